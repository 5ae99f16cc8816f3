// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartbuilder.h"

#include "charts/chartframe.h"
#include "charts/chartmeasure.h"
#include "charts/chartwords.h"
#include "charts/concentrationwords.h"
#include "charts/labelplace.h"
#include "charts/marklabel.h"
#include "words/dealwords.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

/// A label at the end of a curve before it has its place.
struct EndName
{
    qsizetype series = 0;
    QString name;
    QString value;
    double width = 0;
    double day = 0;    ///< where the curve leaves the window or ends
    double height = 0; ///< its value there
};

/// Builds one picture; lives no longer than that.
class Builder
{
public:
    Builder(const Network &network, const ChartContent &content, const ChartRequest &request, QSizeF size);
    [[nodiscard]] ChartPicture build();

private:
    void sayThatThereIsNothing();
    void findEndNames();
    void addGrid();
    void addDateTicks();
    void addCounts();
    void addDays();
    void addBase();
    void addBandName(double x, const QString &text, const QColor &colour, bool bold);
    void addCurves();
    void addMarkers();
    [[nodiscard]] ChartDot markDot(const DealEvent &event, QPointF centre, double radius, const QColor &colour) const;
    void addEndLabels();
    void addReactions();
    void addReaction(const ChartMarker &marker, const MarkLabel &label);
    [[nodiscard]] bool isSparse(const ValuationSeries &series) const;
    [[nodiscard]] bool stepsBack(const CompanyId &company) const;
    [[nodiscard]] bool isSelected(const DealEvent &event) const;
    [[nodiscard]] qsizetype indexOf(const CompanyId &company) const;

    const Network &m_network;
    const ChartContent &m_content;
    const ChartRequest &m_request;
    Formatter m_formatter;
    ChartPicture m_picture;
    ChartFrame m_frame;
    QList<EndName> m_names;
    QList<QRectF> m_stripBoxes;
    Obstacles m_obstacles;
    QList<QRectF> m_labels; ///< reactions that have their place
};

Builder::Builder(const Network &network, const ChartContent &content, const ChartRequest &request, QSizeF size)
    : m_network(network), m_content(content), m_request(request), m_formatter(request.language)
{
    m_picture.size = size;
    m_picture.title = request.title.isEmpty() ? defaultTitle(content.measure) : request.title;
    m_picture.ground = request.colours.ground;
}

ChartPicture Builder::build()
{
    if (m_content.series.isEmpty()) {
        sayThatThereIsNothing();
        return m_picture;
    }
    m_frame.unit = chartUnit(m_picture.size, m_request.furniture);
    findEndNames();
    double column = 0;
    for (const EndName &name : std::as_const(m_names))
        column = std::max(column, name.width + 16 * m_frame.unit);
    m_frame = chartFrame(m_network, m_content, m_request, m_picture.size, column);
    m_picture.axes = {m_frame.plot, m_content.window, m_frame.range, m_request.scale};
    m_picture.back.append({u"chart-words"_s, {}, false, m_frame.words});
    addGrid();
    addDateTicks();
    addCounts();
    addDays();
    addCurves();
    addMarkers();
    addEndLabels();
    addReactions();
    return m_picture;
}

void Builder::sayThatThereIsNothing()
{
    const double size = std::round(13 * chartUnit(m_picture.size, m_request.furniture));
    const QStringList lines =
        linesOf({emptySentence(m_network, m_content, m_formatter)}, size, m_picture.size.width() - 24, 2);
    ChartGroup group{u"chart-empty"_s, {}, false, {}};
    for (const QString &line : lines) {
        group.shapes.append(ChartText{.at = {m_picture.size.width() / 2, m_picture.size.height() / 2},
                                      .anchor = Qt::AlignHCenter,
                                      .text = line,
                                      .colour = m_request.colours.mutedInk,
                                      .size = size});
    }
    m_picture.back.append(group);
}

bool Builder::stepsBack(const CompanyId &company) const
{
    return !m_content.highlighted.isEmpty() && !m_content.highlighted.contains(company);
}

bool Builder::isSelected(const DealEvent &event) const
{
    return std::ranges::any_of(event.deals,
                               [this](const DealId &deal) { return m_request.selection.deals.contains(deal); });
}

qsizetype Builder::indexOf(const CompanyId &company) const
{
    const auto found = std::ranges::find(m_content.series, company, &ValuationSeries::company);
    return found - m_content.series.begin();
}

