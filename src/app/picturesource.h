// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"
#include "layout/layoutrequest.h"
#include "layout/layoutresult.h"
#include "model/network.h"

namespace CapitalLoop {

/// What is on the screen, to make other pictures of it.
struct PictureSource
{
    Network network{};
    Positions positions{}; ///< in units of canvasSize(style.size)
    DrawingStyle style{};
    LayoutEngine engine = LayoutEngine::Balanced;
    Emphasis emphasis{};
    double seconds = 0;   ///< the instant of the dots
    ChartRequest chart{}; ///< what the valuation chart shows
};

/// Whether all companies of the picture have their places; new ones get them a moment later.
[[nodiscard]] bool isPlaced(const PictureSource &source);
/// The companies where they stand on the screen, stretched to the canvas of another style.
[[nodiscard]] Positions stretchedPositions(const PictureSource &source, const DrawingStyle &style);
/// The question for places that suit another shape of picture and keep near those on the screen.
[[nodiscard]] LayoutRequest layoutRequestFor(const PictureSource &source, const DrawingStyle &style);
/// The drawing with its words in the style's language, whatever the window speaks.
[[nodiscard]] Drawing drawingInItsLanguage(const Network &network, const Positions &positions,
                                           const DrawingStyle &style);

} // namespace CapitalLoop
