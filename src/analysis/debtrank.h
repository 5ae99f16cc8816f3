// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"

namespace CapitalLoop {

/// Which of the two published processes passes losses on.
enum class DebtRankVariant {
    Original, ///< impacts of at most 1; a node passes its distress on once (Battiston, Puliga, Kaushik, Tasca &
              ///< Caldarelli 2012, "DebtRank: too central to fail?")
    Linear    ///< every new loss is passed on until a node is wiped out (Bardoscia, Battiston, Caccioli & Caldarelli
              ///< 2015, "DebtRank: a microscopic foundation for shock propagation")
};

/// Who holds claims on whom, and how much each can lose.
struct Exposures
{
    std::vector<Arc> claims{};     ///< `from` holds a claim worth `amount` on `to`; parallel ones add, own ones do not
                                   ///< count
    std::vector<double> equity{};  ///< one a node, in the unit of the claims; 0 or less: unknown, see leftOut
    std::vector<double> weights{}; ///< of the nodes in the sums, >= 0; empty: their equity
};

/// What is left after a shock has gone round.
struct DebtRank
{
    std::vector<double> distress{}; ///< share of its equity each node has lost in the end, 0 to 1
    double debtRank = 0;            ///< weighted mean of the losses beyond the shock, 0 to 1
    double initialStress = 0;       ///< weighted mean of the shock
    std::vector<int> wipedOut{};    ///< nodes of distress 1
    std::vector<int> leftOut{};     ///< nodes without positive equity: they pass a shock on but take no losses
    double spectralRadius = 0;      ///< of the impacts claim / equity: below 1 any shock dies out
    bool hasSettled = true;         ///< false if the losses were still growing when the search was given up

    friend bool operator==(const DebtRank &, const DebtRank &) = default;
};

/// Spreads a shock (share of its equity each node loses at first, 0 to 1; more counts as 1). Errors: those of
/// checkArcs and checkAmounts; SizesDiffer; NotFinite also if claim / equity is no finite number.
[[nodiscard]] std::expected<DebtRank, AnalysisError> debtRank(const Exposures &exposures, std::span<const double> shock,
                                                              DebtRankVariant variant = DebtRankVariant::Linear);

} // namespace CapitalLoop
