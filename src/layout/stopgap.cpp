// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/stopgap.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace CapitalLoop {

namespace {

constexpr double Gap = 30;   ///< wanted between two circles
constexpr double Margin = 6; ///< between a circle moved away and what it was moved off

Positions ring(const LayoutRequest &request)
{
    Positions positions;
    const QPointF middle(request.canvas.width() / 2, request.canvas.height() / 2);
    const double count = double(request.nodes.size());
    for (qsizetype i = 0; i < request.nodes.size(); ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / count;
        const QPointF spoke(std::cos(angle) * request.canvas.width(), std::sin(angle) * request.canvas.height());
        positions.insert(request.nodes[i].id, middle + spoke * 0.38);
    }
    return positions;
}

/// Grows a layout by one circle after the other.
class Placer
{
public:
    Placer(const LayoutRequest &request, const Positions &known) : m_request(request), m_positions(known) {}

    void place(qsizetype node)
    {
        const LayoutNode &newcomer = m_request.nodes[node];
        const QPointF wanted = middleOfNeighbours(node);
        QPointF best = wanted;
        double bestRoom = room(newcomer, best);
        // Points of a sunflower, nearest first, until there is room.
        for (int i = 1; i < 400 && bestRoom < Gap; ++i) {
            const double angle = i * 2.399963;
            const double distance = 14 * std::sqrt(double(i)) + newcomer.radius;
            const QPointF point = inside(newcomer, wanted + QPointF(std::cos(angle), std::sin(angle)) * distance);
            const double here = room(newcomer, point);
            if (here > bestRoom) {
                best = point;
                bestRoom = here;
            }
        }
        m_positions.insert(newcomer.id, best);
    }

    [[nodiscard]] const Positions &positions() const { return m_positions; }

private:
    [[nodiscard]] QPointF inside(const LayoutNode &node, QPointF point) const
    {
        const double margin = node.radius + 10;
        const QSizeF canvas = m_request.canvas;
        return {std::clamp(point.x(), margin, std::max(margin, canvas.width() - margin)),
                std::clamp(point.y(), margin, std::max(margin, canvas.height() - margin))};
    }

    [[nodiscard]] QPointF middleOfNeighbours(qsizetype node) const
    {
        QPointF sum;
        int count = 0;
        for (const LayoutLink &link : m_request.links) {
            if (link.from != node && link.to != node)
                continue;
            const auto at = m_positions.constFind(m_request.nodes[link.from == node ? link.to : link.from].id);
            if (at == m_positions.cend())
                continue;
            sum += *at;
            ++count;
        }
        const QPointF middle(m_request.canvas.width() / 2, m_request.canvas.height() / 2);
        return inside(m_request.nodes[node], count > 0 ? sum / count : middle);
    }

    [[nodiscard]] double room(const LayoutNode &newcomer, QPointF point) const
    {
        double least = Gap;
        for (const LayoutNode &node : m_request.nodes) {
            const auto at = m_positions.constFind(node.id);
            if (at != m_positions.cend())
                least = std::min(least, QLineF(point, *at).length() - node.radius - newcomer.radius);
        }
        for (const QRectF &box : m_request.reserved) {
            if (box.adjusted(-newcomer.radius, -newcomer.radius, newcomer.radius, newcomer.radius).contains(point))
                least = std::min(least, -newcomer.radius);
        }
        return least;
    }

    const LayoutRequest &m_request;
    Positions m_positions;
};

bool isFree(const LayoutRequest &request, const Positions &positions, const LayoutNode &node, QPointF point)
{
    const double reach = node.radius + Margin - 1;
    if (!QRectF(QPointF(), request.canvas).adjusted(reach, reach, -reach, -reach).contains(point))
        return false;
    const auto covers = [&](const QRectF &box) { return box.adjusted(-reach, -reach, reach, reach).contains(point); };
    const auto touches = [&](const LayoutNode &other) {
        const auto at = positions.constFind(other.id);
        return other.id != node.id && at != positions.cend() && QLineF(point, *at).length() < other.radius + reach;
    };
    return std::ranges::none_of(request.reserved, covers) && std::ranges::none_of(request.nodes, touches);
}

} // namespace

Positions offTheFurniture(const LayoutRequest &request, const Positions &known)
{
    Positions positions = known;
    for (const LayoutNode &node : request.nodes) {
        const auto at = positions.constFind(node.id);
        if (node.pinned || at == positions.cend())
            continue;
        const QPointF from = *at;
        const double reach = node.radius + Margin;
        QList<QPointF> ways;
        bool isOn = false;
        for (const QRectF &reserved : request.reserved) {
            const QRectF box = reserved.adjusted(-reach, -reach, reach, reach);
            isOn |= box.contains(from);
            for (int step = -3; step <= 3; ++step) { // straight, or past what stands there
                const QPointF aside = from + QPointF(step * reach, step * reach);
                ways << QPointF(aside.x(), box.top()) << QPointF(aside.x(), box.bottom())
                     << QPointF(box.left(), aside.y()) << QPointF(box.right(), aside.y());
            }
        }
        ways.removeIf([&](QPointF way) { return !isFree(request, positions, node, way); });
        if (isOn && !ways.isEmpty())
            positions.insert(node.id, *std::ranges::min_element(
                                          ways, std::less(), [&](QPointF way) { return QLineF(from, way).length(); }));
    }
    return positions;
}

Positions rescaled(const Positions &positions, QSizeF from, QSizeF to)
{
    if (from == to || from.isEmpty())
        return positions;
    Positions fitted = positions;
    for (QPointF &at : fitted)
        at = {at.x() * to.width() / from.width(), at.y() * to.height() / from.height()};
    return fitted;
}

Positions withStopgaps(const LayoutRequest &request, const Positions &known)
{
    const auto isKnown = [&](const LayoutNode &node) { return known.contains(node.id); };
    if (std::ranges::none_of(request.nodes, isKnown))
        return ring(request);
    Placer placer(request, known);
    for (qsizetype i = 0; i < request.nodes.size(); ++i) {
        if (!isKnown(request.nodes[i]))
            placer.place(i);
    }
    return placer.positions();
}

} // namespace CapitalLoop
