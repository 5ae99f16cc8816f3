// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscale.h"
#include "model/network.h"

namespace CapitalLoop {

/// From 30 days before a deal's announcement to 30 days after it; around the day on which a market value was measured
/// for it, where there is one. Nothing where not even the month is known.
[[nodiscard]] std::optional<TimeWindow> announcementWindow(const Network &network, const Deal &deal);

} // namespace CapitalLoop
