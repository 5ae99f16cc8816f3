// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/circuits.h"

#include <algorithm>

namespace CapitalLoop {

struct PathQuery
{
    int from = 0;
    int to = 0;
    int maxLength = 0; ///< in arcs; 0 = of any length
    std::optional<int> through{};
    std::stop_token stop{};
};

/// Lists simple paths in a graph that grows arc by arc. Each step looks first whether the goal can still be reached by
/// nodes that are free, so that the search enters no dead end: at most O(nodes + arcs) work a step of a path.
class PathSearch
{
public:
    explicit PathSearch(int nodes)
        : m_targets(std::size_t(nodes)), m_sources(std::size_t(nodes)), m_onPath(std::size_t(nodes))
    {
    }

    [[nodiscard]] int nodes() const { return int(m_targets.size()); }

    void add(int from, int to);
    /// Takes out the last `count` arcs that were added.
    void remove(std::size_t count);

    /// Calls `visitor` with the nodes of each path, until it answers false (LimitReached).
    template <class Visitor> SearchEnd forEachPath(const PathQuery &query, const Visitor &visitor)
    {
        m_query = &query;
        m_path.clear();
        if (query.from == query.to || !begin(query.from))
            return SearchEnd::Complete;
        SearchEnd end = SearchEnd::Complete;
        while (!m_path.empty() && end == SearchEnd::Complete) {
            const int next = nextNode();
            if (next == query.to) {
                m_path.push_back(next);
                if (!query.through || std::ranges::find(m_path, *query.through) != m_path.end())
                    end = visitor(std::span<const int>(m_path)) ? end : SearchEnd::LimitReached;
                m_path.pop_back();
            } else if (next >= 0) {
                enter(next);
            } else {
                leave();
            }
            if (query.stop.stop_requested())
                end = SearchEnd::Stopped;
        }
        while (!m_path.empty())
            leave();
        return end;
    }

private:
    bool begin(int node);
    void enter(int node);
    void leave();
    /// The next node to go to from the end of the path: the goal, one from which it can be reached, or -1.
    int nextNode();
    /// In arcs from each node to the goal past the path, in m_distances of this depth.
    void measure(std::size_t depth);

    std::vector<std::vector<int>> m_targets;
    std::vector<std::vector<int>> m_sources;
    std::vector<std::pair<int, int>> m_added;
    const PathQuery *m_query = nullptr;
    std::vector<char> m_onPath;
    std::vector<int> m_path;
    std::vector<std::size_t> m_next;           ///< of the targets, by depth
    std::vector<std::vector<int>> m_distances; ///< by depth and node; -1 = the goal is out of reach
    std::vector<int> m_queue;
};

} // namespace CapitalLoop
