// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

namespace CapitalLoop {

/// Places the content in a picture of `size`. Lengths grow with large pictures, so that a chart of 4000 pixels is no
/// sheet of tiny print.
[[nodiscard]] ChartPicture buildChartPicture(const Network &network, const ChartContent &content,
                                             const ChartRequest &request, QSizeF size);

/// The colour of the series at an index, stepped back if others are highlighted.
[[nodiscard]] QColor seriesColour(const ChartContent &content, const ChartColours &colours, qsizetype index);

} // namespace CapitalLoop
