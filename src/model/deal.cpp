// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/deal.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

Family familyOf(DealKind kind)
{
    switch (kind) {
    case DealKind::Equity:
    case DealKind::Debt:
    case DealKind::Guarantee:
    case DealKind::FundCommitment:
    case DealKind::Grant:
        return Family::Financing;
    case DealKind::Chips:
    case DealKind::Cloud:
    case DealKind::Lease:
    case DealKind::Service:
    case DealKind::Manufacturing:
    case DealKind::RevenueShare:
    case DealKind::Acquisition:
        return Family::Purchase;
    case DealKind::Warrant:
        break;
    }
    return Family::Option;
}

bool isFirm(Status status)
{
    return status == Status::Signed || status == Status::Delivered || status == Status::Paid;
}

bool isOver(Status status)
{
    return status == Status::Lapsed || status == Status::Ended;
}

bool isValueOfStake(const Amount &amount)
{
    return amount.basis.contains(QStringLiteral("value of the stake"), Qt::CaseInsensitive);
}

std::optional<QDate> Term::dayAfter() const
{
    if (end)
        return end->lastDay().addDays(1);
    if (!start || !years || !(*years > 0))
        return std::nullopt;
    constexpr double MonthsOfAYear = 12;
    constexpr double Longest = 1000; // years
    return start->firstDay().addMonths(int(std::lround(std::min(*years, Longest) * MonthsOfAYear)));
}

Status Deal::status(std::optional<QDate> day) const
{
    Status reached = steps.isEmpty() ? Status::Announced : steps.first().status;
    for (const StatusStep &step : steps) {
        const auto &date = step.date ? step.date : announced;
        if (!day || !date || date->firstDay() <= *day)
            reached = step.status;
    }
    return reached;
}

} // namespace CapitalLoop
