// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/circuits.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace CapitalLoop {

namespace {

constexpr std::uint64_t StopCheckEvery = 4096; // steps between two looks at the stop token

/// The part of a graph in which the circuits through one start are sought, with nodes numbered anew from 0 = the start.
struct Part
{
    std::vector<int> nodes{}; ///< their numbers in the whole graph
    std::vector<int> first{}; ///< of each node's targets, and the end
    std::vector<int> targets{};

    [[nodiscard]] std::span<const int> targetsOf(int node) const
    {
        const auto begin = std::size_t(first[std::size_t(node)]);
        return std::span(targets).subspan(begin, std::size_t(first[std::size_t(node) + 1]) - begin);
    }
};

/// Lists the circuits through node 0 of a part.
class CircuitSearch
{
public:
    CircuitSearch(const CircuitQuery &query, const CircuitVisitor &visitor) : m_query(query), m_visitor(visitor) {}

    [[nodiscard]] SearchEnd end() const { return m_end; }

    void search(const Part &part)
    {
        m_part = &part;
        if (m_query.maxLength > 0)
            searchBounded();
        else
            searchAll();
    }

    void report(std::span<const int> path)
    {
        m_visitor(path);
        if (m_query.limit > 0 && ++m_found >= m_query.limit)
            m_end = SearchEnd::LimitReached;
    }

private:
    struct Frame
    {
        int node;
        int next;            ///< in the part's targets
        int end;             ///< of the node's targets
        bool closed = false; ///< a circuit went through here
    };

    void push(int node)
    {
        const auto at = std::size_t(node);
        m_frames[m_depth] = {node, m_part->first[at], m_part->first[at + 1]};
        m_path[m_depth++] = m_part->nodes[at];
        m_blocked[at] = 1;
        if (++m_steps % StopCheckEvery == 0 && m_query.stop.stop_requested())
            m_end = SearchEnd::Stopped;
    }

    void begin()
    {
        const std::size_t size = m_part->nodes.size();
        m_blocked.assign(size, 0);
        m_frames.resize(size);
        m_path.resize(size);
        m_depth = 0;
        push(0);
    }

    [[nodiscard]] bool goesOn() const { return m_depth > 0 && m_end == SearchEnd::Complete; }
    [[nodiscard]] std::span<const int> path() const { return {m_path.data(), m_depth}; }

    /// Johnson's search: a node that led nowhere stays blocked until one that it leads to is freed.
    void searchAll()
    {
        m_waiting.assign(m_part->nodes.size(), {});
        begin();
        while (goesOn()) {
            Frame &frame = m_frames[m_depth - 1];
            if (frame.next < frame.end) {
                const int to = m_part->targets[std::size_t(frame.next++)];
                if (to == 0) {
                    frame.closed = true;
                    report(path());
                } else if (!m_blocked[std::size_t(to)]) {
                    push(to);
                }
                continue;
            }
            const Frame left = frame;
            if (left.closed) {
                unblock(left.node);
            } else {
                for (const int to : m_part->targetsOf(left.node)) {
                    auto &waiting = m_waiting[std::size_t(to)];
                    if (std::ranges::find(waiting, left.node) == waiting.end())
                        waiting.push_back(left.node);
                }
            }
            if (--m_depth > 0 && left.closed)
                m_frames[m_depth - 1].closed = true;
        }
    }

    void unblock(int node)
    {
        if (m_waiting[std::size_t(node)].empty()) {
            m_blocked[std::size_t(node)] = 0;
            return;
        }
        m_toUnblock.assign(1, node);
        while (!m_toUnblock.empty()) {
            const int freed = m_toUnblock.back();
            m_toUnblock.pop_back();
            m_blocked[std::size_t(freed)] = 0;
            for (const int waiting : m_waiting[std::size_t(freed)]) {
                if (m_blocked[std::size_t(waiting)])
                    m_toUnblock.push_back(waiting);
            }
            m_waiting[std::size_t(freed)].clear();
        }
    }

    void searchBounded()
    {
        measureDistances();
        begin();
        while (goesOn()) {
            Frame &frame = m_frames[m_depth - 1];
            if (frame.next == frame.end) {
                m_blocked[std::size_t(frame.node)] = 0;
                --m_depth;
                continue;
            }
            const int to = m_part->targets[std::size_t(frame.next++)];
            if (to == 0)
                report(path());
            else if (!m_blocked[std::size_t(to)] && int(m_depth) + m_distance[std::size_t(to)] <= m_query.maxLength)
                push(to);
        }
    }

    /// In arcs from each node to the start, backwards from it.
    void measureDistances()
    {
        const std::size_t size = m_part->nodes.size();
        std::vector<std::vector<int>> sources(size);
        for (std::size_t from = 0; from < size; ++from) {
            for (const int to : m_part->targetsOf(int(from)))
                sources[std::size_t(to)].push_back(int(from));
        }
        m_distance.assign(size, std::numeric_limits<int>::max() / 2);
        m_distance[0] = 0;
        std::vector<int> queue{0};
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (const int from : sources[std::size_t(queue[i])]) {
                if (m_distance[std::size_t(from)] > int(size)) {
                    m_distance[std::size_t(from)] = m_distance[std::size_t(queue[i])] + 1;
                    queue.push_back(from);
                }
            }
        }
    }

