// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/timewords.h"

#include "words/dealwords.h"

#include <QCoreApplication>

namespace CapitalLoop {

/// The words of this file.
struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::TimeWords)
};

QString eventSentence(const Network &network, const TimelineEvent &event, const Formatter &formatter)
{
    const Deal *deal = network.deal(event.deal);
    if (!deal)
        return {};
    Deal then = *deal;
    then.steps = {StatusStep{.status = event.status, .date = event.date}};
    return dealSentence(network, then, formatter);
}

QString changeKindName(LegChange::Kind kind)
{
    switch (kind) {
    case LegChange::Kind::New:
        return TimeWords::tr("New");
    case LegChange::Kind::Grown:
        return TimeWords::tr("Grown");
    case LegChange::Kind::Shrunk:
        return TimeWords::tr("Shrunk");
    case LegChange::Kind::Gone:
        return TimeWords::tr("Lapsed or ended");
    case LegChange::Kind::Changed:
        return TimeWords::tr("Another status");
    }
    Q_UNREACHABLE();
}

QString changeSentence(const Network &before, const Network &after, const LegChange &change, const Formatter &formatter)
{
    const Network &known = after.company(change.to) && after.company(change.from) ? after : before;
    const QString leg = TimeWords::tr("%1 → %2, %3")
                            .arg(companyName(known, change.from, formatter), companyName(known, change.to, formatter),
                                 familyName(change.family).toLower());
    const auto money = [&](const std::optional<Money> &amount) {
        return amount ? formatter.longMoney(*amount) : TimeWords::tr("an amount that was not disclosed");
    };
    switch (change.kind) {
    case LegChange::Kind::New:
        return TimeWords::tr("%1: %2, new.").arg(leg, money(change.after));
    case LegChange::Kind::Gone:
        return TimeWords::tr("%1: %2, no longer in force.").arg(leg, money(change.before));
    case LegChange::Kind::Changed:
        return TimeWords::tr("%1: %2, as before.").arg(leg, money(change.after));
    case LegChange::Kind::Grown:
    case LegChange::Kind::Shrunk:
        return TimeWords::tr("%1: %2 became %3.").arg(leg, money(change.before), money(change.after));
    }
    Q_UNREACHABLE();
}

QString changeLine(const Network &before, const Network &after, const LegChange &change, const Formatter &formatter)
{
    const bool isOneDeal = change.kind == LegChange::Kind::New && change.deals.size() == 1;
    return isOneDeal ? dealChangeSentence(before, after, change.deals.first(), formatter)
                     : changeSentence(before, after, change, formatter);
}

QString changesSummary(qsizetype changes, QDate then, QDate now, const Formatter &formatter)
{
    if (changes == 0)
        return TimeWords::tr("Nothing changed between %1 and %2.").arg(formatter.date(then), formatter.date(now));
    return TimeWords::tr("From %1 to %2, %3 of the connections between companies changed.")
        .arg(formatter.date(then), formatter.date(now), formatter.count(changes));
}

QString dealChangeSentence(const Network &before, const Network &after, const DealChange &change,
                           const Formatter &formatter)
{
    const Deal *now = after.deal(change.deal);
    const Deal *then = before.deal(change.deal);
    const QString sentence = now    ? dealSentence(after, *now, formatter)
                             : then ? dealSentence(before, *then, formatter)
                                    : QString();
    if (!change.before)
        return TimeWords::tr("New: %1").arg(sentence);
    if (!change.after)
        return TimeWords::tr("No longer there: %1").arg(sentence);
    if (change.before == change.after)
        return TimeWords::tr("Another amount: %1").arg(sentence);
    return TimeWords::tr("It was %1: %2").arg(statusName(*change.before), sentence);
}

QString leftOutSentence(const NetworkThen &then, const Formatter &formatter)
{
    QStringList sentences;
    const auto add = [&](qsizetype count, const QString &sentence) {
        if (count > 0)
            sentences.append(sentence.arg(formatter.count(count)));
    };
    add(then.unknown.size(), TimeWords::tr("%1 deals came later.", nullptr, int(then.unknown.size())));
    add(then.outside.size(), TimeWords::tr("%1 have no money in these years.", nullptr, int(then.outside.size())));
    add(then.assumed.size(),
        TimeWords::tr("%1 are assumed to be spread evenly over their terms.", nullptr, int(then.assumed.size())));
    add(then.undated.size(), TimeWords::tr("Of %1 it is not known on which years their money falls; they are left out.",
                                           nullptr, int(then.undated.size())));
    return sentences.join(formatter.gap());
}

} // namespace CapitalLoop
