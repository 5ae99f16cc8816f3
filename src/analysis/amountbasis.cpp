// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/amountbasis.h"

#include "analysis/dealsize.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

Money expectedAmount(const Amount &amount)
{
    const Currency currency = amount.headline().currency();
    if (amount.upTo || !amount.low || !amount.high)
        return amount.floor().value_or(Money(0, currency));
    const qint64 low = amount.low->minorUnits();
    return Money(low + (amount.high->minorUnits() - low) / 2, currency);
}

/// Of all sources, but no less than what has been paid.
std::optional<Money> smallestFigure(const Deal &deal, std::optional<QDate> day)
{
    std::optional<Money> least = deal.amount->floor();
    for (const Disagreement &other : deal.disagreements) {
        if (least && other.about == u"amount" && other.amount && other.amount->currency() == least->currency() &&
            other.amount->minorUnits() < least->minorUnits())
            least = other.amount;
    }
    const auto paid = paidToDate(deal, day);
    return least && paid && paid->minorUnits() > least->minorUnits() ? paid : least;
}

} // namespace

std::optional<Money> amountOn(const Deal &deal, AmountBasis basis, std::optional<QDate> day)
{
    if (!deal.amount)
        return std::nullopt;
    const Amount &amount = *deal.amount;
    const Money nothing(0, amount.headline().currency());
    switch (basis) {
    case AmountBasis::Headline:
        return amount.headline();
    case AmountBasis::Expected:
        return expectedAmount(amount);
    case AmountBasis::Firm:
        return isFirm(deal.status(day)) ? smallestFigure(deal, day).value_or(nothing) : nothing;
    case AmountBasis::Paid:
        return paidToDate(deal, day).value_or(nothing);
    }
    return std::nullopt;
}

} // namespace CapitalLoop
