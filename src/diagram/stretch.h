// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

class QPainter;

namespace CapitalLoop {

/// Paints an opaque picture (RGB32) stretched into a rectangle, the nearest pixel for each, as QPainter does without
/// smoothing but in half the time. The painter is to paint device pixels; only `within` is painted.
void paintStretched(QPainter &painter, const QRectF &target, const QImage &image, const QRect &within);

} // namespace CapitalLoop
