// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/rings.h"

#include "analysis/toploops.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double Rounding = 1e-9; ///< of the whole circulation: less is no money

} // namespace

std::expected<Rings, AnalysisError> ringsOf(int nodes, std::span<const Arc> circular, int count)
{
    if (const auto fine = checkArcs(nodes, circular); !fine)
        return std::unexpected(fine.error());
    std::vector<Arc> left = mergedArcs(circular);
    std::erase_if(left, [](const Arc &arc) { return arc.from == arc.to; });
    double whole = 0;
    for (const Arc &arc : left)
        whole += arc.amount;
    if (!std::isfinite(whole))
        return std::unexpected(AnalysisError::NotFinite);
    const double least = whole * Rounding;
    Rings result;
    while (int(result.rings.size()) < count) {
        std::erase_if(left, [&](const Arc &arc) { return arc.amount <= least; });
        std::vector<OpenArc> arcs;
        for (const Arc &arc : left)
            arcs.push_back({arc.from, arc.to, arc.amount});
        const TopLoops widest = topByBottleneck(nodes, arcs, {.count = 1});
        if (widest.loops.empty())
            break;
        const WeightedCircuit &circuit = widest.loops.front();
        const Ring ring{circuit.nodes, *circuit.bottleneck};
        for (std::size_t i = 0; i < ring.nodes.size(); ++i) {
            const std::pair leg(ring.nodes[i], ring.nodes[(i + 1) % ring.nodes.size()]);
            std::ranges::find(left, leg, [](const Arc &arc) { return std::pair(arc.from, arc.to); })->amount -=
                ring.amount;
        }
        result.rings.push_back(ring);
    }
    for (const Arc &arc : left)
        result.rest += arc.amount > least ? arc.amount : 0;
    return result;
}

} // namespace CapitalLoop
