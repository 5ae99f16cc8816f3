// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thenandnow.h"
#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"
#include "layout/layoutresult.h"

namespace CapitalLoop {

/// Everything that was public on a day, as it was in force then.
[[nodiscard]] Moment asOnDay(QDate day);
/// The two sides of the changes and their deals.
[[nodiscard]] Emphasis emphasisOf(const QList<LegChange> &changes);
/// The same of all changes between two days.
[[nodiscard]] Emphasis changedBetween(const Network &network, const ComparedDays &days);

/// The picture that a style asks for: buildDrawing(), or where days are compared, one drawing that holds the network as
/// known on each, to the same scale, side by side (one above the other in upright pictures), with the days over them,
/// and below the changes as sentences, the largest first, as many as fit. `positions` are in units of
/// canvasSize(style.size) either way. Pure.
[[nodiscard]] Drawing buildPicture(const Network &network, const Positions &positions, const DrawingStyle &style);

} // namespace CapitalLoop
