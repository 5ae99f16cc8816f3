// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/storypage.h"

#include "drawing/arrowshape.h"
#include "drawing/drawingbuilder.h"
#include "drawing/markdowntext.h"
#include "drawing/savedplaces.h"
#include "drawing/storycaption.h"
#include "layout/stopgap.h"
#include "words/formatter.h"
#include "words/languagescope.h"
#include "words/lenswords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace CapitalLoop {

namespace {

constexpr double PanelShare = 0.32; // of the page's width
constexpr double ChartShare = 0.38; // of the page's height, where there is one
constexpr double MostWhole = 1.35;  // the whole is not shown larger than it was composed, times this
constexpr double MostLit = 2.8;
constexpr qsizetype MostWritten = 45;      // deals, with the words of all of them
constexpr double SmallestUnlit = 1.0 / 80; // of the page's height: words of what is not lit

double areaOf(const QSizeF &size)
{
    return size.width() * size.height();
}

/// A page's parts, in units of its canvas.
struct Parts
{
    QRectF picture{};
    QRectF panel{};
    std::optional<QRectF> chart{};
};

Parts partsOf(const QSizeF &canvas, bool hasChart)
{
    const double panel = canvas.width() * PanelShare;
    const double chart = hasChart ? canvas.height() * ChartShare : 0;
    Parts parts{.picture = QRectF(0, 0, canvas.width() - panel, canvas.height() - chart),
                .panel = QRectF(canvas.width() - panel, 0, panel, canvas.height())};
    if (hasChart)
        parts.chart = QRectF(0, parts.picture.bottom(), parts.picture.width(), chart);
    return parts;
}

/// A deal or its shape.
template <class AnyDeal> bool isAlong(const QList<CompanyId> &loop, const AnyDeal &deal, Status status)
{
    const qsizetype at = loop.indexOf(deal.from);
    return at >= 0 && loop[(at + 1) % loop.size()] == deal.to && !isOver(status);
}

QRectF boxOf(const DealShape &deal)
{
    return deal.shaft.boundingRect().united(deal.head.boundingRect()).united(deal.pill);
}

void map(QList<TextShape> &texts, const QTransform &way)
{
    std::ranges::for_each(texts, [&](TextShape &text) { text = mapped(text, way); });
}

PathShape mapped(PathShape shape, const QTransform &way)
{
    shape.path = way.map(shape.path);
    shape.width *= way.m11();
    std::ranges::for_each(shape.dashes, [&](double &length) { length *= way.m11(); });
    return shape;
}

void map(DealShape &deal, const QTransform &way)
{
    deal.start = way.map(deal.start);
    deal.control = way.map(deal.control);
    deal.end = way.map(deal.end);
    deal.width *= way.m11();
    deal.firmWidth *= way.m11();
    deal.dots.radius *= way.m11();
    deal.pill = way.mapRect(deal.pill);
    map(deal.labels, way);
    shapeArrow(deal);
}

void map(CompanyShape &company, const QTransform &way)
{
    company.centre = way.map(company.centre);
    company.radius *= way.m11();
    map(company.labels, way);
}

void dropLabels(DealShape &deal)
{
    deal.labels.clear();
    deal.pill = {};
}

/// Moves the words inside a circle that is cut by the edge to where they are seen and still inside; false if there is
/// no such place.
bool bringIntoSight(CompanyShape &company, const QRectF &view)
{
    if (!company.labelInside || company.labels.isEmpty())
        return false;
    QRectF box;
    for (const TextShape &label : std::as_const(company.labels))
        box |= label.box;
    const double room = box.height() * 0.15;
    const QRectF inner = view.adjusted(room, room, -room, -room);
    if (inner.width() < box.width() || inner.height() < box.height())
        return false;
    const QPointF by(std::clamp(box.left(), inner.left(), inner.right() - box.width()) - box.left(),
                     std::clamp(box.top(), inner.top(), inner.bottom() - box.height()) - box.top());
    box.translate(by);
    for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
        const QPointF off = corner - company.centre;
        if (std::hypot(off.x(), off.y()) > company.radius)
            return false;
    }
    map(company.labels, QTransform::fromTranslate(by.x(), by.y()));
    return true;
}

