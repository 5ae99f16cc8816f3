// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/visits.h"

#include <Eigen/Dense>

namespace CapitalLoop {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr Index BlockSize = 64;

/// I - G = (I - lower)(diag(pivots) - upper); `entries` holds lower below its diagonal and upper above.
struct Factors
{
    MatrixXd entries{};
    VectorXd pivots{};
};

MatrixXd chancesAndLeaving(const LeakyWalk &walk)
{
    const auto size = Index(walk.leaving.size());
    MatrixXd chances = MatrixXd::Zero(size, size + 1);
    for (const Arc &arc : walk.arcs)
        chances(arc.from, arc.to) += arc.amount;
    chances.col(size) = VectorXd::Map(walk.leaving.data(), size);
    return chances;
}

/// A pivot is the sum of the chances to the nodes not yet eliminated and to leave, not 1 less those to the others.
std::optional<Factors> factorised(const LeakyWalk &walk)
{
    MatrixXd entries = chancesAndLeaving(walk);
    const Index size = entries.rows();
    VectorXd pivots(size);
    for (Index first = 0; first < size; first += BlockSize) {
        const Index end = std::min(first + BlockSize, size);
        const Index below = size - end;
        for (Index k = first; k < end; ++k) {
            const Index inBlock = end - k - 1;
            pivots[k] = entries.row(k).tail(size - k).sum();
            if (!(pivots[k] > 0))
                return std::nullopt;
            entries.col(k).tail(size - k - 1) /= pivots[k];
            entries.block(k + 1, k + 1, inBlock, size - k).noalias() +=
                entries.col(k).segment(k + 1, inBlock) * entries.row(k).tail(size - k);
            entries.block(end, k + 1, below, inBlock).noalias() +=
                entries.col(k).tail(below) * entries.row(k).segment(k + 1, inBlock);
        }
        if (below > 0) {
            const Index width = end - first;
            entries.bottomRightCorner(below, below + 1).noalias() +=
                entries.block(end, first, below, width) * entries.block(first, end, width, below + 1);
        }
    }
    return Factors{std::move(entries), std::move(pivots)};
}

/// Turns `lower`, read as I - lower below its diagonal, into the inverse of that; the diagonal of both is 1.
void invert(Eigen::Ref<MatrixXd> lower)
{
    const Index size = lower.rows();
    if (size < 2)
        return;
    const Index half = size / 2;
    invert(lower.topLeftCorner(half, half));
    invert(lower.bottomRightCorner(size - half, size - half));
    const MatrixXd corner = lower.bottomRightCorner(size - half, size - half).triangularView<Eigen::UnitLower>() *
                            lower.bottomLeftCorner(size - half, half);
    lower.bottomLeftCorner(size - half, half) =
        corner * lower.topLeftCorner(half, half).triangularView<Eigen::UnitLower>();
}

std::optional<std::vector<double>> finite(const VectorXd &visits)
{
    if (!visits.allFinite())
        return std::nullopt;
    return std::vector<double>(visits.begin(), visits.end());
}

} // namespace

std::optional<std::vector<double>> visitsToSelf(const LeakyWalk &walk)
{
    const auto factors = factorised(walk);
    if (!factors)
        return std::nullopt;
    const Index size = factors->pivots.size();
    MatrixXd lower = factors->entries.leftCols(size);
    MatrixXd upper = lower.transpose() * factors->pivots.cwiseInverse().asDiagonal();
    invert(lower);
    invert(upper);
    VectorXd visits = factors->pivots.cwiseInverse();
    for (Index node = 0; node < size; ++node) {
        const Index rest = size - node - 1;
        visits[node] += lower.col(node)
                            .tail(rest)
                            .cwiseProduct(upper.col(node).tail(rest))
                            .cwiseQuotient(factors->pivots.tail(rest))
                            .sum();
    }
    return finite(visits);
}

std::optional<std::vector<double>> visitsFrom(const LeakyWalk &walk, std::span<const double> entering)
{
    const auto factors = factorised(walk);
    if (!factors)
        return std::nullopt;
    const Index size = factors->pivots.size();
    VectorXd visits = VectorXd::Map(entering.data(), size);
    for (Index k = 0; k < size; ++k)
        visits[k] = (visits[k] + factors->entries.col(k).head(k).dot(visits.head(k))) / factors->pivots[k];
    for (Index k = size - 1; k >= 0; --k) {
        const Index rest = size - k - 1;
        visits[k] += factors->entries.col(k).tail(rest).dot(visits.tail(rest));
    }
    return finite(visits);
}

} // namespace CapitalLoop