void Builder::findEndNames()
{
    const double size = std::round(12 * m_frame.unit);
    const double widest = std::max(60.0, m_picture.size.width() * 0.34);
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        const ValuationSeries &series = m_content.series[i];
        const TimeWindow &window = m_content.window;
        const auto after = std::ranges::upper_bound(series.points, window.to, {}, &ValuationPoint::day);
        if (after == series.points.begin())
            continue; // begins later
        const ValuationPoint &last = *(after - 1);
        const std::optional<double> edge = valueAt(series, window.to, m_request.scale);
        if (!edge && last.day < window.from)
            continue; // ended earlier
        if (m_request.scale == ValueScale::Log && last.value <= 0)
            continue;
        EndName name{i,
                     seriesName(m_network, series, m_formatter),
                     m_content.measure == ChartMeasure::Value ? m_formatter.shortMoney(last.valuation.value)
                                                              : measuredText(last.value, m_content, m_formatter),
                     0,
                     edge ? window.to : last.day,
                     edge.value_or(last.value)};
        const double valueWidth = textWidth(u' ' + name.value, size);
        name.name = elided(name.name, size, widest - valueWidth, true);
        name.width = textWidth(name.name, size, true) + valueWidth;
        m_names.append(name);
    }
}

void Builder::addGrid()
{
    const QRectF &plot = m_frame.plot;
    ChartGroup grid{u"chart-grid"_s, {}, false, {}};
    for (const double tick : std::as_const(m_frame.valueTicks)) {
        const double y = std::round(m_picture.axes.y(tick)) + 0.5;
        const bool zero = tick == 0;
        grid.shapes.append(ChartLine{.points = QPolygonF{{plot.left(), y}, {plot.right(), y}},
                                     .colour = zero ? m_request.colours.mutedInk : m_request.colours.grid,
                                     .width = 1});
        grid.shapes.append(ChartText{.at = {plot.left() - 6 * m_frame.unit, y + m_frame.smallSize * 0.36},
                                     .anchor = Qt::AlignRight,
                                     .text = measuredText(tick, m_content, m_formatter),
                                     .colour = m_request.colours.mutedInk,
                                     .size = m_frame.smallSize});
    }
    m_picture.back.append(grid);
}

void Builder::addDateTicks()
{
    const QRectF &plot = m_frame.plot;
    ChartGroup group{u"chart-dates"_s, {}, false, {}};
    const double bottom = std::round(plot.bottom()) + 0.5;
    group.shapes.append(ChartLine{.points = QPolygonF{{plot.left(), bottom}, {plot.right(), bottom}},
                                  .colour = m_request.colours.mutedInk,
                                  .width = 1});
    double free = 0;
    for (const DateTick &tick : std::as_const(m_frame.dateTicks)) {
        const double x = m_picture.axes.x(double(tick.date.toJulianDay()));
        const QString text = tickText(tick, m_formatter);
        const bool year = tick.unit == DateTick::Unit::Year;
        const double half = textWidth(text, m_frame.smallSize, year) / 2;
        group.shapes.append(ChartLine{.points = QPolygonF{{x, bottom}, {x, bottom + (year ? 6 : 4) * m_frame.unit}},
                                      .colour = m_request.colours.mutedInk,
                                      .width = 1});
        if (x - half < free || x + half > m_picture.size.width())
            continue;
        free = x + half + 6 * m_frame.unit;
        group.shapes.append(ChartText{.at = {x, bottom + m_frame.smallSize * 1.45},
                                      .anchor = Qt::AlignHCenter,
                                      .text = text,
                                      .colour = year ? m_request.colours.ink : m_request.colours.mutedInk,
                                      .size = m_frame.smallSize,
                                      .bold = year});
    }
    m_picture.back.append(group);
}

/// How many companies are in a concentration, above the dates.
void Builder::addCounts()
{
    if (!isConcentration(m_content.measure))
        return;
    ChartGroup group{u"chart-counts"_s, {}, false, {}};
    double free = m_frame.plot.left();
    for (const DateTick &tick : std::as_const(m_frame.dateTicks)) {
        const auto day = double(tick.date.toJulianDay());
        const QString text = concentrationCount(m_content, day, m_formatter);
        const double x = m_picture.axes.x(day);
        const double half = textWidth(text, m_frame.smallSize) / 2;
        if (text.isEmpty() || x - half < free || x + half > m_frame.plot.right())
            continue;
        free = x + half + 6 * m_frame.unit;
        const double y = m_frame.plot.bottom() - 5 * m_frame.unit;
        group.shapes.append(ChartText{.at = {x, y},
                                      .anchor = Qt::AlignHCenter,
                                      .text = text,
                                      .colour = m_request.colours.mutedInk,
                                      .size = m_frame.smallSize});
    }
    m_picture.back.append(group);
}

