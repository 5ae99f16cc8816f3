// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QTransform>

namespace CapitalLoop {

/// Where the view looks at the drawing from: view point = canvas point * zoom + offset, in logical pixels.
struct Camera
{
    double zoom = 1;
    QPointF offset{};

    /// The whole canvas, centred in the view.
    [[nodiscard]] static Camera fitted(QSizeF canvas, QSizeF view);

    [[nodiscard]] QPointF toView(QPointF canvasPoint) const { return canvasPoint * zoom + offset; }
    [[nodiscard]] QPointF toCanvas(QPointF viewPoint) const { return (viewPoint - offset) / zoom; }
    [[nodiscard]] QRectF toView(const QRectF &canvasRect) const;
    [[nodiscard]] QRectF toCanvas(const QRectF &viewRect) const;
    [[nodiscard]] QTransform transform() const { return {zoom, 0, 0, zoom, offset.x(), offset.y()}; }

    [[nodiscard]] Camera panned(QPointF viewDelta) const { return {zoom, offset + viewDelta}; }
    /// Zoomed by a factor while the canvas point under `viewPoint` stays there; the zoom stays between the limits.
    [[nodiscard]] Camera zoomedAt(QPointF viewPoint, double factor, double smallest, double largest) const;
    /// With this canvas point in the middle of the view.
    [[nodiscard]] Camera centredOn(QPointF canvasPoint, QSizeF view) const;
    /// On the way to another: `share` 0 is here, 1 there. Zooms evenly and keeps the middle on a straight line.
    [[nodiscard]] Camera towards(const Camera &goal, QSizeF view, double share) const;
    /// Moved back so that some of the canvas stays in sight: at least `margin` view pixels of it, or all of a small
    /// one.
    [[nodiscard]] Camera keptInSight(QSizeF canvas, QSizeF view, double margin) const;

    friend bool operator==(const Camera &, const Camera &) = default;
};

} // namespace CapitalLoop
