// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/valuationseries.h"

#include "analysis/marketprices.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

bool covers(const PartialDate &date, double day)
{
    return day >= double(date.firstDay().toJulianDay()) && day < double(date.lastDay().toJulianDay() + 1);
}

/// The point nearest to the middle of `date` among those inside the stretch that it may mean; null if there is none.
/// Known days come first and in the order of time, so that only the last can be the same.
ValuationPoint *pointWithin(QList<ValuationPoint> &points, const PartialDate &date)
{
    if (date.precision() == PartialDate::Precision::Day)
        return !points.isEmpty() && covers(date, points.last().day) ? &points.last() : nullptr;
    const double day = chartDay(date);
    ValuationPoint *nearest = nullptr;
    for (ValuationPoint &point : points) {
        if (covers(date, point.day) && (!nearest || std::abs(point.day - day) < std::abs(nearest->day - day)))
            nearest = &point;
    }
    return nearest;
}

/// The finer date takes the line; of several for one day the one that the network counts as the latest.
void addPoint(QList<ValuationPoint> &points, const Valuation &valuation, bool market)
{
    ValuationPoint point{chartDay(valuation.date), valuation.value.major(), market, valuation, {}};
    ValuationPoint *other = pointWithin(points, valuation.date);
    if (!other) {
        points.append(point);
    } else if (valuation.date.precision() != other->valuation.date.precision()) {
        other->beside.append(valuation);
    } else {
        point.beside = other->beside;
        point.beside.prepend(other->valuation);
        *other = point;
    }
}

/// The index of the last point at or before `day`; -1 before the first.
qsizetype indexBefore(const QList<ValuationPoint> &points, double day)
{
    const auto after = std::ranges::upper_bound(points, day, {}, &ValuationPoint::day);
    return after - points.begin() - 1;
}

bool straight(const ValuationPoint &a, const ValuationPoint &b)
{
    return a.market && b.market;
}

} // namespace

double chartDay(const PartialDate &date)
{
    const auto first = double(date.firstDay().toJulianDay());
    const auto last = double(date.lastDay().toJulianDay());
    return std::floor((first + last) / 2);
}

std::optional<TimeWindow> announcementDays(const Deal &deal)
{
    if (!deal.announced)
        return std::nullopt;
    return TimeWindow{double(deal.announced->firstDay().toJulianDay()),
                      double(deal.announced->lastDay().toJulianDay() + 1)};
}

Currency chartCurrency(const Network &network)
{
    QHash<QString, int> counts;
    for (const Valuation &valuation : network.valuations())
        ++counts[valuation.value.currency().code()];
    Currency best;
    for (const Valuation &valuation : network.valuations()) {
        const Currency currency = valuation.value.currency();
        if (counts.value(currency.code()) > counts.value(best.code()))
            best = currency;
    }
    return best;
}

ValuationSeries valuationSeries(const Network &network, const CompanyId &company, Currency currency)
{
    ValuationSeries series{company, {}, {}};
    const Company *owner = network.company(company);
    QList<Valuation> valuations = network.valuationsOf(company);
    std::ranges::stable_sort(valuations, std::ranges::greater{},
                             [](const Valuation &valuation) { return valuation.date.precision(); });
    for (const Valuation &valuation : valuations) {
        if (valuation.value.currency() != currency)
            series.leftOut.append(valuation);
        else
            addPoint(series.points, valuation, isMarketValue(valuation, owner));
    }
    std::ranges::stable_sort(series.points, {}, &ValuationPoint::day);
    return series;
}

QList<CompanyId> largestCompanies(const Network &network, Currency currency, int count)
{
    struct Rank
    {
        CompanyId company;
        bool curve;
        double value;
    };
    QList<Rank> ranks;
    for (const Company &company : network.companies()) {
        const ValuationSeries series = valuationSeries(network, company.id, currency);
        if (series.points.isEmpty())
            continue;
        const double day = network.asOf ? double(network.asOf->toJulianDay()) : series.points.last().day;
        const qsizetype latest = std::max<qsizetype>(0, indexBefore(series.points, day));
        ranks.append({company.id, series.points.size() > 1, series.points[latest].value});
    }
    std::ranges::stable_sort(
        ranks, [](const Rank &a, const Rank &b) { return a.curve != b.curve ? a.curve : a.value > b.value; });
    QList<CompanyId> result;
    for (const Rank &rank : ranks) {
        if (result.size() < count && (rank.curve || result.isEmpty()))
            result.append(rank.company);
    }
    return result;
}

