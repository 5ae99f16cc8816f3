// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"
#include "analysis/digraph.h"

#include <expected>
#include <vector>

namespace CapitalLoop {

/// The part of each leg that runs in circles: 0 <= circular <= amount, and at every node as much goes in as goes out.
/// Amounts in the unit of the arcs.
struct Circulation
{
    std::vector<double> circular{}; ///< by arc, in the order of the input; 0 for a self-loop
    double gross = 0;               ///< of all arcs but self-loops
    double total = 0;               ///< of the circular part

    /// Of the gross amounts, 0 to 1; 0 where there is none.
    [[nodiscard]] double share() const { return gross > 0 ? total / gross : 0; }
};

/// The largest possible circulation: so much could be cancelled without changing what any node pays or gets on balance.
/// Its total is unique, its parts are not. A min-cost flow with cost -1 a unit, solved by network simplex; the same
/// optimum as conservative portfolio compression (D'Errico & Roukny 2021, "Compressing over-the-counter markets").
/// Parallel arcs are allowed. Amounts are scaled to whole numbers up to 2^52 by a power of two, so whole cents are
/// exact. Errors: NegativeAmount, NotFinite, UnknownNode.
[[nodiscard]] std::expected<Circulation, AnalysisError> maximumCirculation(int nodes, std::span<const Arc> arcs);

/// The fair split by balanced flow forwarding: in each strong component the stationary circulation of the walk that
/// splits by amount, scaled until the first arc is full, taken off, and again. Unique and spread over all loops; at
/// most the maximum. Homs-Dones, MacKay, Sansom & Zhou 2025, "Circular directional flow decomposition of networks"
/// (arXiv 2506.12546). All arcs of a node fill up together, so there is at most one solution a node.
/// Errors: NegativeAmount, NotFinite, UnknownNode.
[[nodiscard]] std::expected<Circulation, AnalysisError> forwardedCirculation(int nodes, std::span<const Arc> arcs);

/// What cancels between two nodes alone: the smaller direction of each pair, on both of its sides.
/// Errors: NegativeAmount, NotFinite, UnknownNode.
[[nodiscard]] std::expected<Circulation, AnalysisError> bilateralNetting(int nodes, std::span<const Arc> arcs);

/// What each node pays less what it gets, in the unit of the arcs; sums to 0.
[[nodiscard]] std::vector<double> netPositions(int nodes, std::span<const Arc> arcs);

/// What could go if new arcs were allowed too: gross less half the sum of the net positions' sizes. Never smaller than
/// the maximum circulation; another number, not to be confused with it.
[[nodiscard]] double excessWithNewArcs(int nodes, std::span<const Arc> arcs);

} // namespace CapitalLoop
