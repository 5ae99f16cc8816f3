// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/markbuilder.h"

#include "drawing/cleantext.h"
#include "drawing/curve.h"
#include "drawing/drawingpainter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double HaloWidth = 3.2; // beyond the width of an arrow, both sides together
constexpr double OutlineWidth = 1.3;
constexpr double UnlitDealShare = 0.45;
constexpr double UnlitCompanyShare = 0.5;

Ink flat(const QColor &colour)
{
    return Ink{Ink::Kind::Flat, colour, {}};
}

Ink ground()
{
    return Ink{Ink::Kind::Ground, {}, {}};
}

bool isDark(const Theme &theme)
{
    return theme.background.lightnessF() < 0.5F;
}

Ink shade(const QColor &colour, const Theme &theme)
{
    if (theme.name == ThemeName::HighContrast)
        return flat(colour);
    return Ink{Ink::Kind::Shade, mixed(colour, Qt::white, 0.12), mixed(colour, Qt::black, isDark(theme) ? 0.18 : 0.07)};
}

Mark line(const QPainterPath &path, const Ink &ink, double width, const QList<double> &dashes = {})
{
    return Mark{.path = path, .stroke = ink, .width = width, .dashes = dashes};
}

Mark circle(QPointF centre, double radius, const Ink &fill, const Ink &stroke = {}, double width = 1)
{
    return Mark{
        .form = Mark::Form::Circle, .centre = centre, .radius = radius, .fill = fill, .stroke = stroke, .width = width};
}

Mark text(const TextShape &shape, const QColor &colour)
{
    Mark mark{.form = Mark::Form::Text, .text = shape, .fill = flat(colour)};
    mark.text.text = cleanText(shape.text);
    return mark;
}

QPainterPath closed(const QPolygonF &polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

/// The parameter of the point of a curve that is nearest to `point`, by Newton's method.
double nearestParameter(const Curve &curve, QPointF point, double t)
{
    const QPointF bend = (curve.start - curve.control * 2 + curve.end) * 2;
    for (int i = 0; i < 12; ++i) {
        const QPointF away = curve.at(t) - point;
        const QPointF slope = (curve.control - curve.start) * (2 * (1 - t)) + (curve.end - curve.control) * (2 * t);
        const double down = QPointF::dotProduct(slope, slope) + QPointF::dotProduct(away, bend);
        if (down < 1e-9)
            break;
        t = std::clamp(t - QPointF::dotProduct(away, slope) / down, 0.0, 1.0);
    }
    return t;
}

} // namespace

MarkBuilder::MarkBuilder(const Drawing &drawing, const Emphasis &emphasis) : m_drawing(drawing), m_emphasis(emphasis) {}

bool MarkBuilder::isLit(const DealShape &deal) const
{
    return m_emphasis.isEmpty() || m_emphasis.deals.contains(deal.id);
}

bool MarkBuilder::isLit(const CompanyShape &company) const
{
    return m_emphasis.isEmpty() || m_emphasis.companies.contains(company.id) || m_emphasis.ringed.contains(company.id);
}

QColor MarkBuilder::groundColourAt(QPointF point) const
{
    const QSizeF half = m_drawing.size / 2;
    const double reach = std::hypot(half.width(), half.height());
    const double away = distanceBetween(point, QPointF(half.width(), half.height()));
    const double share = reach > 0 ? std::min(1.0, away / reach) : 0;
    return mixed(m_drawing.theme.background, m_drawing.theme.backgroundEdge, share);
}

QList<qsizetype> MarkBuilder::dealOrder() const
{
    QList<qsizetype> order(m_drawing.deals.size());
    std::ranges::generate(order, [next = qsizetype(0)]() mutable { return next++; });
    std::ranges::stable_partition(order, [this](qsizetype i) { return !isLit(m_drawing.deals[i]); });
    return order;
}

Marks MarkBuilder::ofDeal(const DealShape &deal) const
{
    const QColor colour = isLit(deal) ? deal.colour : mixed(m_drawing.theme.background, deal.colour, UnlitDealShare);
    const QPainterPath centre = centreLine(deal);
    Marks marks;
    if (m_emphasis.deals.contains(deal.id))
        addGlow(marks, deal, centre);
    // A gradient takes three times as long as a colour; only inside a tube is the difference to be seen.
    const Ink halo = deal.ceiling ? ground() : flat(groundColourAt(deal.pointAt(0.5)));
    marks.append(line(centre, halo, deal.width + HaloWidth));
    if (!deal.head.isEmpty())
        marks.append(line(closed(deal.head), halo, HaloWidth));
    addShaft(marks, deal, centre, colour);
    addHead(marks, deal, colour);
    if (!deal.tailMark.isEmpty())
        marks.append(Mark{.path = closed(deal.tailMark), .fill = flat(colour)});
    return marks;
}

