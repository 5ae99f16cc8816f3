// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/pathsearch.h"

#include <limits>

namespace CapitalLoop {

void PathSearch::add(int from, int to)
{
    m_targets[std::size_t(from)].push_back(to);
    m_sources[std::size_t(to)].push_back(from);
    m_added.emplace_back(from, to);
}

void PathSearch::remove(std::size_t count)
{
    for (; count > 0; --count) {
        const auto [from, to] = m_added.back();
        m_targets[std::size_t(from)].pop_back();
        m_sources[std::size_t(to)].pop_back();
        m_added.pop_back();
    }
}

bool PathSearch::begin(int node)
{
    if (m_targets[std::size_t(node)].empty() || m_sources[std::size_t(m_query->to)].empty())
        return false;
    enter(node);
    const auto onTheWay = [&](int at) { return at == node || m_distances.front()[std::size_t(at)] >= 0; };
    const bool possible = nextNode() >= 0 && (!m_query->through || onTheWay(*m_query->through));
    m_next.front() = 0;
    if (!possible)
        leave();
    return possible;
}

void PathSearch::enter(int node)
{
    const std::size_t depth = m_path.size();
    m_path.push_back(node);
    m_next.resize(depth + 1);
    m_next[depth] = 0;
    m_onPath[std::size_t(node)] = 1;
    measure(depth);
}

void PathSearch::leave()
{
    m_onPath[std::size_t(m_path.back())] = 0;
    m_path.pop_back();
}

int PathSearch::nextNode()
{
    const std::size_t depth = m_path.size() - 1;
    const auto &targets = m_targets[std::size_t(m_path.back())];
    const auto &distances = m_distances[depth];
    while (m_next[depth] < targets.size()) {
        const int to = targets[m_next[depth]++];
        if (m_onPath[std::size_t(to)] || distances[std::size_t(to)] < 0)
            continue;
        if (m_query->maxLength == 0 || int(depth) + 1 + distances[std::size_t(to)] <= m_query->maxLength)
            return to;
    }
    return -1;
}

void PathSearch::measure(std::size_t depth)
{
    if (m_distances.size() <= depth)
        m_distances.resize(depth + 1);
    auto &distances = m_distances[depth];
    distances.assign(m_targets.size(), -1);
    const int most = m_query->maxLength > 0 ? m_query->maxLength - int(depth) - 1 : std::numeric_limits<int>::max();
    distances[std::size_t(m_query->to)] = 0;
    m_queue.assign(1, m_query->to);
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        const int node = m_queue[i];
        if (distances[std::size_t(node)] >= most)
            break;
        for (const int from : m_sources[std::size_t(node)]) {
            if (distances[std::size_t(from)] < 0 && !m_onPath[std::size_t(from)]) {
                distances[std::size_t(from)] = distances[std::size_t(node)] + 1;
                m_queue.push_back(from);
            }
        }
    }
}

} // namespace CapitalLoop
