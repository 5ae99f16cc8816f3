// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/networkpatch.h"

namespace CapitalLoop {

namespace {

Network wordsOf(const Network &network)
{
    auto words = network.withRecords({});
    Q_ASSERT(words);
    return *std::move(words);
}

template <class Record> ListPatch<Record> reversed(const ListPatch<Record> &patch)
{
    return {.at = patch.at, .before = patch.after, .after = patch.before};
}

template <class Record> void exchange(QList<Record> &list, const ListPatch<Record> &patch)
{
    if (patch.isEmpty())
        return;
    Q_ASSERT(list.mid(patch.at, patch.before.size()) == patch.before);
    if (patch.before.size() == patch.after.size()) {
        std::ranges::copy(patch.after, list.begin() + patch.at);
        return;
    }
    list = list.first(patch.at) + patch.after + list.mid(patch.at + patch.before.size());
}

} // namespace

bool NetworkPatch::isEmpty() const
{
    return !words && sources.isEmpty() && companies.isEmpty() && deals.isEmpty() && valuations.isEmpty() &&
           closes.isEmpty() && figures.isEmpty() && reactions.isEmpty();
}

NetworkPatch NetworkPatch::reversed() const
{
    NetworkPatch patch{.words = {},
                       .sources = CapitalLoop::reversed(sources),
                       .companies = CapitalLoop::reversed(companies),
                       .deals = CapitalLoop::reversed(deals),
                       .valuations = CapitalLoop::reversed(valuations),
                       .closes = CapitalLoop::reversed(closes),
                       .figures = CapitalLoop::reversed(figures),
                       .reactions = CapitalLoop::reversed(reactions)};
    if (words)
        patch.words = {words->second, words->first};
    return patch;
}

NetworkPatch patchBetween(const Network &before, const Network &after)
{
    NetworkPatch patch{.words = {},
                       .sources = listPatch(before.sources(), after.sources()),
                       .companies = listPatch(before.companies(), after.companies()),
                       .deals = listPatch(before.deals(), after.deals()),
                       .valuations = listPatch(before.valuations(), after.valuations()),
                       .closes = listPatch(before.closes(), after.closes()),
                       .figures = listPatch(before.figures(), after.figures()),
                       .reactions = listPatch(before.reactions(), after.reactions())};
    Network first = wordsOf(before);
    Network second = wordsOf(after);
    if (first != second)
        patch.words = {std::move(first), std::move(second)};
    return patch;
}

Network patched(const Network &network, const NetworkPatch &patch)
{
    Records records = network.records();
    exchange(records.sources, patch.sources);
    exchange(records.companies, patch.companies);
    exchange(records.deals, patch.deals);
    exchange(records.valuations, patch.valuations);
    exchange(records.closes, patch.closes);
    exchange(records.figures, patch.figures);
    exchange(records.reactions, patch.reactions);
    auto result = (patch.words ? patch.words->second : network).withRecords(std::move(records));
    Q_ASSERT(result); // the network of that moment held together
    return *std::move(result);
}

} // namespace CapitalLoop
