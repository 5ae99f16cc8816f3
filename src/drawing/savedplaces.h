// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawingstyle.h"
#include "layout/layoutresult.h"
#include "model/network.h"

namespace CapitalLoop {

/// The layout saved in the network for the shape that is nearest to this picture's; null if there is none.
[[nodiscard]] const SavedLayout *nearestLayout(const Network &network, const QSizeF &pictureSize);
/// Whether that one has companies the higher the more they pay on balance.
[[nodiscard]] bool hasPayersOnTop(const Network &network, const QSizeF &pictureSize);

/// Positions for this picture from the layouts saved in the network: those of the nearest shape of canvas, fitted to
/// this one. Companies that no saved layout has are missing.
[[nodiscard]] Positions savedPositions(const Network &network, const DrawingStyle &style);

} // namespace CapitalLoop