/// Puts one step on a page.
class PageBuilder
{
public:
    PageBuilder(const Network &network, const Story &story, qsizetype step, const StoryPageRequest &request)
        : m_network(network),
          m_story(story),
          m_index(step),
          m_step(story.steps[step]),
          m_request(request),
          m_canvas(canvasSize(request.size)),
          m_parts(partsOf(m_canvas, m_step.view.chart != StoryChart::None))
    {
    }

    [[nodiscard]] StoryPage page(const Positions &positions);

private:
    [[nodiscard]] QString text(const LocalText &words) const { return words.in(m_request.language); }
    [[nodiscard]] Drawing picture(const Positions &positions);
    void hide(Drawing &drawing) const;
    [[nodiscard]] Emphasis emphasisIn(const Drawing &drawing) const;
    [[nodiscard]] QTransform camera(const Drawing &drawing, const Emphasis &emphasis, const QRectF &view) const;
    [[nodiscard]] bool isHidden(const DealId &deal) const;
    void quieten(Drawing &drawing, const Emphasis &emphasis) const;
    void dropCutTexts(Drawing &drawing, const QRectF &view) const;
    void addKey(Drawing &drawing, QList<FurnitureShape> furniture, const QTransform &base, bool isNear) const;

    const Network &m_network;
    const Story &m_story;
    qsizetype m_index;
    const StoryStep &m_step;
    const StoryPageRequest &m_request;
    QSizeF m_canvas;
    Parts m_parts;
    QString m_rule; ///< of the step's lens
};

Drawing PageBuilder::picture(const Positions &positions)
{
    DrawingStyle style = storyStyle(m_step, m_request);
    if (m_step.view.lens.kind != Lens::Kind::Deals) {
        const Network then = networkAt(m_network, style.moment).network;
        if (const auto answer =
                lensAnswer(then, {.basis = amountBasis(style.basis), .day = then.asOf}, m_step.view.lens))
            style.lens = *answer;
        m_rule = lensRule(then, style.lens, Formatter(m_request.language));
        style.stop = m_step.view.stop;
    }
    return buildDrawing(m_network, positions, style);
}

bool PageBuilder::isHidden(const DealId &deal) const
{
    for (qsizetype i = std::max(0, m_request.revealed); i < m_step.reveals.size(); ++i) {
        if (m_step.reveals[i].contains(deal))
            return true;
    }
    return false;
}

void PageBuilder::hide(Drawing &drawing) const
{
    drawing.deals.removeIf([this](const DealShape &deal) { return isHidden(deal.id); });
}

Emphasis PageBuilder::emphasisIn(const Drawing &drawing) const
{
    Emphasis emphasis;
    for (const CompanyShape &company : drawing.companies) {
        if (m_step.companies.contains(company.id))
            emphasis.companies.insert(company.id);
    }
    for (const DealShape &deal : drawing.deals) {
        if (!m_step.deals.contains(deal.id) && !isAlong(m_step.loop, deal, deal.status))
            continue;
        emphasis.deals.insert(deal.id);
        emphasis.companies << deal.from << deal.to;
    }
    return emphasis;
}

QTransform PageBuilder::camera(const Drawing &drawing, const Emphasis &emphasis, const QRectF &view) const
{
    QRectF whole;
    QRectF lit;
    for (const CompanyShape &company : drawing.companies) {
        whole = whole.united(company.box());
        if (emphasis.companies.contains(company.id))
            lit = lit.united(company.box());
    }
    for (const DealShape &deal : drawing.deals) {
        whole = whole.united(boxOf(deal));
        if (emphasis.deals.contains(deal.id))
            lit = lit.united(boxOf(deal));
    }
    if (whole.isEmpty())
        whole = QRectF(QPointF(0, 0), drawing.size);
    const auto zoomFor = [&](const QRectF &box, double most) {
        return std::min({view.width() / box.width(), view.height() / box.height(), most});
    };
    const double base = m_parts.picture.width() / drawing.size.width(); // as composed
    double zoom = zoomFor(whole, base * MostWhole);
    QPointF centre = whole.center();
    if (m_step.view.camera.look == StoryCamera::Look::Lit && !lit.isEmpty()) {
        const double room = 0.08 * std::max(lit.width(), lit.height());
        zoom = std::max(zoom, zoomFor(lit.adjusted(-room, -room, room, room), base * MostLit));
        centre = lit.center();
    } else if (m_step.view.camera.look == StoryCamera::Look::Place) {
        const QPointF share = m_step.view.camera.centre;
        zoom *= m_step.view.camera.zoom;
        centre = {share.x() * drawing.size.width(), share.y() * drawing.size.height()};
    }
    return QTransform::fromTranslate(-centre.x(), -centre.y()) * QTransform::fromScale(zoom, zoom) *
           QTransform::fromTranslate(view.center().x(), view.center().y());
}

