// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"

#include <optional>

namespace CapitalLoop {

/// What comes from outside into each node and goes outside from it: one amount of 0 or more a node, in the unit of the
/// arcs.
struct OutsideFlows
{
    std::vector<double> inflow{};
    std::vector<double> outflow{};

    friend bool operator==(const OutsideFlows &, const OutsideFlows &) = default;
};

/// The smallest outside flows with which as much goes into each node as goes out of it: inflow max(0, out - in),
/// outflow max(0, in - out). Differences that are no more than rounding are 0. For arcs of checkArcs.
[[nodiscard]] OutsideFlows smallestClosure(int nodes, std::span<const Arc> arcs);

/// What counts as all the money through a node.
enum class ThroughflowRule {
    Larger, ///< the larger of all inflow and all outflow
    Inflow  ///< all inflow, as some published tables count
};

/// How much of the money through the nodes has been through the same node before.
struct CyclingIndex
{
    std::vector<double> throughflow{};           ///< T, a node; unit of the arcs
    std::vector<std::optional<double>> visits{}; ///< of a dollar at a node, to it, >= 1; nothing in closed groups
    std::vector<double> cycledShare{};           ///< chance that a dollar at a node comes back to it, 0 to 1
    std::vector<double> cycledFlow{};            ///< throughflow times cycled share
    double totalThroughflow = 0;
    double totalCycled = 0;
    double index = 0;                             ///< total cycled / total throughflow, 0 to 1; 0 without flows
    double indexOverThroughput = 0;               ///< total cycled / (all arcs + outside inflow + outside outflow)
    double boundaryInflow = 0;                    ///< all outside inflow
    std::optional<double> multiplier{};           ///< total throughflow / boundary inflow; nothing with closed groups
    std::vector<std::vector<int>> closedGroups{}; ///< components that nothing enters or leaves, in rising order
    bool nearlyClosed = false;                    ///< some dollar comes back with a chance above 1 - 1e-9

    friend bool operator==(const CyclingIndex &, const CyclingIndex &) = default;
};

/// The Finn cycling index of the flows of the arcs (parallel arcs add, arcs to the same node count). With
/// G_ij = F_ij / T_i and N = (I - G)^-1, visits are n_ii and the cycled share is (n_ii - 1) / n_ii; a node without
/// throughflow has visits 1. Finn 1976, "Measures of ecosystem structure and function derived from analysis of flows";
/// Finn 1980, "Flow analysis of models of the Hubbard Brook ecosystem". Errors: those of checkArcs and checkAmounts.
/// O(n^3) in the largest strong component.
[[nodiscard]] std::expected<CyclingIndex, AnalysisError> cyclingIndex(int nodes, std::span<const Arc> arcs,
                                                                      const OutsideFlows &outside,
                                                                      ThroughflowRule rule = ThroughflowRule::Larger);

} // namespace CapitalLoop