void MarkBuilder::addGlow(Marks &marks, const DealShape &deal, const QPainterPath &centre) const
{
    struct Step
    {
        double width;
        double opacity;
    };
    constexpr std::array steps{Step{15, 0.10}, Step{10, 0.14}, Step{5.5, 0.20}};
    for (const Step &step : steps) {
        Mark mark = line(centre, flat(deal.colour), deal.width + step.width);
        mark.opacity = step.opacity;
        marks.append(mark);
    }
}

void MarkBuilder::addShaft(Marks &marks, const DealShape &deal, const QPainterPath &centre, const QColor &colour) const
{
    if (!deal.ceiling || deal.outline.isEmpty()) {
        marks.append(line(centre, flat(colour), deal.width, deal.dashes));
        return;
    }
    const QPainterPath tube = closed(deal.outline);
    marks.append(Mark{.path = tube, .fill = flat(colour), .opacity = 0.1});
    if (deal.firmWidth > 0)
        marks.append(line(centre, flat(colour), deal.firmWidth));
    marks.append(line(tube, flat(colour), OutlineWidth, deal.dashes));
}

void MarkBuilder::addHead(Marks &marks, const DealShape &deal, const QColor &colour) const
{
    if (deal.head.isEmpty())
        return;
    Mark head{.path = closed(deal.head), .fill = flat(colour)};
    if (deal.ceiling && deal.firmWidth <= 0) {
        head.fill = ground();
        head.stroke = flat(colour);
        head.width = OutlineWidth;
    }
    marks.append(head);
}

Marks MarkBuilder::amountOf(const DealShape &deal) const
{
    Marks marks;
    if (!deal.pill.isEmpty()) {
        const Ink ink = flat(groundColourAt(deal.pill.center()));
        marks.append(Mark{.form = Mark::Form::Box, .box = deal.pill, .corner = 4, .fill = ink});
    }
    for (const TextShape &label : deal.labels)
        marks.append(text(label, isLit(deal) ? label.colour : m_drawing.theme.mutedInk));
    return marks;
}

Marks MarkBuilder::ofJoint(const RingJoint &joint) const
{
    const bool lit = m_emphasis.isEmpty() || std::ranges::any_of(joint.deals, [this](const DealId &deal) {
                         return m_emphasis.deals.contains(deal);
                     });
    Mark way =
        line(joint.path, flat(lit ? joint.colour : mixed(m_drawing.theme.background, joint.colour, UnlitDealShare)),
             joint.width);
    way.roundCap = true;
    return {way};
}

