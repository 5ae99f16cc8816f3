// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/labelplacer.h"

#include "drawing/placedtext.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace CapitalLoop {

namespace {

constexpr double LargestInside = 26;
constexpr double SmallestInside = 12;
constexpr double ValueShare = 0.78; // of the name's size
constexpr double SmallestValue = 10.5;
constexpr double OutsideName = 13;
constexpr double OutsideValue = 11.5;
constexpr double OnLine = 8;     // what it costs to lie on an arrow
constexpr double Sides = 40;     // to leave the usual side of a circle for the other one, half of it
constexpr double Aside = 3;      // and to leave the middle of one's own
constexpr double LineGap = 1.16; // of the pixel size, from baseline to baseline

double valueSize(double nameSize)
{
    return std::max(SmallestValue, ValueShare * nameSize);
}

bool meetsCircle(const QRectF &box, const Obstacle &circle, double gap)
{
    const QPointF nearest(std::clamp(circle.centre.x(), box.left(), box.right()),
                          std::clamp(circle.centre.y(), box.top(), box.bottom()));
    return distanceBetween(nearest, circle.centre) < circle.radius + gap;
}

/// The smallest distance from a centre in this direction at which a box clears the circle.
double supportOf(const QSizeF &size, QPointF direction)
{
    return std::abs(direction.x()) * size.width() / 2 + std::abs(direction.y()) * size.height() / 2;
}

} // namespace

LabelPlacer::LabelPlacer(const QSizeF &canvas, const Theme &theme, QList<Obstacle> circles, QList<Line> lines,
                         QList<QRectF> keepOut)
    : m_canvas(QRectF(QPointF(), canvas).adjusted(6, 6, -6, -6)),
      m_theme(theme),
      m_circles(std::move(circles)),
      m_lines(std::move(lines)),
      m_taken(std::move(keepOut))
{
    for (const Line &line : m_lines)
        m_bounds.append(line.points.boundingRect().adjusted(-1, -1, 1, 1)); // a level line's has no height
}

std::optional<double> LabelPlacer::insideSize(const QString &name, const QString &value, double radius)
{
    // Letters grow with the circle, also where a short name had room for larger ones.
    for (double size = std::min(LargestInside, radius * 0.42); size >= SmallestInside; size -= 0.5) {
        const QSizeF first = textSize(name, size, 600);
        const QSizeF second = value.isEmpty() ? QSizeF(0, 0) : textSize(value, valueSize(size), 400);
        const double height = first.height() + second.height() * 0.9;
        const double room = radius - std::max(3.0, radius * 0.08);
        // The widest line's outer corners must lie in the circle.
        const double wide = std::max(std::hypot(first.width() / 2, height / 2 - size * 0.15),
                                     std::hypot(second.width() / 2, height / 2 - size * 0.1));
        if (wide <= room)
            return size;
    }
    return std::nullopt;
}

QSizeF LabelPlacer::outsideSize(const QString &name, const QString &value)
{
    const QSizeF first = textSize(name, OutsideName, 600);
    if (value.isEmpty())
        return first;
    const QSizeF second = textSize(value, OutsideValue, 400);
    return QSizeF(std::max(first.width(), second.width()), first.height() + second.height());
}

bool LabelPlacer::isFree(const QRectF &box, qsizetype ownCircle) const
{
    if (!m_canvas.contains(box))
        return false;
    const auto meets = [&](const QRectF &taken) { return taken.adjusted(-2, -1, 2, 1).intersects(box); };
    if (std::ranges::any_of(m_taken, meets))
        return false;
    for (qsizetype i = 0; i < m_circles.size(); ++i) {
        if (meetsCircle(box, m_circles[i], i == ownCircle ? 0.5 : 3))
            return false;
    }
    return true;
}

double LabelPlacer::lineCost(const QRectF &box, qsizetype ownLine) const
{
    double cost = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i == ownLine)
            continue;
        const double reach = m_lines[i].width / 2;
        const QRectF wide = box.adjusted(-reach, -reach, reach, reach);
        if (m_bounds[i].intersects(wide) && polylineMeetsRect(m_lines[i].points, wide))
            cost += OnLine + m_lines[i].width; // a wide one hides more
    }
    return cost;
}

