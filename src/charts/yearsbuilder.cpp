// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartframe.h"
#include "charts/chartwords.h"
#include "charts/yearskey.h"
#include "charts/yearslines.h"
#include "charts/yearspicture.h"
#include "charts/yearswords.h"
#include "words/dealwords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr double SoftShare = 0.36; // of a colour that is not firm
constexpr double BackShare = 0.42; // of one that steps back

/// The money of a column that shares one colour.
struct Piece
{
    qsizetype colour = 0; ///< in the order of the key; the others come last
    YearsPart part;
};

qint64 sumOf(const QList<DealPart> &deals)
{
    qint64 sum = 0;
    for (const DealPart &deal : deals)
        sum += deal.amount;
    return sum;
}

/// Builds one picture; lives no longer than that.
class YearsBuilder
{
public:
    YearsBuilder(const Network &network, const YearsContent &content, const YearsRequest &request, QSizeF size);
    [[nodiscard]] YearsPicture build();

private:
    [[nodiscard]] bool saysDay() const { return saysDayAbove(m_network, m_content, m_request, m_result.picture.size); }
    void sayThatThereIsNothing();
    void placePlot(const QRectF &room);
    void measureUndated();
    void addGrid();
    void addYears();
    void addDay();
    void addGaps();
    void addColumns();
    [[nodiscard]] QList<Piece> piecesOf(const MoneySum &sum, std::optional<int> year, bool received) const;
    void stack(const MoneySum &sum, std::optional<int> year, bool received, const QRectF &column, double perUnit);
    void addTotal(const MoneySum &sum, const QRectF &column, double perUnit, double room);
    void addUndated();
    void addPieces();
    void paint(ChartGroup &group, const Piece &piece) const;
    void addRevenue();
    void addMark(ChartGroup &group, const YearlyRevenue &revenue);
    [[nodiscard]] QColor colourOf(const Piece &piece) const;
    [[nodiscard]] double slotLeft(int year) const;
    [[nodiscard]] double slotWidth() const { return m_frame.plot.width() / m_content.years(); }
    [[nodiscard]] QRectF columnIn(const QRectF &slot, bool received, double widest) const;
    [[nodiscard]] double y(qint64 amount) const { return m_result.picture.axes.y(money(amount).major()); }
    [[nodiscard]] Money money(qint64 amount) const { return {amount, m_content.money.currency}; }
    [[nodiscard]] ChartText small(QPointF at, const QString &text, Qt::AlignmentFlag anchor = Qt::AlignHCenter) const;

    const Network &m_network;
    const YearsContent &m_content;
    const YearsRequest &m_request;
    Formatter m_formatter;
    YearsPicture m_result;
    ChartFrame m_frame;
    YearsKey m_key;
    QList<Piece> m_pieces;
    bool m_twoColumns;
    QStringList m_undatedWords;
    double m_undatedWidth = 0;
    QRectF m_undated;
    ChartGroup m_totals{u"chart-totals"_s, {}, false, {}};
};

YearsBuilder::YearsBuilder(const Network &network, const YearsContent &content, const YearsRequest &request,
                           QSizeF size)
    : m_network(network),
      m_content(content),
      m_request(request),
      m_formatter(request.language),
      m_twoColumns(!content.money.toPay.isEmpty() && !content.money.toReceive.isEmpty())
{
    m_result.picture.size = size;
    m_result.picture.title = yearsTitle(network, content, request, m_formatter);
    m_result.picture.ground = request.colours.ground;
    m_frame.unit = chartUnit(size, request.furniture);
    m_frame.textSize = std::round(12 * m_frame.unit);
    m_frame.smallSize = std::round(11 * m_frame.unit);
}

