// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/networkmeasures.h"

namespace CapitalLoop {

namespace {

/// Moves the legs from and to the outside world out of the flows and into the outside flows.
void takeOutsideApart(NetworkMeasures &measures, int outsideNode)
{
    const std::vector<Arc> all = std::exchange(measures.flows, {});
    const std::vector<std::size_t> places = std::exchange(measures.places, {});
    const auto nodes = std::size_t(measures.graph.nodes());
    measures.outside = {std::vector(nodes, 0.0), std::vector(nodes, 0.0)};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].from == outsideNode) {
            measures.outside.inflow[std::size_t(all[i].to)] += all[i].amount;
        } else if (all[i].to == outsideNode) {
            measures.outside.outflow[std::size_t(all[i].from)] += all[i].amount;
        } else {
            measures.flows.push_back(all[i]);
            measures.places.push_back(places[i]);
        }
    }
}

} // namespace

CompanyId outsideWorld()
{
    return CompanyId(QStringLiteral("outside"));
}

std::expected<NetworkMeasures, AnalysisError> networkMeasures(const Network &network, const AnalysisScope &scope)
{
    NetworkMeasures measures{dealGraph(network, scope)};
    measures.flows = measures.graph.flows(&measures.places);
    const int nodes = measures.graph.nodes();
    const auto outsideNode = measures.graph.nodeOf(outsideWorld());
    measures.outsideKnown = outsideNode.has_value();
    if (outsideNode)
        takeOutsideApart(measures, *outsideNode);
    else
        measures.outside = smallestClosure(nodes, measures.flows);
    auto largest = maximumCirculation(nodes, measures.flows);
    auto fair = forwardedCirculation(nodes, measures.flows);
    auto bilateral = bilateralNetting(nodes, measures.flows);
    auto potentials = hodgeParts(nodes, measures.flows);
    auto cycling = cyclingIndex(nodes, measures.flows, measures.outside);
    if (!largest)
        return std::unexpected(largest.error());
    if (!fair)
        return std::unexpected(fair.error());
    if (!bilateral)
        return std::unexpected(bilateral.error());
    if (!cycling)
        return std::unexpected(cycling.error());
    measures.largest = *std::move(largest);
    measures.fair = *std::move(fair);
    measures.bilateral = *std::move(bilateral);
    if (!potentials)
        return std::unexpected(potentials.error());
    measures.cycling = *std::move(cycling);
    measures.potentials = *std::move(potentials);
    measures.netPositions = netPositions(nodes, measures.flows);
    measures.excessWithNewLegs = excessWithNewArcs(nodes, measures.flows);
    return measures;
}

std::expected<QHash<CompanyId, double>, AnalysisError> netPotentials(const Network &network, const AnalysisScope &scope)
{
    const DealGraph graph = dealGraph(network, scope);
    const std::vector<Arc> flows = graph.flows();
    const auto parts = hodgeParts(graph.nodes(), flows);
    if (!parts)
        return std::unexpected(parts.error());
    QHash<CompanyId, double> potentials;
    for (const Arc &arc : flows) {
        for (const int node : {arc.from, arc.to})
            potentials.insert(graph.companies[node], graph.major(parts->potential[std::size_t(node)]));
    }
    return potentials;
}

} // namespace CapitalLoop
