// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/closecurve.h"

#include <QSet>

#include <algorithm>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

ValuationPoint pointOf(const CompanyId &company, const MarketPrice &close, const Money &value, const QString &basis,
                       bool computed)
{
    const Valuation valuation{.company = company,
                              .date = *PartialDate::fromDay(close.day),
                              .value = value,
                              .basis = basis,
                              .computed = computed,
                              .sources = close.sources};
    return {double(close.day.toJulianDay()), value.major(), true, valuation, {}, true};
}

} // namespace

void addCloses(ValuationSeries &series, const MarketPrices &prices, Currency currency, bool ratiosOnly)
{
    QSet<double> taken;
    for (const ValuationPoint &point : std::as_const(series.points)) {
        if (point.market)
            taken.insert(point.day);
    }
    const QList<MarketPrice> closes = prices.closes(series.company);
    QList<ValuationPoint> added;
    for (const MarketPrice &close : closes) {
        if (taken.contains(double(close.day.toJulianDay())))
            continue;
        const std::optional<Money> value = prices.marketValue(series.company, close.day);
        if (value && value->currency() == currency)
            added.append(pointOf(series.company, close, *value, u"market cap, close x shares"_s, true));
    }
    if (added.isEmpty() && series.points.isEmpty() && series.leftOut.isEmpty() && ratiosOnly) {
        for (const MarketPrice &close : closes)
            added.append(pointOf(series.company, close, close.price, u"share price"_s, false));
    }
    if (added.isEmpty())
        return;
    series.points += added;
    std::ranges::stable_sort(series.points, {}, &ValuationPoint::day);
}

QList<CompanyId> companiesWithCloses(const Network &network, const MarketPrices &prices, int count)
{
    QList<CompanyId> companies;
    for (const Company &company : network.companies()) {
        if (companies.size() < count && prices.closes(company.id).size() > 1)
            companies.append(company.id);
    }
    return companies;
}

} // namespace CapitalLoop
