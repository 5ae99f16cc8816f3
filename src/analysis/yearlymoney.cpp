// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/yearlymoney.h"

#include "analysis/ratios.h"
#include "analysis/schedule.h"

#include <algorithm>
#include <limits>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

/// Absurd amounts stop at a ceiling instead of running over.
void add(qint64 &sum, qint64 amount)
{
    if (__builtin_add_overflow(sum, amount, &sum))
        sum = std::numeric_limits<qint64>::max();
}

/// To a sum or to one of its parts.
template <class Sum> void add(Sum &sum, const DealPart &part)
{
    add(sum.amount, part.amount);
    add(sum.firm, part.firm);
    add(sum.assumed, part.assumed ? part.amount : 0);
}

void sortBySize(MoneySum &sum)
{
    std::ranges::stable_sort(sum.parts, std::ranges::greater(), &CounterpartyMoney::amount);
    for (CounterpartyMoney &part : sum.parts)
        std::ranges::stable_sort(part.deals, std::ranges::greater(), &DealPart::amount);
}

bool isAssumed(const Deal &deal, const YearlyAmounts &amounts)
{
    return amounts.assumed || (deal.schedule && (deal.schedule->convention == Schedule::Convention::StraightLine ||
                                                 deal.schedule->convention == Schedule::Convention::Ramp));
}

/// Adds up one direction.
class SideMaker
{
public:
    SideMaker(const Network &network, const AnalysisScope &scope) : m_network(network), m_scope(scope) {}

    /// `counterparty` is the member of a deal that names the other side.
    [[nodiscard]] MoneySide make(const QList<DealId> &candidates, CompanyId Deal::*counterparty)
    {
        for (const DealId &id : largestOfOverlapping(candidates))
            take(*m_network.deal(id), m_network.deal(id)->*counterparty);
        for (auto &[year, sum] : m_side.years)
            sortBySize(sum);
        sortBySize(m_side.undated);
        std::ranges::stable_sort(m_side.counterparties, std::ranges::greater(),
                                 [this](const CompanyId &company) { return m_totals[company]; });
        return std::move(m_side);
    }

private:
    [[nodiscard]] QList<DealId> largestOfOverlapping(QList<DealId> deals)
    {
        std::ranges::stable_sort(deals, std::ranges::greater(), [this](const DealId &id) {
            return amountOn(*m_network.deal(id), m_scope.basis, m_scope.day)->minorUnits();
        });
        QList<DealId> counted;
        QSet<DealId> within; // named by a deal that counts
        QSet<DealId> known;
        for (const DealId &id : std::as_const(deals)) {
            const QList<DealId> &overlaps = m_network.deal(id)->overlaps;
            const bool names = std::ranges::any_of(overlaps, [&known](const DealId &o) { return known.contains(o); });
            if (names || within.contains(id)) {
                m_side.overlapping.append(id);
                continue;
            }
            counted.append(id);
            known.insert(id);
            within.unite(QSet<DealId>(overlaps.begin(), overlaps.end()));
        }
        return counted;
    }

    void take(const Deal &deal, const CompanyId &company)
    {
        const auto whole = yearlyAmounts(deal, m_scope.basis, m_scope.day);
        const bool alreadyFirm = m_scope.basis == AmountBasis::Paid || m_scope.basis == AmountBasis::Firm;
        const auto firm = alreadyFirm ? whole : yearlyAmounts(deal, AmountBasis::Firm, m_scope.day);
        const bool assumed = isAssumed(deal, *whole);
        const auto part = [&](qint64 amount, qint64 firmAmount, bool spread) {
            return DealPart{deal.id, amount, std::clamp<qint64>(firmAmount, 0, amount), spread};
        };
        for (const auto &[year, amount] : whole->years) {
            if (amount > 0)
                take(m_side.years[year], m_places[year], company, part(amount, firm->in(year), assumed));
        }
        if (whole->undated > 0)
            take(m_side.undated, m_undatedPlaces, company, part(whole->undated, firm->undated, false));
    }

    void take(MoneySum &sum, QHash<CompanyId, qsizetype> &places, const CompanyId &company, const DealPart &part)
    {
        if (!m_totals.contains(company))
            m_side.counterparties.append(company);
        add(m_totals[company], part.amount);
        if (!places.contains(company)) {
            places.insert(company, sum.parts.size());
            sum.parts.append({.company = company});
        }
        CounterpartyMoney &there = sum.parts[places.value(company)];
        there.deals.append(part);
        add(there, part);
        add(sum, part);
    }

    const Network &m_network;
    const AnalysisScope &m_scope;
    MoneySide m_side;
    QHash<CompanyId, qint64> m_totals;
    std::map<int, QHash<CompanyId, qsizetype>> m_places; ///< in the parts of each year
    QHash<CompanyId, qsizetype> m_undatedPlaces;
};

/// The deals that may count, in the order of the network.
QList<DealId> candidatesOf(const Network &network, const DealGraph &graph)
{
    QSet<DealId> admitted(graph.leftOut.overlapping.begin(), graph.leftOut.overlapping.end());
    for (const DealLeg &leg : graph.legs)
        admitted.unite(QSet<DealId>(leg.counted.begin(), leg.counted.end()));
    QList<DealId> candidates;
    for (const Deal &deal : network.deals()) {
        if (admitted.contains(deal.id))
            candidates.append(deal.id);
    }
    return candidates;
}

