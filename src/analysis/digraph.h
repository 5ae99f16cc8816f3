// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace CapitalLoop {

/// One leg of a graph: `amount` goes from node `from` to node `to` (nodes are numbered from 0). Amounts have one unit
/// of the caller's choice; whole numbers up to 2^53 stay exact.
struct Arc
{
    int from = 0;
    int to = 0;
    double amount = 0;

    friend bool operator==(const Arc &, const Arc &) = default;
};

/// The arcs that leave each node, in the order of their numbers: arcs of `node` are order[first[node]] up to, not
/// including, order[first[node + 1]].
class Outgoing
{
public:
    Outgoing(int nodes, std::span<const Arc> arcs);

    [[nodiscard]] std::span<const int> arcsOf(int node) const
    {
        return std::span(m_order).subspan(std::size_t(m_first[std::size_t(node)]),
                                          std::size_t(m_first[std::size_t(node) + 1] - m_first[std::size_t(node)]));
    }

private:
    std::vector<int> m_first;
    std::vector<int> m_order;
};

/// The strong component of each node, numbered from 0 in reverse topological order: an arc between two components goes
/// from the higher number to the lower. Tarjan 1972, "Depth-first search and linear graph algorithms"; O(nodes + arcs).
[[nodiscard]] std::vector<int> strongComponents(int nodes, std::span<const Arc> arcs);

/// Arcs of the same two nodes as one, their amounts added; sorted by from and to.
[[nodiscard]] std::vector<Arc> mergedArcs(std::span<const Arc> arcs);

} // namespace CapitalLoop
