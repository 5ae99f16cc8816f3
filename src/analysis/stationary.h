// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"

namespace CapitalLoop {

/// How often the walk that leaves each node by its arcs in proportion to their amounts is at each node, in the long
/// run; sums to 1. The arcs must make one strong component of the nodes 0 to out.size() - 1, with positive amounts;
/// `out` is the sum of the amounts leaving each node. `guess` is where the search starts in a large graph. Up to some
/// hundred nodes by state reduction without subtractions (Grassmann, Taksar & Heyman 1985, "Regenerative analysis and
/// steady state distributions for Markov chains"), above by sweeps over the arcs.
[[nodiscard]] std::vector<double> stationaryShares(std::span<const Arc> arcs, std::span<const double> out,
                                                   std::vector<double> guess);

} // namespace CapitalLoop
