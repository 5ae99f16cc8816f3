// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dealgraph.h"

#include "analysis/schedule.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace CapitalLoop {

namespace {

Currency currencyOf(const Network &network)
{
    std::map<Currency, int> counts;
    for (const Deal &deal : network.deals()) {
        if (deal.amount)
            ++counts[deal.amount->headline().currency()];
    }
    Currency most;
    for (const auto &[currency, count] : counts) {
        if (count > counts[most])
            most = currency;
    }
    return most;
}

/// Sorts the deals of a network into legs.
class GraphMaker
{
public:
    GraphMaker(const Network &network, const AnalysisScope &scope)
        : m_network(network),
          m_scope(scope),
          m_sourced(std::ranges::any_of(network.deals(), [](const Deal &deal) { return !deal.sources.isEmpty(); }))
    {
        m_graph.currency = currencyOf(network);
        for (const Company &company : network.companies())
            m_graph.companies.append(company.id);
        std::ranges::sort(m_graph.companies, {}, [](const CompanyId &id) { return id.text(); });
        for (int node = 0; node < m_graph.nodes(); ++node)
            m_nodes.insert(m_graph.companies[node], node);
    }

    DealGraph make()
    {
        for (const Deal &deal : m_network.deals())
            take(deal);
        for (auto &[pair, leg] : m_legs) {
            dropOverlapping(leg);
            m_graph.legs.push_back(std::move(leg));
        }
        return std::move(m_graph);
    }

private:
    void take(const Deal &deal)
    {
        LeftOut &out = m_graph.leftOut;
        if (deal.from == deal.to) {
            out.selfDeals.append(deal.id);
        } else if (!m_scope.withLapsed && isOver(deal.status(m_scope.day))) {
            out.lapsed.append(deal.id);
        } else if (m_sourced && !m_scope.withUnsourced && deal.sources.isEmpty()) {
            out.unsourced.append(deal.id);
        } else {
            const std::pair pair(m_nodes[deal.from], m_nodes[deal.to]);
            addTo(m_legs.try_emplace(pair, DealLeg{pair.first, pair.second}).first->second, deal);
        }
    }

    void addTo(DealLeg &leg, const Deal &deal)
    {
        LeftOut &out = m_graph.leftOut;
        if (deal.family() == Family::Option && !m_scope.withRights) {
            out.rights.append(deal.id);
            leg.rights.append(deal.id);
        } else if (!deal.amount) {
            out.undisclosed.append(deal.id);
            leg.unknown.append(deal.id);
        } else if (!m_scope.withStakes && isValueOfStake(*deal.amount)) {
            out.stakes.append(deal.id);
            leg.unknown.append(deal.id);
        } else if (deal.amount->headline().currency() != m_graph.currency) {
            out.otherCurrency.append(deal.id);
            leg.unknown.append(deal.id);
        } else if (amountOn(deal, m_scope.basis, m_scope.day)->minorUnits() < 0) {
            out.badAmounts.append(deal.id);
            leg.unknown.append(deal.id);
        } else if (!amountIn(deal, m_scope)) {
            out.undated.append(deal.id);
            leg.unknown.append(deal.id);
        } else {
            leg.counted.append(deal.id);
        }
    }

    /// Of deals that contain one another only the largest counts; the rest adds up.
    void dropOverlapping(DealLeg &leg)
    {
        QList<DealId> byAmount = leg.counted;
        std::ranges::stable_sort(byAmount, std::ranges::greater(), [this](const DealId &id) { return amount(id); });
        leg.counted.clear();
        for (const DealId &id : byAmount) {
            const auto overlaps = [&](const DealId &other) {
                return m_network.deal(id)->overlaps.contains(other) || m_network.deal(other)->overlaps.contains(id);
            };
            if (std::ranges::any_of(leg.counted, overlaps)) {
                m_graph.leftOut.overlapping.append(id);
            } else {
                leg.counted.append(id);
                leg.amount = sum(leg.amount.value_or(0), amount(id));
            }
        }
    }

    [[nodiscard]] qint64 amount(const DealId &id) const { return *amountIn(*m_network.deal(id), m_scope); }

    /// Absurd amounts stop at a ceiling instead of running over.
    static qint64 sum(qint64 a, qint64 b)
    {
        qint64 result = 0;
        return __builtin_add_overflow(a, b, &result) ? std::numeric_limits<qint64>::max() : result;
    }

    const Network &m_network;
    const AnalysisScope &m_scope;
    bool m_sourced;
    DealGraph m_graph;
    QHash<CompanyId, int> m_nodes;
    std::map<std::pair<int, int>, DealLeg> m_legs;
};

} // namespace

std::optional<int> DealGraph::nodeOf(const CompanyId &company) const
{
    const auto found =
        std::ranges::lower_bound(companies, company.text(), {}, [](const CompanyId &id) { return id.text(); });
    if (found == companies.end() || *found != company)
        return std::nullopt;
    return int(found - companies.begin());
}

std::vector<Arc> DealGraph::flows(std::vector<std::size_t> *places) const
{
    std::vector<Arc> arcs;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        if (!legs[i].amount)
            continue;
        arcs.push_back({legs[i].from, legs[i].to, double(*legs[i].amount)});
        if (places)
            places->push_back(i);
    }
    return arcs;
}

std::vector<OpenArc> DealGraph::openArcs() const
{
    std::vector<OpenArc> arcs;
    for (const DealLeg &leg : legs)
        arcs.push_back({leg.from, leg.to, leg.amount ? std::optional(double(*leg.amount)) : std::nullopt});
    return arcs;
}

double DealGraph::major(double minorUnits) const
{
    return minorUnits / std::pow(10.0, currency.minorDigits());
}

DealGraph dealGraph(const Network &network, const AnalysisScope &scope)
{
    return GraphMaker(network, scope).make();
}

std::optional<qint64> amountIn(const Deal &deal, const AnalysisScope &scope)
{
    if (!scope.year) {
        const auto amount = amountOn(deal, scope.basis, scope.day);
        return amount ? std::optional(amount->minorUnits()) : std::nullopt;
    }
    const auto yearly = yearlyAmounts(deal, scope.basis, scope.day);
    if (!yearly || yearly->years.empty())
        return std::nullopt;
    return yearly->in(*scope.year);
}

} // namespace CapitalLoop
