// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"

#include <QStringList>

class QBrush;
class QFont;
class QPainter;

namespace CapitalLoop {

/// The bundled Inter with the systems' CJK families behind it, without hinting, so that text keeps its shape at every
/// scale. Sizes are whole pixels of the canvas (a fraction is rounded): what QFontMetricsF measures with this font is
/// what painter, SVG and PDF draw.
[[nodiscard]] QFont drawingFont(double pixelSize, int weight);
[[nodiscard]] QStringList drawingFontFamilies();
[[nodiscard]] QFont fontOf(const TextShape &shape);
/// The x at which a text begins; it runs from left to right from there.
[[nodiscard]] double leftOf(const TextShape &shape);

/// Paints all that stands still, in units of the drawing's canvas (the caller has set the scale). Ground included.
void paintStill(QPainter &painter, const Drawing &drawing, const Emphasis &emphasis = {});
/// The same without the ground, and without arrows and circles that lie wholly outside of `seen`, a part of the canvas.
void paintShapes(QPainter &painter, const Drawing &drawing, const Emphasis &emphasis, const QRectF &seen);
/// Paints the dots of an instant (not the fast way of the view: for exports).
void paintDots(QPainter &painter, const Drawing &drawing, double seconds, const Emphasis &emphasis = {});

/// How much of a dot is left on a deal that is not emphasised.
inline constexpr double UnlitDotOpacity = 0.3;
/// One dot of the still picture or of a sprite. A full one has the colour of writing, a hollow one that of the ground,
/// so that both show on the ground and on arrows of any width. It covers DotExtent times its radius.
void paintDot(QPainter &painter, QPointF centre, double radius, bool hollow, const QColor &familyColour,
              const Theme &theme);
inline constexpr double DotExtent = 1.5;

/// The ground in units of the canvas; also right beyond its edges.
[[nodiscard]] QBrush groundBrush(const Drawing &drawing);

} // namespace CapitalLoop
