// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/spectralradius.h"

#include <Eigen/Eigenvalues>
#include <Eigen/Sparse>

#include <algorithm>

namespace CapitalLoop {

namespace {

using Eigen::Index;

constexpr Index MostDense = 200;
constexpr int MostSteps = 5000;
constexpr double Settled = 1e-12;

/// Of an irreducible matrix. Its diagonal is raised so that the power method settles on cycles too.
double ofIrreducible(const Eigen::SparseMatrix<double> &matrix)
{
    const Index size = matrix.rows();
    if (size == 1)
        return matrix.coeff(0, 0);
    if (size <= MostDense) {
        const Eigen::EigenSolver<Eigen::MatrixXd> solver(Eigen::MatrixXd(matrix), false);
        if (solver.info() == Eigen::Success)
            return solver.eigenvalues().cwiseAbs().maxCoeff();
    }
    Eigen::VectorXd vector = Eigen::VectorXd::Ones(size);
    const double shift = (matrix * vector).mean();
    double low = 0;
    double high = 0;
    for (int step = 0; step < MostSteps; ++step) {
        const Eigen::VectorXd next = matrix * vector + shift * vector;
        const Eigen::VectorXd growth = next.cwiseQuotient(vector);
        low = growth.minCoeff();
        high = growth.maxCoeff();
        if (high - low <= Settled * high)
            break;
        vector = (next / next.maxCoeff()).cwiseMax(1e-300);
    }
    return std::max(0.0, (low + high) / 2 - shift);
}

} // namespace

double spectralRadius(int nodes, std::span<const Arc> arcs)
{
    const std::vector<int> component = strongComponents(nodes, arcs);
    std::vector<int> place(component.size(), 0);
    std::vector<int> sizes(component.size(), 0);
    for (std::size_t node = 0; node < component.size(); ++node)
        place[node] = sizes[std::size_t(component[node])]++;
    std::vector<std::vector<Eigen::Triplet<double>>> entries(component.size());
    for (const Arc &arc : arcs) {
        const int group = component[std::size_t(arc.from)];
        if (arc.amount > 0 && group == component[std::size_t(arc.to)])
            entries[std::size_t(group)].emplace_back(place[std::size_t(arc.from)], place[std::size_t(arc.to)],
                                                     arc.amount);
    }
    double radius = 0;
    for (std::size_t group = 0; group < entries.size(); ++group) {
        if (entries[group].empty())
            continue;
        Eigen::SparseMatrix<double> matrix(sizes[group], sizes[group]);
        matrix.setFromTriplets(entries[group].begin(), entries[group].end());
        radius = std::max(radius, ofIrreducible(matrix));
    }
    return radius;
}

} // namespace CapitalLoop
