// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"

class QFont;
class QPainter;

namespace CapitalLoop {

/// The font of a text shape: bundled Inter with CJK families behind it, at its pixel size.
[[nodiscard]] QFont fontOf(const TextShape &shape);
[[nodiscard]] QFont drawingFont(double pixelSize, int weight);

/// Paints all that stands still, in units of the drawing's canvas (the caller has set the scale). Ground included.
void paintStill(QPainter &painter, const Drawing &drawing, const Emphasis &emphasis = {});
/// Paints the dots of an instant (not the fast way of the view: for exports).
void paintDots(QPainter &painter, const Drawing &drawing, double seconds, const Emphasis &emphasis = {});

} // namespace CapitalLoop