YearsPicture YearsBuilder::build()
{
    ChartPicture &picture = m_result.picture;
    const double edge = (m_request.furniture ? 14 : 8) * m_frame.unit;
    const QRectF room = placeWords(yearsLines(m_network, m_content, m_request, m_frame, picture.size),
                                   m_request.colours, edge, picture.size, m_frame);
    picture.back.append({u"chart-words"_s, {}, false, m_frame.words});
    m_result.room = room;
    if (m_content.isEmpty()) {
        sayThatThereIsNothing();
        return m_result;
    }
    m_key = yearsKey(m_network, m_content, m_request, m_frame, room);
    m_result.named = m_key.named;
    placePlot(room);
    if (m_content.years() > 0) {
        addGrid();
        addYears();
        addGaps();
        addDay();
        addColumns();
    }
    addUndated();
    addPieces();
    if (m_content.years() > 0)
        addRevenue();
    picture.front.append(m_totals);
    picture.front.append(m_key.group);
    picture.endLabels = m_key.names;
    picture.dropped = m_key.dropped;
    return m_result;
}

ChartText YearsBuilder::small(QPointF at, const QString &text, Qt::AlignmentFlag anchor) const
{
    return {.at = at, .anchor = anchor, .text = text, .colour = m_request.colours.mutedInk, .size = m_frame.smallSize};
}

void YearsBuilder::sayThatThereIsNothing()
{
    const QSizeF size = m_result.picture.size;
    const QString text = emptyYearsSentence(m_network, m_content, m_formatter);
    ChartText shape = small({size.width() / 2, size.height() / 2}, {});
    shape.text = elided(text, m_frame.textSize, size.width() - 24);
    shape.size = m_frame.textSize;
    m_result.picture.back.append({u"chart-empty"_s, {}, false, {shape}});
}

/// In one line or two, and the room that they and the sums below them need.
void YearsBuilder::measureUndated()
{
    const double u = m_frame.unit;
    const MoneySum &paid = m_content.money.toPay.undated;
    const MoneySum &received = m_content.money.toReceive.undated;
    if (paid.amount == 0 && received.amount == 0)
        return;
    const QString name = undatedName();
    const qsizetype space = name.lastIndexOf(u' ');
    m_undatedWords = {name};
    if (space > 0 && textWidth(name, m_frame.smallSize) > 80 * u)
        m_undatedWords = {name.left(space), name.mid(space + 1)};
    double sums = 0;
    for (const MoneySum *sum : {&paid, &received}) {
        if (sum->amount > 0)
            sums += std::max(24 * u, textWidth(m_formatter.shortMoney(money(sum->amount)), m_frame.smallSize)) + 10 * u;
    }
    m_undatedWidth = std::max(sums, textWidth(ownScaleName(), m_frame.smallSize));
    for (const QString &line : std::as_const(m_undatedWords))
        m_undatedWidth = std::max(m_undatedWidth, textWidth(line, m_frame.smallSize));
    m_undatedWidth += 12 * u;
}

void YearsBuilder::placePlot(const QRectF &room)
{
    const double u = m_frame.unit;
    measureUndated();
    const double top = room.top() + (saysDay() ? m_frame.smallSize * 1.5 : 2 * u);
    const double bottom = std::max(top + 10 * u, m_key.top - m_frame.smallSize * 1.6 - 6 * u);
    if (m_content.years() <= 0) {
        const double width = std::min(room.width(), std::max(m_undatedWidth, 260 * u));
        m_undated = QRectF(room.center().x() - width / 2, top, width, bottom - top);
        return;
    }
    double highest = 0;
    for (const MoneySide *side : {&m_content.money.toPay, &m_content.money.toReceive}) {
        for (const auto &[year, sum] : side->years)
            highest = std::max(highest, year <= m_content.lastYear ? money(sum.amount).major() : 0);
    }
    for (const auto &[year, revenue] : m_content.money.revenue)
        highest = std::max(highest, revenue.figure.high.value_or(*revenue.figure.value).major());
    const double air = 1 + 1.6 * m_frame.smallSize / std::max(40.0, bottom - top);
    m_frame.range = {0, std::max(highest, 0.01) * air};
    m_frame.valueTicks = valueTicks(m_frame.range, ValueScale::Linear, std::max(3, int((bottom - top) / (36 * u))));
    double tickWidth = 0;
    for (const double tick : std::as_const(m_frame.valueTicks))
        tickWidth =
            std::max(tickWidth, textWidth(tickText(tick, m_content.money.currency, m_formatter), m_frame.smallSize));
    const double left = room.left() + tickWidth + 8 * u;
    const double column = m_undatedWidth > 0 ? m_undatedWidth + 12 * u : 4 * u;
    const double right = std::max(left + 10 * u, room.right() - column);
    m_frame.plot = QRectF(QPointF(left, top), QPointF(right, bottom));
    if (m_undatedWidth > 0)
        m_undated = QRectF(right + 12 * u, top, m_undatedWidth, bottom - top);
    const TimeWindow window{double(QDate(m_content.firstYear, 1, 1).toJulianDay()),
                            double(QDate(m_content.lastYear, 12, 31).toJulianDay() + 1)};
    m_result.picture.axes = {m_frame.plot, window, m_frame.range, ValueScale::Linear};
}

