// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/valueshares.h"

#include "analysis/ratios.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace CapitalLoop {

namespace {

constexpr double Year = 365.25; // days
constexpr double Month = Year / 12;
constexpr double Held = 2 * Year;

double heldValue(const ValuationSeries &series, double day)
{
    if (day < series.points.first().day || day > series.points.last().day + Held)
        return 0;
    return std::max(0.0, valueAt(series, day, ValueScale::Linear).value_or(series.points.last().value));
}

} // namespace

AllValues::AllValues(const Network &network, Currency currency)
{
    for (const Company &company : network.companies()) {
        const ValuationSeries series = valuationSeries(network, company.id, currency);
        if (!series.points.isEmpty())
            m_series.append(series);
    }
}

double AllValues::total(double day) const
{
    return std::accumulate(m_series.begin(), m_series.end(), 0.0,
                           [day](double sum, const ValuationSeries &series) { return sum + heldValue(series, day); });
}

int AllValues::companies(double day) const
{
    return int(std::ranges::count_if(m_series, [day](const auto &series) { return heldValue(series, day) > 0; }));
}

std::map<double, QList<SourceId>> AllValues::changes(std::optional<QDate> until) const
{
    std::map<double, QList<SourceId>> days;
    for (const ValuationSeries &series : m_series) {
        for (const ValuationPoint &point : series.points)
            days[point.day] += point.valuation.sources;
    }
    const double end = std::max(days.empty() ? 0 : days.rbegin()->first, until ? double(until->toJulianDay()) : 0);
    for (const ValuationSeries &series : m_series) {
        const double over = std::floor(series.points.last().day + Held) + 1;
        if (over <= end)
            days.try_emplace(over);
    }
    return days;
}

double AllValues::concentration(double day) const
{
    const double sum = total(day);
    if (!(sum > 0))
        return 0;
    std::vector<double> shares;
    for (const ValuationSeries &series : m_series)
        shares.push_back(heldValue(series, day) / sum);
    return CapitalLoop::concentration(shares);
}

void applyShares(ChartContent &content, const AllValues &all)
{
    QHash<double, double> totals; // most curves have the same days
    for (ValuationSeries &series : content.series) {
        for (ValuationPoint &point : series.points) {
            if (!totals.contains(point.day))
                totals.insert(point.day, all.total(point.day));
            const double sum = totals.value(point.day);
            point.value = sum > 0 ? 100 * point.value / sum : 0;
        }
    }
    content.concentration.clear();
    for (double day = content.bounds.from; day < content.bounds.to; day += Month)
        content.concentration.append({day, all.concentration(day)});
    content.concentration.append({content.bounds.to, all.concentration(content.bounds.to)});
}

} // namespace CapitalLoop
