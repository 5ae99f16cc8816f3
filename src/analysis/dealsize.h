// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"
#include "model/lens.h"

namespace CapitalLoop {

/// The amounts that a width stands for: the headline for PerYear.
[[nodiscard]] AmountBasis amountBasis(WidthBasis basis);

/// A deal's size on one basis, in billions of dollars (a year, for PerYear).
struct DealSize
{
    double whole = 0; ///< with the part up to a ceiling
    double firm = 0;  ///< signed, delivered or paid, without the part up to a ceiling

    friend bool operator==(const DealSize &, const DealSize &) = default;
};

/// Nothing where no figure in dollars was published for the basis: an undisclosed amount, an unknown term for PerYear,
/// nothing signed for Firm, nothing paid for PaidToDate.
[[nodiscard]] std::optional<DealSize> dealSize(const Deal &deal, WidthBasis basis, std::optional<QDate> day = {});

/// The length of the term in years, from its years or its dates (the end's last day counts); nothing if unknown.
[[nodiscard]] std::optional<double> termYears(const Term &term);

/// Paid, drawn or delivered so far: what the file says, or the whole of an exact amount whose status says so.
[[nodiscard]] std::optional<Money> paidToDate(const Deal &deal, std::optional<QDate> day = {});

} // namespace CapitalLoop
