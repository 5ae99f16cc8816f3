// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/networkedit.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

template <class Id> void drop(QList<Id> &ids, const QSet<Id> &gone)
{
    if (!gone.isEmpty())
        ids.removeIf([&](const Id &id) { return gone.contains(id); });
}

/// Takes sources out of everything of a record that names some.
template <class Record> void dropSources(Record &record, const QSet<SourceId> &gone)
{
    drop(record.sources, gone);
    if constexpr (requires { record.steps; }) {
        for (auto &step : record.steps)
            drop(step.sources, gone);
    }
    if constexpr (requires { record.disagreements; }) {
        for (Disagreement &disagreement : record.disagreements)
            drop(disagreement.sources, gone);
    }
}

/// The same in every list of records that name sources. Only touched where there is something to take out, so that
/// lists stay shared.
template <class List> void dropSourcesOfAll(List &list, const QSet<SourceId> &gone)
{
    if (gone.isEmpty())
        return;
    for (auto &record : list)
        dropSources(record, gone);
}

void dropPlaces(Network &network, const QSet<CompanyId> &gone)
{
    if (gone.isEmpty())
        return;
    network.pinned -= gone;
    for (SavedLayout &layout : network.layouts) {
        for (const CompanyId &id : gone)
            layout.positions.remove(id);
    }
    network.loops.removeIf([&](const NamedLoop &loop) {
        return std::ranges::any_of(loop.path, [&](const CompanyId &id) { return gone.contains(id); });
    });
}

void dropMentions(Network &network, const Removal &removal)
{
    const auto isGone = [&](const CompanyId &id) { return removal.companies.contains(id); };
    dropPlaces(network, removal.companies);
    dropSourcesOfAll(network.claims, removal.sources);
    dropSourcesOfAll(network.loops, removal.sources);
    for (Story &story : network.stories) {
        for (StoryStep &step : story.steps) {
            drop(step.companies, removal.companies);
            if (std::ranges::any_of(step.loop, isGone))
                step.loop.clear();
            drop(step.deals, removal.deals);
            drop(step.sources, removal.sources);
            for (QList<DealId> &group : step.reveals)
                drop(group, removal.deals);
            step.reveals.removeIf([](const QList<DealId> &group) { return group.isEmpty(); });
            if (removal.companies.contains(step.view.lens.start))
                step.view.lens = {};
        }
    }
}

} // namespace

Network without(const Network &network, Removal removal)
{
    Records records = network.records();
    const auto isGone = [&](const CompanyId &id) { return removal.companies.contains(id); };
    for (const Deal &deal : std::as_const(records.deals)) {
        if (isGone(deal.from) || isGone(deal.to))
            removal.deals.insert(deal.id);
    }
    records.sources.removeIf([&](const Source &source) { return removal.sources.contains(source.id); });
    records.companies.removeIf([&](const Company &company) { return isGone(company.id); });
    records.deals.removeIf([&](const Deal &deal) { return removal.deals.contains(deal.id); });
    records.valuations.removeIf([&](const Valuation &valuation) { return isGone(valuation.company); });
    records.closes.removeIf([&](const Close &close) { return isGone(close.company); });
    records.figures.removeIf([&](const Figure &figure) { return isGone(figure.company); });
    records.reactions.removeIf(
        [&](const Reaction &reaction) { return isGone(reaction.company) || removal.deals.contains(reaction.deal); });
    if (!removal.deals.isEmpty()) {
        for (Deal &deal : records.deals)
            drop(deal.overlaps, removal.deals);
        for (Valuation &valuation : records.valuations) {
            if (valuation.event && removal.deals.contains(*valuation.event))
                valuation.event.reset();
        }
    }
    dropSourcesOfAll(records.companies, removal.sources);
    dropSourcesOfAll(records.deals, removal.sources);
    dropSourcesOfAll(records.valuations, removal.sources);
    dropSourcesOfAll(records.closes, removal.sources);
    dropSourcesOfAll(records.figures, removal.sources);
    dropSourcesOfAll(records.reactions, removal.sources);
    Network words = network;
    dropMentions(words, removal);
    auto left = words.withRecords(std::move(records));
    Q_ASSERT(left); // nothing that is left names anything that is gone
    return *std::move(left);
}

Network merged(const Network &network, const CompanyId &kept, const CompanyId &gone)
{
    const Company *other = network.company(gone);
    if (kept == gone || !other || !network.company(kept))
        return network;
    Records records = network.records();
    const auto rename = [&](CompanyId &id) {
        if (id == gone)
            id = kept;
    };
    for (Deal &deal : records.deals) {
        rename(deal.from);
        rename(deal.to);
    }
    const auto renameAll = [&](auto &list) {
        for (auto &record : list)
            rename(record.company);
    };
    renameAll(records.valuations);
    renameAll(records.closes);
    renameAll(records.figures);
    renameAll(records.reactions);
    const auto fill = [](QString &text, const QString &otherwise) {
        if (text.isEmpty())
            text = otherwise;
    };
    for (Company &company : records.companies) {
        if (company.id != kept)
            continue;
        fill(company.name.en, other->name.en);
        fill(company.name.zhHans, other->name.zhHans);
        fill(company.name.zhHant, other->name.zhHant);
        fill(company.ticker, other->ticker);
        fill(company.country, other->country);
        if (company.note.isEmpty())
            company.note = other->note;
        for (const SourceId &source : other->sources) {
            if (!company.sources.contains(source))
                company.sources.append(source);
        }
    }
    records.companies.removeIf([&](const Company &company) { return company.id == gone; });
    Network words = network;
    for (NamedLoop &loop : words.loops)
        std::ranges::for_each(loop.path, rename);
    for (Story &story : words.stories) {
        for (StoryStep &step : story.steps) {
            std::ranges::for_each(step.companies, rename);
            std::ranges::for_each(step.loop, rename);
            rename(step.view.lens.start);
        }
    }
    dropPlaces(words, {gone});
    auto result = words.withRecords(std::move(records));
    Q_ASSERT(result); // every id of before is there but one, which nothing names any more
    return *std::move(result);
}

} // namespace CapitalLoop
