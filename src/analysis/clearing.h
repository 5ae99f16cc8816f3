// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"

namespace CapitalLoop {

/// What must be paid in one period, all in one unit.
struct Obligations
{
    std::vector<Arc> owes{};           ///< `from` must pay `to`; parallel ones add, what a node owes itself is left out
    std::vector<double> outsideCash{}; ///< one a node, >= 0: what comes from outside the network
    std::vector<double> outsideDebt{}; ///< one a node, >= 0: owed outside, paid pro rata with the rest; empty: none
};

/// What a node that cannot pay everything still has, as shares from 0 to 1.
struct BankruptcyCosts
{
    double cashKept = 1;   ///< alpha: of its outside cash
    double claimsKept = 1; ///< beta: of what the others pay it
};

/// Who pays how much of what it owes, by the greatest clearing vector unless it says otherwise.
struct Clearing
{
    std::vector<double> owed{};
    std::vector<double> payments{};                ///< 0 to owed
    std::vector<double> leastPayments{};           ///< the least clearing vector
    bool isUnique = true;                          ///< the least is the greatest
    std::vector<double> recovery{};                ///< payment / owed; 1 if nothing is owed
    std::vector<double> equity{};                  ///< what is left after paying; 0 of who cannot pay all
    std::vector<int> defaults{};                   ///< nodes that cannot pay all, rising
    std::vector<std::vector<int>> defaultRounds{}; ///< who has failed by each round: first by own trouble, then by
                                                   ///< that of others; each round holds the one before
    double totalShortfall = 0;                     ///< owed less paid, of all
    double contagionShortfall = 0;                 ///< the part there would not be if all others paid in full

    friend bool operator==(const Clearing &, const Clearing &) = default;
};

/// Clears the obligations: who can pay all does, others pay all they have left pro rata. Without costs: Eisenberg &
/// Noe 2001, "Systemic risk in financial systems", by their fictitious default; with costs: Rogers & Veraart 2013,
/// "Failure and rescue in an interbank network", definition 3.6. The least vector comes from rescue round by round
/// from payments of nothing. Who lacks less than 1e-9 of what it owes is taken to pay all. Errors: those of checkArcs
/// and checkAmounts; NotFinite if a share is not from 0 to 1 (NegativeAmount below 0) or a sum is infinite;
/// NoSolution if the equations could not be solved.
[[nodiscard]] std::expected<Clearing, AnalysisError> clearing(const Obligations &obligations,
                                                              const BankruptcyCosts &costs = {});

} // namespace CapitalLoop
