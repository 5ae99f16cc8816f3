// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawingbuilder.h"

#include "analysis/networkmeasures.h"
#include "drawing/arrowshape.h"
#include "drawing/furniture.h"
#include "drawing/labelplacer.h"
#include "drawing/lenspicture.h"
#include "drawing/picturemeasures.h"
#include "words/dealwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace CapitalLoop {

namespace {

constexpr double SmallestAmount = 10.5; ///< in pixels: where a larger one finds no room
constexpr double FadedShare = 0.35;     // of the colour of deals that stand back
constexpr qsizetype NamesAtMost = 400;  // above it names are left to hovering

/// Whether a deal's size on a basis may have a part that is only a ceiling.
bool showsCeilings(WidthBasis basis)
{
    return basis == WidthBasis::Headline || basis == WidthBasis::PerYear;
}

/// The potentials spread evenly over the heights from 0 to 1: their order and not their size, so that one huge deal
/// does not press all others together. Companies without flows may stand anywhere.
void addHeights(LayoutRequest &request, const Network &network, const DrawingStyle &style)
{
    const auto potentials = netPotentials(network, {.basis = amountBasis(style.basis), .day = network.asOf});
    if (!potentials)
        return;
    std::vector<double> sorted;
    for (const LayoutNode &node : request.nodes) {
        if (potentials->contains(node.id))
            sorted.push_back(potentials->value(node.id));
    }
    std::ranges::sort(sorted);
    for (LayoutNode &node : request.nodes) {
        if (!potentials->contains(node.id) || sorted.size() < 2)
            continue;
        // In the middle of those of the same potential.
        const auto [first, last] = std::ranges::equal_range(sorted, potentials->value(node.id));
        const double place = double(first - sorted.begin()) + double(last - first - 1) / 2;
        node.height = place / double(sorted.size() - 1);
    }
}

/// What both the question to the layout and the picture need: who is visible, how large, and the furniture.
class Composition
{
public:
    Composition(const Network &network, const DrawingStyle &style)
        : m_whole(network),
          m_then(networkAt(network, style.moment)),
          m_network(m_then.network),
          m_style(style),
          m_canvas(canvasSize(style.size)),
          m_formatter(style.language),
          m_day(m_network.asOf),
          m_part(visiblePart(m_then, style.filter)),
          m_lens(m_network, style),
          m_basis(m_lens.basis()),
          m_measures(measured())
    {
        if (style.furniture)
            m_furniture = placedFurniture(m_measures.facts(), style, m_canvas);
    }

    [[nodiscard]] LayoutRequest request() const;
    [[nodiscard]] Drawing drawing(const Positions &positions) const;
    [[nodiscard]] const FurnitureFacts &facts() const { return m_measures.facts(); }

private:
    [[nodiscard]] PictureMeasures measured() const;
    [[nodiscard]] QString nameOf(const CompanyId &id) const { return m_network.company(id)->name.in(m_style.language); }
    [[nodiscard]] QString valueOf(const CompanyId &id) const;
    [[nodiscard]] QList<QRectF> reserved(double margin) const;
    [[nodiscard]] DealShape dealShape(const Deal &deal) const;
    [[nodiscard]] QString amountOf(const Deal &deal) const;
    [[nodiscard]] CompanyShape companyShape(const CompanyId &id, QPointF centre) const;
    [[nodiscard]] QString amountOnLane(const Drawing &drawing, qsizetype lane) const;
    void addRings(Drawing &drawing) const;
    [[nodiscard]] QHash<CompanyId, QPointF> usualNames(const Positions &positions) const;
    void label(Drawing &drawing, const QList<Obstacle> &circles, const QList<Curve> &curves,
               const QHash<CompanyId, QPointF> &usual) const;

