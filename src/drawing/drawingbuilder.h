// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"
#include "drawing/furniture.h"
#include "layout/layoutrequest.h"
#include "layout/layoutresult.h"

namespace CapitalLoop {

/// The question to the layout for this picture: circles sized by value, room for labels and furniture; for Payers
/// heights by the potentials of the net flows (see hodgeParts).
[[nodiscard]] LayoutRequest layoutRequest(const Network &network, const DrawingStyle &style,
                                          LayoutEngine engine = LayoutEngine::Balanced);

/// The same question for the whole network at any moment, so that a company stands at one place at all times; with the
/// furniture that the style's moment needs, whose legend may be larger.
[[nodiscard]] LayoutRequest timelessRequest(const Network &network, const DrawingStyle &style,
                                            LayoutEngine engine = LayoutEngine::Balanced);

/// What the furniture of this picture has to explain.
[[nodiscard]] FurnitureFacts furnitureFacts(const Network &network, const DrawingStyle &style);

/// The picture of a network with its companies at these positions (in units of canvasSize(style.size); companies
/// without one are left out with their deals). Pure: the same input gives the same drawing.
[[nodiscard]] Drawing buildDrawing(const Network &network, const Positions &positions, const DrawingStyle &style);

} // namespace CapitalLoop
