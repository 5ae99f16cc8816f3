// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/ratios.h"

#include "analysis/schedule.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace CapitalLoop {

namespace {

/// Sums deals for one question, leaving out what the scope leaves out.
class Summing
{
public:
    Summing(const Network &network, const DealGraph &graph, const AnalysisScope &scope)
        : m_network(network), m_graph(graph), m_scope(scope)
    {
    }

    /// The deals that `wanted` admits.
    template <class Wanted> [[nodiscard]] DealSum sum(const Wanted &wanted) const
    {
        DealSum sum;
        qint64 headline = 0;
        qint64 firm = 0;
        for (const DealLeg &leg : m_graph.legs) {
            for (const DealId &id : leg.counted) {
                const Deal &deal = *m_network.deal(id);
                if (!wanted(deal))
                    continue;
                const qint64 amount = amountOn(deal, AmountBasis::Headline, m_scope.day)->minorUnits();
                headline += amount;
                firm += amountOn(deal, AmountBasis::Firm, m_scope.day)->minorUnits();
                sum.deals.append({id, amount});
            }
            std::ranges::copy_if(leg.unknown, std::back_inserter(sum.leftOut),
                                 [&](const DealId &id) { return wanted(*m_network.deal(id)); });
        }
        std::ranges::stable_sort(sum.deals, std::ranges::greater(), &CountedDeal::amount);
        sum.headline = Money(headline, m_graph.currency);
        sum.firm = Money(firm, m_graph.currency);
        return sum;
    }

private:
    const Network &m_network;
    const DealGraph &m_graph;
    const AnalysisScope &m_scope;
};

/// Revenue of whole years, the latest first: the metric "revenue" for a period such as "2025" or "FY2025".
QList<Figure> yearlyRevenues(const Network &network, const CompanyId &company)
{
    QList<Figure> revenues;
    for (const Figure &figure : network.figures()) {
        if (figure.company == company && figure.metric == u"revenue" && figure.value &&
            figure.value->minorUnits() > 0 && wholeYear(figure.period))
            revenues.append(figure);
    }
    std::ranges::stable_sort(revenues, std::ranges::greater(),
                             [](const Figure &figure) { return wholeYear(figure.period)->year; });
    return revenues;
}

void addRatios(DealSum &sum, const QList<Figure> &denominators)
{
    for (const Figure &figure : denominators) {
        if (figure.value->currency() != sum.headline.currency())
            continue;
        const double whole = figure.value->major();
        sum.ratios.append({figure, sum.headline.major() / whole, sum.firm.major() / whole});
    }
}

/// The latest backlog on record: its period is an ISO date or sorts like one.
std::optional<Figure> latestBacklog(const Network &network, const CompanyId &company)
{
    std::optional<Figure> latest;
    for (const Figure &figure : network.figures()) {
        const bool backlog =
            figure.metric.contains(u"remaining performance obligations") || figure.metric.contains(u"backlog");
        if (figure.company == company && backlog && figure.value && figure.value->minorUnits() > 0 &&
            (!latest || figure.period > latest->period))
            latest = figure;
    }
    return latest;
}

void addCustomers(CompanyRatios &ratios, const CompanyId &company, const Summing &summing,
                  const QSet<CompanyId> &customers)
{
    double all = 0;
    std::vector<double> orders;
    for (const CompanyId &customer : customers) {
        BacklogShare share{customer, summing.sum([&](const Deal &deal) {
                               return deal.from == customer && deal.to == company && deal.family() == Family::Purchase;
                           })};
        orders.push_back(share.orders.headline.major());
        all += orders.back();
        if (share.orders.deals.isEmpty())
            continue;
        if (ratios.backlog && ratios.backlog->value->currency() == share.orders.headline.currency()) {
            share.headline = share.orders.headline.major() / ratios.backlog->value->major();
            share.firm = share.orders.firm.major() / ratios.backlog->value->major();
            ratios.backlogShares.append(share);
        }
    }
    std::ranges::sort(ratios.backlogShares, [](const BacklogShare &a, const BacklogShare &b) {
        return a.headline != b.headline ? a.headline > b.headline : a.customer.text() < b.customer.text();
    });
    if (all > 0) {
        for (double &order : orders)
            order /= all;
        ratios.customerConcentration = concentration(orders);
    }
}

} // namespace

