// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/hodge.h"

#include <Eigen/SparseCholesky>

#include <algorithm>
#include <cmath>
#include <map>

namespace CapitalLoop {

namespace {

std::vector<HodgePair> netPairs(std::span<const Arc> arcs, PairWeight weight)
{
    std::map<std::pair<int, int>, HodgePair> pairs;
    for (const Arc &arc : mergedArcs(arcs)) {
        if (arc.from == arc.to || arc.amount <= 0)
            continue;
        const bool forward = arc.from < arc.to;
        const auto key = std::minmax(arc.from, arc.to);
        const auto [place, isNew] = pairs.try_emplace(key, HodgePair{key.first, key.second, 1, 0, 0, 0});
        if (!isNew && weight == PairWeight::Directions)
            place->second.weight = 2;
        place->second.net += forward ? arc.amount : -arc.amount;
    }
    std::vector<HodgePair> list;
    for (const auto &[key, pair] : pairs)
        list.push_back(pair);
    return list;
}

std::vector<int> connectedComponents(int nodes, std::span<const HodgePair> pairs)
{
    std::vector<Arc> bothWays;
    for (const HodgePair &pair : pairs) {
        bothWays.push_back({pair.a, pair.b, 1});
        bothWays.push_back({pair.b, pair.a, 1});
    }
    return strongComponents(nodes, bothWays);
}

/// Where each node is in the system of equations, -1 for the first node of each component, whose potential is held.
std::vector<int> unknowns(std::span<const int> component)
{
    std::vector<bool> isHeld(component.size(), false);
    std::vector<int> place;
    int next = 0;
    for (const int group : component) {
        place.push_back(isHeld[std::size_t(group)] ? next++ : -1);
        isHeld[std::size_t(group)] = true;
    }
    return place;
}

void centre(std::vector<double> &potential, std::span<const int> component)
{
    std::vector<double> mean(potential.size(), 0);
    std::vector<int> members(potential.size(), 0);
    for (std::size_t node = 0; node < potential.size(); ++node)
        ++members[std::size_t(component[node])];
    for (std::size_t node = 0; node < potential.size(); ++node)
        mean[std::size_t(component[node])] += potential[node] / members[std::size_t(component[node])];
    for (std::size_t node = 0; node < potential.size(); ++node)
        potential[node] -= mean[std::size_t(component[node])];
}

/// For net flows of at most 1. Nothing if the equations could not be solved.
std::vector<double> potentials(int nodes, std::span<const HodgePair> pairs, double scale)
{
    const std::vector<int> component = connectedComponents(nodes, pairs);
    const std::vector<int> place = unknowns(component);
    const Eigen::Index size = std::ranges::count_if(place, [](int at) { return at >= 0; });
    std::vector<double> potential(std::size_t(nodes), 0.0);
    if (size == 0)
        return potential;
    std::vector<Eigen::Triplet<double>> entries;
    Eigen::VectorXd divergence = Eigen::VectorXd::Zero(size);
    for (const HodgePair &pair : pairs) {
        const int a = place[std::size_t(pair.a)];
        const int b = place[std::size_t(pair.b)];
        if (a >= 0) {
            entries.emplace_back(a, a, pair.weight);
            divergence[a] += pair.net / scale;
        }
        if (b >= 0) {
            entries.emplace_back(b, b, pair.weight);
            divergence[b] -= pair.net / scale;
        }
        if (a >= 0 && b >= 0) {
            entries.emplace_back(a, b, -pair.weight);
            entries.emplace_back(b, a, -pair.weight);
        }
    }
    Eigen::SparseMatrix<double> laplacian(size, size);
    laplacian.setFromTriplets(entries.begin(), entries.end());
    const Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>> solver(laplacian);
    if (solver.info() != Eigen::Success)
        return {};
    const Eigen::VectorXd solution = solver.solve(divergence);
    for (std::size_t node = 0; node < place.size(); ++node)
        potential[node] = place[node] < 0 ? 0 : solution[place[node]];
    centre(potential, component);
    return potential;
}

} // namespace

std::expected<HodgeParts, AnalysisError> hodgeParts(int nodes, std::span<const Arc> arcs, PairWeight weight)
{
    if (const auto check = checkArcs(nodes, arcs); !check)
        return std::unexpected(check.error());
    HodgeParts parts;
    parts.pairs = netPairs(arcs, weight);
    double scale = 0;
    for (const HodgePair &pair : parts.pairs)
        scale = std::max(scale, std::isfinite(pair.net) ? std::abs(pair.net) : HUGE_VAL);
    if (!std::isfinite(scale))
        return std::unexpected(AnalysisError::NotFinite);
    if (scale == 0) {
        parts.potential.assign(std::size_t(nodes), 0.0);
        return parts;
    }
    parts.potential = potentials(nodes, parts.pairs, scale);
    if (parts.potential.size() != std::size_t(nodes))
        return std::unexpected(AnalysisError::NoSolution);
    double all = 0;
    double circular = 0;
    for (HodgePair &pair : parts.pairs) {
        const double net = pair.net / scale;
        const double gradient =
            pair.weight * (parts.potential[std::size_t(pair.a)] - parts.potential[std::size_t(pair.b)]);
        all += net * net / pair.weight;
        circular += (net - gradient) * (net - gradient) / pair.weight;
        pair.gradient = gradient * scale;
        pair.circular = (net - gradient) * scale;
    }
    for (double &potential : parts.potential)
        potential *= scale;
    parts.circularShare = std::clamp(circular / all, 0.0, 1.0);
    parts.gradientShare = 1 - parts.circularShare;
    const bool isFinite = std::ranges::all_of(parts.potential, [](double value) { return std::isfinite(value); }) &&
                          std::ranges::all_of(parts.pairs, [](const HodgePair &pair) {
                              return std::isfinite(pair.gradient) && std::isfinite(pair.circular);
                          });
    if (!isFinite)
        return std::unexpected(AnalysisError::NotFinite);
    return parts;
}

} // namespace CapitalLoop