bool hasOne(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isOutlook(const Figure &figure)
{
    return hasOne(figure.metric + u' ' + figure.period + u' ' + figure.qualifier,
                  {u"guidance"_s, u"outlook"_s, u"target"_s, u"forecast"_s, u"projected"_s, u"expected"_s});
}

bool isRunRate(const QString &metric)
{
    return hasOne(metric, {u"run-rate"_s, u"run rate"_s, u"recurring"_s, u"annualised"_s, u"annualized"_s});
}

/// The metrics that are a company's revenue as a whole, and not that of a part of it.
bool isWholeRevenue(const QString &metric)
{
    static const QStringList known{u"revenue"_s,
                                   u"run-rate revenue"_s,
                                   u"annual recurring revenue"_s,
                                   u"annualised revenue"_s,
                                   u"annualized revenue"_s,
                                   u"revenue run-rate"_s,
                                   u"revenue guidance"_s,
                                   u"revenue outlook"_s,
                                   u"revenue target"_s};
    return known.contains(metric, Qt::CaseInsensitive);
}

/// Revenue of a part of a year is not drawn as a year's: it has none here.
std::optional<YearlyRevenue> yearlyRevenue(const Figure &figure, std::optional<QDate> day)
{
    if (!isWholeRevenue(figure.metric) || !figure.value || figure.value->minorUnits() <= 0)
        return std::nullopt;
    YearlyRevenue revenue{.figure = figure};
    const QString period = isOutlook(figure) ? figure.period.section(u' ', 0, 0) : figure.period; // "2026 guidance"
    if (const auto year = wholeYear(period)) {
        revenue.year = year->year;
        revenue.fiscal = year->fiscal;
    } else if (const auto date = PartialDate::fromIso(figure.period); date && isRunRate(figure.metric)) {
        revenue.year = date->firstDay().year();
    } else {
        return std::nullopt;
    }
    const bool over = !day || (revenue.fiscal ? revenue.year <= day->year() : revenue.year < day->year());
    if (isRunRate(figure.metric))
        revenue.kind = YearlyRevenue::Kind::RunRate;
    else if (isOutlook(figure) || !over)
        revenue.kind = YearlyRevenue::Kind::Expected;
    return revenue;
}

/// Of two figures of a year the better known; of two run-rates the later.
bool isBetter(const YearlyRevenue &a, const YearlyRevenue &b)
{
    return a.kind != b.kind ? a.kind < b.kind : a.figure.period > b.figure.period;
}

void addRevenues(YearlyMoney &money, const Network &network, std::optional<QDate> day)
{
    for (const Figure &figure : network.figures()) {
        const auto revenue = figure.company == *money.company ? yearlyRevenue(figure, day) : std::nullopt;
        if (!revenue)
            continue;
        if (figure.value->currency() != money.currency) {
            money.foreignRevenue.append(*revenue);
            continue;
        }
        const auto [there, isFirst] = money.revenue.try_emplace(revenue->year, *revenue);
        if (isFirst)
            continue;
        const bool better = isBetter(*revenue, there->second);
        money.otherRevenue.append(better ? std::exchange(there->second, *revenue) : *revenue);
    }
}

} // namespace

YearlyMoney yearlyMoney(const Network &network, const std::optional<CompanyId> &company, const AnalysisScope &scope,
                        const std::optional<QSet<DealId>> &deals)
{
    AnalysisScope whole = scope;
    whole.year.reset();
    whole.withStakes = false; // nobody paid them
    const DealGraph graph = dealGraph(network, whole);
    const auto concerns = [&](const DealId &id) {
        const Deal &deal = *network.deal(id);
        return (!deals || deals->contains(id)) && (!company || deal.from == *company || deal.to == *company);
    };
    QList<DealId> paid;
    QList<DealId> received;
    for (const DealId &id : candidatesOf(network, graph)) {
        if (!concerns(id))
            continue;
        const bool pays = !company || network.deal(id)->from == *company;
        (pays ? paid : received).append(id);
    }
    YearlyMoney money{.company = company, .currency = graph.currency, .leftOut = graph.leftOut};
    money.toPay = SideMaker(network, whole).make(paid, company ? &Deal::to : &Deal::from);
    money.toReceive = SideMaker(network, whole).make(received, &Deal::from);
    money.leftOut.overlapping = money.toPay.overlapping + money.toReceive.overlapping;
    for (QList<DealId> LeftOut::*list :
         {&LeftOut::selfDeals, &LeftOut::lapsed, &LeftOut::unsourced, &LeftOut::rights, &LeftOut::stakes,
          &LeftOut::undisclosed, &LeftOut::otherCurrency, &LeftOut::badAmounts})
        (money.leftOut.*list).removeIf([&](const DealId &id) { return !concerns(id); });
    if (company)
        addRevenues(money, network, scope.day);
    return money;
}

const YearlyRevenue *revenueFor(const YearlyMoney &money, int year)
{
    const auto after = money.revenue.upper_bound(year);
    return after == money.revenue.begin() ? nullptr : &std::prev(after)->second;
}

} // namespace CapitalLoop