void Builder::addBandName(double x, const QString &text, const QColor &colour, bool bold)
{
    const double width = textWidth(text, m_frame.smallSize, bold);
    const double left = std::clamp(x - width / 2, std::min(m_frame.plot.left(), m_picture.size.width() - width - 4),
                                   std::max(m_frame.plot.left(), m_picture.size.width() - width - 8));
    const double baseline = m_frame.plot.top() - m_frame.smallSize * 0.45;
    const QRectF box(left - 4, baseline - m_frame.smallSize, width + 8, m_frame.smallSize * 1.3);
    const bool taken = std::ranges::any_of(m_stripBoxes, [&box](const QRectF &other) { return other.intersects(box); });
    if (taken || width > m_picture.size.width() - 12) {
        m_picture.dropped.append(text);
        return;
    }
    m_stripBoxes.append(box);
    m_picture.back.last().shapes.append(
        ChartText{.at = {left, baseline}, .text = text, .colour = colour, .size = m_frame.smallSize, .bold = bold});
}

/// The bands of the selected deals and the network's day.
void Builder::addDays()
{
    const QRectF &plot = m_frame.plot;
    m_picture.back.append({u"chart-days"_s, {}, false, {}});
    for (const DealBand &band : m_content.bands) {
        const double from = std::max(plot.left(), m_picture.axes.x(band.days.from));
        const double to = std::min(plot.right(), m_picture.axes.x(band.days.to));
        if (to < plot.left() || from > plot.right())
            continue;
        const double narrow = std::max(0.0, (5 * m_frame.unit - (to - from)) / 2);
        const QRectF box =
            QRectF(QPointF(from, plot.top()), QPointF(to, plot.bottom())).adjusted(-narrow, 0, narrow, 0);
        m_picture.back.last().shapes.append(ChartBox{box, m_request.colours.band});
        const bool isAround = m_content.around && band.deals.contains(m_content.around->deal);
        addBandName(box.center().x(),
                    isAround ? announcementText(m_network, *m_content.around, m_formatter)
                             : bandText(m_network, band, m_formatter, m_request.basis),
                    m_request.colours.ink, true);
    }
    addBase();
    if (!m_network.asOf)
        return;
    const double x = std::round(m_picture.axes.x(double(m_network.asOf->toJulianDay()))) + 0.5;
    if (x < plot.left() || x > plot.right())
        return;
    m_picture.back.last().shapes.append(ChartLine{.points = QPolygonF{{x, plot.top()}, {x, plot.bottom()}},
                                                  .colour = m_request.colours.mutedInk,
                                                  .width = 1,
                                                  .dashes = {1, 3}});
    if (saysDayInPlot(m_network, m_content))
        addBandName(x, asOfSentence(m_network, m_formatter), m_request.colours.mutedInk, false);
}

/// The day of 100, unless the curves begin there.
void Builder::addBase()
{
    const QRectF &plot = m_frame.plot;
    const double x = std::round(m_picture.axes.x(m_content.base)) + 0.5;
    if (m_content.measure != ChartMeasure::Indexed || x < plot.left() + 2 || x > plot.right())
        return;
    m_picture.back.last().shapes.append(ChartLine{.points = QPolygonF{{x, plot.top()}, {x, plot.bottom()}},
                                                  .colour = m_request.colours.mutedInk,
                                                  .width = 1,
                                                  .dashes = {4, 3}});
    addBandName(x, baseText(m_content, m_formatter), m_request.colours.mutedInk, false);
}

/// So few values that a line alone would hide where they are.
bool Builder::isSparse(const ValuationSeries &series) const
{
    const auto inside = std::ranges::count_if(
        series.points, [this](const ValuationPoint &point) { return m_content.window.contains(point.day); });
    const double span = m_picture.axes.x(series.points.last().day) - m_picture.axes.x(series.points.first().day);
    return inside > 0 && std::min(span, m_frame.plot.width()) / double(inside) > 40 * m_frame.unit;
}

