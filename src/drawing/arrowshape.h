// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/curve.h"
#include "drawing/drawing.h"

namespace CapitalLoop {

/// The line style of a status: lengths on and off in pixels, growing with the width; empty = solid. Never the only
/// sign: delivered and paid carry a mark at the payer's end, ceilings an outline.
[[nodiscard]] QList<double> dashesOf(Status status, double width);

/// Fills in shaft, outline, head and tail mark of a deal from its curve, widths and status.
void shapeArrow(DealShape &deal);

} // namespace CapitalLoop
