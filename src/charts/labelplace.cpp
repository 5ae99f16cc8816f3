// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/labelplace.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace CapitalLoop {

namespace {

/// Labels that touch, and so move together: their first centre and how many they are.
struct Block
{
    double sum = 0; ///< of the wished centres, each less its place in the block
    int count = 0;
    double first = 0;
};

bool touches(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{box.topLeft(), box.bottomRight()}, {box.topRight(), box.bottomLeft()}};
    return std::ranges::any_of(diagonals, [&line](const QLineF &diagonal) {
        return line.intersects(diagonal) == QLineF::BoundedIntersection;
    });
}

bool crosses(const QPolygonF &line, const QRectF &box)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF reach = QRectF(line[i - 1], line[i]).normalized().adjusted(-1, -1, 1, 1);
        if (reach.intersects(box) && touches({line[i - 1], line[i]}, box))
            return true;
    }
    return false;
}

int linesUnder(const QRectF &box, const QList<QPolygonF> &lines)
{
    return int(std::ranges::count_if(lines, [&box](const QPolygonF &line) { return crosses(line, box); }));
}

} // namespace

QList<double> spread(const QList<double> &centres, double height, double top, double bottom)
{
    const qsizetype count = centres.size();
    if (count == 0)
        return {};
    const double room = bottom - top;
    const double pitch = std::min(height, count > 1 ? (room - height) / double(count - 1) : height);
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&centres](qsizetype i) { return centres[i]; });
    const double lowest = top + height / 2;
    const double highest = std::max(lowest, bottom - height / 2);
    QList<Block> blocks;
    for (const qsizetype i : order) {
        Block block{std::clamp(centres[i], lowest, highest), 1, 0};
        block.first = block.sum;
        while (!blocks.isEmpty() && blocks.last().first + blocks.last().count * pitch > block.first) {
            const Block before = blocks.takeLast();
            block.sum = before.sum + block.sum - block.count * before.count * pitch;
            block.count += before.count;
            block.first =
                std::clamp(block.sum / block.count, lowest, std::max(lowest, highest - (block.count - 1) * pitch));
        }
        blocks.append(block);
    }
    QList<double> result(count);
    qsizetype next = 0;
    for (const Block &block : std::as_const(blocks)) {
        for (int i = 0; i < block.count; ++i)
            result[order[next++]] = block.first + i * pitch;
    }
    return result;
}

std::optional<QRectF> placeNear(QPointF anchor, QSizeF size, const QRectF &area, const Obstacles &obstacles,
                                double step, int mostUnder)
{
    constexpr int Angles = 16;
    std::optional<QRectF> best;
    double bestCost = 0;
    for (int ring = 1; ring <= 8; ++ring) {
        for (int i = 0; i < Angles; ++i) {
            const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * i / Angles;
            const QPointF direction(std::cos(angle), std::sin(angle));
            const QPointF centre = anchor + direction * step * ring +
                                   QPointF(direction.x() * size.width() / 2, direction.y() * size.height() / 2);
            const QRectF box(centre - QPointF(size.width() / 2, size.height() / 2), size);
            if (!area.contains(box) ||
                std::ranges::any_of(obstacles.boxes, [&box](const QRectF &other) { return other.intersects(box); }))
                continue;
            const int under = linesUnder(box, obstacles.lines);
            if (under > mostUnder)
                continue;
            // near before far, above before below
            const double cost = 3 * under + ring + (direction.y() > 0 ? 0.5 : 0);
            if (!best || cost < bestCost) {
                best = box;
                bestCost = cost;
            }
        }
    }
    return best;
}

} // namespace CapitalLoop
