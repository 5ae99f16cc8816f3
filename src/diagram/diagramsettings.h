// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawingstyle.h"
#include "layout/layoutengine.h"

namespace CapitalLoop {

/// How the diagram is shown and moves; the window reads it from the user's settings and hands it down.
struct DiagramSettings
{
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    WidthBasis basis = WidthBasis::Headline;
    LayoutEngine engine = LayoutEngine::Balanced;
    double speed = 1; ///< of the dots
    bool playing = true;
    bool reducedMotion = false; ///< nothing moves by itself, and no eased moves
    int framesPerSecond = 30;
    bool furniture = true; ///< title, legend, source line
    QString title{};       ///< instead of the network's
    LensAnswer lens{};     ///< drawn over the deals
    int stop = 0;          ///< of its answer; see DrawingStyle

    friend bool operator==(const DiagramSettings &, const DiagramSettings &) = default;
};

} // namespace CapitalLoop
