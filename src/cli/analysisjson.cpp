// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/analysisjson.h"

#include "cli/analyseoptions.h"

#include <QJsonArray>

namespace CapitalLoop {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

template <class T> QJsonArray idArray(const QList<T> &ids)
{
    QJsonArray array;
    for (const T &id : ids)
        array.append(id.text());
    return array;
}

QJsonValue moneyValue(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->major()) : QJsonValue(QJsonValue::Null);
}

QString endWord(SearchEnd end)
{
    switch (end) {
    case SearchEnd::Complete:
        return key("complete");
    case SearchEnd::LimitReached:
        return key("limit-reached");
    case SearchEnd::Stopped:
        return key("stopped");
    }
    Q_UNREACHABLE();
}

QString inTimeWord(InTime inTime)
{
    switch (inTime) {
    case InTime::Overlapping:
        return key("overlapping");
    case InTime::Apart:
        return key("apart");
    case InTime::Unknown:
        return key("unknown");
    }
    Q_UNREACHABLE();
}

QJsonObject countsObject(double total, const std::map<int, double> &byLength)
{
    QJsonObject lengths;
    for (const auto &[length, count] : byLength)
        lengths.insert(QString::number(length), count);
    return {{key("total"), total}, {key("byLength"), lengths}};
}

QJsonObject loopObject(const Loop &loop)
{
    QJsonArray legs;
    for (const LoopLeg &leg : loop.legs) {
        legs.append(QJsonObject{{key("from"), leg.from.text()},
                                {key("to"), leg.to.text()},
                                {key("amount"), moneyValue(leg.amount)},
                                {key("paid"), leg.paid.major()},
                                {key("counted"), idArray(leg.counted)},
                                {key("rights"), idArray(leg.rights)},
                                {key("unknown"), idArray(leg.unknown)}});
    }
    return {{key("companies"), idArray(loop.companies())},
            {key("length"), int(loop.legs.size())},
            {key("bottleneck"), moneyValue(loop.bottleneck)},
            {key("atMost"), loop.atMost},
            {key("total"), loop.total.major()},
            {key("paid"), loop.paid.major()},
            {key("roundTrip"), loop.roundTrip},
            {key("inTime"), inTimeWord(loop.inTime)},
            {key("legs"), legs}};
}

QJsonObject figureObject(const Figure &figure)
{
    return {{key("metric"), figure.metric},
            {key("period"), figure.period},
            {key("value"), moneyValue(figure.value)},
            {key("sources"), idArray(figure.sources)}};
}

QJsonObject sumObject(const DealSum &sum)
{
    QJsonArray deals;
    for (const CountedDeal &deal : sum.deals)
        deals.append(QJsonObject{{key("deal"), deal.deal.text()},
                                 {key("amount"), Money(deal.amount, sum.headline.currency()).major()}});
    QJsonArray ratios;
    for (const FigureRatio &ratio : sum.ratios)
        ratios.append(QJsonObject{{key("denominator"), figureObject(ratio.denominator)},
                                  {key("headline"), ratio.headline},
                                  {key("firm"), ratio.firm}});
    return {{key("headline"), sum.headline.major()},
            {key("firm"), sum.firm.major()},
            {key("deals"), deals},
            {key("leftOut"), idArray(sum.leftOut)},
            {key("overRevenue"), ratios}};
}

