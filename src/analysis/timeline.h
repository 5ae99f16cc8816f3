// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// Something that happened to a deal: it became known, came to another status, or its term was over.
struct TimelineEvent
{
    PartialDate date;
    DealId deal{};
    Family family = Family::Financing;
    Status status = Status::Announced; ///< from then on
    bool isFirst = false;              ///< it became known with it
    QList<SourceId> sources{};

    [[nodiscard]] QDate day() const { return date.firstDay(); }
    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

/// All dated events of a network in the order of time, those of one day in the order of its deals. An undated step
/// counts as the announcement's day (Deal::status()).
[[nodiscard]] QList<TimelineEvent> timelineEvents(const Network &network);

/// The last event up to a day; -1 if there is none.
[[nodiscard]] qsizetype lastEventUntil(const QList<TimelineEvent> &events, QDate day);

} // namespace CapitalLoop
