// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"

#include <random>
#include <set>
#include <utility>

namespace CapitalLoop::Test {

/// So many different arcs between different nodes, with whole amounts from 1 to `largest`; the same for the same seed.
inline std::vector<Arc> randomArcs(int nodes, int count, unsigned seed, int largest = 1000)
{
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    std::set<std::pair<int, int>> taken;
    std::vector<Arc> arcs;
    while (int(arcs.size()) < count) {
        const int from = below(nodes);
        const int to = below(nodes);
        if (from != to && taken.emplace(from, to).second)
            arcs.push_back({from, to, double(1 + below(largest))});
    }
    return arcs;
}

} // namespace CapitalLoop::Test