double YearsBuilder::slotLeft(int year) const
{
    return m_frame.plot.left() + slotWidth() * (year - m_content.firstYear);
}

QRectF YearsBuilder::columnIn(const QRectF &slot, bool received, double widest) const
{
    if (!m_twoColumns) {
        const double width = std::min(slot.width() * 0.66, widest * 1.4);
        return {slot.center().x() - width / 2, slot.top(), width, slot.height()};
    }
    const double width = std::min(slot.width() * 0.38, widest);
    const double apart = std::min(1.0, slot.width() * 0.04);
    return {slot.center().x() + (received ? apart : -apart - width), slot.top(), width, slot.height()};
}

void YearsBuilder::addGrid()
{
    const QRectF &plot = m_frame.plot;
    ChartGroup grid{u"chart-grid"_s, {}, false, {}};
    for (const double tick : std::as_const(m_frame.valueTicks)) {
        const double at = std::round(m_result.picture.axes.y(tick)) + 0.5;
        grid.shapes.append(ChartLine{.points = QPolygonF{{plot.left(), at}, {plot.right(), at}},
                                     .colour = tick == 0 ? m_request.colours.mutedInk : m_request.colours.grid});
        grid.shapes.append(small({plot.left() - 6 * m_frame.unit, at + m_frame.smallSize * 0.36},
                                 tickText(tick, m_content.money.currency, m_formatter), Qt::AlignRight));
    }
    m_result.picture.back.append(grid);
}

void YearsBuilder::addYears()
{
    const double bottom = std::round(m_frame.plot.bottom()) + 0.5;
    const double width = textWidth(u"2000"_s, m_frame.smallSize, true) + 6 * m_frame.unit;
    int every = 1;
    for (const int step : {1, 2, 5, 10, 20, 50}) {
        every = step;
        if (slotWidth() * step >= width)
            break;
    }
    ChartGroup group{u"chart-dates"_s, {}, false, {}};
    for (int year = m_content.firstYear; year <= m_content.lastYear; ++year) {
        const double left = slotLeft(year);
        if (year > m_content.firstYear)
            group.shapes.append(ChartLine{.points = QPolygonF{{left, bottom}, {left, bottom + 4 * m_frame.unit}},
                                          .colour = m_request.colours.mutedInk});
        if (year % every != 0)
            continue;
        ChartText text = small({left + slotWidth() / 2, bottom + m_frame.smallSize * 1.45}, QString::number(year));
        text.colour = m_request.colours.ink;
        group.shapes.append(text);
    }
    m_result.picture.back.append(group);
}

/// The network's day.
void YearsBuilder::addDay()
{
    if (!m_network.asOf)
        return;
    const QRectF &plot = m_frame.plot;
    const QDate day = *m_network.asOf;
    const double share = double(day.dayOfYear() - 1) / day.daysInYear();
    const double x = std::round(slotLeft(day.year()) + slotWidth() * share) + 0.5;
    ChartGroup group{u"chart-days"_s, {}, false, {}};
    if (x >= plot.left() && x <= plot.right())
        group.shapes.append(ChartLine{.points = QPolygonF{{x, plot.top()}, {x, plot.bottom()}},
                                      .colour = m_request.colours.mutedInk,
                                      .width = 1,
                                      .dashes = {1, 3}});
    if (saysDay()) {
        const QString text = asOfSentence(m_network, m_formatter);
        const double width = textWidth(text, m_frame.smallSize);
        const double left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        group.shapes.append(small({left, plot.top() - m_frame.smallSize * 0.45}, text, Qt::AlignLeft));
    }
    m_result.picture.back.append(group);
}