/// Inside the edge, so that it covers neither names nor arrows; clockwise from the top.
void MarkBuilder::addGauge(Marks &marks, const CompanyShape &company, bool lit) const
{
    const Theme &theme = m_drawing.theme;
    const double width = std::clamp(0.14 * company.radius, 3.0, 8.0);
    const double radius = company.radius - 0.6 - width / 2;
    marks.append(circle(company.centre, radius, {}, flat(mixed(company.edge, theme.background, 0.45)), width));
    const QRectF box(company.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    QPainterPath path;
    path.arcMoveTo(box, 90);
    path.arcTo(box, 90, -360 * std::min(1.0, *company.gauge));
    marks.append(
        line(path, flat(lit ? theme.circular : mixed(theme.background, theme.circular, UnlitDealShare)), width));
}

Marks MarkBuilder::ofCompany(const CompanyShape &company) const
{
    const Theme &theme = m_drawing.theme;
    const bool lit = isLit(company);
    const auto faded = [&](const QColor &colour) {
        return lit ? colour : mixed(theme.background, colour, UnlitCompanyShare);
    };
    const Ink halo = flat(groundColourAt(company.centre));
    Marks marks{circle(company.centre, company.radius + HaloWidth / 4, {}, halo, HaloWidth / 2)};
    const QColor edge = faded(company.edge);
    Mark disc = circle(company.centre, company.radius, shade(faded(company.fill), theme), flat(edge), 1.2);
    if (company.hollow) {
        disc.fill = ground();
        if (company.gauge.value_or(0) <= 0) // which it would cut to the look of a cogwheel
            disc.dashes = {3, 2.5};
    }
    if (company.marked || m_emphasis.ringed.contains(company.id)) {
        disc.stroke = flat(theme.highlight);
        disc.width = 2.6;
        disc.dashes.clear();
    }
    marks.append(disc);
    if (company.gauge.value_or(0) > 0)
        addGauge(marks, company, lit);
    for (const TextShape &label : company.labels) {
        // A name beside its circle may lie on an arrow.
        if (!company.labelInside)
            marks.append(Mark{.form = Mark::Form::Box, .box = label.box, .corner = 4, .fill = halo, .opacity = 0.8});
        marks.append(text(label, label.colour));
    }
    return marks;
}

Marks MarkBuilder::ofFurniture(const FurnitureShape &furniture) const
{
    Marks marks;
    for (const PathShape &shape : furniture.paths) {
        Mark mark{.path = shape.path, .width = shape.width, .dashes = shape.dashes, .roundCap = shape.roundCap};
        if (shape.fill.isValid())
            mark.fill = flat(shape.fill);
        if (shape.stroke.isValid())
            mark.stroke = flat(shape.stroke);
        marks.append(mark);
    }
    for (const TextShape &shape : furniture.texts) {
        // An arrow may have found no other way than under a line of the title or the legend.
        const Ink halo = flat(groundColourAt(shape.box.center()));
        if (furniture.ground.isEmpty())
            marks.append(Mark{.form = Mark::Form::Box, .box = shape.box, .corner = 2, .fill = halo, .opacity = 0.85});
        marks.append(text(shape, shape.colour));
    }
    return marks;
}

Marks MarkBuilder::ofDot(const Dot &dot) const
{
    const DealShape &deal = m_drawing.deals[dot.deal];
    Marks marks = dotMarks(dot.centre, dot.radius, dot.hollow, m_drawing.theme.family(dot.family), m_drawing.theme);
    if (!isLit(deal)) {
        for (Mark &mark : marks)
            mark.opacity *= UnlitDotOpacity;
    }
    return marks;
}

Marks dotMarks(QPointF centre, double radius, bool hollow, const QColor &familyColour, const Theme &theme)
{
    const QColor core = isDark(theme) ? mixed(Qt::white, familyColour, 0.06) : mixed(theme.ink, familyColour, 0.35);
    const Ink rim = flat(isDark(theme) ? theme.background : QColor(Qt::white));
    const Mark outer = circle(centre, radius * 1.3, rim);
    if (!hollow)
        return {outer, circle(centre, radius, flat(core))};
    return {outer, circle(centre, radius * 0.8, rim, flat(core), radius * 0.4)};
}

bool isWrittenOver(const QList<QRectF> &boxes, QPointF centre, double radius)
{
    return std::ranges::any_of(
        boxes, [&](const QRectF &box) { return box.adjusted(-radius, -radius, radius, radius).contains(centre); });
}

QList<Dot> visibleDots(const Drawing &drawing, double seconds)
{
    QList<Dot> dots = dotsAt(drawing, seconds);
    const QList<QRectF> boxes = writtenBoxes(drawing);
    dots.removeIf([&boxes](const Dot &dot) { return isWrittenOver(boxes, dot.centre, dot.radius); });
    return dots;
}

QPainterPath centreLine(const DealShape &deal)
{
    QPainterPath path;
    if (deal.shaft.isEmpty())
        return path;
    const Curve curve{deal.start, deal.control, deal.end};
    const double first = nearestParameter(curve, deal.shaft.first(), 0);
    const double last = nearestParameter(curve, deal.shaft.last(), 0.9);
    constexpr double Near = 0.5;
    if (first >= last || distanceBetween(curve.at(first), deal.shaft.first()) > Near ||
        distanceBetween(curve.at(last), deal.shaft.last()) > Near) {
        path.addPolygon(deal.shaft);
        return path;
    }
    const QPointF control = curve.start * ((1 - first) * (1 - last)) +
                            curve.control * ((1 - first) * last + first * (1 - last)) + curve.end * (first * last);
    path.moveTo(deal.shaft.first());
    path.quadTo(control, deal.shaft.last());
    return path;
}

bool isWebAddress(const QUrl &address)
{
    return address.isValid() && (address.scheme() == u"http" || address.scheme() == u"https");
}

QRectF canvasWith(const Drawing &drawing, const std::optional<PictureInset> &inset)
{
    const QRectF canvas(QPointF(0, 0), drawing.size);
    return inset ? canvas.united(inset->box) : canvas;
}

QRectF pageBox(const QRectF &canvas, const QSizeF &page)
{
    const double scale = std::min(page.width() / canvas.width(), page.height() / canvas.height());
    if (!(scale > 0))
        return canvas;
    const QSizeF size = page / scale;
    return QRectF(canvas.center() - QPointF(size.width() / 2, size.height() / 2), size);
}

} // namespace CapitalLoop
