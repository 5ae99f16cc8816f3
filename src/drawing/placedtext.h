// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"

namespace CapitalLoop {

/// A text shape at its place with the box that it covers (ascent to descent of its letters).
[[nodiscard]] TextShape placedText(const QString &text, QPointF point, double pixelSize, int weight,
                                   const QColor &colour, TextShape::Anchor anchor = TextShape::Anchor::Start);
/// Width of its ink's advance and height of a line of letters, in pixels.
[[nodiscard]] QSizeF textSize(const QString &text, double pixelSize, int weight);
/// Cut with an ellipsis to `width` pixels.
[[nodiscard]] QString elidedText(const QString &text, double pixelSize, int weight, double width);
/// Broken into at most `lines` lines of `width` pixels, between words or between Chinese signs; the last is cut with an
/// ellipsis if there is more.
[[nodiscard]] QStringList wrappedText(const QString &text, double pixelSize, int weight, double width, int lines);

} // namespace CapitalLoop
