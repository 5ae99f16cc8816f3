// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/cyclingindex.h"

#include "analysis/visits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace CapitalLoop {

namespace {

constexpr double Rounding = 1e-12;    // a difference of sums below, relative, is no amount
constexpr double LeastLeaving = 1e-9; // a group that is left less often is nearly closed

double difference(double larger, double smaller)
{
    const double rest = larger - smaller;
    return std::abs(rest) <= Rounding * std::max(std::abs(larger), std::abs(smaller)) ? 0 : rest;
}

double sum(std::span<const double> amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), 0.0);
}

/// All that goes into each node and out of it.
struct Sums
{
    std::vector<double> in;
    std::vector<double> out;

    Sums(std::span<const Arc> arcs, std::vector<double> inflow, std::vector<double> outflow)
        : in(std::move(inflow)), out(std::move(outflow))
    {
        for (const Arc &arc : arcs) {
            in[std::size_t(arc.to)] += arc.amount;
            out[std::size_t(arc.from)] += arc.amount;
        }
    }
};

/// The flows, as one walk for each strong component.
class ComponentWalks
{
public:
    ComponentWalks(int nodes, std::span<const Arc> arcs)
        : m_component(strongComponents(nodes, arcs)), m_place(std::size_t(nodes), 0)
    {
        for (int node = 0; node < nodes; ++node) {
            const auto component = std::size_t(m_component[std::size_t(node)]);
            m_members.resize(std::max(m_members.size(), component + 1));
            m_place[std::size_t(node)] = int(m_members[component].size());
            m_members[component].push_back(node);
        }
        m_walks.resize(m_members.size());
    }

    /// `through` is the throughflow of each node, `leaking` what goes outside or nowhere from it.
    void fill(std::span<const Arc> arcs, std::span<const double> through, std::vector<double> leaking)
    {
        for (const Arc &arc : arcs) {
            const auto from = std::size_t(arc.from);
            const auto to = std::size_t(arc.to);
            if (through[from] <= 0)
                continue;
            if (m_component[from] != m_component[to])
                leaking[from] += arc.amount;
            else
                m_walks[std::size_t(m_component[from])].arcs.push_back(
                    {m_place[from], m_place[to], arc.amount / through[from]});
        }
        for (std::size_t component = 0; component < m_members.size(); ++component) {
            for (const int node : m_members[component]) {
                const auto at = std::size_t(node);
                m_walks[component].leaving.push_back(through[at] > 0 ? leaking[at] / through[at] : 1);
            }
        }
    }

    [[nodiscard]] std::size_t count() const { return m_members.size(); }
    [[nodiscard]] const std::vector<int> &members(std::size_t component) const { return m_members[component]; }
    [[nodiscard]] const LeakyWalk &walk(std::size_t component) const { return m_walks[component]; }

private:
    std::vector<int> m_component;
    std::vector<int> m_place;
    std::vector<std::vector<int>> m_members;
    std::vector<LeakyWalk> m_walks;
};

void countVisits(const ComponentWalks &walks, CyclingIndex &result)
{
    for (std::size_t component = 0; component < walks.count(); ++component) {
        const LeakyWalk &walk = walks.walk(component);
        const std::vector<int> &members = walks.members(component);
        if (walk.arcs.empty())
            continue; // a node alone, of one visit
        const bool leaves = std::ranges::any_of(walk.leaving, [](double chance) { return chance > 0; });
        const auto visits = leaves ? visitsToSelf(walk) : std::nullopt;
        if (!visits)
            result.closedGroups.push_back(members);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto node = std::size_t(members[i]);
            result.visits[node] = visits ? std::optional(std::max(1.0, (*visits)[i])) : std::nullopt;
            const double once = visits ? 1 / *result.visits[node] : 0;
            result.cycledShare[node] = 1 - once;
            result.nearlyClosed = result.nearlyClosed || (visits && once < LeastLeaving);
        }
    }
    std::ranges::sort(result.closedGroups);
}

void addUp(std::span<const Arc> arcs, const OutsideFlows &outside, CyclingIndex &result)
{
    for (std::size_t node = 0; node < result.throughflow.size(); ++node)
        result.cycledFlow.push_back(result.throughflow[node] * result.cycledShare[node]);
    result.totalThroughflow = sum(result.throughflow);
    result.totalCycled = sum(result.cycledFlow);
    result.boundaryInflow = sum(outside.inflow);
    double throughput = result.boundaryInflow + sum(outside.outflow);
    for (const Arc &arc : arcs)
        throughput += arc.amount;
    if (result.totalThroughflow > 0)
        result.index = std::min(1.0, result.totalCycled / result.totalThroughflow);
    if (throughput > 0)
        result.indexOverThroughput = std::min(1.0, result.totalCycled / throughput);
    if (result.boundaryInflow > 0 && result.closedGroups.empty()) {
        const double multiplier = result.totalThroughflow / result.boundaryInflow;
        if (std::isfinite(multiplier))
            result.multiplier = multiplier;
    }
}

} // namespace

OutsideFlows smallestClosure(int nodes, std::span<const Arc> arcs)
{
    const std::vector<double> none(std::size_t(std::max(0, nodes)), 0.0);
    const Sums sums(arcs, none, none);
    OutsideFlows outside{none, none};
    for (std::size_t node = 0; node < none.size(); ++node) {
        const double net = difference(sums.out[node], sums.in[node]);
        outside.inflow[node] = std::max(0.0, net);
        outside.outflow[node] = std::max(0.0, -net);
    }
    return outside;
}

std::expected<CyclingIndex, AnalysisError> cyclingIndex(int nodes, std::span<const Arc> arcs,
                                                        const OutsideFlows &outside, ThroughflowRule rule)
{
    for (const auto &check :
         {checkArcs(nodes, arcs), checkAmounts(nodes, outside.inflow), checkAmounts(nodes, outside.outflow)}) {
        if (!check)
            return std::unexpected(check.error());
    }
    std::vector<Arc> flows = mergedArcs(arcs);
    std::erase_if(flows, [](const Arc &arc) { return arc.amount <= 0; });
    const auto size = std::size_t(nodes);
    const Sums sums(flows, outside.inflow, outside.outflow);
    CyclingIndex result;
    std::vector<double> leaking = outside.outflow;
    for (std::size_t node = 0; node < size; ++node) {
        const double in = sums.in[node];
        const double out = sums.out[node];
        result.throughflow.push_back(rule == ThroughflowRule::Inflow ? in : std::max(in, out));
        leaking[node] += difference(result.throughflow.back(), out);
    }
    result.visits.assign(size, 1.0);
    result.cycledShare.assign(size, 0.0);
    if (!std::isfinite(sum(sums.in) + sum(sums.out)))
        return std::unexpected(AnalysisError::NotFinite);
    ComponentWalks walks(nodes, flows);
    walks.fill(flows, result.throughflow, std::move(leaking));
    countVisits(walks, result);
    addUp(flows, outside, result);
    return result;
}

} // namespace CapitalLoop
