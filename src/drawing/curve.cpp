// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/curve.h"

#include <algorithm>

namespace CapitalLoop {

QPointF Curve::at(double t) const
{
    const double u = 1 - t;
    return start * (u * u) + control * (2 * u * t) + end * (t * t);
}

QPointF Curve::tangentAt(double t) const
{
    const QPointF derived = (control - start) * (1 - t) + (end - control) * t;
    return unitVector(QPointF::dotProduct(derived, derived) > 1e-12 ? derived : end - start);
}

double Curve::length() const
{
    const QPolygonF line = points(25);
    double sum = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        sum += distanceBetween(line[i - 1], line[i]);
    return sum;
}

QPolygonF Curve::points(int count, double from, double to) const
{
    QPolygonF line;
    line.reserve(count);
    for (int i = 0; i < count; ++i)
        line.append(at(from + (to - from) * i / (count - 1)));
    return line;
}

QPointF normalOf(QPointF direction)
{
    return QPointF(-direction.y(), direction.x());
}

double distanceToPolyline(QPointF p, const QPolygonF &line)
{
    double least = line.isEmpty() ? 1e300 : distanceBetween(p, line.first());
    for (qsizetype i = 1; i < line.size(); ++i)
        least = std::min(least, distanceToSegment(p, line[i - 1], line[i]));
    return least;
}

int crossingsOf(const QPolygonF &a, const QPolygonF &b)
{
    const QRectF room = b.boundingRect();
    if (!a.boundingRect().intersects(room))
        return 0;
    const auto isApart = [](QPointF p, QPointF q, QPointF least, QPointF most) {
        return std::max(p.x(), q.x()) < least.x() || std::min(p.x(), q.x()) > most.x() ||
               std::max(p.y(), q.y()) < least.y() || std::min(p.y(), q.y()) > most.y();
    };
    int count = 0;
    for (qsizetype i = 1; i < a.size(); ++i) {
        const QPointF p = a[i - 1];
        const QPointF q = a[i];
        if (isApart(p, q, room.topLeft(), room.bottomRight()))
            continue;
        const QPointF least(std::min(p.x(), q.x()), std::min(p.y(), q.y()));
        const QPointF most(std::max(p.x(), q.x()), std::max(p.y(), q.y()));
        for (qsizetype j = 1; j < b.size(); ++j) {
            if (!isApart(b[j - 1], b[j], least, most))
                count += segmentsCross(p, q, b[j - 1], b[j]) ? 1 : 0;
        }
    }
    return count;
}

bool polylineMeetsRect(const QPolygonF &line, const QRectF &rect)
{
    if (!line.boundingRect().adjusted(-1, -1, 1, 1).intersects(rect))
        return false;
    const QPointF corners[] = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (rect.contains(line[i]))
            return true;
        for (int k = 0; i > 0 && k < 4; ++k) {
            if (segmentsCross(line[i - 1], line[i], corners[k], corners[(k + 1) % 4]))
                return true;
        }
    }
    return false;
}

} // namespace CapitalLoop