QJsonObject companyRatiosObject(const CompanyRatios &ratios, Currency currency)
{
    QJsonObject byYear;
    for (const auto &[year, amount] : ratios.commitmentsByYear)
        byYear.insert(QString::number(year), Money(amount, currency).major());
    QJsonArray shares;
    for (const BacklogShare &share : ratios.backlogShares)
        shares.append(QJsonObject{{key("customer"), share.customer.text()},
                                  {key("headline"), share.headline},
                                  {key("firm"), share.firm},
                                  {key("orders"), sumObject(share.orders)}});
    return {{key("vendorFinancing"), sumObject(ratios.vendorFinancing)},
            {key("commitments"), sumObject(ratios.commitments)},
            {key("commitmentsByYear"), byYear},
            {key("commitmentsUndated"), Money(ratios.commitmentsUndated, currency).major()},
            {key("backlog"), ratios.backlog ? QJsonValue(figureObject(*ratios.backlog)) : QJsonValue(QJsonValue::Null)},
            {key("backlogShares"), shares},
            {key("customerConcentration"),
             ratios.customerConcentration ? QJsonValue(*ratios.customerConcentration) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

QJsonObject scopeObject(const AnalysisScope &scope)
{
    return {{key("basis"), basisWords().at(qsizetype(scope.basis))},
            {key("day"), scope.day ? QJsonValue(scope.day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            {key("year"), scope.year ? QJsonValue(*scope.year) : QJsonValue(QJsonValue::Null)},
            {key("withLapsed"), scope.withLapsed},
            {key("withRights"), scope.withRights},
            {key("withUnsourced"), scope.withUnsourced}};
}

QJsonObject leftOutObject(const LeftOut &leftOut)
{
    return {{key("selfDeals"), idArray(leftOut.selfDeals)},     {key("lapsed"), idArray(leftOut.lapsed)},
            {key("unsourced"), idArray(leftOut.unsourced)},     {key("rights"), idArray(leftOut.rights)},
            {key("undisclosed"), idArray(leftOut.undisclosed)}, {key("otherCurrency"), idArray(leftOut.otherCurrency)},
            {key("badAmounts"), idArray(leftOut.badAmounts)},   {key("undated"), idArray(leftOut.undated)},
            {key("overlapping"), idArray(leftOut.overlapping)}};
}

QJsonObject loopsObject(const LoopList &list, const LoopQuery &query)
{
    QJsonArray loops;
    for (const Loop &loop : list.loops)
        loops.append(loopObject(loop));
    return {{key("order"), query.order == LoopQuery::Order::Total ? key("total") : key("bottleneck")},
            {key("maxLength"), query.maxLength},
            {key("through"), query.through ? QJsonValue(query.through->text()) : QJsonValue(QJsonValue::Null)},
            {key("search"), endWord(list.end)},
            {key("companyLevel"), countsObject(list.counts.companyLevel, list.counts.companyLevelByLength)},
            {key("dealLevel"), countsObject(list.counts.dealLevel, list.counts.dealLevelByLength)},
            {key("countsAreComplete"), list.counts.end == SearchEnd::Complete},
            {key("list"), loops}};
}

QJsonObject circularShareObject(const NetworkMeasures &measures)
{
    const DealGraph &graph = measures.graph;
    const auto major = [&](double minorUnits) { return graph.major(minorUnits); };
    QJsonArray legs;
    for (std::size_t i = 0; i < measures.flows.size(); ++i) {
        const Arc &arc = measures.flows[i];
        legs.append(QJsonObject{{key("from"), graph.companies[arc.from].text()},
                                {key("to"), graph.companies[arc.to].text()},
                                {key("amount"), major(arc.amount)},
                                {key("circularAtMost"), major(measures.largest.circular[i])},
                                {key("circularFair"), major(measures.fair.circular[i])},
                                {key("cancelsInPair"), major(measures.bilateral.circular[i])},
                                {key("deals"), idArray(graph.legs[measures.places[i]].counted)}});
    }
    QJsonObject net;
    for (int node = 0; node < graph.nodes(); ++node)
        net.insert(graph.companies[node].text(), major(measures.netPositions[std::size_t(node)]));
    const auto part = [&](const Circulation &circulation) {
        return QJsonObject{{key("total"), major(circulation.total)}, {key("share"), circulation.share()}};
    };
    return {{key("gross"), major(measures.largest.gross)},
            {key("maximum"), part(measures.largest)},
            {key("fair"), part(measures.fair)},
            {key("bilateral"), part(measures.bilateral)},
            {key("net"), major(measures.largest.gross - measures.largest.total)},
            {key("excessWithNewLegs"), major(measures.excessWithNewLegs)},
            {key("netPositions"), net},
            {key("legs"), legs}};
}

QJsonObject cyclingIndexObject(const NetworkMeasures &measures)
{
    const CyclingIndex &cycling = measures.cycling;
    const DealGraph &graph = measures.graph;
    const auto major = [&](double minorUnits) { return graph.major(minorUnits); };
    const auto number = [](const std::optional<double> &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject companies;
    for (int node = 0; node < graph.nodes(); ++node) {
        const auto i = std::size_t(node);
        companies.insert(graph.companies[node].text(),
                         QJsonObject{{key("throughflow"), major(cycling.throughflow[i])},
                                     {key("visits"), number(cycling.visits[i])},
                                     {key("cycledShare"), cycling.cycledShare[i]},
                                     {key("cycledFlow"), major(cycling.cycledFlow[i])},
                                     {key("outsideInflow"), major(measures.outside.inflow[i])},
                                     {key("outsideOutflow"), major(measures.outside.outflow[i])}});
    }
    QJsonArray closed;
    for (const std::vector<int> &group : cycling.closedGroups) {
        QJsonArray members;
        for (const int node : group)
            members.append(graph.companies[node].text());
        closed.append(members);
    }
    return {{key("index"), cycling.index},
            {key("isUpperBound"), !measures.outsideKnown},
            {key("indexOverThroughput"), cycling.indexOverThroughput},
            {key("totalThroughflow"), major(cycling.totalThroughflow)},
            {key("totalCycled"), major(cycling.totalCycled)},
            {key("boundaryInflow"), major(cycling.boundaryInflow)},
            {key("multiplier"), number(cycling.multiplier)},
            {key("nearlyClosed"), cycling.nearlyClosed},
            {key("closedGroups"), closed},
            {key("companies"), companies}};
}

QJsonObject potentialsObject(const NetworkMeasures &measures)
{
    const DealGraph &graph = measures.graph;
    QJsonObject companies;
    for (int node = 0; node < graph.nodes(); ++node)
        companies.insert(graph.companies[node].text(), graph.major(measures.potentials.potential[std::size_t(node)]));
    return {{key("companies"), companies},
            {key("gradientShare"), measures.potentials.gradientShare},
            {key("circularShare"), measures.potentials.circularShare}};
}

QJsonObject followObject(const NetworkMeasures &measures, int start, const FollowedDollar &dollar)
{
    const DealGraph &graph = measures.graph;
    const auto byCompany = [&](const std::vector<double> &shares) {
        QJsonObject object;
        for (std::size_t node = 0; node < shares.size(); ++node) {
            if (shares[node] > 0)
                object.insert(graph.companies[qsizetype(node)].text(), shares[node]);
        }
        return object;
    };
    QJsonArray stops;
    for (std::size_t stop = 0; stop < dollar.home.size(); ++stop)
        stops.append(QJsonObject{{key("home"), dollar.home[stop]},
                                 {key("at"), byCompany(dollar.untilHome.at[stop])},
                                 {key("outside"), byCompany(dollar.untilHome.outside[stop])}});
    return {{key("start"), graph.companies[start].text()},
            {key("stops"), stops},
            {key("returns"), dollar.returns},
            {key("visits"), dollar.visits ? QJsonValue(*dollar.visits) : QJsonValue(QJsonValue::Null)},
            {key("leaks"), byCompany(dollar.outsideBeforeHome)},
            {key("circlesElsewhere"), dollar.circlesElsewhere}};
}

QJsonObject ratiosObject(const Network &network, const AnalysisScope &scope)
{
    QJsonObject companies;
    for (const Company &company : network.companies()) {
        const CompanyRatios ratios = companyRatios(network, company.id, scope);
        if (ratios != CompanyRatios())
            companies.insert(company.id.text(), companyRatiosObject(ratios, ratios.commitments.headline.currency()));
    }
    QJsonArray gains;
    for (const MarketValueGain &gain : marketValueGains(network))
        gains.append(QJsonObject{{key("company"), gain.company.text()},
                                 {key("deal"), gain.deal.text()},
                                 {key("added"), gain.added.major()},
                                 {key("amount"), gain.amount.major()},
                                 {key("perDollar"), gain.perDollar}});
    return {{key("companies"), companies}, {key("marketValueGains"), gains}};
}

} // namespace CapitalLoop
