// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/circuits.h"

namespace CapitalLoop {

/// An elementary circuit with what its legs carry, in the unit of the arcs.
struct WeightedCircuit
{
    std::vector<int> nodes{};           ///< from the smallest on, in the order in which the money passes them
    std::optional<double> bottleneck{}; ///< the smallest of the legs with an amount; nothing if no leg has one
    double total = 0;                   ///< of the legs with an amount
    bool complete = true;               ///< every leg has an amount; otherwise the bottleneck is at most that

    friend bool operator==(const WeightedCircuit &, const WeightedCircuit &) = default;
};

/// A leg without an amount (a right, or not disclosed) may carry anything: its circuits rank after the complete ones.
struct OpenArc
{
    int from = 0;
    int to = 0;
    std::optional<double> amount{};

    friend bool operator==(const OpenArc &, const OpenArc &) = default;
};

struct TopLoopsQuery
{
    int count = 10;
    int maxLength = 0; ///< in arcs; 0 = of any length
    std::optional<int> through{};
    std::int64_t limit = 1'000'000; ///< of circuits looked at, of each kind; when it is hit, `end` says so
    std::stop_token stop{};
};

struct TopLoops
{
    std::vector<WeightedCircuit> loops{};
    std::int64_t atOrAbove =
        0; ///< complete circuits whose bottleneck is not below that of the last complete one listed
    SearchEnd end = SearchEnd::Complete; ///< LimitReached: ties at the end of the list may lack better ones
};

/// The first `count` circuits by bottleneck: complete ones first, then bottleneck falling, fewer nodes, larger total,
/// node numbers. Self-loops are left out; `arcs` must be free of parallels.
/// Exact without listing all: arcs go in from the largest down, and each circuit is found when the last of its smallest
/// arcs goes in; nothing below the last bottleneck asked for is ever visited (measures: section 1b).
[[nodiscard]] TopLoops topByBottleneck(int nodes, std::span<const OpenArc> arcs, const TopLoopsQuery &query);

/// The first `count` circuits by total: total falling, fewer nodes, larger bottleneck, node numbers; circuits with a
/// leg without an amount come last. The largest simple circuit is NP-hard to find, so `maxLength` must be set (0 is
/// taken as 6). A search in depth, bounded by the largest arc for each leg still to come.
[[nodiscard]] TopLoops topByTotal(int nodes, std::span<const OpenArc> arcs, const TopLoopsQuery &query);

} // namespace CapitalLoop
