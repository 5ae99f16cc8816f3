// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartframe.h"
#include "charts/yearscontent.h"

namespace CapitalLoop {

/// Title, which column is which, and what is not counted: the words above and below a chart of money by year. Small
/// charts have the sentences that fit, each whole.
[[nodiscard]] ChartLines yearsLines(const Network &network, const YearsContent &content, const YearsRequest &request,
                                    const ChartFrame &frame, QSizeF size);

/// The network's day stands above the plot at its line; otherwise it is said below.
[[nodiscard]] bool saysDayAbove(const Network &network, const YearsContent &content, const YearsRequest &request,
                                QSizeF size);

} // namespace CapitalLoop
