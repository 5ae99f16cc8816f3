// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/circulation.h"

#include "analysis/stationary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace CapitalLoop {

namespace {

constexpr double Tie = 1e-12; // relative: nodes that run dry together up to rounding

/// Takes circulations off one strong component after the other.
class Forwarding
{
public:
    Forwarding(int nodes, std::span<const Arc> arcs)
        : m_arcs(arcs.begin(), arcs.end()), m_place(std::size_t(nodes), -1), m_guess(std::size_t(nodes), 1.0)
    {
        std::vector<int> all;
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            if (arcs[i].from != arcs[i].to && arcs[i].amount > 0)
                all.push_back(int(i));
        }
        split(all);
    }

    /// What is left of each arc.
    std::vector<Arc> run()
    {
        while (!m_open.empty()) {
            const std::vector<int> component = std::move(m_open.back());
            m_open.pop_back();
            split(withoutCirculation(component));
        }
        return std::move(m_arcs);
    }

private:
    /// Sorts arcs into the strong components inside which they run.
    void split(const std::vector<int> &arcs)
    {
        std::vector<Arc> local;
        std::vector<int> members = numbered(arcs, local);
        const std::vector<int> component = strongComponents(int(members.size()), local);
        std::vector<std::vector<int>> found(members.size());
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            const int from = component[std::size_t(local[i].from)];
            if (from == component[std::size_t(local[i].to)])
                found[std::size_t(from)].push_back(arcs[i]);
        }
        for (auto &inside : found) {
            if (!inside.empty())
                m_open.push_back(std::move(inside));
        }
    }

    /// Copies the arcs with their nodes numbered from 0; answers the nodes.
    std::vector<int> numbered(const std::vector<int> &arcs, std::vector<Arc> &local)
    {
        std::vector<int> members;
        const auto number = [&](int node) {
            int &place = m_place[std::size_t(node)];
            if (place < 0) {
                place = int(members.size());
                members.push_back(node);
            }
            return place;
        };
        for (const int i : arcs) {
            const Arc &arc = m_arcs[std::size_t(i)];
            const int from = number(arc.from);
            local.push_back({from, number(arc.to), arc.amount});
        }
        for (const int node : members)
            m_place[std::size_t(node)] = -1;
        return members;
    }

    /// Takes one circulation off a component and answers the arcs that are not full of it.
    std::vector<int> withoutCirculation(const std::vector<int> &arcs)
    {
        std::vector<Arc> local;
        const std::vector<int> members = numbered(arcs, local);
        std::vector<double> out(members.size(), 0.0);
        for (const Arc &arc : local)
            out[std::size_t(arc.from)] += arc.amount;
        std::vector<double> guess;
        for (const int node : members)
            guess.push_back(m_guess[std::size_t(node)]);
        const std::vector<double> stationary = stationaryShares(local, out, std::move(guess));
        double scale = std::numeric_limits<double>::infinity();
        for (std::size_t node = 0; node < members.size(); ++node) {
            m_guess[std::size_t(members[node])] = stationary[node];
            if (stationary[node] > 0)
                scale = std::min(scale, out[node] / stationary[node]);
        }
        std::vector<int> left;
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            const auto from = std::size_t(local[i].from);
            const double kept = 1 - scale * stationary[from] / out[from];
            Arc &arc = m_arcs[std::size_t(arcs[i])];
            arc.amount = kept > Tie ? arc.amount * kept : 0;
            if (arc.amount > 0)
                left.push_back(arcs[i]);
        }
        return left;
    }

    std::vector<Arc> m_arcs;
    std::vector<int> m_place;
    std::vector<double> m_guess;            ///< stationary shares of the round before, to start from
    std::vector<std::vector<int>> m_open{}; ///< arcs of strong components
};

} // namespace

std::expected<Circulation, AnalysisError> forwardedCirculation(int nodes, std::span<const Arc> arcs)
{
    if (const auto fine = checkArcs(nodes, arcs); !fine)
        return std::unexpected(fine.error());
    Circulation circulation;
    const std::vector<Arc> left = Forwarding(nodes, arcs).run();
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const bool self = arcs[i].from == arcs[i].to;
        circulation.circular.push_back(self ? 0 : arcs[i].amount - left[i].amount);
        circulation.gross += self ? 0 : arcs[i].amount;
        circulation.total += circulation.circular.back();
    }
    return circulation;
}

} // namespace CapitalLoop
