// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "words/formatter.h"

namespace CapitalLoop {

// The words of curves of concentration.

[[nodiscard]] QString concentrationName(Concentrated::Of of); ///< of the curve: "By payer"
/// How many companies are in it on a day: "12", or "9 → 14" payers and payees; empty before the first day and after the
/// last.
[[nodiscard]] QString concentrationCount(const ChartContent &content, double day, const Formatter &formatter);
/// What the index is and what is not in it: sentences.
[[nodiscard]] QStringList concentrationSentences(const ChartContent &content, const Formatter &formatter);
/// "By payer: HHI 2,310, like 4.3 of equal size …", for a tool tip.
[[nodiscard]] QString concentrationTip(const ValuationPoint &point, const Formatter &formatter);

} // namespace CapitalLoop
