// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/network.h"

#include <algorithm>
#include <tuple>

namespace CapitalLoop {

namespace {

using Checked = std::expected<void, Error>;

std::unexpected<Error> failure(ErrorCode code, QStringList arguments = {})
{
    return std::unexpected(Error{code, {}, std::move(arguments)});
}

template <class T>
const T *find(const QList<T> &list, const QHash<decltype(T::id), qsizetype> &index, const decltype(T::id) &id)
{
    const auto found = index.constFind(id);
    return found == index.cend() ? nullptr : &list[*found];
}

template <class T> Checked insert(QList<T> &list, QHash<decltype(T::id), qsizetype> &index, T &&thing)
{
    if (thing.id.isEmpty())
        return failure(ErrorCode::EmptyId);
    const qsizetype before = index.size();
    qsizetype &place = index[thing.id]; // a new one if there was none: one search instead of two
    if (index.size() == before)
        return failure(ErrorCode::DuplicateId, {thing.id.text()});
    place = list.size();
    list.append(std::move(thing));
    return {};
}

QString plainText(const Money &money)
{
    return QString::number(money.major(), 'f', 2);
}

/// Of the figures that are there: they have one currency and are in order.
Checked checkRange(const std::optional<Money> &low, const std::optional<Money> &high,
                   const std::optional<Money> &value = {})
{
    for (const auto &[first, second] : {std::pair(low, high), std::pair(low, value), std::pair(value, high)}) {
        if (first && second && first->currency() != second->currency())
            return failure(ErrorCode::MixedCurrencies, {first->currency().code(), second->currency().code()});
    }
    if (low && high && low->minorUnits() > high->minorUnits())
        return failure(ErrorCode::LowAboveHigh, {plainText(*low), plainText(*high)});
    if (value && low && value->minorUnits() < low->minorUnits())
        return failure(ErrorCode::ValueOutsideRange, {plainText(*value), plainText(*low)});
    if (value && high && value->minorUnits() > high->minorUnits())
        return failure(ErrorCode::ValueOutsideRange, {plainText(*value), plainText(*high)});
    return {};
}

} // namespace

const Source *Network::source(const SourceId &id) const
{
    return find(m_sources, m_sourceIndex, id);
}

const Company *Network::company(const CompanyId &id) const
{
    return find(m_companies, m_companyIndex, id);
}

const Deal *Network::deal(const DealId &id) const
{
    return find(m_deals, m_dealIndex, id);
}

Checked Network::checkSources(const QList<SourceId> &ids) const
{
    for (const SourceId &id : ids) {
        if (!m_sourceIndex.contains(id))
            return failure(ErrorCode::UnknownSource, {id.text()});
    }
    return {};
}

Checked Network::checkCompany(const CompanyId &id) const
{
    if (!m_companyIndex.contains(id))
        return failure(ErrorCode::UnknownCompany, {id.text()});
    return {};
}

void Network::reserveDeals(qsizetype count)
{
    m_deals.reserve(count);
    m_dealIndex.reserve(count);
}

Checked Network::add(Source source)
{
    return insert(m_sources, m_sourceIndex, std::move(source));
}

Checked Network::add(Company company)
{
    if (const Checked checked = checkSources(company.sources); !checked)
        return checked;
    return insert(m_companies, m_companyIndex, std::move(company));
}

Checked Network::add(Deal deal)
{
    for (const Checked &checked : {checkCompany(deal.from), checkCompany(deal.to), checkSources(deal.sources)}) {
        if (!checked)
            return checked;
    }
    for (const StatusStep &step : deal.steps) {
        if (const Checked checked = checkSources(step.sources); !checked)
            return checked;
    }
    for (const Disagreement &disagreement : deal.disagreements) {
        if (const Checked checked = checkSources(disagreement.sources); !checked)
            return checked;
    }
    if (deal.amount) {
        if (!deal.amount->low && !deal.amount->high)
            return failure(ErrorCode::MissingField, {QStringLiteral("high")});
        const Money headline = deal.amount->headline();
        if (const Checked checked = checkRange(deal.amount->low, deal.amount->high); !checked)
            return checked;
        if (deal.amount->paid && deal.amount->paid->currency() != headline.currency())
            return failure(ErrorCode::MixedCurrencies,
                           {headline.currency().code(), deal.amount->paid->currency().code()});
    }
    return insert(m_deals, m_dealIndex, std::move(deal));
}

Checked Network::add(Valuation valuation)
{
    for (const Checked &checked : {checkCompany(valuation.company), checkSources(valuation.sources),
                                   checkRange(valuation.low, valuation.high, valuation.value)}) {
        if (!checked)
            return checked;
    }
    QList<qsizetype> &index = m_valuationIndex[valuation.company];
    const auto key = [](const Valuation &v) { return std::tuple(v.date.firstDay(), v.date.precision(), v.computed); };
    const auto place = std::upper_bound(index.cbegin(), index.cend(), valuation,
                                        [&](const Valuation &a, qsizetype b) { return key(a) < key(m_valuations[b]); });
    index.insert(place, m_valuations.size());
    m_valuations.append(std::move(valuation));
    return {};
}

Checked Network::add(Close close)
{
    for (const Checked &checked : {checkCompany(close.company), checkSources(close.sources)}) {
        if (!checked)
            return checked;
    }
    m_closes.append(std::move(close));
    return {};
}

Checked Network::add(Figure figure)
{
    for (const Checked &checked : {checkCompany(figure.company), checkSources(figure.sources),
                                   checkRange(figure.low, figure.high, figure.value)}) {
        if (!checked)
            return checked;
    }
    m_figures.append(std::move(figure));
    return {};
}

Checked Network::add(Reaction reaction)
{
    if (!m_dealIndex.contains(reaction.deal))
        return failure(ErrorCode::UnknownDeal, {reaction.deal.text()});
    for (const Checked &checked : {checkCompany(reaction.company), checkSources(reaction.sources)}) {
        if (!checked)
            return checked;
    }
    m_reactions.append(std::move(reaction));
    return {};
}

Records Network::records() const
{
    return {.sources = m_sources,
            .companies = m_companies,
            .deals = m_deals,
            .valuations = m_valuations,
            .closes = m_closes,
            .figures = m_figures,
            .reactions = m_reactions};
}

std::expected<Network, Error> Network::withRecords(Records records) const
{
    Network network;
    network.title = title;
    network.subtitle = subtitle;
    network.description = description;
    network.asOf = asOf;
    network.pinned = pinned;
    network.layouts = layouts;
    network.claims = claims;
    network.loops = loops;
    network.stories = stories;
    network.extra = extra;
    network.reserveDeals(records.deals.size());
    Checked checked;
    const auto addAll = [&]<class T>(QList<T> &list) {
        for (T &record : list) {
            if (checked)
                checked = network.add(std::move(record));
        }
    };
    addAll(records.sources);
    addAll(records.companies);
    addAll(records.deals);
    addAll(records.valuations);
    addAll(records.closes);
    addAll(records.figures);
    addAll(records.reactions);
    if (!checked)
        return std::unexpected(checked.error());
    return network;
}

const Valuation *Network::latestValuation(const CompanyId &company, std::optional<QDate> day) const
{
    const Valuation *latest = nullptr;
    for (const qsizetype i : m_valuationIndex.value(company)) {
        if (!day || m_valuations[i].date.firstDay() <= *day)
            latest = &m_valuations[i];
    }
    return latest;
}

QList<Valuation> Network::valuationsOf(const CompanyId &company) const
{
    QList<Valuation> result;
    for (const qsizetype i : m_valuationIndex.value(company))
        result.append(m_valuations[i]);
    return result;
}

QList<Reaction> Network::reactionsTo(const DealId &deal) const
{
    QList<Reaction> result;
    std::ranges::copy_if(m_reactions, std::back_inserter(result), [&](const Reaction &r) { return r.deal == deal; });
    return result;
}

bool operator==(const Network &a, const Network &b)
{
    const auto parts = [](const Network &n) {
        return std::tie(n.title, n.subtitle, n.description, n.asOf, n.pinned, n.layouts, n.claims, n.loops, n.stories,
                        n.extra, n.m_sources, n.m_companies, n.m_deals, n.m_valuations, n.m_closes, n.m_figures,
                        n.m_reactions);
    };
    return parts(a) == parts(b);
}

} // namespace CapitalLoop
