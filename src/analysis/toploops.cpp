// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/toploops.h"

#include "analysis/pathsearch.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace CapitalLoop {

namespace {

constexpr double Infinite = std::numeric_limits<double>::infinity();

bool ranksByBottleneck(const WeightedCircuit &a, const WeightedCircuit &b)
{
    const auto key = [](const WeightedCircuit &circuit) {
        return std::tuple(!circuit.complete, !circuit.bottleneck, -circuit.bottleneck.value_or(0), circuit.nodes.size(),
                          -circuit.total);
    };
    const auto left = key(a);
    const auto right = key(b);
    return left != right ? left < right : a.nodes < b.nodes;
}

bool ranksByTotal(const WeightedCircuit &a, const WeightedCircuit &b)
{
    const auto key = [](const WeightedCircuit &circuit) {
        return std::tuple(!circuit.complete, -circuit.total, circuit.nodes.size(), -circuit.bottleneck.value_or(0));
    };
    const auto left = key(a);
    const auto right = key(b);
    return left != right ? left < right : a.nodes < b.nodes;
}

using Ranking = bool (*)(const WeightedCircuit &, const WeightedCircuit &);

/// Adds a circuit to a list of which only the best `wanted` count, so that the list never grows long.
void keep(std::vector<WeightedCircuit> &circuits, WeightedCircuit circuit, std::size_t wanted, Ranking ranking)
{
    constexpr std::size_t Slack = 1024;
    circuits.push_back(std::move(circuit));
    if (circuits.size() < 2 * wanted + Slack)
        return;
    std::ranges::nth_element(circuits, circuits.begin() + std::ptrdiff_t(wanted), ranking);
    circuits.resize(wanted);
}

/// Looks up what a leg carries.
class Amounts
{
public:
    Amounts(int nodes, std::span<const OpenArc> arcs) : m_nodes(nodes)
    {
        for (const OpenArc &arc : arcs)
            m_amounts.emplace(key(arc.from, arc.to), arc.amount);
    }

    [[nodiscard]] WeightedCircuit weighed(std::span<const int> path) const
    {
        WeightedCircuit circuit;
        const auto smallest = std::ranges::min_element(path);
        circuit.nodes.assign(smallest, path.end());
        circuit.nodes.insert(circuit.nodes.end(), path.begin(), smallest);
        for (std::size_t i = 0; i < path.size(); ++i) {
            const auto amount = m_amounts.find(key(path[i], path[(i + 1) % path.size()]))->second;
            circuit.complete = circuit.complete && amount;
            if (!amount)
                continue;
            circuit.total += *amount;
            circuit.bottleneck = std::min(*amount, circuit.bottleneck.value_or(Infinite));
        }
        return circuit;
    }

private:
    [[nodiscard]] std::int64_t key(int from, int to) const { return std::int64_t(from) * m_nodes + to; }

    int m_nodes;
    std::unordered_map<std::int64_t, std::optional<double>> m_amounts;
};

/// The arcs that go in together: those of one amount, a span of the sorted arcs.
struct Group
{
    std::vector<WeightedCircuit> circuits{};
    std::int64_t found = 0;
    SearchEnd end = SearchEnd::Complete;
};

/// Finds circuits while arcs go in from the largest down.
class Insertion
{
public:
    Insertion(int nodes, std::span<const OpenArc> arcs, const TopLoopsQuery &query)
        : m_query(query), m_amounts(nodes, arcs), m_paths(nodes)
    {
    }

    /// Puts the arcs in and finds the circuits that they close, the best `wanted` at least, sorted.
    Group insert(std::span<const OpenArc> arcs, bool open, std::size_t wanted)
    {
        Group group = tryInsert(arcs, open, wanted, m_query.maxLength);
        if (group.end != SearchEnd::LimitReached)
            return group;
        // Too many ties: the shorter ones rank first, so they are sought length by length.
        for (int length = 2; length <= m_paths.nodes(); ++length) {
            m_paths.remove(arcs.size());
            Group shorter = tryInsert(arcs, open, wanted, length);
            const bool last = shorter.found >= std::int64_t(wanted) || shorter.end != SearchEnd::Complete;
            if (!last)
                continue;
            shorter.found = std::max(shorter.found, group.found);
            shorter.end = SearchEnd::LimitReached;
            return shorter;
        }
        return group;
    }

private:
    Group tryInsert(std::span<const OpenArc> arcs, bool open, std::size_t wanted, int maxLength)
    {
        Group group;
        for (const OpenArc &arc : arcs) {
            m_paths.add(arc.from, arc.to);
            if (group.end != SearchEnd::Complete)
                continue;
            PathQuery paths{arc.to, arc.from, maxLength > 0 ? maxLength - 1 : 0, m_query.through, m_query.stop};
            group.end = m_paths.forEachPath(paths, [&](std::span<const int> path) {
                if (++m_looked > m_query.limit)
                    return false;
                WeightedCircuit circuit = m_amounts.weighed(path);
                if (circuit.complete == open)
                    return true;
                ++group.found;
                keep(group.circuits, std::move(circuit), wanted, ranksByBottleneck);
                return true;
            });
        }
        m_looked = 0;
        std::ranges::sort(group.circuits, ranksByBottleneck);
        return group;
    }

