// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"
#include "model/network.h"

namespace CapitalLoop {

/// A deal that is another one than before: it came, went (lapsed, ended or is not in the later network), or has another
/// status or amount.
struct DealChange
{
    DealId deal{};
    std::optional<Status> before{}; ///< nothing: it was not there
    std::optional<Status> after{};

    friend bool operator==(const DealChange &, const DealChange &) = default;
};

/// How the deals of one family from one company to another changed. Amounts are sums on the basis of the deals that
/// were not over, in the currency of the first; nothing where none of them has a published amount.
struct LegChange
{
    enum class Kind { New, Grown, Shrunk, Gone, Changed };
    Kind kind = Kind::Changed;
    CompanyId from{};
    CompanyId to{};
    Family family = Family::Financing;
    std::optional<Money> before{};
    std::optional<Money> after{};
    QList<DealChange> deals{}; ///< in the order of the later network, then those that are not in it

    friend bool operator==(const LegChange &, const LegChange &) = default;
};

/// What changed between two moments of a network (networkAt()), each with the statuses of its own day: first what is
/// new, then what grew, shrank, is gone, and what has changed its status alone; in each the largest first. A deal that
/// a larger one of its leg contains is not added up.
[[nodiscard]] QList<LegChange> changesBetween(const Network &before, const Network &after,
                                              AmountBasis basis = AmountBasis::Headline);

} // namespace CapitalLoop
