// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dealsize.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr double Billion = 1e9;

double billions(const Money &money)
{
    return money.major() / Billion;
}

} // namespace

AmountBasis amountBasis(WidthBasis basis)
{
    switch (basis) {
    case WidthBasis::Expected:
        return AmountBasis::Expected;
    case WidthBasis::Firm:
        return AmountBasis::Firm;
    case WidthBasis::PaidToDate:
        return AmountBasis::Paid;
    case WidthBasis::Headline:
    case WidthBasis::PerYear:
        break;
    }
    return AmountBasis::Headline;
}

std::optional<double> termYears(const Term &term)
{
    if (term.years && *term.years > 0)
        return term.years;
    if (!term.start || !term.end)
        return std::nullopt;
    const double days = double(term.start->firstDay().daysTo(term.end->lastDay()) + 1);
    return days > 0 ? std::optional(days / 365.25) : std::nullopt;
}

std::optional<Money> paidToDate(const Deal &deal, std::optional<QDate> day)
{
    if (!deal.amount)
        return std::nullopt;
    if (deal.amount->paid)
        return deal.amount->paid;
    const Status status = deal.status(day);
    const bool moved = status == Status::Paid || status == Status::Delivered;
    return moved && deal.amount->low && deal.amount->low == deal.amount->high ? deal.amount->low : std::nullopt;
}

std::optional<DealSize> dealSize(const Deal &deal, WidthBasis basis, std::optional<QDate> day)
{
    if (!deal.amount || deal.amount->headline().currency() != Currency())
        return std::nullopt;
    if (basis == WidthBasis::Firm || basis == WidthBasis::PaidToDate || basis == WidthBasis::Expected) {
        const double whole = billions(*amountOn(deal, amountBasis(basis), day));
        const double firm = std::min(whole, billions(*amountOn(deal, AmountBasis::Firm, day)));
        return whole > 0 ? std::optional(DealSize{whole, basis == WidthBasis::Expected ? firm : whole}) : std::nullopt;
    }
    const auto floor = deal.amount->floor();
    DealSize size{std::max(0.0, billions(deal.amount->headline())), 0};
    if (isFirm(deal.status(day)) && floor)
        size.firm = std::clamp(billions(deal.amount->upTo ? *floor : deal.amount->headline()), 0.0, size.whole);
    if (basis == WidthBasis::PerYear) {
        const auto years = termYears(deal.term);
        if (!years)
            return std::nullopt;
        size.whole /= *years;
        size.firm /= *years;
    }
    return size;
}

} // namespace CapitalLoop