QList<SeriesPiece> seriesPieces(const ValuationSeries &series)
{
    QList<SeriesPiece> pieces;
    const QList<ValuationPoint> &points = series.points;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const bool market = straight(points[i - 1], points[i]);
        const QPointF before(points[i - 1].day, points[i - 1].value);
        if (pieces.isEmpty() || pieces.last().market != market)
            pieces.append({market, {before}});
        if (!market && points[i].value != before.y())
            pieces.last().points.append(QPointF(points[i].day, before.y()));
        pieces.last().points.append(QPointF(points[i].day, points[i].value));
    }
    return pieces;
}

QList<QPointF> decimated(const QList<QPointF> &points, const TimeWindow &window, int most)
{
    const auto day = [](const QPointF &point) { return point.x(); };
    auto from = std::ranges::lower_bound(points, window.from, {}, day);
    auto to = std::ranges::upper_bound(points, window.to, {}, day);
    if (from != points.begin())
        --from;
    if (to != points.end())
        ++to;
    if (to - from <= most)
        return QList<QPointF>(from, to);
    QList<QPointF> result{*from};
    const int bins = std::max(1, (most - 2) / 2);
    const qsizetype inner = to - from - 2;
    for (int bin = 0; bin < bins; ++bin) {
        const auto begin = from + 1 + inner * bin / bins;
        const auto end = from + 1 + inner * (bin + 1) / bins;
        if (begin == end)
            continue;
        const auto [low, high] =
            std::minmax_element(begin, end, [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        result.append(*std::min(low, high));
        if (low != high)
            result.append(*std::max(low, high));
    }
    result.append(*(to - 1));
    return result;
}

std::optional<double> valueAt(const ValuationSeries &series, double day, ValueScale scale)
{
    const QList<ValuationPoint> &points = series.points;
    if (points.isEmpty() || day < points.first().day || day > points.last().day)
        return std::nullopt;
    const qsizetype i = indexBefore(points, day);
    const ValuationPoint &before = points[i];
    if (i + 1 == points.size() || before.day == day || !straight(before, points[i + 1]))
        return before.value;
    const ValuationPoint &after = points[i + 1];
    const double share = (day - before.day) / (after.day - before.day);
    if (scale == ValueScale::Log && before.value > 0 && after.value > 0)
        return before.value * std::pow(after.value / before.value, share);
    return before.value + (after.value - before.value) * share;
}

std::optional<ValueRange> extremes(const QList<ValuationSeries> &series, const TimeWindow &window, ValueScale scale)
{
    std::optional<ValueRange> range;
    const auto include = [&](double value) {
        if (scale == ValueScale::Log && value <= 0)
            return;
        range =
            range ? ValueRange{std::min(range->low, value), std::max(range->high, value)} : ValueRange{value, value};
    };
    for (const ValuationSeries &one : series) {
        for (const ValuationPoint &point : one.points) {
            if (window.contains(point.day))
                include(point.value);
        }
        for (const double edge : {window.from, window.to}) {
            if (const std::optional<double> value = valueAt(one, edge, scale))
                include(*value);
        }
    }
    return range;
}

QList<DealEvent> dealEvents(const Network &network, const ValuationSeries &series, ValueScale scale)
{
    QList<DealEvent> events;
    const auto measuredOn = [&series](const DealId &deal) {
        return std::ranges::find_if(series.points, [&deal](const ValuationPoint &point) {
            return point.valuation.event == deal && point.valuation.date.precision() == PartialDate::Precision::Day;
        });
    };
    for (const Deal &deal : network.deals()) {
        if (deal.from != series.company && deal.to != series.company)
            continue;
        const auto point = measuredOn(deal.id);
        const bool measured = point != series.points.end();
        if (!measured && (!deal.announced || deal.announced->precision() == PartialDate::Precision::Year))
            continue;
        const double day = measured ? point->day : chartDay(*deal.announced);
        const std::optional<double> value = valueAt(series, day, scale);
        if (!value)
            continue;
        const bool exact = measured || deal.announced->precision() == PartialDate::Precision::Day;
        const auto same = std::ranges::find_if(
            events, [&](const DealEvent &event) { return event.day == day && event.exactDay == exact; });
        if (same != events.end())
            same->deals.append(deal.id);
        else
            events.append({series.company, day, *value, exact, {deal.id}, false});
    }
    std::ranges::stable_sort(events, {}, &DealEvent::day);
    return events;
}

} // namespace CapitalLoop
