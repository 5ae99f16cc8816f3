// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// Puts the heights of all points and marks into the content's measure, but for shares and concentration; again
/// whenever the first day shown of an index is another. A curve that begins after the day of 100 is 100 on its first
/// day. A change is there from so many days after a curve's first value on; curves without one are taken out.
void applyMeasure(ChartContent &content, const ChartRequest &request);

/// The range of an axis on which all of `values` lie: below 0 for drawdowns.
[[nodiscard]] ValueRange measuredRange(const ValueRange &values, ChartMeasure measure, ValueScale scale);
/// A height on the axis: "$4T", "120", "+20%", "−30%", "20%", "2,310".
[[nodiscard]] QString measuredText(double height, const ChartContent &content, const Formatter &formatter);
/// How to read the measure: sentences; none for values.
[[nodiscard]] QStringList measureSentences(const Network &network, const ChartContent &content,
                                           const Formatter &formatter);
/// "within 90 days".
[[nodiscard]] QString changeText(int span);
/// "100 on 3 September 2025".
[[nodiscard]] QString baseText(const ChartContent &content, const Formatter &formatter);

} // namespace CapitalLoop