/// What is not lit keeps its words only where they can be read from afar, and beside circles and arrows only where
/// these are few.
void PageBuilder::quieten(Drawing &drawing, const Emphasis &emphasis) const
{
    if (emphasis.isEmpty())
        return;
    const bool areMany = drawing.deals.size() > MostWritten;
    const auto isSmall = [&](const QList<TextShape> &labels) {
        return !labels.isEmpty() && labels.first().pixelSize < m_canvas.height() * SmallestUnlit;
    };
    for (DealShape &deal : drawing.deals) {
        if (!emphasis.deals.contains(deal.id) && (areMany || isSmall(deal.labels)))
            dropLabels(deal);
    }
    for (CompanyShape &company : drawing.companies) {
        const bool isBeside = areMany && !company.labelInside;
        if (!emphasis.companies.contains(company.id) && (isBeside || isSmall(company.labels)))
            company.labels.clear();
    }
}

/// Leaves out names and amounts that would be cut. What stands beyond the edge stays: a camera that flies comes by it.
void PageBuilder::dropCutTexts(Drawing &drawing, const QRectF &view) const
{
    const auto isCut = [&](const TextShape &text) { return !view.contains(text.box); };
    for (CompanyShape &company : drawing.companies) {
        if (std::ranges::any_of(company.labels, isCut) && !bringIntoSight(company, view))
            company.labels.clear();
    }
    for (DealShape &deal : drawing.deals) {
        if (std::ranges::any_of(deal.labels, isCut))
            dropLabels(deal);
    }
}

/// Legend and source line as the picture has them, on a ground of their own where the picture reaches under them.
void PageBuilder::addKey(Drawing &drawing, QList<FurnitureShape> furniture, const QTransform &base, bool isNear) const
{
    for (FurnitureShape &part : furniture) {
        if (part.name == u"title")
            continue;
        part.box = base.mapRect(part.box);
        std::ranges::for_each(part.paths, [&](PathShape &path) { path = mapped(path, base); });
        map(part.texts, base);
        if (isNear && part.name == u"legend") {
            QPainterPath ground;
            const double room = m_canvas.height() * StoryMargin / 2;
            ground.addRect(QRectF(0, part.box.top() - room, m_parts.picture.width(),
                                  m_parts.picture.bottom() - part.box.top() + room));
            part.ground = ground.boundingRect();
            part.paths.prepend(PathShape{.path = ground, .fill = drawing.theme.background});
        } else if (isNear) {
            part.ground = part.box; // it stands on that of the legend
        }
        drawing.furniture.append(part);
    }
}

StoryPage PageBuilder::page(const Positions &positions)
{
    Drawing drawing = picture(positions);
    const Emphasis lit = emphasisIn(drawing);
    const Drawing whole = drawing;
    hide(drawing);
    const QList<FurnitureShape> furniture = std::exchange(drawing.furniture, {});
    const double margin = m_canvas.height() * StoryMargin;
    const double baseZoom = m_parts.picture.width() / drawing.size.width();
    // Legend and sources stand above a chart as they stand at the foot of the page without it.
    const QTransform base = QTransform::fromScale(baseZoom, baseZoom) *
                            QTransform::fromTranslate(0, m_parts.picture.height() - drawing.size.height() * baseZoom);
    QRectF view = m_parts.picture.adjusted(margin, margin, -margin, 0);
    for (const FurnitureShape &part : furniture) {
        if (part.name != u"title")
            view.setBottom(std::min(view.bottom(), base.mapRect(part.box).top() - margin / 2));
    }
    StoryPage page;
    const bool isNear = m_step.view.camera.look != StoryCamera::Look::Whole;
    page.emphasis = {.companies = lit.companies, .deals = emphasisIn(drawing).deals};
    const QTransform way = camera(whole, lit, view); // a reveal moves nothing
    std::ranges::for_each(drawing.companies, [&](CompanyShape &company) { map(company, way); });
    std::ranges::for_each(drawing.deals, [&](DealShape &deal) { map(deal, way); });
    for (RingJoint &joint : drawing.joints) {
        joint.path = way.map(joint.path);
        joint.width *= way.m11();
    }
    quieten(drawing, page.emphasis);
    dropCutTexts(drawing, isNear ? QRectF(m_parts.picture.topLeft(), QPointF(m_parts.picture.right(), view.bottom()))
                                 : m_parts.picture);
    drawing.size = m_canvas;
    drawing.scale = m_request.size.width() / m_canvas.width();
    drawing.title = text(m_step.title);
    const bool asks = m_request.revealed < m_step.reveals.size() && !m_step.question.isEmpty();
    drawing.description = asks ? text(m_step.question) : markdownWords(text(m_step.text));
    addKey(drawing, furniture, base, isNear);
    drawing.furniture.append(
        storyCaption(m_network, m_story, m_index, m_request, m_parts.panel, drawing.theme, m_rule));
    page.picture = m_parts.picture;
    page.chart = m_parts.chart;
    page.moving = m_step.view.moving;
    page.drawing = std::move(drawing);
    return page;
}

} // namespace

