// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/movingdrawing.h"

#include "drawing/arrowshape.h"
#include "drawing/drawingpainter.h"

#include <QPainter>

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr float VeilOpacity = 0.7F; ///< over the picture that the sketch moves away from

/// Turns, stretches and moves a -> b onto c -> d.
QTransform similarity(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const QPointF from = b - a;
    const QPointF to = d - c;
    const double length2 = QPointF::dotProduct(from, from);
    if (length2 < 1e-6)
        return QTransform::fromTranslate(c.x() - a.x(), c.y() - a.y());
    const double real = QPointF::dotProduct(from, to) / length2;
    const double imaginary = (from.x() * to.y() - from.y() * to.x()) / length2;
    QTransform turned(real, imaginary, -imaginary, real, 0, 0);
    const QPointF moved = c - turned.map(a);
    return {real, imaginary, -imaginary, real, moved.x(), moved.y()};
}

void moveLabel(TextShape &label, QPointF by)
{
    label.point += by;
    label.box.translate(by);
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(colour.alphaF() * float(opacity));
    return colour;
}

void fade(CompanyShape &company, double opacity)
{
    company.fill = faded(company.fill, opacity);
    company.edge = faded(company.edge, opacity);
    for (TextShape &label : company.labels)
        label.colour = faded(label.colour, opacity);
}

void fade(DealShape &deal, double opacity)
{
    deal.labels.clear();
    deal.pill = {};
    deal.colour = faded(deal.colour, opacity);
    deal.dots = {};
}

void moveDeal(DealShape &deal, const QTransform &way)
{
    const QPointF middle = deal.pill.isEmpty() ? deal.pointAt(0.5) : deal.pill.center();
    const QPointF by = way.map(middle) - middle;
    deal.start = way.map(deal.start);
    deal.control = way.map(deal.control);
    deal.end = way.map(deal.end);
    deal.shaft = way.map(deal.shaft);
    deal.outline = way.map(deal.outline);
    deal.head = way.map(deal.head);
    deal.tailMark = way.map(deal.tailMark);
    deal.pill.translate(by);
    for (TextShape &label : deal.labels)
        moveLabel(label, by);
}

} // namespace

Drawing movedDrawing(const Drawing &drawing, const Positions &centres)
{
    Drawing moved = drawing;
    Positions before;
    for (const CompanyShape &company : drawing.companies)
        before.insert(company.id, company.centre);
    for (CompanyShape &company : moved.companies) {
        const QPointF by = centres.value(company.id, company.centre) - company.centre;
        if (by.isNull())
            continue;
        company.centre += by;
        for (TextShape &label : company.labels)
            moveLabel(label, by);
        for (RingJoint &joint : moved.joints) {
            if (joint.company == company.id)
                joint.path.translate(by);
        }
    }
    for (DealShape &deal : moved.deals) {
        const QPointF a = before.value(deal.from);
        const QPointF b = before.value(deal.to);
        const QPointF c = centres.value(deal.from, a);
        const QPointF d = centres.value(deal.to, b);
        if (a != c || b != d)
            moveDeal(deal, similarity(a, b, c, d));
    }
    return moved;
}