void YearsBuilder::addGaps()
{
    ChartGroup group{u"chart-gaps"_s, gapName(m_request.basis), false, {}};
    for (int year = m_content.firstYear; year <= m_content.lastYear; ++year) {
        if (!gapIn(m_content.money, year))
            continue;
        const double top = y(m_content.money.toPay.years.at(year).amount);
        const double bottom = y(revenueFor(m_content.money, year)->figure.value->minorUnits());
        group.shapes.append(ChartBox{QRectF(slotLeft(year), top, slotWidth(), bottom - top), m_request.colours.band});
    }
    m_result.picture.back.append(group);
}

QList<Piece> YearsBuilder::piecesOf(const MoneySum &sum, std::optional<int> year, bool received) const
{
    QList<Piece> pieces;
    Piece others{m_key.named, {.year = year, .received = received}};
    for (const CounterpartyMoney &part : sum.parts) {
        const auto named = m_content.counterparties.begin() + m_key.named;
        const qsizetype index =
            std::find(m_content.counterparties.begin(), named, part.company) - m_content.counterparties.begin();
        if (index < m_key.named)
            pieces.append({index, {.year = year, .received = received, .company = part.company, .deals = part.deals}});
        else
            others.part.deals += part.deals;
    }
    std::ranges::sort(pieces, {}, &Piece::colour);
    if (!others.part.deals.isEmpty()) {
        std::ranges::stable_sort(others.part.deals, std::ranges::greater(), &DealPart::amount);
        pieces.append(others);
    }
    return pieces;
}

/// Piles the pieces up from the foot of a column; `perUnit` is pixels to a minor unit.
void YearsBuilder::stack(const MoneySum &sum, std::optional<int> year, bool received, const QRectF &column,
                         double perUnit)
{
    double bottom = column.bottom();
    for (Piece &piece : piecesOf(sum, year, received)) {
        const double height = double(sumOf(piece.part.deals)) * perUnit;
        piece.part.box = QRectF(column.left(), bottom - height, column.width(), height);
        bottom -= height;
        m_pieces.append(piece);
    }
}

/// The sum above its column if `room` is wide enough.
void YearsBuilder::addTotal(const MoneySum &sum, const QRectF &column, double perUnit, double room)
{
    const QString text = m_formatter.shortMoney(money(sum.amount));
    if (textWidth(text, m_frame.smallSize) > room)
        return;
    const double top = column.bottom() - double(sum.amount) * perUnit;
    ChartText shape = small({column.center().x(), top - m_frame.smallSize * 0.35}, text);
    shape.colour = m_request.colours.ink;
    QColor ground = m_request.colours.ground;
    ground.setAlphaF(0.8F);
    const double width = textWidth(text, m_frame.smallSize);
    m_totals.shapes.append(ChartBox{QRectF(shape.at.x() - width / 2 - 1, shape.at.y() - m_frame.smallSize * 0.8,
                                           width + 2, m_frame.smallSize * 0.95),
                                    ground});
    m_totals.shapes.append(shape);
}

void YearsBuilder::addColumns()
{
    const QRectF &plot = m_frame.plot;
    const double perUnit = (y(0) - y(1'000'000'000'000)) / 1e12;
    const MoneySide *sides[] = {&m_content.money.toPay, &m_content.money.toReceive};
    double widest = 0;
    for (const MoneySide *side : sides) {
        for (const auto &[year, sum] : side->years)
            widest = std::max(widest, textWidth(m_formatter.shortMoney(money(sum.amount)), m_frame.smallSize));
    }
    const double room = slotWidth() / (m_twoColumns ? 2 : 1) - 2 * m_frame.unit;
    for (int year = m_content.firstYear; year <= m_content.lastYear; ++year) {
        const QRectF slot(slotLeft(year), plot.top(), slotWidth(), plot.height());
        for (const bool received : {false, true}) {
            const auto sum = sides[received]->years.find(year);
            if (sum == sides[received]->years.end())
                continue;
            const QRectF column = columnIn(slot, received, 46 * m_frame.unit);
            stack(sum->second, year, received, column, perUnit);
            if (widest <= room) // all or none
                addTotal(sum->second, column, perUnit, room);
        }
    }
}

