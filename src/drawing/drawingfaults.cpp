// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/curve.h"
#include "drawing/drawing.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr double Tolerance = 0.5; // of a pixel, for text boxes that only touch

struct Label
{
    QRectF box;
    const CompanyShape *owner;
    const void *group; // labels of one thing stand on each other's lines by design
};

QList<Label> labelsOf(const Drawing &drawing)
{
    QList<Label> labels;
    for (const CompanyShape &company : drawing.companies) {
        for (const TextShape &text : company.labels)
            labels.append({text.box, &company, &company});
    }
    for (const DealShape &deal : drawing.deals) {
        if (!deal.labels.isEmpty())
            labels.append({deal.pill, nullptr, &deal});
    }
    for (const FurnitureShape &part : drawing.furniture) {
        for (const TextShape &text : part.texts)
            labels.append({text.box, nullptr, &part});
    }
    return labels;
}

bool meets(const QRectF &a, const QRectF &b)
{
    return a.adjusted(Tolerance, Tolerance, -Tolerance, -Tolerance).intersects(b);
}

bool meetsCircle(const QRectF &box, const CompanyShape &circle)
{
    const QPointF nearest(std::clamp(circle.centre.x(), box.left(), box.right()),
                          std::clamp(circle.centre.y(), box.top(), box.bottom()));
    return distanceBetween(nearest, circle.centre) < circle.radius - Tolerance;
}

int clippedShapes(const Drawing &drawing, const QList<Label> &labels)
{
    const QRectF picture(QPointF(), drawing.size);
    const auto isOutside = [&](const QRectF &box) { return !picture.contains(box); };
    int count = 0;
    for (const Label &label : labels)
        count += isOutside(label.box) ? 1 : 0;
    for (const CompanyShape &company : drawing.companies) {
        const QPointF reach(company.radius, company.radius);
        count += isOutside(QRectF(company.centre - reach, company.centre + reach)) ? 1 : 0;
    }
    for (const DealShape &deal : drawing.deals)
        count += isOutside(deal.shaft.boundingRect().united(deal.head.boundingRect())) ? 1 : 0;
    return count;
}

int labelsOnArrows(const Drawing &drawing, const QList<Label> &labels, const QList<QPolygonF> &lines)
{
    int count = 0;
    for (const Label &label : labels) {
        const auto isCrossedBy = [&](qsizetype i) {
            const double reach = drawing.deals[i].width / 2 - Tolerance;
            return label.group != &drawing.deals[i] &&
                   polylineMeetsRect(lines[i], label.box.adjusted(-reach, -reach, reach, reach));
        };
        for (qsizetype i = 0; i < lines.size(); ++i)
            count += isCrossedBy(i) ? 1 : 0;
    }
    return count;
}

} // namespace

DrawingFaults faultsOf(const Drawing &drawing)
{
    DrawingFaults faults;
    const QList<Label> labels = labelsOf(drawing);
    for (qsizetype i = 0; i < drawing.companies.size(); ++i) {
        for (qsizetype j = i + 1; j < drawing.companies.size(); ++j) {
            const CompanyShape &a = drawing.companies[i];
            const CompanyShape &b = drawing.companies[j];
            faults.overlappingCircles += distanceBetween(a.centre, b.centre) < a.radius + b.radius ? 1 : 0;
        }
    }
    for (qsizetype i = 0; i < labels.size(); ++i) {
        for (qsizetype j = i + 1; j < labels.size(); ++j)
            faults.labelOnLabel += labels[i].group != labels[j].group && meets(labels[i].box, labels[j].box) ? 1 : 0;
        for (const CompanyShape &company : drawing.companies)
            faults.labelOnForeignCircle += labels[i].owner != &company && meetsCircle(labels[i].box, company) ? 1 : 0;
    }
    QList<QPolygonF> lines;
    QList<QRectF> bounds;
    for (const DealShape &deal : drawing.deals) {
        lines.append(Curve{deal.start, deal.control, deal.end}.points(33));
        bounds.append(lines.last().boundingRect().adjusted(-1, -1, 1, 1)); // a level line's has no height
        for (const CompanyShape &company : drawing.companies) {
            const double reach = company.radius + deal.width / 2;
            if (bounds.last().adjusted(-reach, -reach, reach, reach).contains(company.centre) &&
                company.id != deal.from && company.id != deal.to &&
                distanceToPolyline(company.centre, lines.last()) < company.radius + deal.width / 2)
                ++faults.arrowThroughForeignCircle;
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype j = i + 1; j < lines.size(); ++j)
            faults.crossings += bounds[i].intersects(bounds[j]) ? crossingsOf(lines[i], lines[j]) : 0;
    }
    faults.labelOnArrow = labelsOnArrows(drawing, labels, lines);
    faults.clipped = clippedShapes(drawing, labels);
    return faults;
}

} // namespace CapitalLoop