Drawing liftedDrawing(const Drawing &start, const Drawing &goal, double share)
{
    const auto mix = [share](auto a, auto b) { return a + (b - a) * share; };
    QHash<CompanyId, const CompanyShape *> companies;
    for (const CompanyShape &company : start.companies)
        companies.insert(company.id, &company);
    Drawing now = goal;
    now.joints.clear();
    for (CompanyShape &company : now.companies) {
        const CompanyShape *from = companies.take(company.id);
        if (!from) {
            fade(company, share);
            continue;
        }
        const QPointF by = (from->centre - company.centre) * (1 - share);
        const double growth = mix(from->radius, company.radius) / std::max(company.radius, 1e-9);
        QTransform way; // of its words, which grow with the circle
        way.translate(company.centre.x() + by.x(), company.centre.y() + by.y());
        way.scale(growth, growth);
        way.translate(-company.centre.x(), -company.centre.y());
        for (TextShape &label : company.labels)
            label = mapped(label, way);
        company.centre += by;
        company.radius *= growth;
    }
    for (const CompanyShape &company : start.companies) {
        if (companies.contains(company.id)) {
            now.companies.append(company);
            fade(now.companies.last(), 1 - share);
        }
    }
    Positions starts;
    Positions goals;
    Positions places;
    for (const CompanyShape &company : start.companies)
        starts.insert(company.id, company.centre);
    for (const CompanyShape &company : goal.companies)
        goals.insert(company.id, company.centre);
    for (const CompanyShape &company : std::as_const(now.companies))
        places.insert(company.id, company.centre);
    // A ghost goes with its two companies.
    const auto follow = [&](DealShape &deal, const Positions &from) {
        if (places.contains(deal.from) && places.contains(deal.to) && from.contains(deal.from) &&
            from.contains(deal.to))
            moveDeal(deal, similarity(from[deal.from], from[deal.to], places[deal.from], places[deal.to]));
    };
    QHash<std::pair<DealId, int>, const DealShape *> before;
    for (const DealShape &deal : start.deals)
        before.insert({deal.id, deal.ring}, &deal);
    QSet<const DealShape *> known;
    for (DealShape &deal : now.deals) {
        const DealShape *from = before.value({deal.id, deal.ring}, before.value({deal.id, 0}));
        if (!from || from->labels != deal.labels) {
            deal.labels.clear();
            deal.pill = {};
        }
        if (!from) {
            fade(deal, share);
            follow(deal, goals);
            continue;
        }
        known.insert(from);
        deal.start = mix(from->start, deal.start);
        deal.control = mix(from->control, deal.control);
        deal.end = mix(from->end, deal.end);
        deal.width = mix(from->width, deal.width);
        deal.firmWidth = mix(from->firmWidth, deal.firmWidth);
        shapeArrow(deal);
    }
    QList<DealShape> gone;
    for (const DealShape &deal : start.deals) {
        if (!known.contains(&deal)) {
            gone.append(deal);
            fade(gone.last(), 1 - share);
            follow(gone.last(), starts);
        }
    }
    now.deals = gone + now.deals;
    return now;
}

Positions between(const Positions &start, const Positions &goal, double share)
{
    Positions now = goal;
    for (auto place = now.begin(); place != now.end(); ++place) {
        const QPointF from = start.value(place.key(), *place);
        *place = from + (*place - from) * share;
    }
    return now;
}

Drawing partAround(const Drawing &drawing, const QSet<CompanyId> &companies)
{
    Drawing part;
    part.size = drawing.size;
    part.theme = drawing.theme;
    QSet<CompanyId> ends = companies;
    for (const DealShape &deal : drawing.deals) {
        if (companies.contains(deal.from) || companies.contains(deal.to)) {
            part.deals.append(deal);
            ends << deal.from << deal.to;
        }
    }
    for (const CompanyShape &company : drawing.companies) {
        if (ends.contains(company.id))
            part.companies.append(company);
    }
    return part;
}

void paintSketch(QPainter &painter, const Drawing &drawing)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QColor veil = drawing.theme.background;
    veil.setAlphaF(VeilOpacity);
    painter.fillRect(QRectF(QPointF(), drawing.size), veil);
    for (const DealShape &deal : drawing.deals) {
        painter.setPen(QPen(deal.colour, std::max(1.0, deal.width), Qt::SolidLine, Qt::FlatCap));
        painter.drawPolyline(deal.shaft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(deal.colour);
        painter.drawPolygon(deal.head);
    }
    for (const CompanyShape &company : drawing.companies) {
        painter.setPen(QPen(company.edge, 1.2));
        painter.setBrush(company.hollow ? drawing.theme.background : company.fill);
        painter.drawEllipse(company.centre, company.radius, company.radius);
        for (const TextShape &label : company.labels) {
            painter.setPen(label.colour);
            painter.setFont(fontOf(label));
            painter.drawText(QPointF(leftOf(label), label.point.y()), label.text);
        }
    }
    painter.restore();
}

} // namespace CapitalLoop
