// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/stationary.h"

#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace CapitalLoop {

namespace {

constexpr std::size_t MostReduced = 100; // nodes: above, reducing costs more than sweeping
constexpr int MostSweeps = 400;
constexpr double Settled = 1e-15; // the mean change of a share in one sweep, relative

void normalise(std::vector<double> &shares)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= sum;
}

std::vector<double> reduced(std::span<const Arc> arcs, std::span<const double> out)
{
    const std::size_t size = out.size();
    std::vector<double> chance(size * size, 0.0);
    for (const Arc &arc : arcs)
        chance[std::size_t(arc.from) * size + std::size_t(arc.to)] += arc.amount / out[std::size_t(arc.from)];
    for (std::size_t last = size - 1; last > 0; --last) {
        const double leaving = std::accumulate(&chance[last * size], &chance[last * size + last], 0.0);
        for (std::size_t from = 0; from < last; ++from) {
            double &into = chance[from * size + last];
            if (into == 0)
                continue;
            into /= leaving;
            for (std::size_t to = 0; to < last; ++to)
                chance[from * size + to] += into * chance[last * size + to];
        }
    }
    std::vector<double> shares(size, 1.0);
    for (std::size_t node = 1; node < size; ++node) {
        shares[node] = 0;
        for (std::size_t from = 0; from < node; ++from)
            shares[node] += shares[from] * chance[from * size + node];
    }
    normalise(shares);
    return shares;
}

/// The exact solution with the share of node 0 held at 1, for walks that sweeps settle too slowly.
std::vector<double> solved(std::span<const Arc> arcs, std::span<const double> out)
{
    const auto size = Eigen::Index(out.size());
    std::vector<Eigen::Triplet<double>> entries;
    entries.emplace_back(0, 0, 1.0);
    for (Eigen::Index node = 1; node < size; ++node)
        entries.emplace_back(node, node, 1.0);
    for (const Arc &arc : arcs) {
        if (arc.to != 0)
            entries.emplace_back(arc.to, arc.from, -arc.amount / out[std::size_t(arc.from)]);
    }
    Eigen::SparseMatrix<double> matrix(size, size);
    matrix.setFromTriplets(entries.begin(), entries.end());
    Eigen::SparseLU<Eigen::SparseMatrix<double>> solver(matrix);
    const Eigen::VectorXd solution = solver.solve(Eigen::VectorXd::Unit(size, 0));
    std::vector<double> shares(std::size_t(size), 0.0);
    for (Eigen::Index node = 0; node < size; ++node)
        shares[std::size_t(node)] = std::max(0.0, solution[node]);
    normalise(shares);
    return shares;
}

} // namespace

std::vector<double> stationaryShares(std::span<const Arc> arcs, std::span<const double> out, std::vector<double> guess)
{
    if (out.size() <= MostReduced)
        return reduced(arcs, out);
    std::vector<Arc> byTarget(arcs.begin(), arcs.end());
    std::ranges::stable_sort(byTarget, {}, &Arc::to);
    for (Arc &arc : byTarget)
        arc.amount /= out[std::size_t(arc.from)];
    normalise(guess);
    for (int sweep = 0; sweep < MostSweeps; ++sweep) {
        double change = 0;
        for (auto arc = byTarget.begin(); arc != byTarget.end();) {
            const auto to = std::size_t(arc->to);
            double share = 0;
            for (; arc != byTarget.end() && arc->to == int(to); ++arc)
                share += guess[std::size_t(arc->from)] * arc->amount;
            change += std::abs(share - guess[to]);
            guess[to] = share;
        }
        const double sum = std::accumulate(guess.begin(), guess.end(), 0.0);
        normalise(guess);
        if (change < Settled * double(out.size()) * sum)
            return guess;
    }
    return solved(arcs, out);
}

} // namespace CapitalLoop
