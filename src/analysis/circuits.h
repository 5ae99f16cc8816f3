// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace CapitalLoop {

/// Which elementary circuits are asked for.
struct CircuitQuery
{
    int maxLength = 0;            ///< in arcs; 0 = of any length
    std::optional<int> through{}; ///< only those that visit this node
    std::int64_t limit = 0;       ///< end after so many; 0 = list all
    std::stop_token stop{};
};

enum class SearchEnd { Complete, LimitReached, Stopped };

/// Takes the nodes of a circuit in the order in which the money passes them. It holds during the call only.
using CircuitVisitor = std::function<void(std::span<const int>)>;

/// Lists each elementary circuit (a closed walk that visits no node twice) once, from its smallest node, or from
/// `through` if that is asked for. `arcs` must be free of parallels (mergedArcs); a self-loop is a circuit of length 1.
/// Without a bound: Johnson 1975, "Finding all the elementary circuits of a directed graph", O((n + e)(c + 1)). With
/// one: a search in depth that enters only nodes from which the start is near enough, as in Gupta & Suzumura 2021,
/// "Finding all bounded-length simple cycles in a directed graph".
SearchEnd forEachCircuit(int nodes, std::span<const Arc> arcs, const CircuitQuery &query,
                         const CircuitVisitor &visitor);

/// How many circuits there are, in all and by length. Deal level takes each choice of parallel arcs as a circuit of its
/// own (Hawick & James 2008, "Enumerating circuits and loops in graphs with self-arcs and multiple-arcs").
struct CircuitCounts
{
    SearchEnd end = SearchEnd::Complete; ///< LimitReached: there are at least so many
    double companyLevel = 0;
    double dealLevel = 0;
    std::map<int, double> companyLevelByLength{};
    std::map<int, double> dealLevelByLength{};
};

/// `arcs` may have parallels. The limit is on circuits of the company level.
[[nodiscard]] CircuitCounts countCircuits(int nodes, std::span<const Arc> arcs, const CircuitQuery &query);

} // namespace CapitalLoop
