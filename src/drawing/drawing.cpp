// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawing.h"

#include "drawing/curve.h"

#include <cmath>

namespace CapitalLoop {

TextShape mapped(TextShape text, const QTransform &way)
{
    text.point = way.map(text.point);
    text.box = way.mapRect(text.box);
    text.pixelSize *= way.m11();
    return text;
}

QRectF CompanyShape::box() const
{
    const QPointF corner(radius, radius);
    QRectF all(centre - corner, centre + corner);
    for (const TextShape &label : labels)
        all |= label.box;
    return all;
}

QPointF DealShape::pointAt(double t) const
{
    return Curve{start, control, end}.at(t);
}

QList<QRectF> writtenBoxes(const Drawing &drawing)
{
    QList<QRectF> boxes;
    for (const DealShape &deal : drawing.deals) {
        if (!deal.pill.isEmpty())
            boxes.append(deal.pill);
    }
    for (const CompanyShape &company : drawing.companies) {
        if (company.labelInside)
            continue;
        for (const TextShape &label : company.labels)
            boxes.append(label.box);
    }
    for (const FurnitureShape &part : drawing.furniture) {
        if (!part.ground.isEmpty())
            boxes.append(part.ground);
    }
    return boxes;
}

QList<Dot> dotsAt(const Drawing &drawing, double seconds)
{
    QList<Dot> dots;
    const double turn = seconds / drawing.dotSeconds;
    for (qsizetype i = 0; i < drawing.deals.size(); ++i) {
        const DealShape &deal = drawing.deals[i];
        const DotTrain &train = deal.dots;
        for (int k = 0; k < train.count; ++k) {
            const double place = (k + train.phase) / train.count + turn;
            const double t = place - std::floor(place);
            // Full dots are spread evenly among the train (Bresenham's line).
            const bool full = (k + 1) * train.full / train.count > k * train.full / train.count;
            dots.append(Dot{deal.pointAt(t), train.radius, !full, deal.family, i, t});
        }
    }
    return dots;
}

} // namespace CapitalLoop
