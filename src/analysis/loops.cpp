// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/loops.h"

#include <algorithm>
#include <limits>

namespace CapitalLoop {

namespace {

/// The days on which a deal runs; from its term, else from its announcement on.
struct Span
{
    std::optional<QDate> first{};
    QDate last{}; ///< invalid = open
};

Span spanOf(const Deal &deal)
{
    Span span;
    if (deal.term.start)
        span.first = deal.term.start->firstDay();
    else if (deal.announced)
        span.first = deal.announced->firstDay();
    else if (!deal.steps.isEmpty() && deal.steps.first().date)
        span.first = deal.steps.first().date->firstDay();
    if (deal.term.end)
        span.last = deal.term.end->lastDay();
    else if (deal.term.start && deal.term.years)
        span.last = span.first->addDays(qint64(*deal.term.years * 365.25));
    return span;
}

bool runsOn(const Span &span, QDate day)
{
    return span.first && *span.first <= day && (!span.last.isValid() || day <= span.last);
}

InTime inTimeOf(const Network &network, const Loop &loop)
{
    QList<QList<Span>> legs;
    QList<QDate> days;
    for (const LoopLeg &leg : loop.legs) {
        QList<Span> spans;
        for (const DealId &id : leg.counted + leg.rights + leg.unknown) {
            spans.append(spanOf(*network.deal(id)));
            if (spans.last().first)
                days.append(*spans.last().first);
        }
        legs.append(spans);
    }
    const auto undated = [](const Span &span) { return !span.first; };
    const auto running = [](const QList<Span> &leg, QDate day) {
        return std::ranges::any_of(leg, [day](const Span &span) { return runsOn(span, day); });
    };
    bool possible = days.isEmpty();
    for (const QDate &day : days) {
        if (std::ranges::all_of(legs, [&](const auto &leg) { return running(leg, day); }))
            return InTime::Overlapping;
        possible = possible || std::ranges::all_of(legs, [&](const auto &leg) {
                       return running(leg, day) || std::ranges::any_of(leg, undated);
                   });
    }
    return possible ? InTime::Unknown : InTime::Apart;
}

bool isRoundTrip(const Network &network, const Loop &loop)
{
    const auto has = [&](const LoopLeg &leg, Family family) {
        return std::ranges::any_of(leg.counted + leg.rights + leg.unknown,
                                   [&](const DealId &id) { return network.deal(id)->family() == family; });
    };
    qsizetype financing = 0;
    qsizetype purchase = 0;
    qsizetype either = 0;
    for (const LoopLeg &leg : loop.legs) {
        const bool finances = has(leg, Family::Financing);
        const bool purchases = has(leg, Family::Purchase);
        financing += finances;
        purchase += purchases;
        either += finances || purchases;
    }
    return financing > 0 && purchase > 0 && either > 1;
}

/// Turns circuits of a graph into loops of its network.
class LoopMaker
{
public:
    LoopMaker(const Network &network, const DealGraph &graph, const AnalysisScope &scope)
        : m_network(network), m_graph(graph), m_scope(scope)
    {
        for (std::size_t i = 0; i < graph.legs.size(); ++i)
            m_places.insert({graph.legs[i].from, graph.legs[i].to}, i);
    }

    [[nodiscard]] Loop loop(const WeightedCircuit &circuit) const
    {
        Loop loop;
        const std::size_t size = circuit.nodes.size();
        for (std::size_t i = 0; i < size; ++i) {
            const std::pair pair(circuit.nodes[i], circuit.nodes[(i + 1) % size]);
            loop.legs.append(leg(m_graph.legs[m_places[pair]]));
        }
        if (circuit.bottleneck)
            loop.bottleneck = m_graph.money(*circuit.bottleneck);
        loop.atMost = !circuit.complete;
        loop.total = m_graph.money(circuit.total);
        loop.paid =
            std::ranges::min_element(loop.legs, {}, [](const LoopLeg &leg) { return leg.paid.minorUnits(); })->paid;
        loop.roundTrip = isRoundTrip(m_network, loop);
        loop.inTime = inTimeOf(m_network, loop);
        return loop;
    }

private:
    [[nodiscard]] LoopLeg leg(const DealLeg &deals) const
    {
        LoopLeg leg{m_graph.companies[deals.from], m_graph.companies[deals.to]};
        if (deals.amount)
            leg.amount = Money(*deals.amount, m_graph.currency);
        qint64 paid = 0;
        for (const DealId &id : deals.counted)
            paid += amountOn(*m_network.deal(id), AmountBasis::Paid, m_scope.day)->minorUnits();
        leg.paid = Money(paid, m_graph.currency);
        leg.counted = deals.counted;
        leg.rights = deals.rights;
        leg.unknown = deals.unknown;
        return leg;
    }

    const Network &m_network;
    const DealGraph &m_graph;
    const AnalysisScope &m_scope;
    QHash<std::pair<int, int>, std::size_t> m_places;
};

/// A leg for each of its deals, for counting at the level of deals.
std::vector<Arc> dealArcs(const DealGraph &graph)
{
    std::vector<Arc> arcs;
    for (const DealLeg &leg : graph.legs) {
        const qsizetype deals = leg.counted.size() + leg.rights.size() + leg.unknown.size();
        arcs.insert(arcs.end(), std::size_t(deals), Arc{leg.from, leg.to, 0});
    }
    return arcs;
}

} // namespace

QList<CompanyId> Loop::companies() const
{
    QList<CompanyId> companies;
    for (const LoopLeg &leg : legs)
        companies.append(leg.from);
    return companies;
}

QList<DealId> Loop::deals() const
{
    QList<DealId> deals;
    for (const LoopLeg &leg : legs)
        deals += leg.counted + leg.rights + leg.unknown;
    return deals;
}

LoopList findLoops(const Network &network, const AnalysisScope &scope, const LoopQuery &query)
{
    const DealGraph graph = dealGraph(network, scope);
    LoopList list;
    list.leftOut = graph.leftOut;
    std::optional<int> through;
    if (query.through) {
        through = graph.nodeOf(*query.through);
        if (!through)
            return list;
    }
    const TopLoopsQuery top{query.count, query.maxLength, through, query.limit, query.stop};
    const std::vector<OpenArc> arcs = graph.openArcs();
    const TopLoops found = query.order == LoopQuery::Order::Bottleneck ? topByBottleneck(graph.nodes(), arcs, top)
                                                                       : topByTotal(graph.nodes(), arcs, top);
    list.end = found.end;
    const LoopMaker maker(network, graph, scope);
    for (const WeightedCircuit &circuit : found.loops)
        list.loops.append(maker.loop(circuit));
    list.counts = countCircuits(graph.nodes(), dealArcs(graph), {query.maxLength, through, query.limit, query.stop});
    return list;
}

QList<QList<DealId>> dealLevelLoops(const Loop &loop, qsizetype most)
{
    QList<QList<DealId>> choices{{}};
    for (const LoopLeg &leg : loop.legs) {
        QList<QList<DealId>> longer;
        for (const QList<DealId> &choice : choices) {
            for (const DealId &id : leg.counted + leg.rights + leg.unknown) {
                if (longer.size() < most)
                    longer.append(choice + QList{id});
            }
        }
        choices = longer;
    }
    return choices;
}

} // namespace CapitalLoop