    const TopLoopsQuery &m_query;
    Amounts m_amounts;
    PathSearch m_paths;
    std::int64_t m_looked = 0;
};

/// Adds to `result` what is still wanted: of the complete circuits, or of the open ones.
void addByBottleneck(TopLoops &result, int nodes, const std::vector<OpenArc> &sorted, bool open,
                     const TopLoopsQuery &query)
{
    const auto wanted = [&] {
        return std::size_t(query.count) - std::min(std::size_t(query.count), result.loops.size());
    };
    Insertion insertion(nodes, sorted, query);
    std::vector<WeightedCircuit> unknown;
    for (auto first = sorted.begin(); first != sorted.end() && wanted() > 0;) {
        const auto next =
            std::find_if(first, sorted.end(), [&](const OpenArc &arc) { return arc.amount != first->amount; });
        Group group = insertion.insert(std::span(first, next), open, wanted());
        if (group.end != SearchEnd::Complete)
            result.end = group.end;
        if (!open)
            result.atOrAbove += group.found;
        group.circuits.resize(std::min(group.circuits.size(), wanted()));
        auto &list = first->amount ? result.loops : unknown;
        std::ranges::move(group.circuits, std::back_inserter(list));
        first = next;
        if (result.end == SearchEnd::Stopped)
            return;
    }
    unknown.resize(std::min(unknown.size(), wanted()));
    std::ranges::move(unknown, std::back_inserter(result.loops));
}

} // namespace

TopLoops topByBottleneck(int nodes, std::span<const OpenArc> arcs, const TopLoopsQuery &query)
{
    std::vector<OpenArc> sorted;
    std::ranges::copy_if(arcs, std::back_inserter(sorted), [](const OpenArc &arc) { return arc.from != arc.to; });
    std::ranges::sort(sorted, {},
                      [](const OpenArc &arc) { return std::tuple(-arc.amount.value_or(Infinite), arc.from, arc.to); });
    TopLoops result;
    std::vector<OpenArc> known;
    std::ranges::copy_if(sorted, std::back_inserter(known), [](const OpenArc &arc) { return arc.amount.has_value(); });
    addByBottleneck(result, nodes, known, false, query);
    if (known.size() < sorted.size() && result.end != SearchEnd::Stopped)
        addByBottleneck(result, nodes, sorted, true, query);
    return result;
}

TopLoops topByTotal(int nodes, std::span<const OpenArc> arcs, const TopLoopsQuery &query)
{
    constexpr int DefaultLength = 6;
    std::vector<OpenArc> list(arcs.begin(), arcs.end());
    std::erase_if(list, [](const OpenArc &arc) { return arc.from == arc.to; });
    std::ranges::sort(list, {}, [](const OpenArc &arc) { return std::tuple(arc.from, arc.to); });
    std::vector<Arc> plain;
    for (const OpenArc &arc : list)
        plain.push_back({arc.from, arc.to, arc.amount.value_or(0)});
    const Amounts amounts(nodes, list);
    TopLoops result;
    const auto wanted = std::size_t(query.count);
    CircuitQuery circuits{query.maxLength > 0 ? query.maxLength : DefaultLength, query.through, 0, query.stop};
    result.end = forEachCircuit(nodes, plain, circuits, [&](std::span<const int> path) {
        keep(result.loops, amounts.weighed(path), wanted, ranksByTotal);
    });
    std::ranges::sort(result.loops, ranksByTotal);
    result.loops.resize(std::min(result.loops.size(), wanted));
    return result;
}

} // namespace CapitalLoop
