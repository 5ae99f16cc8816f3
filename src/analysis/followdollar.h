// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"

#include <optional>

namespace CapitalLoop {

/// Where the parts of one dollar are after each stop. Index 0 is before the first stop; `at` and `outside` of a
/// stop sum to 1 over all nodes.
struct DollarStops
{
    std::vector<std::vector<double>> at{};      ///< [stop][node]: what is at the node after the stop
    std::vector<std::vector<double>> outside{}; ///< [stop][node]: what has gone outside from the node by then, or has
                                                ///< been kept there as the node pays no one

    friend bool operator==(const DollarStops &, const DollarStops &) = default;
};

/// One dollar put in at a start, told in two ways. Until home: what comes back to the start stays there for good.
/// Going on: what comes back goes round again, so the start is visited more than once.
struct FollowedDollar
{
    DollarStops untilHome{};    ///< at[n][start], for n >= 1, is what has come home by stop n
    DollarStops goingOn{};      ///< at[n][start] is what is at the start just then
    std::vector<double> home{}; ///< [stop]: share that has come home at least once by then; home[0] is 0

    // In the end, after all stops:
    double returns = 0;                      ///< chance that the dollar ever comes home, 0 to 1
    std::optional<double> visits{};          ///< to the start, the first included: 1 / (1 - returns); nothing if it
                                             ///< comes home for certain
    std::vector<double> outsideBeforeHome{}; ///< [node]: share that goes outside there without ever coming home
    std::vector<double> outsideInTheEnd{};   ///< [node]: share that goes outside there however often it is home
                                             ///< before; all 0 if it comes home for certain
    double circlesElsewhere = 0;             ///< share that never comes home nor goes outside: caught in a closed
                                             ///< group. With returns and outsideBeforeHome it makes 1

    friend bool operator==(const FollowedDollar &, const FollowedDollar &) = default;
};

/// Follows one dollar from `start`: at each stop it splits in proportion to the node's arcs and its outside outflow
/// (one amount a node; empty: none). Arcs of a node to itself count as a stop of their own. The shares at each stop
/// are those of a Markov chain, the end that of an absorbing one (Kemeny & Snell 1960, "Finite Markov chains"); with
/// outflows that balance the books, `returns` is the cycled share of the cycling index. Errors: those of checkArcs and
/// checkAmounts; UnknownNode also for the start; NotFinite if a sum is infinite. Fewer than 0 stops are 0.
[[nodiscard]] std::expected<FollowedDollar, AnalysisError>
followDollar(int nodes, std::span<const Arc> arcs, int start, int stops, std::span<const double> outflow = {});

} // namespace CapitalLoop