void Builder::addCurves()
{
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        const ValuationSeries &series = m_content.series[i];
        const bool strong = m_content.highlighted.contains(series.company);
        const double width = (strong ? 2.8 : 2) * m_frame.unit;
        ChartCurve curve{.id = u"chart-series-%1"_s.arg(i + 1),
                         .title = seriesName(m_network, series, m_formatter),
                         .colour = seriesColour(m_content, m_request.colours, i),
                         .width = width};
        for (const SeriesPiece &piece : seriesPieces(series)) {
            curve.points = decimated(piece.points, m_content.window);
            curve.dashes = piece.market || isConcentration(m_content.measure)
                               ? QList<double>{}
                               : QList<double>{5 * m_frame.unit, 3 * m_frame.unit};
            m_picture.curves.append(curve);
        }
        curve.line = false;
        curve.dashes.clear();
        const bool alone = series.points.size() == 1;
        curve.dotRadius = (alone ? 4 : 2.8) * m_frame.unit;
        curve.points.clear();
        const bool sparse = alone || isSparse(series);
        for (const ValuationPoint &point : series.points) {
            if ((sparse || (!point.market && !point.concentrated)) && m_content.window.contains(point.day))
                curve.points.append({point.day, point.value});
        }
        if (!curve.points.isEmpty())
            m_picture.curves.append(curve);
    }
    if (m_request.scale == ValueScale::Log) {
        for (ChartCurve &curve : m_picture.curves)
            curve.points.removeIf([](const QPointF &point) { return point.y() <= 0; });
    }
    for (const ChartGroup &group : placedCurves(m_picture)) {
        for (const ChartShape &shape : group.shapes) {
            if (const auto *line = std::get_if<ChartLine>(&shape))
                m_obstacles.lines.append(line->points);
        }
    }
}

/// Filled where something of the deal counts, hollow and muted where nothing does.
ChartDot Builder::markDot(const DealEvent &event, QPointF centre, double radius, const QColor &colour) const
{
    const bool selected = isSelected(event);
    const ChartColours &colours = m_request.colours;
    ChartDot dot{.centre = centre, .radius = radius, .edgeWidth = (selected ? 2.4 : 1.4) * m_frame.unit};
    if (event.counts) {
        dot.fill = selected ? colours.ink : colour;
        dot.edge = selected ? colour : stepsBack(event.company) ? colours.ground : colours.ink;
    } else {
        dot.fill = colours.ground;
        dot.edge = selected ? colours.mutedInk : blended(colours.ground, colour, 0.6);
    }
    return dot;
}

void Builder::addMarkers()
{
    QList<DealEvent> events = m_content.events;
    std::ranges::stable_sort(events, {}, [this](const DealEvent &event) {
        return std::pair(isSelected(event), !stepsBack(event.company)); // what matters lies on top
    });
    ChartGroup group{u"chart-deals"_s, {}, true, {}};
    for (const DealEvent &event : std::as_const(events)) {
        if (!m_content.window.contains(event.day) || (m_request.scale == ValueScale::Log && event.value <= 0))
            continue;
        const QPointF centre = m_picture.axes.at(event.day, event.value);
        const QColor colour = seriesColour(m_content, m_request.colours, indexOf(event.company));
        const bool selected = isSelected(event);
        const double radius = (selected ? 5 : 3.6) * m_frame.unit;
        group.shapes.append(markDot(event, centre, radius, colour));
        m_picture.markers.append({centre, event});
        const double reach = radius + 1.5 * m_frame.unit;
        m_obstacles.boxes.append(QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach));
    }
    m_picture.front.append(group);
}

void Builder::addEndLabels()
{
    const QRectF &plot = m_frame.plot;
    const double height = m_frame.textSize * 1.3;
    QList<double> wished;
    for (const EndName &name : std::as_const(m_names))
        wished.append(std::clamp(m_picture.axes.y(name.height), plot.top(), plot.bottom()));
    const QList<double> placed = spread(wished, height, plot.top(), plot.bottom() + height / 2);
    const double left = plot.right() + 12 * m_frame.unit;
    ChartGroup group{u"chart-names"_s, {}, false, {}};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const EndName &name = m_names[i];
        const QColor colour = seriesColour(m_content, m_request.colours, name.series);
        const bool back = stepsBack(m_content.series[name.series].company);
        const QPointF end = m_picture.axes.at(name.day, name.height);
        QPolygonF leader{{end.x() + 3 * m_frame.unit, wished[i]}};
        leader.append({plot.right() + 2 * m_frame.unit, wished[i]});
        leader.append({left - 2 * m_frame.unit, placed[i]});
        group.shapes.append(ChartLine{.points = leader,
                                      .colour = blended(m_request.colours.ground, colour, 0.6),
                                      .width = m_frame.unit,
                                      .dashes = {1.5 * m_frame.unit, 2.5 * m_frame.unit}});
        const double baseline = placed[i] + m_frame.textSize * 0.36;
        group.shapes.append(ChartText{
            .at = {left, baseline}, .text = name.name, .colour = colour, .size = m_frame.textSize, .bold = true});
        group.shapes.append(ChartText{.at = {left + textWidth(name.name + u' ', m_frame.textSize, true), baseline},
                                      .text = name.value,
                                      .colour = back
                                                    ? blended(m_request.colours.ground, m_request.colours.mutedInk, 0.6)
                                                    : m_request.colours.mutedInk,
                                      .size = m_frame.textSize});
        if (!isConcentration(m_content.measure))
            m_picture.endLabels.append(
                {QRectF(left, placed[i] - height / 2, name.width, height), m_content.series[name.series].company});
    }
    m_picture.front.append(group);
}

