// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"

#include <expected>

namespace CapitalLoop {

/// Why a question about a graph has no answer.
enum class AnalysisError {
    NegativeAmount,
    NotFinite,   ///< a number or a sum is infinite or no number
    SizesDiffer, ///< lists that must have one entry a node have more or fewer
    UnknownNode, ///< an arc to or from a node that is not there
    NoSolution
};

/// Whether each arc has two nodes that exist and a finite amount of 0 or more.
[[nodiscard]] std::expected<void, AnalysisError> checkArcs(int nodes, std::span<const Arc> arcs);

/// Whether there is one finite amount of 0 or more for each node.
[[nodiscard]] std::expected<void, AnalysisError> checkAmounts(int nodes, std::span<const double> amounts);

} // namespace CapitalLoop
