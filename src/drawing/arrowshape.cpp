// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/arrowshape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace CapitalLoop {

namespace {

constexpr int ShaftPoints = 25;

/// The parameter at which a curve is `distance` away from its end.
double parameterBeforeEnd(const Curve &curve, double distance)
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < 30; ++i) {
        const double middle = (low + high) / 2;
        (distanceBetween(curve.at(middle), curve.end) > distance ? low : high) = middle;
    }
    return low;
}

QPolygonF tube(const QPolygonF &line, double halfWidth)
{
    QPolygonF left;
    QPolygonF right;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF along = unitVector(line[std::min(i + 1, line.size() - 1)] - line[std::max<qsizetype>(i - 1, 0)]);
        left.append(line[i] + normalOf(along) * halfWidth);
        right.prepend(line[i] - normalOf(along) * halfWidth);
    }
    return left + right;
}

QPolygonF disc(QPointF centre, double radius)
{
    QPolygonF polygon;
    for (int i = 0; i < 20; ++i) {
        const double angle = 2 * std::numbers::pi * i / 20;
        polygon.append(centre + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return polygon;
}

QPolygonF bar(QPointF centre, QPointF along, double halfLength, double halfThickness)
{
    const QPointF across = normalOf(along) * halfLength;
    const QPointF thick = along * halfThickness;
    return QPolygonF(
        {centre + across + thick, centre - across + thick, centre - across - thick, centre + across - thick});
}

} // namespace

QList<double> dashesOf(Status status, double width)
{
    const double grow = std::max(1.0, width / 3.5);
    switch (status) {
    case Status::Reported:
        return {2 * grow, 4 * grow};
    case Status::LetterOfIntent:
        return {7 * grow, 5 * grow};
    case Status::Announced:
        return {16 * grow, 4 * grow};
    case Status::Lapsed:
        return {1.5 * grow, 7 * grow};
    case Status::Signed:
    case Status::Delivered:
    case Status::Paid:
    case Status::Ended:
        break;
    }
    return {};
}

void shapeArrow(DealShape &deal)
{
    const Curve curve{deal.start, deal.control, deal.end};
    const double length = curve.length();
    const double headLength = std::min(6 + 1.9 * deal.width, 0.45 * length);
    const double headHalf = std::min(3.2 + 1.15 * deal.width, 0.8 * headLength);
    const double base = parameterBeforeEnd(curve, headLength);
    const double shaftEnd = parameterBeforeEnd(curve, 0.85 * headLength);
    deal.shaft = curve.points(ShaftPoints, 0, shaftEnd);
    deal.outline =
        deal.ceiling ? tube(curve.points(ShaftPoints, 0, base + (shaftEnd - base) * 0.5), deal.width / 2) : QPolygonF();
    const QPointF along = unitVector(deal.end - curve.at(base));
    const QPointF back = deal.end - along * headLength;
    deal.head = QPolygonF({deal.end, back + normalOf(along) * headHalf, back + along * (0.22 * headLength),
                           back - normalOf(along) * headHalf});
    const QPointF away = curve.tangentAt(0);
    const double reach = deal.width / 2 + 3;
    if (deal.status == Status::Paid)
        deal.tailMark = disc(deal.start + away * reach, reach);
    else if (deal.status == Status::Delivered)
        deal.tailMark = bar(deal.start + away * 2.5, away, reach + 1, 1.3);
    else
        deal.tailMark.clear();
}

} // namespace CapitalLoop
