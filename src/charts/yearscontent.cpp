// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearscontent.h"

#include <algorithm>
#include <limits>

namespace CapitalLoop {

namespace {

/// Everything that is drawn, deal by deal.
template <class Visit> void visitParts(const YearlyMoney &money, const Visit &visit)
{
    for (const MoneySide *side : {&money.toPay, &money.toReceive}) {
        const auto visitSum = [&](const MoneySum &sum) {
            for (const CounterpartyMoney &part : sum.parts) {
                for (const DealPart &deal : part.deals)
                    visit(part.company, deal);
            }
        };
        for (const auto &[year, sum] : side->years)
            visitSum(sum);
        visitSum(side->undated);
    }
}

void findYears(YearsContent &content)
{
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    const auto include = [&](int year) {
        first = std::min(first, year);
        last = std::max(last, year);
    };
    const YearlyMoney &money = content.money;
    for (const MoneySide *side : {&money.toPay, &money.toReceive}) {
        for (const auto &[year, sum] : side->years)
            include(year);
    }
    if (first > last) // revenue beside nothing is another chart's matter
        return;
    for (const auto &[year, revenue] : money.revenue)
        include(year);
    content.firstYear = first;
    content.lastYear = std::min(last, first + MostYears - 1);
    for (const MoneySide *side : {&money.toPay, &money.toReceive}) {
        for (auto year = side->years.upper_bound(content.lastYear); year != side->years.end(); ++year)
            content.beyond += std::min(year->second.amount, std::numeric_limits<qint64>::max() - content.beyond);
    }
}

} // namespace

YearsContent yearsContent(const Network &network, const YearsRequest &request)
{
    const bool known = request.company && network.company(*request.company);
    YearsContent content;
    content.money = yearlyMoney(network, known ? request.company : std::nullopt,
                                {.basis = request.basis, .day = network.asOf}, request.deals);
    findYears(content);
    QHash<CompanyId, double> totals;
    visitParts(content.money, [&](const CompanyId &company, const DealPart &part) {
        if (!totals.contains(company))
            content.counterparties.append(company);
        totals[company] += double(part.amount);
        content.hasSoft |= part.firm < part.amount;
        content.hasAssumed |= part.assumed;
        const Deal &deal = *network.deal(part.deal);
        content.hasRamp |= part.assumed && deal.schedule && deal.schedule->convention == Schedule::Convention::Ramp;
        if (request.highlighted.contains(part.deal))
            content.highlighted.insert(part.deal);
    });
    std::ranges::stable_sort(content.counterparties, std::ranges::greater(),
                             [&totals](const CompanyId &company) { return totals.value(company); });
    return content;
}

std::optional<qint64> gapIn(const YearlyMoney &money, int year)
{
    const auto promised = money.toPay.years.find(year);
    const YearlyRevenue *revenue = revenueFor(money, year);
    if (promised == money.toPay.years.end() || !revenue)
        return std::nullopt;
    const qint64 gap = promised->second.amount - revenue->figure.value->minorUnits();
    return gap > 0 ? std::optional(gap) : std::nullopt;
}

} // namespace CapitalLoop
