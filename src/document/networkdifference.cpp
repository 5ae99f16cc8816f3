// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/networkdifference.h"

#include "model/networkpatch.h"

namespace CapitalLoop {

namespace {

template <class Record, class Find>
NetworkDifference::Count countOf(const QList<Record> &before, const QList<Record> &after, Find inBefore)
{
    NetworkDifference::Count count;
    int common = 0;
    for (const Record &record : after) {
        const Record *former = inBefore(record.id);
        if (!former) {
            ++count.added;
            continue;
        }
        ++common;
        if (*former != record)
            ++count.changed;
    }
    count.removed = int(before.size()) - common;
    return count;
}

} // namespace

NetworkDifference differenceBetween(const Network &before, const Network &after)
{
    if (before == after)
        return {};
    NetworkDifference result;
    result.companies =
        countOf(before.companies(), after.companies(), [&](const CompanyId &id) { return before.company(id); });
    result.deals = countOf(before.deals(), after.deals(), [&](const DealId &id) { return before.deal(id); });
    NetworkPatch rest = patchBetween(before, after);
    rest.companies = {};
    rest.deals = {};
    // Nothing else: then it is their order.
    result.others = !rest.isEmpty() || (result.companies.isEmpty() && result.deals.isEmpty());
    return result;
}

} // namespace CapitalLoop
