// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/clearing.h"

#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace CapitalLoop {

namespace {

constexpr double Slack = 1e-9; // of what is owed, that may be lacking

using Numbers = std::vector<double>;
using Payments = std::expected<Numbers, AnalysisError>;

double sum(const Numbers &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

/// Finds the payments. A node's `cash` and the weight of its `claims` are those of a node that has failed.
class ClearingSearch
{
public:
    ClearingSearch(const Obligations &obligations, const BankruptcyCosts &costs)
        : m_outsideCash(obligations.outsideCash), m_costs(costs), m_owed(obligations.outsideDebt)
    {
        m_owed.resize(m_outsideCash.size(), 0);
        m_shares = mergedArcs(obligations.owes);
        std::erase_if(m_shares, [](const Arc &arc) { return arc.from == arc.to || arc.amount <= 0; });
        for (const Arc &arc : m_shares)
            m_owed[std::size_t(arc.from)] += arc.amount;
        for (Arc &arc : m_shares)
            arc.amount /= m_owed[std::size_t(arc.from)];
    }

    [[nodiscard]] const Numbers &owed() const { return m_owed; }

    /// Own cash and what the others pay.
    [[nodiscard]] Numbers means(const Numbers &payments) const
    {
        Numbers means = m_outsideCash;
        for (const Arc &share : m_shares)
            means[std::size_t(share.to)] += share.amount * payments[std::size_t(share.from)];
        return means;
    }

    /// From full payment down: who fails is found round by round. Tells of the nodes failed by each round.
    [[nodiscard]] Payments greatest(std::vector<std::vector<int>> &rounds) const
    {
        Numbers payments = m_owed;
        std::vector<bool> fails(m_owed.size(), false);
        while (addFailing(means(payments), fails)) {
            rounds.push_back(nodesOf(fails));
            const auto lower = paidByFailing(fails, payments);
            if (!lower)
                return lower;
            payments = *lower;
        }
        return payments;
    }

    /// From nothing up: as long as some node turns out to be able to pay all, it is rescued. What the others pay is at
    /// least what they pay if only the rescued pay by the rule of the solvent, and no more once no other is rescued.
    [[nodiscard]] Payments least() const
    {
        std::vector<bool> isRescued(m_owed.size(), false);
        Payments payments = leastWithout(isRescued);
        for (bool isNew = true; isNew && payments;) {
            isNew = false;
            const Numbers having = means(*payments);
            for (std::size_t node = 0; node < m_owed.size(); ++node) {
                if (!isRescued[node] && !lacks(node, having[node]))
                    isRescued[node] = isNew = true;
            }
            if (isNew)
                payments = leastWithout(isRescued);
        }
        return payments;
    }

private:
    [[nodiscard]] bool lacks(std::size_t node, double means) const
    {
        return m_owed[node] - means > Slack * m_owed[node];
    }

    bool addFailing(const Numbers &means, std::vector<bool> &fails) const
    {
        bool isNew = false;
        for (std::size_t node = 0; node < means.size(); ++node) {
            if (!fails[node] && lacks(node, means[node]))
                fails[node] = isNew = true;
        }
        return isNew;
    }

    static std::vector<int> nodesOf(const std::vector<bool> &in)
    {
        std::vector<int> nodes;
        for (std::size_t node = 0; node < in.size(); ++node) {
            if (in[node])
                nodes.push_back(int(node));
        }
        return nodes;
    }

    /// What the failing nodes pay each other and the rest, who pay `payments`.
    [[nodiscard]] Payments paidByFailing(const std::vector<bool> &fails, Numbers payments) const
    {
        std::vector<int> place(m_owed.size(), -1);
        std::vector<Eigen::Triplet<double>> entries;
        int size = 0;
        for (const int node : nodesOf(fails)) {
            place[std::size_t(node)] = size;
            entries.emplace_back(size, size, 1.0);
            ++size;
        }
        if (size == 0)
            return payments;
        Eigen::VectorXd known(size);
        for (std::size_t node = 0; node < place.size(); ++node) {
            if (place[node] >= 0)
                known[place[node]] = m_costs.cashKept * m_outsideCash[node];
        }
        for (const Arc &share : m_shares) {
            const int row = place[std::size_t(share.to)];
            const int column = place[std::size_t(share.from)];
            if (row >= 0 && column >= 0)
                entries.emplace_back(row, column, -m_costs.claimsKept * share.amount);
            else if (row >= 0)
                known[row] += m_costs.claimsKept * share.amount * payments[std::size_t(share.from)];
        }
        Eigen::SparseMatrix<double> matrix(size, size);
        matrix.setFromTriplets(entries.begin(), entries.end());
        Eigen::SparseLU<Eigen::SparseMatrix<double>> solver(matrix);
        if (solver.info() != Eigen::Success)
            return std::unexpected(AnalysisError::NoSolution);
        const Eigen::VectorXd solution = solver.solve(known);
        if (!solution.allFinite())
            return std::unexpected(AnalysisError::NoSolution);
        for (std::size_t node = 0; node < place.size(); ++node) {
            if (place[node] >= 0)
                payments[node] = std::clamp(solution[place[node]], 0.0, m_owed[node]);
        }
        return payments;
    }

    /// The smallest payments with all rescued nodes paying all and the others min(owed, what a failed node has left).
    /// Where no money comes in they are 0; elsewhere there is only one solution, as the map is concave.
    [[nodiscard]] Payments leastWithout(const std::vector<bool> &isRescued) const
    {
        const std::vector<bool> isReached = reachedByMoney(isRescued);
        Numbers payments(m_owed.size(), 0);
        for (std::size_t node = 0; node < payments.size(); ++node)
            payments[node] = isReached[node] ? m_owed[node] : 0;
        std::vector<bool> fails(payments.size(), false);
        for (bool isNew = true; isNew;) {
            isNew = false;
            const Numbers left = leftOfFailed(payments);
            for (std::size_t node = 0; node < payments.size(); ++node) {
                if (isReached[node] && !isRescued[node] && !fails[node] && lacks(node, left[node]))
                    fails[node] = isNew = true;
            }
            if (!isNew)
                break;
            const auto lower = paidByFailing(fails, payments);
            if (!lower)
                return lower;
            payments = *lower;
        }
        return payments;
    }

    [[nodiscard]] Numbers leftOfFailed(const Numbers &payments) const
    {
        Numbers left = means(payments);
        for (std::size_t node = 0; node < left.size(); ++node)
            left[node] = m_costs.cashKept * m_outsideCash[node] +
                         m_costs.claimsKept * std::max(0.0, left[node] - m_outsideCash[node]);
        return left;
    }

    [[nodiscard]] std::vector<bool> reachedByMoney(const std::vector<bool> &isRescued) const
    {
        std::vector<bool> isReached(m_owed.size(), false);
        std::vector<int> open;
        for (std::size_t node = 0; node < m_owed.size(); ++node) {
            if (isRescued[node] || m_costs.cashKept * m_outsideCash[node] > 0) {
                isReached[node] = true;
                open.push_back(int(node));
            }
        }
        const Outgoing outgoing(int(m_owed.size()), m_shares);
        while (!open.empty() && m_costs.claimsKept > 0) {
            const int node = open.back();
            open.pop_back();
            for (const int arc : outgoing.arcsOf(node)) {
                const int to = m_shares[std::size_t(arc)].to;
                if (!isReached[std::size_t(to)]) {
                    isReached[std::size_t(to)] = true;
                    open.push_back(to);
                }
            }
        }
        return isReached;
    }

    Numbers m_outsideCash;
    BankruptcyCosts m_costs;
    Numbers m_owed;
    std::vector<Arc> m_shares; ///< of what a node owes, that each other gets
};

std::expected<void, AnalysisError> check(const Obligations &obligations, const BankruptcyCosts &costs)
{
    const auto nodes = int(obligations.outsideCash.size());
    for (const auto &checked : {checkArcs(nodes, obligations.owes), checkAmounts(nodes, obligations.outsideCash),
                                obligations.outsideDebt.empty() ? std::expected<void, AnalysisError>{}
                                                                : checkAmounts(nodes, obligations.outsideDebt)}) {
        if (!checked)
            return checked;
    }
    for (const double kept : {costs.cashKept, costs.claimsKept}) {
        if (kept < 0)
            return std::unexpected(AnalysisError::NegativeAmount);
        if (!(kept <= 1))
            return std::unexpected(AnalysisError::NotFinite);
    }
    double all = sum(obligations.outsideCash) + sum(obligations.outsideDebt);
    for (const Arc &arc : obligations.owes)
        all += arc.amount;
    if (!std::isfinite(all))
        return std::unexpected(AnalysisError::NotFinite);
    return {};
}

void fillIn(const ClearingSearch &search, Clearing &result)
{
    if (!result.defaultRounds.empty())
        result.defaults = result.defaultRounds.back();
    const Numbers means = search.means(result.payments);
    const Numbers fullMeans = search.means(result.owed);
    double ownShortfall = 0;
    for (std::size_t node = 0; node < result.owed.size(); ++node) {
        const double owed = result.owed[node];
        const double paid = result.payments[node];
        const bool fails = std::ranges::binary_search(result.defaults, int(node));
        result.recovery.push_back(owed > 0 ? paid / owed : 1);
        result.equity.push_back(fails ? 0 : std::max(0.0, means[node] - owed));
        result.totalShortfall += owed - paid;
        if (fails)
            ownShortfall += std::max(0.0, owed - fullMeans[node]);
        const double least = result.leastPayments[node];
        result.isUnique = result.isUnique && paid - least <= 10 * Slack * owed;
    }
    result.contagionShortfall = std::max(0.0, result.totalShortfall - ownShortfall);
}

} // namespace

std::expected<Clearing, AnalysisError> clearing(const Obligations &obligations, const BankruptcyCosts &costs)
{
    if (const auto checked = check(obligations, costs); !checked)
        return std::unexpected(checked.error());
    const ClearingSearch search(obligations, costs);
    Clearing result;
    result.owed = search.owed();
    const Payments greatest = search.greatest(result.defaultRounds);
    const Payments least = greatest ? search.least() : greatest;
    if (!least)
        return std::unexpected(least.error());
    result.payments = *greatest;
    result.leastPayments = *least;
    fillIn(search, result);
    return result;
}

} // namespace CapitalLoop
