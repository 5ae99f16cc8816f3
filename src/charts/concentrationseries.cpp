// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/concentrationseries.h"

#include "analysis/commitmentconcentration.h"
#include "charts/valueshares.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr double After = 0.03; // of the time shown, so that no jump stands on the edge

/// `sum` is what the index is of.
void addPoint(ValuationSeries &series, double day, double index, const Concentrated &concentrated,
              const std::optional<Money> &sum, const QList<SourceId> &sources)
{
    if (series.points.isEmpty() && concentrated.companies == 0)
        return;
    const auto date = PartialDate::fromDay(QDate::fromJulianDay(qint64(day)));
    if (!date || !sum)
        return;
    series.points.append({.day = day,
                          .value = index,
                          .market = concentrated.of == Concentrated::Of::Values,
                          .valuation = {.date = *date, .value = *sum, .sources = sources},
                          .concentrated = concentrated});
}

ValuationSeries ofValues(const Network &network, Currency currency)
{
    const AllValues all(network, currency);
    ValuationSeries series;
    const auto add = [&](double day, const QList<SourceId> &sources) {
        addPoint(series, day, all.concentration(day), {.companies = all.companies(day)},
                 Money::fromMajor(all.total(day), currency), sources);
    };
    for (const auto &[day, sources] : all.changes(network.asOf)) {
        if (!series.points.isEmpty() && series.points.last().day < day - 1)
            add(day - 1, {}); // a company that comes in does so at once
        add(day, sources);
    }
    const double today = network.asOf ? double(network.asOf->toJulianDay()) : 0;
    if (!series.points.isEmpty() && series.points.last().day < today)
        add(today, {});
    return series;
}

QList<ValuationSeries> ofCommitments(const Network &network, AmountBasis basis)
{
    QList<CommitmentDay> days = commitmentConcentration(network, basis);
    if (!days.isEmpty() && network.asOf && days.last().day < *network.asOf) {
        days.append(days.last());
        days.last().day = *network.asOf;
        days.last().sources.clear();
    }
    ValuationSeries payers;
    ValuationSeries payees;
    for (const CommitmentDay &day : std::as_const(days)) {
        const auto add = [&day](ValuationSeries &series, Concentrated::Of of, const SideConcentration &side) {
            addPoint(series, double(day.day.toJulianDay()), side.index, {of, side.companies, day.undisclosed},
                     day.promised, day.sources);
        };
        add(payers, Concentrated::Of::Payers, day.payers);
        add(payees, Concentrated::Of::Payees, day.payees);
    }
    return {payers, payees};
}

} // namespace

QList<ValuationSeries> concentrationSeries(const Network &network, Currency currency, ChartMeasure measure,
                                           AmountBasis basis)
{
    QList<ValuationSeries> series =
        measure == ChartMeasure::Concentration ? QList{ofValues(network, currency)} : ofCommitments(network, basis);
    series.removeIf([](const ValuationSeries &one) { return one.points.isEmpty(); });
    return series;
}

std::optional<Concentrated::Of> concentrationOf(const ValuationSeries &series)
{
    const auto &concentrated = series.points.first().concentrated;
    return concentrated ? std::optional(concentrated->of) : std::nullopt;
}

double meaningfulSince(const QList<ValuationSeries> &series)
{
    double since = series.first().points.last().day;
    for (const ValuationSeries &one : series) {
        const auto companies = [](const ValuationPoint &point) { return point.concentrated->companies; };
        const int most = companies(*std::ranges::max_element(one.points, {}, companies));
        const auto enough = [&](const ValuationPoint &point) { return 4 * companies(point) >= most; };
        since = std::min(since, std::ranges::find_if(one.points, enough)->day);
    }
    return since + (series.first().points.last().day - since) * After;
}

} // namespace CapitalLoop
