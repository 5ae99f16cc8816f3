// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/moment.h"
#include "analysis/thenandnow.h"
#include "analysis/timeline.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// "Nvidia invests up to 100 billion dollars in OpenAI (letter of intent, 22 September 2025)."
[[nodiscard]] QString eventSentence(const Network &network, const TimelineEvent &event, const Formatter &formatter);
[[nodiscard]] QString changeKindName(LegChange::Kind kind); ///< "New", "Grown"
/// "Nvidia → OpenAI, financing: 100 billion dollars became 30 billion dollars."
[[nodiscard]] QString changeSentence(const Network &before, const Network &after, const LegChange &change,
                                     const Formatter &formatter);
/// changeSentence(), or where one new deal is all of it, that deal's: "New: Nvidia invests …".
[[nodiscard]] QString changeLine(const Network &before, const Network &after, const LegChange &change,
                                 const Formatter &formatter);
/// "From 31 October 2025 to 3 July 2026, 45 of the connections between companies changed."
[[nodiscard]] QString changesSummary(qsizetype changes, QDate then, QDate now, const Formatter &formatter);
/// One deal of it: "letter of intent became lapsed: Nvidia invests up to 100 billion dollars in OpenAI (lapsed, 20
/// February 2026)."
[[nodiscard]] QString dealChangeSentence(const Network &before, const Network &after, const DealChange &change,
                                         const Formatter &formatter);
/// What a moment leaves out: "12 deals came later. 3 have no money in these years." Empty where it leaves out nothing.
[[nodiscard]] QString leftOutSentence(const NetworkThen &then, const Formatter &formatter);

} // namespace CapitalLoop
