// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT

#include "spreading.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace CapitalLoopLayout {

namespace {

constexpr double Gap = 0.25;    // inches between two circles
constexpr double Roominess = 3; // the box has at least so many times the area of the circles and their gaps
constexpr int Rounds = 60;      // of pushing, before everything is scaled up a little
constexpr int Scalings = 40;
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
        if (!pushApart())
            return std::move(m_positions);
        scale(std::max(1.0, std::sqrt(Roominess * circleArea() / boxArea())));
        for (int i = 0; i < Scalings; ++i) {
            for (int round = 0; round < Rounds; ++round) {
                if (!pushApart())
                    return std::move(m_positions);
            }
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

    /// One round; true if any two were too near.
    bool pushApart()
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
                        pushed = (other > i && push(i, other)) || pushed;
                }
            }
        }
        return pushed;
    }

    bool push(std::size_t a, std::size_t b)
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
        const double by = need - apart;
        m_positions[b].x += x * by * shareOfB;
        m_positions[b].y += y * by * shareOfB;
        m_positions[a].x -= x * by * (1 - shareOfB);
        m_positions[a].y -= y * by * (1 - shareOfB);
        return true;
    }

    void scale(double factor)
    {
        if (m_anyPinned)
            return;
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
