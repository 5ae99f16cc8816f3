// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/announcementwindow.h"

#include "charts/valuationseries.h"

namespace CapitalLoop {

namespace {

constexpr double DaysAround = 30;

TimeWindow around(const TimeWindow &days)
{
    return {days.from - DaysAround, days.to + DaysAround};
}

} // namespace

std::optional<TimeWindow> announcementWindow(const Network &network, const Deal &deal)
{
    const bool toTheDay = deal.announced && deal.announced->precision() == PartialDate::Precision::Day;
    for (const Valuation &valuation : network.valuations()) {
        if (!toTheDay && valuation.event == deal.id && valuation.date.precision() == PartialDate::Precision::Day) {
            const double day = chartDay(valuation.date);
            return around({day, day + 1});
        }
    }
    const std::optional<TimeWindow> days = announcementDays(deal);
    if (!days || deal.announced->precision() == PartialDate::Precision::Year)
        return std::nullopt;
    return around(*days);
}

} // namespace CapitalLoop
