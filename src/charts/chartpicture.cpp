// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpicture.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

QList<QLineF> hatchLines(const ChartHatch &hatch)
{
    QList<QLineF> lines;
    const QRectF &rect = hatch.rect;
    if (!(hatch.spacing > 0) || rect.isEmpty())
        return lines;
    // Each line holds the points whose x and y add up to the same number, a multiple of the spacing.
    const auto first = qint64(std::ceil((rect.left() + rect.top()) / hatch.spacing));
    const auto last = qint64(std::floor((rect.right() + rect.bottom()) / hatch.spacing));
    for (qint64 i = first; i <= last; ++i) {
        const double sum = double(i) * hatch.spacing;
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        if (right > left)
            lines.append(QLineF(left, sum - left, right, sum - right));
    }
    return lines;
}

QRectF clipOf(const ChartPicture &picture)
{
    return picture.axes.plot.adjusted(-1, -6, 6, 1);
}

QList<ChartGroup> placedCurves(const ChartPicture &picture)
{
    QList<ChartGroup> groups;
    for (const ChartCurve &curve : picture.curves) {
        QPolygonF placed;
        for (const QPointF &point : curve.points)
            placed.append(picture.axes.at(point.x(), point.y()));
        if (groups.isEmpty() || groups.last().id != curve.id)
            groups.append({curve.id, curve.title, true, {}});
        QList<ChartShape> &shapes = groups.last().shapes;
        if (curve.line && placed.size() > 1)
            shapes.append(ChartLine{placed, curve.colour, curve.width, curve.dashes});
        for (const QPointF &centre : std::as_const(placed)) {
            if (curve.dotRadius > 0)
                shapes.append(ChartDot{centre, curve.dotRadius, curve.colour, {}, 0});
        }
    }
    return groups;
}

} // namespace CapitalLoop
