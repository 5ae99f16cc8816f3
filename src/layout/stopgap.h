// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutrequest.h"
#include "layout/layoutresult.h"

namespace CapitalLoop {

/// Positions of one canvas on another.
[[nodiscard]] Positions rescaled(const Positions &positions, QSizeF from, QSizeF to);

/// A place for every company of a request until a layout has a better one: those known stay, the others go near their
/// neighbours where there is room; where nothing is known, all stand in a ring.
[[nodiscard]] Positions withStopgaps(const LayoutRequest &request, const Positions &known);

/// The companies that stand on title or legend moved off them by the shortest way that is free; pinned ones stay.
[[nodiscard]] Positions offTheFurniture(const LayoutRequest &request, const Positions &known);

} // namespace CapitalLoop
