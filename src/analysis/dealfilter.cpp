// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dealfilter.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

template <class T> bool admits(const QSet<T> &wanted, T word)
{
    return wanted.isEmpty() || wanted.contains(word);
}

bool isAtLeast(const Deal &deal, const std::optional<Money> &minimum)
{
    if (!minimum)
        return true;
    return deal.amount && deal.amount->headline().currency() == minimum->currency() &&
           deal.amount->headline().minorUnits() >= minimum->minorUnits();
}

} // namespace

VisiblePart visiblePart(const Network &network, const DealFilter &filter, std::optional<QDate> day)
{
    VisiblePart part;
    QSet<CompanyId> taking;
    for (const Deal &deal : network.deals()) {
        const bool shown = admits(filter.families, deal.family()) && admits(filter.statuses, deal.status(day)) &&
                           isAtLeast(deal, filter.minimum) &&
                           (admits(filter.roles, network.company(deal.from)->role) ||
                            admits(filter.roles, network.company(deal.to)->role));
        if (shown) {
            part.deals.append(deal.id);
            taking << deal.from << deal.to;
        }
    }
    for (const Company &company : network.companies()) {
        if (filter.isEmpty() || taking.contains(company.id))
            part.companies.append(company.id);
    }
    return part;
}

std::optional<Money> suggestedMinimum(const Network &network, qsizetype most)
{
    if (network.deals().size() <= most)
        return std::nullopt;
    QList<double> amounts;
    for (const Deal &deal : network.deals()) {
        if (deal.amount && deal.amount->headline().currency() == Currency())
            amounts.append(deal.amount->headline().major());
    }
    std::ranges::sort(amounts, std::greater());
    for (double power = 1e6; power < 1e15; power *= 10) {
        for (const double step : {1.0, 2.0, 5.0}) {
            const auto left = std::ranges::count_if(amounts, [&](double a) { return a >= step * power; });
            if (left <= most)
                return Money::fromMajor(step * power);
        }
    }
    return std::nullopt;
}

} // namespace CapitalLoop
