// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "drawing/drawingstyle.h"
#include "drawing/picturerequest.h"
#include "model/network.h"

namespace CapitalLoop {

[[nodiscard]] ChartColours chartColours(ThemeName theme);

/// The size that is left to the drawing in a picture of this size with a chart below.
[[nodiscard]] QSizeF sizeAboveChart(const QSizeF &picture);

/// The valuation chart in a band below the drawing, as wide as it, in the drawing's theme and the style's language.
/// `picture` is the size of both together; `wish` says which companies and days. In the window's thread; what it
/// returns can be painted in any.
[[nodiscard]] PictureInset chartBelow(const Network &network, const Drawing &drawing, const DrawingStyle &style,
                                      const QSizeF &picture, const ChartRequest &wish = {});

} // namespace CapitalLoop
