// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/followdollar.h"

#include "analysis/visits.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

/// The chances of a dollar at each node.
struct Chances
{
    std::vector<Arc> arcs{};       ///< amount: the chance to take it
    std::vector<double> outside{}; ///< 1 where nothing goes out
};

std::expected<Chances, AnalysisError> chances(int nodes, std::span<const Arc> arcs, std::span<const double> outflow)
{
    Chances result{mergedArcs(arcs), std::vector<double>(std::size_t(nodes), 0.0)};
    std::ranges::copy(outflow, result.outside.begin());
    std::erase_if(result.arcs, [](const Arc &arc) { return arc.amount <= 0; });
    std::vector<double> out = result.outside;
    for (const Arc &arc : result.arcs)
        out[std::size_t(arc.from)] += arc.amount;
    for (std::size_t node = 0; node < out.size(); ++node) {
        if (!std::isfinite(out[node]))
            return std::unexpected(AnalysisError::NotFinite);
        result.outside[node] = out[node] > 0 ? result.outside[node] / out[node] : 1;
    }
    for (Arc &arc : result.arcs)
        arc.amount /= out[std::size_t(arc.from)];
    return result;
}

/// Takes all stops; `staysHome` ends the walk of what is back at the start.
DollarStops walked(const Chances &chances, int start, int stops, bool staysHome)
{
    const std::vector<double> none(chances.outside.size(), 0.0);
    const auto home = std::size_t(start);
    DollarStops result{{none}, {none}};
    result.at[0][home] = 1;
    for (int stop = 0; stop < stops; ++stop) {
        std::vector<double> moving = result.at.back();
        std::vector<double> next = none;
        if (staysHome && stop > 0)
            std::swap(next[home], moving[home]);
        std::vector<double> outside = result.outside.back();
        for (const Arc &arc : chances.arcs)
            next[std::size_t(arc.to)] += moving[std::size_t(arc.from)] * arc.amount;
        for (std::size_t node = 0; node < moving.size(); ++node)
            outside[node] += moving[node] * chances.outside[node];
        result.at.push_back(std::move(next));
        result.outside.push_back(std::move(outside));
    }
    return result;
}

/// Follows the dollar to its end, component by component downstream.
class LongRun
{
public:
    LongRun(const Chances &chances, int start)
        : m_chances(chances),
          m_start(std::size_t(start)),
          m_component(strongComponents(int(chances.outside.size()), chances.arcs)),
          m_members(m_component.size()),
          m_arcsWithin(m_component.size()),
          m_arcsBeyond(m_component.size()),
          m_entering(m_component.size(), 0.0)
    {
        for (std::size_t node = 0; node < m_component.size(); ++node)
            m_members[std::size_t(m_component[node])].push_back(int(node));
        for (const Arc &arc : m_chances.arcs) {
            const int group = m_component[std::size_t(arc.from)];
            auto &arcs = group == m_component[std::size_t(arc.to)] ? m_arcsWithin : m_arcsBeyond;
            arcs[std::size_t(group)].push_back(arc);
        }
    }

    void tell(FollowedDollar &result)
    {
        result.outsideBeforeHome.assign(m_component.size(), 0.0);
        result.outsideInTheEnd.assign(m_component.size(), 0.0);
        result.returns = 1;
        const int home = m_component[m_start];
        m_entering[m_start] = 1;
        for (int group = home; group >= 0; --group) {
            if (!isEntered(group))
                continue;
            const auto visits = visitsOf(group);
            if (group == home) {
                if (!visits)
                    return; // a closed group: all comes home for certain
                m_visitsHome = std::max(1.0, (*visits)[m_start]);
                result.visits = m_visitsHome;
                result.returns = 1 - 1 / m_visitsHome;
            }
            if (visits)
                leave(group, *visits, result);
            else
                result.circlesElsewhere += enteringOf(group) / m_visitsHome;
        }
    }

private:
    [[nodiscard]] double enteringOf(int group) const
    {
        double sum = 0;
        for (const int node : m_members[std::size_t(group)])
            sum += m_entering[std::size_t(node)];
        return sum;
    }

    [[nodiscard]] bool isEntered(int group) const { return enteringOf(group) > 0; }

    /// Of all nodes, 0 beyond the component; nothing if the dollar never leaves it.
    [[nodiscard]] std::optional<std::vector<double>> visitsOf(int group) const
    {
        const std::vector<int> &members = m_members[std::size_t(group)];
        std::vector<int> place(m_component.size(), 0);
        LeakyWalk walk;
        std::vector<double> entering;
        for (const int node : members) {
            place[std::size_t(node)] = int(entering.size());
            entering.push_back(m_entering[std::size_t(node)]);
            walk.leaving.push_back(m_chances.outside[std::size_t(node)]);
        }
        for (const Arc &arc : m_arcsBeyond[std::size_t(group)])
            walk.leaving[std::size_t(place[std::size_t(arc.from)])] += arc.amount;
        for (const Arc &arc : m_arcsWithin[std::size_t(group)])
            walk.arcs.push_back({place[std::size_t(arc.from)], place[std::size_t(arc.to)], arc.amount});
        const auto visits = visitsFrom(walk, entering);
        if (!visits)
            return std::nullopt;
        std::vector<double> all(m_component.size(), 0.0);
        for (std::size_t i = 0; i < members.size(); ++i)
            all[std::size_t(members[i])] = (*visits)[i];
        return all;
    }

    void leave(int group, const std::vector<double> &visits, FollowedDollar &result)
    {
        for (const int member : m_members[std::size_t(group)]) {
            const auto node = std::size_t(member);
            result.outsideInTheEnd[node] = visits[node] * m_chances.outside[node];
            result.outsideBeforeHome[node] = result.outsideInTheEnd[node] / m_visitsHome;
        }
        for (const Arc &arc : m_arcsBeyond[std::size_t(group)])
            m_entering[std::size_t(arc.to)] += visits[std::size_t(arc.from)] * arc.amount;
    }

    const Chances &m_chances;
    std::size_t m_start;
    std::vector<int> m_component;
    std::vector<std::vector<int>> m_members; ///< of each component
    std::vector<std::vector<Arc>> m_arcsWithin;
    std::vector<std::vector<Arc>> m_arcsBeyond; ///< out of each component
    std::vector<double> m_entering;             ///< from other components, in the long run
    double m_visitsHome = 1;
};

} // namespace

std::expected<FollowedDollar, AnalysisError> followDollar(int nodes, std::span<const Arc> arcs, int start, int stops,
                                                          std::span<const double> outflow)
{
    if (const auto check = checkArcs(nodes, arcs); !check)
        return std::unexpected(check.error());
    if (start < 0 || start >= nodes)
        return std::unexpected(AnalysisError::UnknownNode);
    if (!outflow.empty()) {
        if (const auto check = checkAmounts(nodes, outflow); !check)
            return std::unexpected(check.error());
    }
    const auto shares = chances(nodes, arcs, outflow);
    if (!shares)
        return std::unexpected(shares.error());
    FollowedDollar result;
    result.untilHome = walked(*shares, start, stops, true);
    result.goingOn = walked(*shares, start, stops, false);
    for (const std::vector<double> &at : result.untilHome.at)
        result.home.push_back(at[std::size_t(start)]);
    result.home[0] = 0;
    LongRun(*shares, start).tell(result);
    return result;
}

} // namespace CapitalLoop
