// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// Puts the heights of all points and marks into the content's measure, but for shares; again whenever the first day
/// shown is another. A curve that begins after the day of 100 is 100 on its first day.
void applyMeasure(ChartContent &content, const ChartRequest &request);

/// The range of an axis on which all of `values` lie: below 0 for drawdowns.
[[nodiscard]] ValueRange measuredRange(const ValueRange &values, ChartMeasure measure, ValueScale scale);
/// A height on the axis: "$4T", "120", "−30%", "20%".
[[nodiscard]] QString measuredText(double height, const ChartContent &content, const Formatter &formatter);
/// How to read the measure: sentences; none for values.
[[nodiscard]] QStringList measureSentences(const Network &network, const ChartContent &content,
                                           const Formatter &formatter);
/// "100 on 3 September 2025".
[[nodiscard]] QString baseText(const ChartContent &content, const Formatter &formatter);

} // namespace CapitalLoop