/// A box of its own, with a scale of its own: its columns are not the years'.
void YearsBuilder::addUndated()
{
    if (m_undated.isEmpty())
        return;
    const double u = m_frame.unit;
    const double line = m_frame.smallSize * 1.35;
    ChartGroup group{u"chart-undated"_s, undatedName(), false, {}};
    QPolygonF frame(m_undated);
    group.shapes.append(ChartLine{.points = frame, .colour = m_request.colours.grid, .width = u});
    double top = m_undated.top();
    for (const QString &text : std::as_const(m_undatedWords)) {
        top += line;
        group.shapes.append(small({m_undated.center().x(), top}, text));
    }
    group.shapes.append(small({m_undated.center().x(), m_undated.bottom() + m_frame.smallSize * 1.45}, ownScaleName()));
    m_result.picture.back.append(group);
    const MoneySide *sides[] = {&m_content.money.toPay, &m_content.money.toReceive};
    const bool both = sides[0]->undated.amount > 0 && sides[1]->undated.amount > 0;
    const double most = double(std::max(sides[0]->undated.amount, sides[1]->undated.amount));
    top += line * 1.4;
    const double perUnit = std::max(1.0, m_undated.bottom() - top) / most;
    const double half = m_undated.width() / 2;
    for (const bool received : {false, true}) {
        const MoneySum &sum = sides[received]->undated;
        if (sum.amount == 0)
            continue;
        const double middle = both ? m_undated.left() + half * (received ? 1.5 : 0.5) : m_undated.center().x();
        const double width = std::min(both ? half * 0.6 : half, 40 * u);
        const QRectF column(middle - width / 2, top, width, m_undated.bottom() - top);
        stack(sum, {}, received, column, perUnit);
        addTotal(sum, column, perUnit, m_undated.width());
    }
}

QColor YearsBuilder::colourOf(const Piece &piece) const
{
    const QColor colour = yearsColour(m_request.colours, m_key.named, piece.colour);
    const bool back =
        !m_content.highlighted.isEmpty() && std::ranges::none_of(piece.part.deals, [this](const DealPart &deal) {
            return m_content.highlighted.contains(deal.deal);
        });
    return back ? blended(m_request.colours.ground, colour, BackShare) : colour;
}

/// From the foot: firm, then what is not; of each first what is known to fall on the year, then what is assumed to.
void YearsBuilder::paint(ChartGroup &group, const Piece &piece) const
{
    const QRectF &box = piece.part.box;
    std::array<double, 4> amounts{};
    for (const DealPart &deal : piece.part.deals) {
        amounts[deal.assumed ? 1 : 0] += double(deal.firm);
        amounts[deal.assumed ? 3 : 2] += double(deal.amount - deal.firm);
    }
    const double whole = amounts[0] + amounts[1] + amounts[2] + amounts[3];
    const QColor colour = colourOf(piece);
    const QColor light = blended(m_request.colours.ground, colour, SoftShare);
    double bottom = box.bottom();
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i] <= 0)
            continue;
        const double height = box.height() * amounts[i] / whole;
        const QRectF part(box.left(), bottom - height, box.width(), height);
        bottom -= height;
        const bool soft = i >= 2;
        group.shapes.append(ChartBox{part, soft ? light : colour});
        if (i % 2 == 1)
            group.shapes.append(ChartHatch{.rect = part,
                                           .colour = soft ? colour : blended(colour, m_request.colours.ground, 0.55),
                                           .width = m_frame.unit,
                                           .spacing = 5 * m_frame.unit});
    }
    if (box.height() > 4) // from its neighbour above
        group.shapes.append(ChartLine{.points = QPolygonF{box.topLeft(), box.topRight()},
                                      .colour = m_request.colours.ground,
                                      .width = 0.8 * m_frame.unit});
    const bool selected = std::ranges::any_of(
        piece.part.deals, [this](const DealPart &deal) { return m_content.highlighted.contains(deal.deal); });
    if (selected)
        group.shapes.append(
            ChartLine{.points = QPolygonF(box), .colour = m_request.colours.ink, .width = 1.6 * m_frame.unit});
}

