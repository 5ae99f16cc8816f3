// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/debtrank.h"

#include "analysis/spectralradius.h"

#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>
#include <optional>

namespace CapitalLoop {

namespace {

constexpr int StepsAtOnce = 500; // of passing losses on, before their end is computed
constexpr int MostRounds = 100;
constexpr double WipedOut = 1 - 1e-9;

std::expected<std::vector<Arc>, AnalysisError> impacts(const Exposures &exposures, DebtRankVariant variant)
{
    std::vector<Arc> impacts = mergedArcs(exposures.claims);
    std::erase_if(impacts, [&](const Arc &claim) {
        return claim.from == claim.to || claim.amount <= 0 || exposures.equity[std::size_t(claim.from)] <= 0;
    });
    for (Arc &impact : impacts) {
        impact.amount /= exposures.equity[std::size_t(impact.from)];
        if (!std::isfinite(impact.amount))
            return std::unexpected(AnalysisError::NotFinite);
        if (variant == DebtRankVariant::Original)
            impact.amount = std::min(1.0, impact.amount);
    }
    return impacts;
}

std::vector<double> passedOnOnce(std::span<const Arc> impacts, std::vector<double> distress)
{
    std::vector<bool> hasPassed(distress.size(), false);
    for (bool isOver = false; !isOver;) {
        isOver = true;
        std::vector<double> passing(distress.size(), 0.0);
        for (std::size_t node = 0; node < distress.size(); ++node) {
            if (distress[node] <= 0 || hasPassed[node])
                continue;
            passing[node] = distress[node];
            hasPassed[node] = true;
            isOver = false;
        }
        for (const Arc &impact : impacts)
            distress[std::size_t(impact.from)] += impact.amount * passing[std::size_t(impact.to)];
        for (double &share : distress)
            share = std::min(1.0, share);
    }
    return distress;
}

/// Losses in the end are the smallest solution of h = min(1, shock + W h): every loss is passed on once, and those of
/// a node add up to its h. With the nodes now at 1 held there, the rest is linear; nothing if more of them would be
/// wiped out. Nodes without distress cannot get any more and stay out.
std::optional<std::vector<double>> solvedForTheRest(std::span<const Arc> impacts, std::span<const double> shock,
                                                    std::vector<double> distress)
{
    std::vector<int> place(distress.size(), -1);
    std::vector<Eigen::Triplet<double>> entries;
    int size = 0;
    for (std::size_t node = 0; node < distress.size(); ++node) {
        if (distress[node] > 0 && distress[node] < 1) {
            entries.emplace_back(size, size, 1.0);
            place[node] = size++;
        }
    }
    if (size == 0)
        return distress;
    Eigen::VectorXd known(size);
    for (std::size_t node = 0; node < distress.size(); ++node) {
        if (place[node] >= 0)
            known[place[node]] = shock[node];
    }
    for (const Arc &impact : impacts) {
        const int row = place[std::size_t(impact.from)];
        const int column = place[std::size_t(impact.to)];
        if (row >= 0 && column >= 0)
            entries.emplace_back(row, column, -impact.amount);
        else if (row >= 0)
            known[row] += impact.amount * distress[std::size_t(impact.to)];
    }
    Eigen::SparseMatrix<double> matrix(size, size);
    matrix.setFromTriplets(entries.begin(), entries.end());
    Eigen::SparseLU<Eigen::SparseMatrix<double>> solver(matrix);
    if (solver.info() != Eigen::Success)
        return std::nullopt;
    const Eigen::VectorXd solution = solver.solve(known);
    for (std::size_t node = 0; node < distress.size(); ++node) {
        if (place[node] < 0)
            continue;
        const double share = solution[place[node]];
        if (!(share >= distress[node] - 1e-12 && share <= 1 + 1e-12))
            return std::nullopt;
        distress[node] = std::clamp(share, 0.0, 1.0);
    }
    return distress;
}

struct Spread
{
    std::vector<double> distress;
    bool hasSettled = false;
};

Spread passedOnAlways(std::span<const Arc> impacts, std::span<const double> shock)
{
    Spread spread{std::vector<double>(shock.begin(), shock.end())};
    for (int round = 0; round < MostRounds && !spread.hasSettled; ++round) {
        for (int step = 0; step < StepsAtOnce && !spread.hasSettled; ++step) {
            std::vector<double> next(shock.begin(), shock.end());
            for (const Arc &impact : impacts)
                next[std::size_t(impact.from)] += impact.amount * spread.distress[std::size_t(impact.to)];
            for (double &share : next)
                share = std::min(1.0, share);
            spread.hasSettled = next == spread.distress;
            spread.distress = std::move(next);
        }
        if (spread.hasSettled)
            break;
        if (auto solved = solvedForTheRest(impacts, shock, spread.distress))
            spread = {std::move(*solved), true};
    }
    return spread;
}

std::expected<void, AnalysisError> check(const Exposures &exposures, std::span<const double> shock)
{
    const auto nodes = int(exposures.equity.size());
    if (const auto claims = checkArcs(nodes, exposures.claims); !claims)
        return claims;
    if (!std::ranges::all_of(exposures.equity, [](double equity) { return std::isfinite(equity); }))
        return std::unexpected(AnalysisError::NotFinite);
    if (const auto shocks = checkAmounts(nodes, shock); !shocks)
        return shocks;
    return exposures.weights.empty() ? std::expected<void, AnalysisError>{} : checkAmounts(nodes, exposures.weights);
}

/// Weights that sum to 1, or all 0.
std::vector<double> shares(const Exposures &exposures)
{
    std::vector<double> shares = exposures.weights.empty() ? exposures.equity : exposures.weights;
    double largest = 0;
    for (double &share : shares) {
        share = std::max(0.0, share);
        largest = std::max(largest, share);
    }
    if (largest <= 0)
        return shares;
    double sum = 0;
    for (double &share : shares) {
        share /= largest;
        sum += share;
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

} // namespace

std::expected<DebtRank, AnalysisError> debtRank(const Exposures &exposures, std::span<const double> shock,
                                                DebtRankVariant variant)
{
    if (const auto checked = check(exposures, shock); !checked)
        return std::unexpected(checked.error());
    const auto losses = impacts(exposures, variant);
    if (!losses)
        return std::unexpected(losses.error());
    std::vector<double> first(shock.begin(), shock.end());
    for (double &share : first)
        share = std::min(1.0, share);
    DebtRank result;
    if (variant == DebtRankVariant::Original) {
        result.distress = passedOnOnce(*losses, first);
    } else {
        Spread spread = passedOnAlways(*losses, first);
        result.distress = std::move(spread.distress);
        result.hasSettled = spread.hasSettled;
    }
    const std::vector<double> weights = shares(exposures);
    for (std::size_t node = 0; node < first.size(); ++node) {
        result.debtRank += weights[node] * std::max(0.0, result.distress[node] - first[node]);
        result.initialStress += weights[node] * first[node];
        if (result.distress[node] >= WipedOut)
            result.wipedOut.push_back(int(node));
        if (exposures.equity[node] <= 0)
            result.leftOut.push_back(int(node));
    }
    result.spectralRadius = spectralRadius(int(first.size()), *losses);
    return result;
}

} // namespace CapitalLoop
