// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/deal.h"

namespace CapitalLoop {

/// Which of a deal's figures is counted, from the headline to the money that has moved. On one day each is at most the
/// one before it.
enum class AmountBasis {
    Headline, ///< the largest figure published, ceilings ("up to") included
    Expected, ///< without ceilings: the middle of a range, or the smallest figure of a deal with a ceiling
    Firm,     ///< the smallest figure of any source of what is signed, delivered or paid
    Paid      ///< paid, drawn or delivered so far
};

/// The deal's amount on a basis; zero where nothing of it counts (a letter of intent is not firm), nothing where no
/// amount was published.
[[nodiscard]] std::optional<Money> amountOn(const Deal &deal, AmountBasis basis, std::optional<QDate> day = {});

} // namespace CapitalLoop
