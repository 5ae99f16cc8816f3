// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"

#include <map>

namespace CapitalLoop {

/// How an amount falls on calendar years, in minor units of its currency. The parts sum to the total exactly.
struct YearlyAmounts
{
    std::map<int, qint64> years{};
    qint64 undated = 0;   ///< what no year is known for; never forced into one
    bool assumed = false; ///< spread evenly for want of a convention on the deal

    [[nodiscard]] qint64 in(int year) const
    {
        const auto found = years.find(year);
        return found == years.end() ? 0 : found->second;
    }

    friend bool operator==(const YearlyAmounts &, const YearlyAmounts &) = default;
};

/// Evenly over the days from `start` to the day before `end`; all of it undated if there is no such day.
[[nodiscard]] YearlyAmounts straightLine(qint64 total, QDate start, QDate end);
/// Weights for years (any scale, none negative); all of it undated if their sum is zero.
[[nodiscard]] YearlyAmounts byWeights(qint64 total, const std::map<int, double> &weights);
/// Weights 1, 2, ... n from `firstYear` on.
[[nodiscard]] YearlyAmounts linearRamp(qint64 total, int firstYear, int years);
/// `perUnit` for each unit of a year, in the order of the years and never above `cap` in all; the rest of the cap is
/// undated.
[[nodiscard]] YearlyAmounts milestones(qint64 cap, qint64 perUnit, const std::map<int, double> &unitsByYear);

/// A deal's amount on a basis by calendar year: by its own convention; if it has none, evenly over its term (assumed),
/// or on the dated step at which it was paid; else undated. What is paid falls on years up to the day's. Nothing where
/// no amount was published.
[[nodiscard]] std::optional<YearlyAmounts> yearlyAmounts(const Deal &deal, AmountBasis basis,
                                                         std::optional<QDate> day = {});

} // namespace CapitalLoop