    const Network &m_whole;
    NetworkThen m_then;
    const Network &m_network; ///< of the moment
    const DrawingStyle &m_style;
    QSizeF m_canvas;
    Formatter m_formatter;
    std::optional<QDate> m_day;
    VisiblePart m_part;
    LensPicture m_lens;
    WidthBasis m_basis;
    PictureMeasures m_measures;
    QList<FurnitureShape> m_furniture;
};

/// To the scale of the whole network, so that nothing but time changes a circle or an arrow; of the years' money where
/// years are asked for.
PictureMeasures Composition::measured() const
{
    if (!m_style.moment.isSet())
        return PictureMeasures(m_network, m_style, m_part, m_lens);
    const Network frame = networkAt(m_whole, {.years = m_style.moment.years}).network;
    const VisiblePart part = visiblePart(frame, m_style.filter, frame.asOf);
    FurnitureFacts facts = PictureMeasures(frame, m_style, part, m_lens).facts();
    for (const DealId &id : part.deals) {
        for (const StatusStep &step : frame.deal(id)->steps)
            facts.statuses.insert(step.status); // of all times, so that the legend stays
    }
    const auto known = m_style.moment.knownOn ? m_style.moment.knownOn : m_whole.asOf;
    if (known != m_network.asOf)
        facts.knownOn = known;
    facts.years = m_style.moment.years;
    facts.undated = int(m_then.undated.size());
    const QSet<DealId> visible(m_part.deals.begin(), m_part.deals.end());
    facts.assumed = int(std::ranges::count_if(m_then.assumed, [&](const DealId &id) { return visible.contains(id); }));
    return PictureMeasures(m_network, m_style, m_part, m_lens, &facts);
}

QString Composition::valueOf(const CompanyId &id) const
{
    const Valuation *valuation = m_network.latestValuation(id, m_day);
    return valuation ? m_formatter.shortMoney(valuation->value) : QString();
}

QList<QRectF> Composition::reserved(double margin) const
{
    QList<QRectF> boxes;
    for (const FurnitureShape &part : m_furniture) {
        if (!part.box.isEmpty())
            boxes.append(part.box.adjusted(-margin, -margin, margin, margin));
    }
    return boxes;
}

LayoutRequest Composition::request() const
{
    LayoutRequest request;
    request.canvas = m_canvas;
    request.reserved = reserved(8);
    QHash<CompanyId, qsizetype> places;
    for (const CompanyId &id : m_part.companies) {
        const double radius = m_measures.radius(id);
        const QString name = nameOf(id);
        const QString value = valueOf(id);
        const bool inside = LabelPlacer::insideSize(name, value, radius).has_value();
        places.insert(id, request.nodes.size());
        request.nodes.append(LayoutNode{.id = id,
                                        .radius = radius,
                                        .label = inside ? QSizeF() : LabelPlacer::outsideSize(name, value),
                                        .start = {},
                                        .pinned = m_network.pinned.contains(id)});
    }
    std::map<std::pair<qsizetype, qsizetype>, qsizetype> links;
    QHash<qsizetype, double> balance; // of each link, from its first company to its second
    for (const DealId &id : m_part.deals) {
        const Deal &deal = *m_network.deal(id);
        const std::pair<qsizetype, qsizetype> ends = std::minmax({places.value(deal.from), places.value(deal.to)});
        if (ends.first == ends.second)
            continue;
        const double amount = m_measures.size(id).value_or(DealSize()).whole;
        const auto [link, isNew] = links.try_emplace(std::pair(ends.first, ends.second), request.links.size());
        if (isNew)
            request.links.append(LayoutLink{.from = ends.first, .to = ends.second, .lanes = 0, .width = -6});
        LayoutLink &sum = request.links[link->second];
        ++sum.lanes;
        sum.width += arrowWidth(amount) + 6;
        sum.amount += amount;
        balance[link->second] += places.value(deal.from) == ends.first ? amount + 1 : -amount - 1;
    }
    for (qsizetype i = 0; i < request.links.size(); ++i)
        request.links[i].backwards = balance[i] < 0;
    return request;
}

/// The amount as it stands on the arrow; empty for none.
QString Composition::amountOf(const Deal &deal) const
{
    const std::optional<DealSize> size = m_measures.size(deal.id);
    QString usual = arrowText(deal, m_formatter);
    if (deal.amount && m_basis != WidthBasis::Headline) {
        const auto money = size ? Money::fromMajor(size->whole * 1e9) : std::nullopt;
        if (money)
            usual = signedAmount(deal, m_formatter.shortMoney(*money), false);
        else if (m_basis != WidthBasis::PerYear)
            usual = QCoreApplication::translate("CapitalLoop::Drawing", "0 of %1", "amount on an arrow").arg(usual);
    }
    return m_lens.amountText(deal, size, usual);
}

DealShape Composition::dealShape(const Deal &deal) const
{
    DealShape shape;
    shape.id = deal.id;
    shape.from = deal.from;
    shape.to = deal.to;
    shape.family = deal.family();
    shape.status = deal.status(m_day);
    const Theme &colours = theme(m_style.theme);
    shape.colour = isOver(shape.status) ? colours.ghost : colours.family(shape.family);
    const std::optional<DealSize> size = m_measures.size(deal.id);
    shape.undisclosed = !size;
    if (!shape.undisclosed) {
        shape.width = arrowWidth(size->whole);
        shape.ceiling =
            deal.amount->upTo && size->firm < size->whole && showsCeilings(m_basis) && m_lens.showsCeilings();
        shape.firmWidth = !shape.ceiling ? shape.width : size->firm > 0 ? shape.width * size->firm / size->whole : 0;
        shape.dots = m_measures.train(*size, shape.status);
        shape.dots.phase = double(qChecksum(deal.id.text().toUtf8()) % 97) / 97; // the same in every run
        // The outline of a tube needs some room inside.
        if (shape.ceiling)
            shape.width = std::max(shape.width, 3.4);
    } else {
        shape.width = shape.firmWidth = 1.2;
    }
    if (m_lens.isFaded(deal.id)) {
        shape.colour = mixed(colours.background, shape.colour, FadedShare);
        shape.dots = {};
    }
    shape.dashes = dashesOf(shape.status, shape.ceiling ? 1.3 : shape.width);
    shape.title = dealSentence(m_network, deal, m_formatter);
    QStringList more;
    for (const LocalText *text : {&deal.inReturn, &deal.note}) {
        if (!text->isEmpty())
            more.append(text->in(m_style.language));
    }
    shape.description = more.join(QStringLiteral("\n"));
    for (const SourceId &source : deal.sources) {
        if (shape.link.isEmpty())
            shape.link = m_network.source(source)->url;
    }
    return shape;
}

CompanyShape Composition::companyShape(const CompanyId &id, QPointF centre) const
{
    const Company &company = *m_network.company(id);
    const Theme &colours = theme(m_style.theme);
    CompanyShape shape;
    shape.id = id;
    shape.centre = centre;
    shape.radius = m_measures.radius(id);
    const Valuation *valuation = m_network.latestValuation(id, m_day);
    shape.hollow = !valuation || valuation->value.currency() != Currency();
    shape.fill = colours.roleFill(company.role);
    shape.edge = colours.roleEdge(company.role);
    shape.gauge = m_lens.gaugeOf(id);
    shape.marked = m_lens.isStart(id);
    shape.title = companySentence(m_network, company, m_formatter, m_day);
    shape.description = company.note.in(m_style.language);
    for (const SourceId &source : valuation ? valuation->sources : company.sources) {
        if (shape.link.isEmpty())
            shape.link = m_network.source(source)->url;
    }
    return shape;
}

/// A ring's amount stands on its first leg only.
QString Composition::amountOnLane(const Drawing &drawing, qsizetype lane) const
{
    const DealShape &shape = drawing.deals[lane];
    if (shape.ring == 0)
        return amountOf(*m_network.deal(shape.id));
    const auto first = std::ranges::find(drawing.deals, shape.ring, &DealShape::ring);
    const auto &rings = std::get<NettedOut>(m_style.lens).rings;
    return &*first == &shape ? m_formatter.shortMoney(rings[shape.ring - 1].amount) : QString();
}

/// Where the names beside circles stand without the lens: they keep their side under it.
QHash<CompanyId, QPointF> Composition::usualNames(const Positions &positions) const
{
    QHash<CompanyId, QPointF> names;
    if (!m_lens.isOn() || m_part.companies.size() > NamesAtMost)
        return names;
    DrawingStyle style = m_style;
    style.lens = {};
    style.stop = 0;
    const Drawing usual = Composition(m_whole, style).drawing(positions);
    for (const CompanyShape &company : usual.companies) {
        QRectF box;
        for (const TextShape &text : company.labels)
            box = box.united(text.box);
        if (!company.labels.isEmpty() && !company.labelInside)
            names.insert(company.id, box.center());
    }
    return names;
}

void Composition::label(Drawing &drawing, const QList<Obstacle> &circles, const QList<Curve> &curves,
                        const QHash<CompanyId, QPointF> &usual) const
{
    QList<LabelPlacer::Line> lines;
    for (qsizetype i = 0; i < curves.size(); ++i)
        lines.append({curves[i].points(17), drawing.deals[i].width});
    LabelPlacer placer(m_canvas, drawing.theme, circles, lines, reserved(4));
    QList<qsizetype> order(circles.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater(), [&](qsizetype i) { return circles[i].radius; });
    for (const qsizetype i : order) {
        CompanyShape &company = drawing.companies[i];
        if (drawing.companies.size() <= NamesAtMost)
            company.labelInside = placer.placeCompany(
                i, nameOf(company.id), m_lens.valueText(company.id, valueOf(company.id)),
                usual.contains(company.id) ? std::optional(usual.value(company.id)) : std::nullopt, company.labels);
        drawing.droppedLabels += company.labels.isEmpty() ? 1 : 0;
    }
    QHash<std::pair<CompanyId, CompanyId>, int> lanes;
    // The last on top is the largest: its amount is placed first.
    for (qsizetype i = drawing.deals.size() - 1; i >= 0; --i) {
        DealShape &shape = drawing.deals[i];
        const int lane = lanes[std::minmax(shape.from, shape.to)]++;
        const double stagger = 0.5 + (lane % 2 ? 0.1 : -0.1) * ((lane + 1) / 2);
        const double size = shape.undisclosed ? 11 : 12 + std::min(5.0, 0.5 * shape.width);
        const QColor colour = shape.undisclosed ? drawing.theme.mutedInk : mixed(shape.colour, drawing.theme.ink, 0.25);
        const QString text = amountOnLane(drawing, i);
        if (text.isEmpty())
            continue;
        const auto place = [&](double pixelSize) {
            return placer.placeAmount(i, curves[i], text, pixelSize, shape.undisclosed ? 400 : 600, colour, stagger,
                                      shape);
        };
        const bool placed = drawing.deals.size() <= NamesAtMost && (place(size) || place(SmallestAmount));
        drawing.droppedLabels += placed ? 0 : 1;
    }
}

void Composition::addRings(Drawing &drawing) const
{
    QSet<CompanyId> companies;
    for (const CompanyShape &company : std::as_const(drawing.companies))
        companies.insert(company.id);
    drawing.deals += m_lens.ringLegs(drawing.deals, companies,
                                     [this](const DealSize &part) { return m_measures.train(part, Status::Signed); });
}

Drawing Composition::drawing(const Positions &positions) const
{
    Drawing drawing;
    drawing.size = m_canvas;
    drawing.scale = m_style.size.width() / m_canvas.width();
    drawing.theme = theme(m_style.theme);
    drawing.title = m_measures.facts().title;
    drawing.furniture = m_furniture;
    QList<Obstacle> circles;
    QHash<CompanyId, qsizetype> places;
    for (const CompanyId &id : m_part.companies) {
        const auto position = positions.constFind(id);
        if (position == positions.cend())
            continue;
        places.insert(id, circles.size());
        circles.append(Obstacle{*position, m_measures.radius(id)});
        drawing.companies.append(companyShape(id, *position));
    }
    for (const DealId &id : m_part.deals) {
        const Deal &deal = *m_network.deal(id);
        if (places.contains(deal.from) && places.contains(deal.to))
            drawing.deals.append(dealShape(deal));
    }
    // Small ones first, lapsed ones below all.
    std::ranges::stable_sort(drawing.deals, std::less(),
                             [](const DealShape &deal) { return std::pair(!isOver(deal.status), deal.width); });
    addRings(drawing);
    QList<LaneDeal> lanes;
    for (const DealShape &shape : drawing.deals)
        lanes.append(LaneDeal{places.value(shape.from), places.value(shape.to), shape.width, shape.ring > 0});
    const QList<Curve> curves = fannedLanes(lanes, circles, m_canvas, reserved(2));
    for (qsizetype i = 0; i < drawing.deals.size(); ++i) {
        DealShape &shape = drawing.deals[i];
        shape.start = curves[i].start;
        shape.control = curves[i].control;
        shape.end = curves[i].end;
        shapeArrow(shape);
    }
    drawing.joints = m_lens.joints(drawing.deals, drawing.companies);
    label(drawing, circles, curves, usualNames(positions));
    drawing.description =
        QCoreApplication::translate("CapitalLoop::Drawing", "%1: %2 and %3.", "title, companies and deals")
            .arg(drawing.title,
                 QCoreApplication::translate("CapitalLoop::Drawing", "%n companies", nullptr,
                                             int(drawing.companies.size())),
                 QCoreApplication::translate("CapitalLoop::Drawing", "%n deals", nullptr, int(drawing.deals.size())));
    return drawing;
}

} // namespace

LayoutRequest layoutRequest(const Network &network, const DrawingStyle &style, LayoutEngine engine)
{
    DrawingStyle seen = style;
    seen.payersOnTop = engine == LayoutEngine::Payers;
    LayoutRequest request = Composition(network, seen).request();
    request.engine = engine;
    if (engine == LayoutEngine::Payers)
        addHeights(request, network, style);
    return request;
}

LayoutRequest timelessRequest(const Network &network, const DrawingStyle &style, LayoutEngine engine)
{
    DrawingStyle whole = style;
    whole.moment = {};
    LayoutRequest request = layoutRequest(network, whole, engine);
    if (style.moment.isSet())
        request.reserved = layoutRequest(network, style).reserved;
    return request;
}

FurnitureFacts furnitureFacts(const Network &network, const DrawingStyle &style)
{
    return Composition(network, style).facts();
}

Drawing buildDrawing(const Network &network, const Positions &positions, const DrawingStyle &style)
{
    return Composition(network, style).drawing(positions);
}

} // namespace CapitalLoop
