// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartcontent.h"

#include "charts/announcementwindow.h"
#include "charts/chartmeasure.h"
#include "charts/closecurve.h"
#include "charts/concentrationseries.h"
#include "charts/valueshares.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr double HalfYear = 183;

struct Wish
{
    QList<CompanyId> companies;
    QList<CompanyId> ofDeals;
    QList<DealId> deals;
};

/// The selection in the order of the network, so that the same selection always looks the same.
Wish wishOf(const Network &network, const ChartRequest &request)
{
    Wish wish;
    const Selection &selection = request.selection;
    if (const Deal *around = request.around ? network.deal(*request.around) : nullptr)
        return {{around->from, around->to}, {around->from, around->to}, {around->id}};
    for (const Company &company : network.companies()) {
        if (selection.companies.contains(company.id))
            wish.companies.append(company.id);
    }
    for (const Deal &deal : network.deals()) {
        if (!selection.deals.contains(deal.id))
            continue;
        wish.deals.append(deal.id);
        for (const CompanyId &side : {deal.from, deal.to}) {
            if (!wish.ofDeals.contains(side))
                wish.ofDeals.append(side);
        }
    }
    return wish;
}

void sortBySize(QList<ValuationSeries> &series)
{
    std::ranges::stable_sort(series, std::ranges::greater{},
                             [](const ValuationSeries &one) { return one.points.last().value; });
}

/// With share prices where they are called for.
ValuationSeries seriesOf(const Network &network, const CompanyId &company, const ChartContent &content,
                         const std::optional<MarketPrices> &prices)
{
    ValuationSeries series = valuationSeries(network, company, content.currency);
    if (prices)
        addCloses(series, *prices, content.currency,
                  content.measure != ChartMeasure::Value && content.measure != ChartMeasure::Share);
    return series;
}

void addSeries(const Network &network, const QList<CompanyId> &companies, const std::optional<MarketPrices> &prices,
               ChartContent &content)
{
    QList<ValuationSeries> added;
    for (const CompanyId &company : companies) {
        const auto there = std::ranges::find(content.series, company, &ValuationSeries::company);
        if (there != content.series.end() || content.without.contains(company))
            continue;
        const ValuationSeries series = seriesOf(network, company, content, prices);
        if (series.points.isEmpty())
            content.without.append(company);
        else
            added.append(series);
    }
    sortBySize(added);
    content.series += added;
}

TimeWindow boundsOf(const Network &network, const QList<ValuationSeries> &series)
{
    TimeWindow bounds{series.first().points.first().day, series.first().points.last().day};
    for (const ValuationSeries &one : series) {
        bounds.from = std::min(bounds.from, one.points.first().day);
        bounds.to = std::max(bounds.to, one.points.last().day);
    }
    if (network.asOf) {
        const auto day = double(network.asOf->toJulianDay());
        if (day > bounds.to && day - bounds.to < std::max(HalfYear, bounds.length() / 4))
            bounds.to = day;
    }
    const double air = bounds.length() > 0 ? std::max(1.0, bounds.length() * 0.015) : HalfYear;
    return {bounds.from - air, bounds.to + air};
}

QList<DealBand> bandsOf(const Network &network, const Wish &wish, const QList<DealEvent> &events)
{
    QList<DealBand> bands;
    for (const DealId &id : wish.deals) {
        std::optional<TimeWindow> days = announcementDays(*network.deal(id));
        const auto event = std::ranges::find_if(
            events, [&id](const DealEvent &one) { return one.exactDay && one.deals.contains(id); });
        if (event != events.end())
            days = TimeWindow{event->day, event->day + 1};
        if (!days)
            continue;
        const auto same = std::ranges::find(bands, *days, &DealBand::days);
        if (same != bands.end())
            same->deals.append(id);
        else
            bands.append({*days, {id}});
    }
    return bands;
}

TimeWindow windowOf(const ChartRequest &request, const TimeWindow &bounds)
{
    return request.window ? zoomed(moved(*request.window, 0, bounds), request.window->from, 1, bounds) : bounds;
}

} // namespace

std::optional<Money> countedAmount(const Network &network, const Deal &deal, AmountBasis basis)
{
    const std::optional<Money> amount = amountOn(deal, basis, network.asOf);
    if (amount && (deal.family() == Family::Option || isOver(deal.status(network.asOf))))
        return Money(0, amount->currency());
    return amount;
}

ChartContent chartContent(const Network &network, const ChartRequest &request)
{
    ChartContent content;
    content.currency = chartCurrency(network);
    content.measure = request.measure;
    const Wish wish = wishOf(network, request);
    if (isConcentration(request.measure)) {
        content.basis = std::min(request.basis, AmountBasis::Firm); // what is paid is no promise
        content.series = concentrationSeries(network, content.currency, content.measure, content.basis);
        if (content.series.isEmpty())
            return content;
        content.bounds = boundsOf(network, content.series);
        content.window = windowOf(request, content.bounds);
        if (!request.window)
            content.window.from = std::max(content.bounds.from, meaningfulSince(content.series));
        content.bands = bandsOf(network, wish, {});
        return content;
    }
    std::optional<MarketPrices> prices;
    if (request.around || request.measure != ChartMeasure::Value)
        prices.emplace(network);
    addSeries(network, wish.companies, prices, content);
    if (content.series.isEmpty())
        addSeries(network, largestCompanies(network, content.currency, DefaultSeries), prices, content);
    if (content.series.isEmpty() && prices)
        addSeries(network, companiesWithCloses(network, *prices, DefaultSeries), prices, content);
    addSeries(network, wish.ofDeals, prices, content);
    while (content.series.size() > MostSeries) {
        content.series.removeLast();
        ++content.tooMany;
    }
    if (content.measure == ChartMeasure::Change) // of which there are fewer days than of values
        applyMeasure(content, request);
    if (content.series.isEmpty())
        return content;
    const Deal *around = request.around ? network.deal(*request.around) : nullptr;
    if (around)
        content.around = dealAnnouncement(network, *prices, *around, request.basis);
    content.bounds = boundsOf(network, content.series);
    if (const auto month = around ? announcementWindow(network, *around) : std::nullopt)
        content.bounds = {std::min(content.bounds.from, month->from), std::max(content.bounds.to, month->to)};
    content.window = windowOf(request, content.bounds);
    if (content.measure == ChartMeasure::Share)
        applyShares(content, AllValues(network, content.currency));
    else if (content.measure != ChartMeasure::Change)
        applyMeasure(content, request);
    for (const ValuationSeries &series : std::as_const(content.series)) {
        content.events += dealEvents(network, series, request.scale);
        if (wish.ofDeals.contains(series.company))
            content.highlighted.append(series.company);
    }
    for (DealEvent &event : content.events) {
        event.counts = std::ranges::any_of(event.deals, [&](const DealId &id) {
            const std::optional<Money> amount = countedAmount(network, *network.deal(id), request.basis);
            return amount && amount->minorUnits() > 0;
        });
    }
    content.bands = bandsOf(network, wish, content.events);
    return content;
}

} // namespace CapitalLoop