void Builder::addReactions()
{
    struct Wish
    {
        ChartMarker marker;
        MarkLabel label;
        bool selected;
    };
    QList<Wish> wishes;
    for (const ChartMarker &marker : std::as_const(m_picture.markers)) {
        const auto label = markLabel(m_network, m_content, marker.event, m_formatter);
        if (label && !stepsBack(marker.event.company))
            wishes.append({marker, *label, isSelected(marker.event)});
    }
    std::ranges::stable_sort(wishes, std::ranges::greater{},
                             [](const Wish &wish) { return std::pair(wish.selected, wish.label.weight); });
    m_picture.front.append({u"chart-reactions"_s, {}, false, {}});
    for (const Wish &wish : std::as_const(wishes))
        addReaction(wish.marker, wish.label);
}

void Builder::addReaction(const ChartMarker &marker, const MarkLabel &label)
{
    const QString &figures = label.figures;
    if (figures.isEmpty())
        return;
    const QString deal = dealName(m_network, label.deal, m_formatter);
    const double u = m_frame.unit;
    const QSizeF size(std::max(textWidth(figures, m_frame.smallSize, true), textWidth(deal, m_frame.smallSize)) + 8 * u,
                      m_frame.smallSize * 2.7);
    const QRectF area = m_frame.plot.adjusted(2 * u, 0, -2 * u, -2 * u);
    std::optional<QRectF> box = placeNear(marker.centre, size, area, m_obstacles, 12 * u, 2);
    if (!box && m_request.selection.deals.contains(label.deal)) // it must be read, whatever lies below
        box = placeNear(marker.centre, size, area, {m_labels, {}}, 12 * u, 0);
    if (!box) {
        m_picture.dropped.append(figures);
        return;
    }
    m_obstacles.boxes.append(*box);
    m_labels.append(*box);
    const QColor colour = seriesColour(m_content, m_request.colours, indexOf(marker.event.company));
    QList<ChartShape> &shapes = m_picture.front.last().shapes;
    const QPointF near(std::clamp(marker.centre.x(), box->left(), box->right()),
                       std::clamp(marker.centre.y(), box->top(), box->bottom()));
    const QPointF away = near - marker.centre;
    const double distance = std::hypot(away.x(), away.y());
    const QPointF rim = marker.centre + away * (5 * u / std::max(distance, 5 * u));
    shapes.append(ChartLine{.points = QPolygonF{rim, near}, .colour = m_request.colours.mutedInk, .width = 0.8 * u});
    QColor ground = m_request.colours.ground;
    ground.setAlphaF(0.86F);
    shapes.append(ChartBox{*box, ground});
    shapes.append(ChartText{.at = {box->center().x(), box->top() + m_frame.smallSize * 1.05},
                            .anchor = Qt::AlignHCenter,
                            .text = deal,
                            .colour = m_request.colours.mutedInk,
                            .size = m_frame.smallSize});
    shapes.append(ChartText{.at = {box->center().x(), box->top() + m_frame.smallSize * 2.35},
                            .anchor = Qt::AlignHCenter,
                            .text = figures,
                            .colour = colour,
                            .size = m_frame.smallSize,
                            .bold = true});
}

} // namespace

QColor seriesColour(const ChartContent &content, const ChartColours &colours, qsizetype index)
{
    if (colours.series.isEmpty())
        return colours.ink;
    const QColor colour = colours.series[index % colours.series.size()];
    const bool back = !content.highlighted.isEmpty() && index < content.series.size() &&
                      !content.highlighted.contains(content.series[index].company);
    return back ? blended(colours.ground, colour, 0.42) : colour;
}

ChartPicture buildChartPicture(const Network &network, const ChartContent &content, const ChartRequest &request,
                               QSizeF size)
{
    return Builder(network, content, request, size).build();
}

} // namespace CapitalLoop