Moment storyMoment(const StoryView &view)
{
    return {.inForceOn = view.inForceOn, .knownOn = view.knownOn, .years = view.years};
}

QList<DealId> litDeals(const Network &network, const StoryStep &step)
{
    QList<DealId> lit = step.deals;
    for (const Deal &deal : network.deals()) {
        if (isAlong(step.loop, deal, deal.status()) && !lit.contains(deal.id))
            lit.append(deal.id);
    }
    return lit;
}

DealFilter storyFilter(const StoryView &view)
{
    return {.families = view.families, .statuses = view.statuses, .roles = view.roles, .minimum = view.minimum};
}

DrawingStyle storyStyle(const StoryStep &step, const StoryPageRequest &request)
{
    // Composed as small as pictures are, and scaled up: what is said in a hall is read from afar.
    constexpr double Smallest = 1280.0 * 800;
    const QSizeF part = partsOf(canvasSize(request.size), false).picture.size(); // a chart moves no company
    return {.size = part * std::sqrt(Smallest / areaOf(part)),
            .theme = request.theme,
            .language = request.language,
            .basis = step.view.basis,
            .filter = storyFilter(step.view),
            .moment = storyMoment(step.view),
            .briefLegend = true};
}

Positions storyPositions(const Network &network, const StoryStep &step, const StoryPageRequest &request)
{
    const LanguageScope scope(request.language);
    const DrawingStyle style = storyStyle(step, request);
    return withStopgaps(timelessRequest(network, style), savedPositions(network, style));
}

StoryPage storyPage(const Network &network, const Positions &positions, const Story &story, qsizetype step,
                    const StoryPageRequest &request)
{
    const LanguageScope scope(request.language);
    return PageBuilder(network, story, step, request).page(positions);
}

QList<double> storyPartSeconds(const StoryStep &step, Language language)
{
    constexpr double LookAround = 3;
    constexpr double WordsASecond = 2.5;
    constexpr double SignsASecond = 5;
    const auto toRead = [&](const QString &text) {
        if (language != Language::English)
            return double(text.size()) / SignsASecond;
        static const QRegularExpression space(QStringLiteral("\\s+"));
        return double(text.split(space, Qt::SkipEmptyParts).size()) / WordsASecond;
    };
    const auto parts = step.reveals.size() + 1;
    const double all = LookAround + toRead(step.title.in(language) + u' ' + step.text.in(language));
    QList<double> seconds(parts, all / double(parts));
    if (parts > 1 && !step.question.isEmpty()) { // the text comes with the last
        seconds.fill(LookAround);
        seconds.first() += toRead(step.question.in(language));
        seconds.last() = all;
    }
    const double sum = std::accumulate(seconds.begin(), seconds.end(), 0.0);
    const double share = step.seconds.value_or(std::round(sum)) / sum;
    std::ranges::for_each(seconds, [share](double &part) { part *= share; });
    return seconds;
}

double storySeconds(const StoryStep &step, Language language)
{
    const QList<double> parts = storyPartSeconds(step, language);
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

} // namespace CapitalLoop
