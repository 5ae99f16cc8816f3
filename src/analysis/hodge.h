// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"

namespace CapitalLoop {

/// How heavy a pair of nodes is.
enum class PairWeight {
    Pair,      ///< 1 (Jiang, Lim, Yao & Ye 2011, "Statistical ranking and combinatorial Hodge theory")
    Directions ///< 1 or 2, the number of directions money goes in (Kichikawa, Iyetomi, Iino & Inoue 2019, "Community
               ///< structure based on circular flow in a large-scale transaction network")
};

/// Two nodes with money between them, a < b; all amounts are of a to b, in the unit of the arcs.
struct HodgePair
{
    int a = 0;
    int b = 0;
    double weight = 1;
    double net = 0;      ///< what goes from a to b less what goes from b to a
    double gradient = 0; ///< weight times potential of a less that of b
    double circular = 0; ///< net - gradient; sums to 0 at each node

    friend bool operator==(const HodgePair &, const HodgePair &) = default;
};

/// Net flows as a slope and circles.
struct HodgeParts
{
    std::vector<double> potential{}; ///< one a node, mean 0 in each connected component; who puts in more is higher
    std::vector<HodgePair> pairs{};  ///< sorted by a and b
    double gradientShare = 1;        ///< of the sum of net^2 / weight, 0 to 1; 1 if everything nets out
    double circularShare = 0;        ///< 1 - gradient share; a share of squares, not of money

    friend bool operator==(const HodgeParts &, const HodgeParts &) = default;
};

/// The Helmholtz-Hodge decomposition: the potentials for which the slopes are nearest to the net flows, by the sum of
/// (net - gradient)^2 / weight. Arcs of a node to itself and arcs of 0 are left out, parallel arcs add. Errors: those
/// of checkArcs. One sparse factorisation.
[[nodiscard]] std::expected<HodgeParts, AnalysisError> hodgeParts(int nodes, std::span<const Arc> arcs,
                                                                  PairWeight weight = PairWeight::Pair);

} // namespace CapitalLoop
