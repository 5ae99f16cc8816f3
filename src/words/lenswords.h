// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lens.h"
#include "words/formatter.h"

namespace CapitalLoop {

// What a lens shows, as sentences in the language installed on the application.

/// Nothing of the dollar is known to go anywhere from its start.
[[nodiscard]] bool isStuck(const DollarWalk &walk);
[[nodiscard]] QString lensName(Lens::Kind kind); ///< "Net it out"
/// The answer with its numbers; of a walk after `stop` stops, of rings the one numbered `stop` from 1, 0 being all.
/// Empty without a lens.
[[nodiscard]] QString lensFinding(const Network &network, const LensAnswer &answer, int stop,
                                  const Formatter &formatter);
/// The rule by which it is counted, and what it does not say.
[[nodiscard]] QString lensRule(const Network &network, const LensAnswer &answer, const Formatter &formatter);
/// Which deals count: "Headline amounts as of 31 October 2025; 24 deals count. Not counted: 1 right."
[[nodiscard]] QString booksText(const LensAnswer &answer, const Formatter &formatter);
/// "Nvidia → OpenAI → Oracle → Nvidia: $40B".
[[nodiscard]] QString ringText(const Network &network, const MoneyRing &ring, const Formatter &formatter);
/// How far `stop` may go: the last stop of a walk, the number of rings, else 0.
[[nodiscard]] int lastStop(const LensAnswer &answer);
/// Why there is no answer; `company` is the one that was asked about.
[[nodiscard]] QString analysisErrorText(AnalysisError error, const QString &company = {});

} // namespace CapitalLoop
