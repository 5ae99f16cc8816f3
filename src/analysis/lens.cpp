// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/lens.h"

#include "analysis/followdollar.h"
#include "analysis/networkmeasures.h"
#include "analysis/rings.h"

#include <cmath>

namespace CapitalLoop {

namespace {

constexpr int RingsAtMost = 8;
constexpr int StopsAtMost = 24;
constexpr double Cent = 0.01;

LensBooks booksOf(const Network &network, const NetworkMeasures &measures, const AnalysisScope &scope)
{
    LensBooks books{.scope = scope, .leftOut = measures.graph.leftOut, .outsideKnown = measures.outsideKnown};
    for (const DealLeg &leg : measures.graph.legs)
        books.counted += int(std::ranges::count_if(
            leg.counted, [&](const DealId &id) { return amountIn(*network.deal(id), scope).value_or(0) > 0; }));
    return books;
}

const DealLeg &legOf(const NetworkMeasures &measures, std::size_t flow)
{
    return measures.graph.legs[measures.places[flow]];
}

QList<MoneyRing> moneyRings(const Network &network, const AnalysisScope &scope, const NetworkMeasures &measures,
                            const std::vector<Ring> &rings)
{
    QHash<std::pair<int, int>, DealId> largest;
    for (const DealLeg &leg : measures.graph.legs) {
        const auto most = std::ranges::max_element(
            leg.counted, {}, [&](const DealId &id) { return amountIn(*network.deal(id), scope).value_or(0); });
        if (most != leg.counted.end())
            largest.insert({leg.from, leg.to}, *most);
    }
    QList<MoneyRing> result;
    for (const Ring &ring : rings) {
        MoneyRing money{.amount = measures.graph.money(ring.amount)};
        for (std::size_t i = 0; i < ring.nodes.size(); ++i) {
            money.companies.append(measures.graph.companies[ring.nodes[i]]);
            money.deals.append(largest.value({ring.nodes[i], ring.nodes[(i + 1) % ring.nodes.size()]}));
        }
        result.append(money);
    }
    return result;
}

std::expected<LensAnswer, AnalysisError> nettedOut(const Network &network, const AnalysisScope &scope,
                                                   const NetworkMeasures &measures)
{
    std::vector<Arc> circular = measures.flows;
    for (std::size_t i = 0; i < circular.size(); ++i)
        circular[i].amount = measures.fair.circular[i];
    const auto rings = ringsOf(measures.graph.nodes(), circular, RingsAtMost);
    if (!rings)
        return std::unexpected(rings.error());
    const auto money = [&](double minorUnits) { return measures.graph.money(std::round(minorUnits)); };
    NettedOut answer{.books = booksOf(network, measures, scope),
                     .gross = money(measures.fair.gross),
                     .circular = money(measures.fair.total),
                     .atMost = money(measures.largest.total),
                     .rings = moneyRings(network, scope, measures, rings->rings),
                     .inOtherRings = money(rings->rest)};
    answer.net = {answer.gross.minorUnits() - answer.circular.minorUnits(), measures.graph.currency};
    QHash<std::pair<int, int>, double> shares;
    for (std::size_t i = 0; i < measures.flows.size(); ++i) {
        const Arc &flow = measures.flows[i];
        shares.insert({flow.from, flow.to}, flow.amount > 0 ? measures.fair.circular[i] / flow.amount : 0);
    }
    for (const DealLeg &leg : measures.graph.legs) {
        for (const DealId &id : leg.counted) {
            if (amountIn(*network.deal(id), scope).value_or(0) > 0)
                answer.circularShares.insert(id, shares.value({leg.from, leg.to}));
        }
    }
    return answer;
}

CycledMoney cycledMoney(const Network &network, const AnalysisScope &scope, const NetworkMeasures &measures)
{
    CycledMoney answer{.books = booksOf(network, measures, scope),
                       .index = measures.cycling.index,
                       .multiplier = measures.cycling.multiplier};
    for (int node = 0; node < measures.graph.nodes(); ++node) {
        if (measures.cycling.throughflow[std::size_t(node)] > 0)
            answer.shares.insert(measures.graph.companies[node], measures.cycling.cycledShare[std::size_t(node)]);
    }
    return answer;
}

/// What each deal carries of the dollars that leave its payer in a stop: `leaving` by node.
QHash<DealId, double> movedBy(const Network &network, const AnalysisScope &scope, const NetworkMeasures &measures,
                              const std::vector<double> &leaving, const std::vector<double> &outgoing)
{
    QHash<DealId, double> moved;
    for (std::size_t i = 0; i < measures.flows.size(); ++i) {
        const auto from = std::size_t(measures.flows[i].from);
        if (leaving[from] <= 0 || outgoing[from] <= 0)
            continue;
        for (const DealId &id : legOf(measures, i).counted) {
            const double share =
                leaving[from] * double(amountIn(*network.deal(id), scope).value_or(0)) / outgoing[from];
            if (share > 0)
                moved.insert(id, share);
        }
    }
    return moved;
}

std::expected<LensAnswer, AnalysisError> dollarWalk(const Network &network, const AnalysisScope &scope,
                                                    const NetworkMeasures &measures, const CompanyId &start)
{
    const auto home = measures.graph.nodeOf(start);
    if (!home)
        return std::unexpected(AnalysisError::UnknownNode);
    const auto dollar =
        followDollar(measures.graph.nodes(), measures.flows, *home, StopsAtMost, measures.outside.outflow);
    if (!dollar)
        return std::unexpected(dollar.error());
    std::vector<double> outgoing = measures.outside.outflow;
    for (const Arc &arc : measures.flows)
        outgoing[std::size_t(arc.from)] += arc.amount;
    DollarWalk walk{.books = booksOf(network, measures, scope),
                    .start = start,
                    .returns = dollar->returns,
                    .visits = dollar->visits};
    for (std::size_t n = 0; n < dollar->untilHome.at.size(); ++n) {
        DollarStop stop;
        for (int node = 0; node < measures.graph.nodes(); ++node) {
            const double here = dollar->untilHome.at[n][std::size_t(node)];
            const double kept = dollar->untilHome.outside[n][std::size_t(node)];
            if (here > 0)
                stop.here.insert(measures.graph.companies[node], here);
            if (kept > 0)
                stop.kept.insert(measures.graph.companies[node], kept);
            stop.out += kept;
            const bool isHome = node == *home && n > 0;
            (isHome ? stop.home : stop.underway) += here;
        }
        if (n > 0) {
            std::vector<double> leaving = dollar->untilHome.at[n - 1];
            if (n > 1)
                leaving[std::size_t(*home)] = 0;
            stop.moved = movedBy(network, scope, measures, leaving, outgoing);
        }
        walk.stops.append(stop);
        if (stop.underway < Cent)
            break;
    }
    return walk;
}

} // namespace

std::expected<LensAnswer, AnalysisError> lensAnswer(const Network &network, const AnalysisScope &scope,
                                                    const Lens &lens)
{
    if (lens.kind == Lens::Kind::Deals)
        return LensAnswer();
    const auto measures = networkMeasures(network, scope);
    if (!measures)
        return std::unexpected(measures.error());
    if (lens.kind == Lens::Kind::NetOut)
        return nettedOut(network, scope, *measures);
    if (lens.kind == Lens::Kind::Dollar)
        return dollarWalk(network, scope, *measures, lens.start);
    return cycledMoney(network, scope, *measures);
}

} // namespace CapitalLoop
