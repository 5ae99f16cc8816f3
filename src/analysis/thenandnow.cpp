// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thenandnow.h"

#include <algorithm>
#include <map>

namespace CapitalLoop {

namespace {

using LegKey = std::tuple<CompanyId, CompanyId, Family>;

/// The deals of a leg on one of the two days.
struct Leg
{
    QList<const Deal *> deals{};
    QList<const Deal *> live{}; ///< that are not over

    [[nodiscard]] std::optional<Money> amount(AmountBasis basis, std::optional<QDate> day) const
    {
        std::optional<Money> sum;
        for (const Deal *deal : live) {
            const auto amount = isContained(*deal) ? std::nullopt : amountOn(*deal, basis, day);
            if (!amount || (sum && sum->currency() != amount->currency()))
                continue;
            sum = sum ? Money(sum->minorUnits() + amount->minorUnits(), sum->currency()) : *amount;
        }
        return sum;
    }

private:
    [[nodiscard]] bool isContained(const Deal &deal) const
    {
        return std::ranges::any_of(live, [&](const Deal *other) {
            return other->amount && deal.amount &&
                   (other->overlaps.contains(deal.id) || deal.overlaps.contains(other->id)) &&
                   std::pair(other->amount->headline().minorUnits(), deal.id) >
                       std::pair(deal.amount->headline().minorUnits(), other->id);
        });
    }
};

std::map<LegKey, Leg> legsOf(const Network &network)
{
    std::map<LegKey, Leg> legs;
    for (const Deal &deal : network.deals()) {
        Leg &leg = legs[{deal.from, deal.to, deal.family()}];
        leg.deals.append(&deal);
        if (!isOver(deal.status(network.asOf)))
            leg.live.append(&deal);
    }
    return legs;
}

/// What has been paid so far is not known of earlier days, so it is no change.
bool haveSameAmount(const Deal &a, const Deal &b)
{
    std::optional<Amount> before = a.amount;
    std::optional<Amount> after = b.amount;
    if (before && after)
        before->paid = after->paid;
    return before == after;
}

QList<DealChange> dealChanges(const Network &before, const Network &after, const Leg &then, const Leg &now)
{
    QList<DealChange> changes;
    for (const Deal *deal : now.deals) {
        const Deal *old = before.deal(deal->id);
        const Status status = deal->status(after.asOf);
        const auto oldStatus = old ? std::optional(old->status(before.asOf)) : std::nullopt;
        if ((!old && !isOver(status)) || (old && (oldStatus != status || !haveSameAmount(*old, *deal))))
            changes.append({deal->id, oldStatus, status});
    }
    for (const Deal *deal : then.deals) {
        if (!after.deal(deal->id))
            changes.append({deal->id, deal->status(before.asOf), std::nullopt});
    }
    return changes;
}

LegChange::Kind kindOf(const Leg &then, const Leg &now, const LegChange &change)
{
    if (then.live.isEmpty() || now.live.isEmpty())
        return !now.live.isEmpty()    ? LegChange::Kind::New
               : !then.live.isEmpty() ? LegChange::Kind::Gone
                                      : LegChange::Kind::Changed;
    const qint64 before = change.before ? change.before->minorUnits() : 0;
    const qint64 after = change.after ? change.after->minorUnits() : 0;
    return after > before   ? LegChange::Kind::Grown
           : after < before ? LegChange::Kind::Shrunk
                            : LegChange::Kind::Changed;
}

} // namespace

QList<LegChange> changesBetween(const Network &before, const Network &after, AmountBasis basis)
{
    const std::map<LegKey, Leg> thens = legsOf(before);
    const std::map<LegKey, Leg> nows = legsOf(after);
    std::map<LegKey, std::pair<Leg, Leg>> legs;
    for (const auto &[key, leg] : thens)
        legs[key].first = leg;
    for (const auto &[key, leg] : nows)
        legs[key].second = leg;
    QList<LegChange> changes;
    for (const auto &[key, both] : legs) {
        const auto &[then, now] = both;
        const auto &[from, to, family] = key;
        LegChange change{.from = from,
                         .to = to,
                         .family = family,
                         .before = then.amount(basis, before.asOf),
                         .after = now.amount(basis, after.asOf),
                         .deals = dealChanges(before, after, then, now)};
        if (change.deals.isEmpty())
            continue;
        change.kind = kindOf(then, now, change);
        changes.append(change);
    }
    const auto size = [](const LegChange &change) {
        return std::max(change.before ? change.before->minorUnits() : 0, change.after ? change.after->minorUnits() : 0);
    };
    std::ranges::stable_sort(changes, [&](const LegChange &a, const LegChange &b) {
        return a.kind != b.kind ? a.kind < b.kind : size(a) > size(b);
    });
    return changes;
}

} // namespace CapitalLoop
