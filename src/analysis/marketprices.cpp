// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/marketprices.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 OldestCount = 366; // days

/// Not of a moment within the day, nor only a bound.
bool isOfTheClose(const Valuation &valuation)
{
    static const QStringList others{u"intraday"_s, u"crossing"_s, u"above"_s, u"open"_s, u"record"_s};
    return std::ranges::none_of(others, [&](const QString &word) { return valuation.basis.contains(word); });
}

void sortByDay(QHash<CompanyId, QList<MarketPrice>> &prices)
{
    for (QList<MarketPrice> &one : prices) {
        std::ranges::stable_sort(one, {}, &MarketPrice::day);
        const Currency currency = one.last().price.currency();
        one.removeIf([currency](const MarketPrice &price) { return price.price.currency() != currency; });
        const auto twice = std::ranges::unique(one, {}, &MarketPrice::day);
        one.erase(twice.begin(), twice.end());
    }
}

std::optional<Money> priceOn(const QList<MarketPrice> &prices, QDate day)
{
    const auto found = std::ranges::lower_bound(prices, day, {}, &MarketPrice::day);
    return found != prices.end() && found->day == day ? std::optional(found->price) : std::nullopt;
}

} // namespace

bool isMarketValue(const Valuation &valuation, const Company *owner)
{
    if (valuation.basis.isEmpty())
        return owner && owner->listed.value_or(false);
    return valuation.basis.startsWith("market cap"_L1) || valuation.basis.startsWith("IPO (open"_L1);
}

bool isValued(const Network &network, const CompanyId &company)
{
    const auto isOfIt = [&company](const auto &record) { return record.company == company; };
    return std::ranges::any_of(network.valuations(), isOfIt) || std::ranges::any_of(network.closes(), isOfIt);
}

MarketPrices::MarketPrices(const Network &network)
{
    for (const Close &close : network.closes()) {
        if (close.date.precision() == PartialDate::Precision::Day && close.price.minorUnits() > 0)
            m_closes[close.company].append({close.date.firstDay(), close.price, close.sources});
    }
    QList<const Valuation *> printed;
    const auto add = [this](const Valuation &valuation) {
        m_values[valuation.company].append({valuation.date.firstDay(), valuation.value, valuation.sources});
    };
    for (const Valuation &valuation : network.valuations()) {
        if (valuation.date.precision() != PartialDate::Precision::Day || valuation.value.minorUnits() <= 0 ||
            !isMarketValue(valuation, network.company(valuation.company)))
            continue;
        if (valuation.event)
            m_measured.insert({*valuation.event, valuation.company}, valuation.date.firstDay());
        if (!isOfTheClose(valuation))
            continue;
        if (valuation.computed)
            add(valuation); // of several of one day the first counts
        else
            printed.append(&valuation);
    }
    for (const Valuation *valuation : std::as_const(printed))
        add(*valuation);
    sortByDay(m_closes);
    sortByDay(m_values);
    countShares(network);
}

void MarketPrices::countShares(const Network &network)
{
    for (const Figure &figure : network.figures()) {
        const auto day = PartialDate::fromIso(figure.period);
        if (figure.metric == u"shares outstanding" && day && figure.count.value_or(0) > 0)
            m_shares[figure.company].append({day->lastDay(), *figure.count});
    }
    for (auto closes = m_closes.cbegin(); closes != m_closes.cend(); ++closes) {
        const QList<MarketPrice> values = m_values.value(closes.key());
        for (const MarketPrice &close : *closes) {
            const std::optional<Money> value = priceOn(values, close.day);
            if (value && value->currency() == close.price.currency())
                m_shares[closes.key()].append({close.day, value->major() / close.price.major()});
        }
    }
    for (QList<ShareCount> &counts : m_shares)
        std::ranges::stable_sort(counts, {}, &ShareCount::day);
}

std::optional<QDate> MarketPrices::measuredDay(const DealId &deal, const CompanyId &company) const
{
    const auto found = m_measured.constFind({deal, company});
    return found != m_measured.constEnd() ? std::optional(*found) : std::nullopt;
}

std::optional<Money> MarketPrices::marketValue(const CompanyId &company, QDate day) const
{
    if (const std::optional<Money> known = priceOn(values(company), day))
        return known;
    const std::optional<Money> close = priceOn(closes(company), day);
    const auto counts = m_shares.constFind(company);
    if (!close || counts == m_shares.constEnd())
        return std::nullopt;
    auto nearest = std::ranges::lower_bound(*counts, day, {}, &ShareCount::day);
    if (nearest == counts->end() ||
        (nearest != counts->begin() && (nearest - 1)->day.daysTo(day) <= day.daysTo(nearest->day)))
        --nearest;
    if (std::abs(nearest->day.daysTo(day)) > OldestCount)
        return std::nullopt;
    return Money::fromMajor(close->major() * nearest->count, close->currency());
}

} // namespace CapitalLoop
