// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// What in a network that holds together is still worth a look.
struct Finding
{
    enum class Kind {
        SelfDeal,            ///< a company pays itself
        NegativeAmount,      ///< of a deal
        AbsurdAmount,        ///< of a deal: over 20 trillion dollars, or as many units of another currency
        PaidAboveAmount,     ///< more was paid than the largest figure
        TermEndsBeforeStart, ///< of a deal
        StatusOutOfOrder,    ///< a step of a deal is dated before the one above it
        OverlapsInCircle,    ///< deals are said to be parts of one another, round to the first
        MayOverlap,          ///< two deals of one pair and kind with the same amount or day, neither named in the other
        NamesAlike,          ///< two companies whose names differ by one letter, or only in what is no letter
        FutureValuation,     ///< dated after the day the picture shows
        NoSource,            ///< of a deal
        SourceUnused,
        CompanyUnused ///< it has neither a deal nor a valuation
    };

    Kind kind = Kind::SelfDeal;
    Severity severity = Severity::Warning;
    std::optional<DealId> deal{};
    std::optional<DealId> otherDeal{};
    std::optional<CompanyId> company{};
    std::optional<CompanyId> otherCompany{};
    std::optional<SourceId> source{};

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// All findings, grouped by their kind in the order of Finding::Kind, then in the order of the network.
[[nodiscard]] QList<Finding> findingsOf(const Network &network);

/// The network with that one put right, where there is a way that loses nothing: a term turned round, steps put in
/// order, an overlap named or its circle opened, two companies made one, a source that nobody names taken out, a
/// negative payment turned into a payment the other way. Nothing for the others, or if the network has changed since.
[[nodiscard]] std::optional<Network> fixed(const Network &network, const Finding &finding);
[[nodiscard]] bool isFixable(Finding::Kind kind);

} // namespace CapitalLoop