std::optional<QRectF> LabelPlacer::boxBeside(qsizetype circle, const QSizeF &size,
                                             const std::optional<QPointF> &usual) const
{
    const Obstacle &own = m_circles[circle];
    const QPointF side = usual ? unitVector(*usual - own.centre) : QPointF();
    std::optional<QRectF> best;
    double bestCost = 0;
    for (int distance = 0; distance < 5; ++distance) {
        for (int step = 0; step < 24; ++step) {
            const double angle = 2 * std::numbers::pi * step / 24;
            const QPointF direction(std::cos(angle), std::sin(angle));
            const double reach = own.radius + 4 + 7 * distance + supportOf(size, direction);
            QRectF box(QPointF(), size);
            box.moveCenter(own.centre + direction * reach);
            // Straight below, above or beside reads best.
            const double slant = std::abs(std::sin(2 * angle));
            double cost = 2 * lineCost(box, -1) + 5 * distance + 2 * slant + (direction.y() < -0.5 ? 0.5 : 0);
            if (usual)
                cost += Sides * (1 - QPointF::dotProduct(direction, side));
            if ((!best || cost < bestCost) && isFree(box, circle)) {
                best = box;
                bestCost = cost;
            }
        }
    }
    return best;
}

bool LabelPlacer::placeCompany(qsizetype circle, const QString &name, const QString &value,
                               const std::optional<QPointF> &usual, QList<TextShape> &labels)
{
    const Obstacle &own = m_circles[circle];
    const auto middle = TextShape::Anchor::Middle;
    if (const auto size = insideSize(name, value, own.radius)) {
        const double second = std::max(SmallestValue, ValueShare * *size);
        const double base =
            value.isEmpty() ? own.centre.y() + 0.34 * *size : own.centre.y() - 0.5 * (second * LineGap) + 0.34 * *size;
        labels.append(placedText(name, QPointF(own.centre.x(), base), *size, 600, m_theme.ink, middle));
        if (!value.isEmpty())
            labels.append(placedText(value, QPointF(own.centre.x(), base + second * LineGap), second, 400,
                                     mixed(m_theme.mutedInk, m_theme.ink, 0.5), middle));
        return true;
    }
    for (const QString &second : {value, QString()}) {
        const std::optional<QRectF> best = boxBeside(circle, outsideSize(name, second), usual);
        if (!best)
            continue;
        m_taken.append(*best);
        const double x = best->center().x();
        const double base = best->top() + 0.86 * OutsideName;
        labels.append(placedText(name, QPointF(x, base), OutsideName, 600, m_theme.ink, middle));
        if (!second.isEmpty())
            labels.append(placedText(second, QPointF(x, best->bottom() - 0.22 * OutsideValue), OutsideValue, 400,
                                     m_theme.mutedInk, middle));
        return false;
    }
    return false;
}

bool LabelPlacer::placeAmount(qsizetype line, const Curve &curve, const QString &text, double pixelSize, int weight,
                              const QColor &colour, double stagger, DealShape &deal)
{
    const QSizeF size = textSize(text, pixelSize, weight) + QSizeF(7, 1);
    std::optional<QRectF> best;
    double bestCost = 0;
    for (int step = 0; step <= 32; ++step) {
        const double t = 0.13 + 0.72 * step / 32;
        const QPointF aside = normalOf(curve.tangentAt(t));
        const double most = std::max(0.0, supportOf(size, aside) - m_lines[line].width / 2 - 3);
        for (const double share : {0.0, 0.5, -0.5, 1.0, -1.0}) {
            QRectF box(QPointF(), size);
            box.moveCenter(curve.at(t) + aside * (share * most));
            double cost = 10 * std::abs(t - stagger) + Aside * std::abs(share);
            if ((best && cost >= bestCost) || !isFree(box, -1))
                continue;
            cost += lineCost(box, line);
            if (!best || cost < bestCost) {
                best = box;
                bestCost = cost;
            }
        }
    }
    if (!best)
        return false;
    m_taken.append(*best);
    deal.pill = *best;
    deal.labels.append(placedText(text, QPointF(best->center().x(), best->center().y() + 0.35 * pixelSize), pixelSize,
                                  weight, colour, TextShape::Anchor::Middle));
    return true;
}

} // namespace CapitalLoop
