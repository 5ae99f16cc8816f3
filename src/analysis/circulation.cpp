// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/circulation.h"

#include <lemon/maps.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace CapitalLoop {

namespace {

/// Empty, with the gross amount filled in.
Circulation prepared(std::span<const Arc> arcs)
{
    Circulation circulation;
    circulation.circular.assign(arcs.size(), 0);
    for (const Arc &arc : arcs) {
        if (arc.from != arc.to)
            circulation.gross += arc.amount;
    }
    return circulation;
}

/// The power of two that brings `gross` just below 2^52, so that sums of whole numbers stay exact.
int exponentFor(double gross)
{
    constexpr int Digits = 52;
    return gross > 0 ? Digits - std::ilogb(gross) - 1 : 0;
}

} // namespace

std::expected<Circulation, AnalysisError> maximumCirculation(int nodes, std::span<const Arc> arcs)
{
    if (const auto fine = checkArcs(nodes, arcs); !fine)
        return std::unexpected(fine.error());
    Circulation circulation = prepared(arcs);
    if (!std::isfinite(circulation.gross))
        return std::unexpected(AnalysisError::NotFinite);
    using Graph = lemon::SmartDigraph;
    Graph graph;
    graph.reserveNode(nodes);
    graph.reserveArc(int(arcs.size()));
    for (int node = 0; node < nodes; ++node)
        graph.addNode();
    Graph::ArcMap<std::int64_t> capacity(graph);
    std::vector<std::size_t> places;
    const int exponent = exponentFor(circulation.gross);
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        if (arcs[i].from == arcs[i].to)
            continue;
        capacity[graph.addArc(graph.nodeFromId(arcs[i].from), graph.nodeFromId(arcs[i].to))] =
            std::int64_t(std::floor(std::ldexp(arcs[i].amount, exponent)));
        places.push_back(i);
    }
    if (places.empty())
        return circulation;
    const lemon::ConstMap<Graph::Arc, std::int64_t> cost(-1);
    lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t> simplex(graph);
    simplex.upperMap(capacity).costMap(cost);
    if (simplex.run() != lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>::OPTIMAL)
        return std::unexpected(AnalysisError::NoSolution);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double circular = std::ldexp(double(simplex.flow(graph.arcFromId(int(i)))), -exponent);
        circulation.circular[places[i]] = circular;
        circulation.total += circular;
    }
    return circulation;
}

std::expected<Circulation, AnalysisError> bilateralNetting(int nodes, std::span<const Arc> arcs)
{
    if (const auto fine = checkArcs(nodes, arcs); !fine)
        return std::unexpected(fine.error());
    Circulation circulation = prepared(arcs);
    std::map<std::pair<int, int>, double> sums;
    for (const Arc &arc : arcs)
        sums[{arc.from, arc.to}] += arc.amount;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const Arc &arc = arcs[i];
        const auto back = sums.find({arc.to, arc.from});
        if (arc.from == arc.to || back == sums.end() || arc.amount <= 0)
            continue;
        const double there = sums[{arc.from, arc.to}];
        circulation.circular[i] = arc.amount * std::min(1.0, back->second / there);
        circulation.total += circulation.circular[i];
    }
    return circulation;
}

std::vector<double> netPositions(int nodes, std::span<const Arc> arcs)
{
    std::vector<double> net(std::size_t(nodes), 0.0);
    for (const Arc &arc : arcs) {
        net[std::size_t(arc.from)] += arc.amount;
        net[std::size_t(arc.to)] -= arc.amount;
    }
    return net;
}

double excessWithNewArcs(int nodes, std::span<const Arc> arcs)
{
    double excess = prepared(arcs).gross;
    for (const double net : netPositions(nodes, arcs))
        excess -= std::abs(net) / 2;
    return std::max(0.0, excess);
}

} // namespace CapitalLoop
