// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/digraph.h"

#include <algorithm>
#include <tuple>

namespace CapitalLoop {

Outgoing::Outgoing(int nodes, std::span<const Arc> arcs) : m_first(std::size_t(nodes) + 1), m_order(arcs.size())
{
    for (const Arc &arc : arcs)
        ++m_first[std::size_t(arc.from) + 1];
    for (std::size_t node = 1; node < m_first.size(); ++node)
        m_first[node] += m_first[node - 1];
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t i = 0; i < arcs.size(); ++i)
        m_order[std::size_t(next[std::size_t(arcs[i].from)]++)] = int(i);
}

namespace {

/// Tarjan's search with a stack of its own, so that a chain of any length is no danger.
class ComponentSearch
{
public:
    ComponentSearch(int nodes, std::span<const Arc> arcs)
        : m_arcs(arcs),
          m_outgoing(nodes, arcs),
          m_number(std::size_t(nodes), 0),
          m_low(std::size_t(nodes), 0),
          m_component(std::size_t(nodes), -1)
    {
    }

    std::vector<int> run()
    {
        for (std::size_t node = 0; node < m_number.size(); ++node) {
            if (m_number[node] == 0)
                visitFrom(int(node));
        }
        return std::move(m_component);
    }

private:
    struct Frame
    {
        int node;
        std::size_t next; ///< of the node's arcs
    };

    void enter(int node)
    {
        m_number[std::size_t(node)] = m_low[std::size_t(node)] = ++m_count;
        m_open.push_back(node);
        m_frames.push_back({node, 0});
    }

    void visitFrom(int root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const auto node = std::size_t(frame.node);
            const auto arcs = m_outgoing.arcsOf(frame.node);
            if (frame.next < arcs.size()) {
                const int to = m_arcs[std::size_t(arcs[frame.next++])].to;
                if (m_number[std::size_t(to)] == 0)
                    enter(to);
                else if (m_component[std::size_t(to)] < 0)
                    m_low[node] = std::min(m_low[node], m_number[std::size_t(to)]);
                continue;
            }
            if (m_low[node] == m_number[node])
                close(int(node));
            m_frames.pop_back();
            if (!m_frames.empty()) {
                int &low = m_low[std::size_t(m_frames.back().node)];
                low = std::min(low, m_low[node]);
            }
        }
    }

    void close(int root)
    {
        int node = -1;
        do {
            node = m_open.back();
            m_open.pop_back();
            m_component[std::size_t(node)] = m_components;
        } while (node != root);
        ++m_components;
    }

    std::span<const Arc> m_arcs;
    Outgoing m_outgoing;
    std::vector<int> m_number; ///< in the order of discovery, from 1
    std::vector<int> m_low;
    std::vector<int> m_component;
    std::vector<int> m_open;
    std::vector<Frame> m_frames;
    int m_count = 0;
    int m_components = 0;
};

} // namespace

std::vector<int> strongComponents(int nodes, std::span<const Arc> arcs)
{
    return ComponentSearch(nodes, arcs).run();
}

std::vector<Arc> mergedArcs(std::span<const Arc> arcs)
{
    std::vector<Arc> sorted(arcs.begin(), arcs.end());
    std::ranges::stable_sort(sorted, {}, [](const Arc &arc) { return std::tuple(arc.from, arc.to); });
    std::vector<Arc> merged;
    for (const Arc &arc : sorted) {
        if (!merged.empty() && merged.back().from == arc.from && merged.back().to == arc.to)
            merged.back().amount += arc.amount;
        else
            merged.push_back(arc);
    }
    return merged;
}

} // namespace CapitalLoop
