// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/certainty.h"
#include "analysis/loops.h"
#include "words/formatter.h"

namespace CapitalLoop {

// The answers of the analysis as sentences, in the language installed on the application.

/// "Nvidia puts at most 100 billion dollars into OpenAI, OpenAI pays Oracle 300 billion dollars, Oracle pays Nvidia
/// 40 billion dollars; at most 40 billion dollars can go all the way round; nothing of it is known to be paid yet."
[[nodiscard]] QString loopSentence(const Network &network, const Loop &loop, const Formatter &formatter);
/// The sentence, and below it the basis, the day and the sources of each deal of the legs, a line each.
[[nodiscard]] QString loopQuotation(const Network &network, const Loop &loop, AmountBasis basis,
                                    const Formatter &formatter);
/// One leg of it: "OpenAI pays Oracle 300 billion dollars".
[[nodiscard]] QString legPhrase(const Network &network, const LoopLeg &leg, const Formatter &formatter);
/// "Nvidia → OpenAI → Oracle → Nvidia".
[[nodiscard]] QString loopPath(const Network &network, const QList<CompanyId> &loop, const Formatter &formatter);
/// "$40B", "≤ $40B" with a leg without an amount, "unknown" if no leg has one.
[[nodiscard]] QString bottleneckText(const Loop &loop, const Formatter &formatter);
[[nodiscard]] QString inTimeText(InTime inTime); ///< "legs run at the same time"

[[nodiscard]] QString basisName(AmountBasis basis); ///< "headline", "expected", "firm", "paid"
/// What the basis counts: "The largest figure published, ceilings included".
[[nodiscard]] QString basisExplanation(AmountBasis basis);
/// "Of 940 billion dollars in the loops, 59% is promise and 41% is firm; 3% has been paid."; empty if there is nothing
/// in them.
[[nodiscard]] QString certaintyText(const Certainty &certainty, const Formatter &formatter);
/// What is not in the sums and why: "Not counted: 3 lapsed, 12 not disclosed."; empty if all is.
[[nodiscard]] QString leftOutText(const LeftOut &leftOut, const Formatter &formatter);

} // namespace CapitalLoop
