// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT

#include "spreading.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <unordered_map>

namespace CapitalLoopLayout {

namespace {

constexpr double Gap = 0.25;       // inches between two circles
constexpr double Evenness = 0.6;   // 0 leaves dense places as they are, 1 thins them out wholly
constexpr double Roominess = 3;    // the box has at least so many times the area of the circles and their gaps
constexpr double Gentleness = 0.5; // share of an overlap that one push takes away; hard pushes tangle the edges
constexpr int Rounds = 10;         // of pushing, before everything is scaled up a little
constexpr int Scalings = 100;
constexpr double ScalingStep = 1.1;
constexpr double GoldenAngle = 2.399963229728653;

/// The circles in the cells of a square grid; a cell is as wide as the widest circle with its gap, so that whatever
/// touches a circle lies in its own cell or in one of the eight around it.
class Spreading
{
public:
    Spreading(const Job &job, std::vector<Point> positions) : m_job(job), m_positions(std::move(positions))
    {
        for (const Node &node : job.nodes) {
            m_cell = std::max(m_cell, node.diameter + Gap);
            m_anyPinned = m_anyPinned || isPinned(node);
        }
    }

    [[nodiscard]] std::vector<Point> result()
    {
        if (!round(0))
            return std::move(m_positions);
        if (!m_anyPinned) {
            thinOut(&Point::x);
            thinOut(&Point::y);
            scale(std::max(1.0, std::sqrt(Roominess * circleArea() / boxArea())));
        }
        for (int i = 0; i < Scalings; ++i) {
            for (int j = 0; j < Rounds; ++j) {
                if (!round(Gentleness))
                    return std::move(m_positions);
            }
            if (!m_anyPinned)
                scale(ScalingStep);
        }
        return std::move(m_positions);
    }

private:
    // Only these two engines heed positions.
    [[nodiscard]] bool isPinned(const Node &node) const
    {
        return node.pinned && (m_job.engine == "neato" || m_job.engine == "fdp");
    }

    [[nodiscard]] static std::int64_t key(std::int64_t column, std::int64_t row)
    {
        return column * 0x1000003 + row; // cells that share a key only cost time
    }
    [[nodiscard]] std::int64_t cellOf(double x) const { return std::int64_t(std::floor(x / m_cell)); }

    /// Along one axis, mixes the places of the circles with those they had if they stood at even distances in the same
    /// order. So the thick middle of a network with hubs gets room, and who stands left of whom stays.
    void thinOut(double Point::*axis)
    {
        std::vector<std::size_t> order(m_positions.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return m_positions[i].*axis; });
        const double low = m_positions[order.front()].*axis;
        const double step = (m_positions[order.back()].*axis - low) / double(order.size() - 1);
        for (std::size_t rank = 0; rank < order.size(); ++rank) {
            double &place = m_positions[order[rank]].*axis;
            place = std::lerp(place, low + step * double(rank), Evenness);
        }
    }

    /// Pushes every two that are too near apart by a share of what is missing; true if there were any.
    bool round(double share)
    {
        std::unordered_map<std::int64_t, std::vector<std::size_t>> cells;
        for (std::size_t i = 0; i < m_positions.size(); ++i)
            cells[key(cellOf(m_positions[i].x), cellOf(m_positions[i].y))].push_back(i);
        bool pushed = false;
        for (std::size_t i = 0; i < m_positions.size(); ++i) {
            const std::int64_t column = cellOf(m_positions[i].x);
            const std::int64_t row = cellOf(m_positions[i].y);
            for (std::int64_t c = column - 1; c <= column + 1; ++c) {
                for (std::int64_t r = row - 1; r <= row + 1; ++r) {
                    const auto found = cells.find(key(c, r));
                    if (found == cells.end())
                        continue;
                    for (const std::size_t other : found->second)
                        pushed = (other > i && push(i, other, share)) || pushed;
                }
            }
        }
        return pushed;
    }

    bool push(std::size_t a, std::size_t b, double share)
    {
        const Node &first = m_job.nodes[a];
        const Node &second = m_job.nodes[b];
        const double need = (first.diameter + second.diameter) / 2 + Gap;
        double x = m_positions[b].x - m_positions[a].x;
        double y = m_positions[b].y - m_positions[a].y;
        const double apart = std::hypot(x, y);
        if (apart >= need * (1 - 1e-6) || (isPinned(first) && isPinned(second)))
            return false;
        // Circles on one spot part along a direction that their places in the list decide.
        x = apart > 1e-9 ? x / apart : std::cos(GoldenAngle * double(a + b));
        y = apart > 1e-9 ? y / apart : std::sin(GoldenAngle * double(a + b));
        const double shareOfB = isPinned(first) ? 1 : isPinned(second) ? 0 : 0.5;
        const double by = (need - apart) * share;
        m_positions[b].x += x * by * shareOfB;
        m_positions[b].y += y * by * shareOfB;
        m_positions[a].x -= x * by * (1 - shareOfB);
        m_positions[a].y -= y * by * (1 - shareOfB);
        return true;
    }

    void scale(double factor)
    {
        for (Point &p : m_positions)
            p = {p.x * factor, p.y * factor};
    }

    [[nodiscard]] double circleArea() const
    {
        double area = 0;
        for (const Node &node : m_job.nodes)
            area += std::numbers::pi / 4 * (node.diameter + Gap) * (node.diameter + Gap);
        return area;
    }

    [[nodiscard]] double boxArea() const
    {
        const auto [left, right] = std::ranges::minmax(m_positions, {}, &Point::x);
        const auto [low, high] = std::ranges::minmax(m_positions, {}, &Point::y);
        return (right.x - left.x + m_cell) * (high.y - low.y + m_cell);
    }

    const Job &m_job;
    std::vector<Point> m_positions;
    double m_cell = 0;
    bool m_anyPinned = false;
};

} // namespace

std::vector<Point> spread(const Job &job, std::vector<Point> positions)
{
    return Spreading(job, std::move(positions)).result();
}

} // namespace CapitalLoopLayout
