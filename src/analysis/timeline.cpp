// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"

#include "analysis/moment.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

void addEventsOf(const Deal &deal, QList<TimelineEvent> &events)
{
    const auto add = [&](const PartialDate &date, Status status, const QList<SourceId> &sources) {
        events.append({.date = date,
                       .deal = deal.id,
                       .family = deal.family(),
                       .status = status,
                       .sources = sources.isEmpty() ? deal.sources : sources});
    };
    const qsizetype first = events.size();
    for (const StatusStep &step : deal.steps) {
        if (const auto &date = step.date ? step.date : deal.announced)
            add(*date, step.status, step.sources);
    }
    const auto since = knownSince(deal);
    if (deal.announced && since == deal.announced->firstDay() &&
        std::none_of(events.cbegin() + first, events.cend(),
                     [&](const TimelineEvent &event) { return event.day() == *since; }))
        add(*deal.announced, Status::Announced, deal.sources);
    if (const auto over = deal.term.dayAfter(); over && !isOver(deal.status())) {
        if (const auto date = PartialDate::fromDay(*over))
            add(*date, Status::Ended, deal.sources);
    }
    const auto earliest = std::min_element(events.begin() + first, events.end(),
                                           [](const auto &a, const auto &b) { return a.day() < b.day(); });
    if (earliest != events.end())
        earliest->isFirst = true;
}

} // namespace

QList<TimelineEvent> timelineEvents(const Network &network)
{
    QList<TimelineEvent> events;
    for (const Deal &deal : network.deals())
        addEventsOf(deal, events);
    std::ranges::stable_sort(events, {}, &TimelineEvent::day);
    return events;
}

qsizetype lastEventUntil(const QList<TimelineEvent> &events, QDate day)
{
    return std::ranges::upper_bound(events, day, {}, &TimelineEvent::day) - events.begin() - 1;
}

} // namespace CapitalLoop
