// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"

#include <optional>

namespace CapitalLoop {

/// A walk among the nodes 0 to leaving.size() - 1 of one strong component: each arc's amount is the chance to take it
/// from its node, `leaving` the chance to leave the component for good. Chances of a node add up to 1; those of an arc
/// to its own node may be left out, as they are what is missing to 1.
struct LeakyWalk
{
    std::vector<Arc> arcs{};
    std::vector<double> leaving{};
};

/// How often the walk that starts at a node is there, the start counted: the diagonal of (I - G)^-1. Nothing if the
/// walk never leaves. By elimination without subtractions, so also walks that hardly ever leave are counted to nearly
/// all digits (Alfa, Xue & Ye 2002, "Accurate computation of the smallest eigenvalue of a diagonally dominant
/// M-matrix"). O(size^3).
[[nodiscard]] std::optional<std::vector<double>> visitsToSelf(const LeakyWalk &walk);

/// How often each node is visited if `entering` (one number a node) is how often the walk comes in there from
/// elsewhere: entering (I - G)^-1. Nothing if the walk never leaves.
[[nodiscard]] std::optional<std::vector<double>> visitsFrom(const LeakyWalk &walk, std::span<const double> entering);

} // namespace CapitalLoop