    const CircuitQuery &m_query;
    const CircuitVisitor &m_visitor;
    const Part *m_part = nullptr;
    SearchEnd m_end = SearchEnd::Complete;
    std::int64_t m_found = 0;
    std::uint64_t m_steps = 0;
    std::size_t m_depth = 0; ///< nodes on the path
    std::vector<int> m_path;
    std::vector<Frame> m_frames;
    std::vector<char> m_blocked;
    std::vector<std::vector<int>> m_waiting; ///< Johnson's lists B
    std::vector<int> m_toUnblock;
    std::vector<int> m_distance;
};

/// The arcs between `members`, numbered anew with members[0] as the start. `place` is room for the new numbers.
Part partOf(std::span<const Arc> arcs, const Outgoing &outgoing, std::vector<int> members, std::vector<int> &place)
{
    Part part{std::move(members)};
    for (std::size_t i = 0; i < part.nodes.size(); ++i)
        place[std::size_t(part.nodes[i])] = int(i);
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        part.first.push_back(int(part.targets.size()));
        for (const int arc : outgoing.arcsOf(part.nodes[i])) {
            const int to = place[std::size_t(arcs[std::size_t(arc)].to)];
            if (to >= 0 && arcs[std::size_t(arc)].to != part.nodes[i])
                part.targets.push_back(to);
        }
    }
    part.first.push_back(int(part.targets.size()));
    for (const int node : part.nodes)
        place[std::size_t(node)] = -1;
    return part;
}

/// The strong components of two nodes and more among `members`, each with its members in rising order.
std::vector<std::vector<int>> componentsAmong(std::span<const Arc> arcs, const Outgoing &outgoing,
                                              const std::vector<int> &members, std::vector<int> &place)
{
    const Part part = partOf(arcs, outgoing, members, place);
    std::vector<Arc> inner;
    for (std::size_t from = 0; from < part.nodes.size(); ++from) {
        for (const int to : part.targetsOf(int(from)))
            inner.push_back({int(from), to, 0});
    }
    const std::vector<int> component = strongComponents(int(members.size()), inner);
    std::vector<std::vector<int>> found(component.empty() ? 0 : std::size_t(std::ranges::max(component)) + 1);
    for (std::size_t i = 0; i < component.size(); ++i)
        found[std::size_t(component[i])].push_back(members[i]);
    std::erase_if(found, [](const auto &nodes) { return nodes.size() < 2; });
    return found;
}

} // namespace

SearchEnd forEachCircuit(int nodes, std::span<const Arc> arcs, const CircuitQuery &query, const CircuitVisitor &visitor)
{
    CircuitSearch search(query, visitor);
    for (const Arc &arc : arcs) {
        if (arc.from == arc.to && search.end() == SearchEnd::Complete && query.through.value_or(arc.from) == arc.from)
            search.report(std::span(&arc.from, 1));
    }
    const Outgoing outgoing(nodes, arcs);
    std::vector<int> place(std::size_t(nodes), -1);
    std::vector<int> all(static_cast<std::size_t>(nodes));
    for (int node = 0; node < nodes; ++node)
        all[std::size_t(node)] = node;
    std::vector<std::vector<int>> open = componentsAmong(arcs, outgoing, all, place);
    while (!open.empty() && search.end() == SearchEnd::Complete) {
        std::vector<int> members = std::move(open.back());
        open.pop_back();
        if (query.through) {
            const auto start = std::ranges::find(members, *query.through);
            if (start == members.end())
                continue;
            std::iter_swap(members.begin(), start);
            search.search(partOf(arcs, outgoing, members, place));
            break;
        }
        search.search(partOf(arcs, outgoing, members, place));
        members.erase(members.begin());
        for (auto &rest : componentsAmong(arcs, outgoing, members, place))
            open.push_back(std::move(rest));
    }
    return search.end();
}

CircuitCounts countCircuits(int nodes, std::span<const Arc> arcs, const CircuitQuery &query)
{
    const auto key = [nodes](int from, int to) { return std::int64_t(from) * nodes + to; };
    std::unordered_map<std::int64_t, double> multiplicity;
    for (const Arc &arc : arcs)
        ++multiplicity[key(arc.from, arc.to)];
    CircuitCounts counts;
    const auto merged = mergedArcs(arcs);
    counts.end = forEachCircuit(nodes, merged, query, [&](std::span<const int> path) {
        double choices = 1;
        for (std::size_t i = 0; i < path.size(); ++i)
            choices *= multiplicity[key(path[i], path[(i + 1) % path.size()])];
        ++counts.companyLevel;
        counts.dealLevel += choices;
        ++counts.companyLevelByLength[int(path.size())];
        counts.dealLevelByLength[int(path.size())] += choices;
    });
    return counts;
}

} // namespace CapitalLoop
