// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/geometry.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

} // namespace

double distanceBetween(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF unitVector(QPointF v)
{
    const double length = std::hypot(v.x(), v.y());
    return length > 1e-12 ? v / length : QPointF(1, 0);
}

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length2 = QPointF::dotProduct(along, along);
    const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length2, 0.0, 1.0) : 0;
    return distanceBetween(p, a + along * t);
}

bool segmentsCross(QPointF a, QPointF b, QPointF c, QPointF d)
{
    return cross(b - a, c - a) * cross(b - a, d - a) < 0 && cross(d - c, a - c) * cross(d - c, b - c) < 0;
}

} // namespace CapitalLoop