CompanyRatios companyRatios(const Network &network, const CompanyId &company, const AnalysisScope &scope)
{
    AnalysisScope whole = scope;
    whole.basis = AmountBasis::Headline;
    whole.year.reset();
    const DealGraph graph = dealGraph(network, whole);
    const Summing summing(network, graph, whole);
    QSet<CompanyId> customers;
    for (const DealLeg &leg : graph.legs) {
        for (const DealId &id : leg.counted + leg.unknown) {
            const Deal &deal = *network.deal(id);
            if (deal.to == company && deal.family() == Family::Purchase)
                customers.insert(deal.from);
        }
    }
    CompanyRatios ratios;
    ratios.vendorFinancing = summing.sum([&](const Deal &deal) {
        return deal.from == company && deal.family() == Family::Financing && customers.contains(deal.to);
    });
    ratios.commitments =
        summing.sum([&](const Deal &deal) { return deal.from == company && deal.family() == Family::Purchase; });
    const QList<Figure> revenues = yearlyRevenues(network, company);
    addRatios(ratios.vendorFinancing, revenues);
    addRatios(ratios.commitments, revenues);
    for (const CountedDeal &counted : ratios.commitments.deals) {
        const auto yearly = yearlyAmounts(*network.deal(counted.deal), AmountBasis::Headline, scope.day);
        for (const auto &[year, amount] : yearly->years)
            ratios.commitmentsByYear[year] += amount;
        ratios.commitmentsUndated += yearly->undated;
    }
    ratios.backlog = latestBacklog(network, company);
    addCustomers(ratios, company, summing, customers);
    return ratios;
}

QList<MarketValueGain> marketValueGains(const Network &network)
{
    QList<MarketValueGain> gains;
    for (const Reaction &reaction : network.reactions()) {
        const Deal *deal = network.deal(reaction.deal);
        if (!deal || !deal->amount || !reaction.valueAdded ||
            reaction.valueAdded->currency() != deal->amount->headline().currency())
            continue;
        const Money amount = deal->amount->headline();
        if (const auto perDollar = ratio(reaction.valueAdded->major(), amount.major()))
            gains.append({reaction.company, reaction.deal, *reaction.valueAdded, amount, *perDollar});
    }
    return gains;
}

std::optional<WholeYear> wholeYear(const QString &period)
{
    static const QRegularExpression year(QStringLiteral("^(FY ?)?(\\d{4})$"));
    const QRegularExpressionMatch match = year.match(period);
    if (!match.hasMatch())
        return std::nullopt;
    return WholeYear{match.captured(2).toInt(), !match.captured(1).isEmpty()};
}

std::optional<double> ratio(double part, double whole)
{
    const double result = part / whole;
    return whole > 0 && std::isfinite(part) && std::isfinite(result) ? std::optional(result) : std::nullopt;
}

double concentration(std::span<const double> shares)
{
    double sum = 0;
    for (const double share : shares)
        sum += 100 * share * 100 * share;
    return sum;
}

std::optional<ConcentrationBounds> concentrationBounds(std::span<const double> known, double largestUnknown)
{
    constexpr double Rounding = 1e-9;
    double rest = 1;
    for (const double share : known) {
        if (!(share >= 0))
            return std::nullopt;
        rest -= share;
    }
    if (rest < -Rounding || !(largestUnknown >= 0 && largestUnknown <= 1))
        return std::nullopt;
    rest = std::max(0.0, rest);
    const double lower = concentration(known);
    if (largestUnknown == 0)
        return ConcentrationBounds{lower, lower};
    const double full = std::floor(rest / largestUnknown + Rounding);
    const double last = std::max(0.0, rest - full * largestUnknown);
    const double packed = full * concentration(std::array{largestUnknown}) + concentration(std::array{last});
    return ConcentrationBounds{lower, lower + packed};
}

} // namespace CapitalLoop