void YearsBuilder::addPieces()
{
    for (qsizetype colour = 0; colour <= m_key.named; ++colour) {
        const bool named = colour < m_key.named;
        ChartGroup group{u"chart-years-%1"_s.arg(colour + 1),
                         named ? companyName(m_network, m_content.counterparties[colour], m_formatter) : othersName(),
                         false,
                         {}};
        for (const Piece &piece : std::as_const(m_pieces)) {
            if (piece.colour == colour)
                paint(group, piece);
        }
        m_result.picture.front.append(group);
    }
    for (const Piece &piece : std::as_const(m_pieces))
        m_result.parts.append(piece.part);
}

/// A level for each year: its own revenue, or the last one before it carried on.
void YearsBuilder::addRevenue()
{
    const double u = m_frame.unit;
    ChartGroup group{u"chart-revenue"_s, revenueName(YearlyRevenue::Kind::Actual), false, {}};
    const auto level = [&](double left, double right, const YearlyRevenue &revenue, bool solid) {
        const double at = y(revenue.figure.value->minorUnits());
        const QPolygonF points{{left, at}, {right, at}};
        group.shapes.append(ChartLine{.points = points, .colour = m_request.colours.ground, .width = 3.6 * u});
        group.shapes.append(ChartLine{.points = points,
                                      .colour = m_request.colours.ink,
                                      .width = 1.6 * u,
                                      .dashes = solid ? QList<double>{} : QList<double>{5 * u, 3 * u}});
    };
    const std::map<int, YearlyRevenue> &revenues = m_content.money.revenue;
    for (auto one = revenues.begin(); one != revenues.end() && one->first <= m_content.lastYear; ++one) {
        const auto next = std::next(one);
        const int until =
            next == revenues.end() ? m_content.lastYear + 1 : std::min(next->first, m_content.lastYear + 1);
        const bool solid = one->second.kind == YearlyRevenue::Kind::Actual;
        level(slotLeft(one->first), slotLeft(one->first + 1), one->second, solid);
        if (until > one->first + 1)
            level(slotLeft(one->first + 1), slotLeft(until), one->second, false);
        addMark(group, one->second);
    }
    m_result.picture.front.append(group);
}

void YearsBuilder::addMark(ChartGroup &group, const YearlyRevenue &revenue)
{
    const double u = m_frame.unit;
    const Figure &figure = revenue.figure;
    const QPointF centre(slotLeft(revenue.year) + slotWidth() / 2, y(figure.value->minorUnits()));
    if (figure.low && figure.high && *figure.low != *figure.high)
        group.shapes.append(ChartLine{
            .points = QPolygonF{{centre.x(), y(figure.low->minorUnits())}, {centre.x(), y(figure.high->minorUnits())}},
            .colour = m_request.colours.ink,
            .width = u});
    addRevenueDot(group.shapes, revenue.kind, centre, u, m_request.colours);
    const double reach = 6 * u;
    m_result.parts.append({.box = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach),
                           .year = revenue.year,
                           .revenue = revenue});
}

} // namespace

YearsPicture buildYearsPicture(const Network &network, const YearsContent &content, const YearsRequest &request,
                               QSizeF size)
{
    return YearsBuilder(network, content, request, size).build();
}

std::optional<qsizetype> partAt(const YearsPicture &picture, QPointF position)
{
    for (const double reach : {0.0, 3.0}) { // thin pieces are hard to meet
        for (qsizetype i = picture.parts.size(); i-- > 0;) {
            if (picture.parts[i].box.adjusted(-reach, -reach, reach, reach).contains(position))
                return i;
        }
    }
    return std::nullopt;
}

} // namespace CapitalLoop
