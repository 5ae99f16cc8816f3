// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/camera.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

/// `offset` moved as little as possible so that [offset, offset + length] keeps `least` within [0, view].
double keptInSight(double offset, double length, double view, double least)
{
    const double part = std::min({least, length, view});
    return std::clamp(offset, part - length, view - part);
}

} // namespace

Camera Camera::fitted(QSizeF canvas, QSizeF view)
{
    if (canvas.isEmpty() || view.isEmpty())
        return {};
    const double zoom = std::min(view.width() / canvas.width(), view.height() / canvas.height());
    return {zoom, {(view.width() - canvas.width() * zoom) / 2, (view.height() - canvas.height() * zoom) / 2}};
}

QRectF Camera::toView(const QRectF &canvasRect) const
{
    return {toView(canvasRect.topLeft()), canvasRect.size() * zoom};
}

QRectF Camera::toCanvas(const QRectF &viewRect) const
{
    return {toCanvas(viewRect.topLeft()), viewRect.size() / zoom};
}

Camera Camera::zoomedAt(QPointF viewPoint, double factor, double smallest, double largest) const
{
    const double wanted = std::clamp(zoom * factor, smallest, largest);
    return {wanted, viewPoint - toCanvas(viewPoint) * wanted};
}

Camera Camera::centredOn(QPointF canvasPoint, QSizeF view) const
{
    return {zoom, QPointF(view.width(), view.height()) / 2 - canvasPoint * zoom};
}

Camera Camera::towards(const Camera &goal, QSizeF view, double share) const
{
    const QPointF middle(view.width() / 2, view.height() / 2);
    const QPointF from = toCanvas(middle);
    const QPointF to = goal.toCanvas(middle);
    const Camera zoomed{zoom * std::pow(goal.zoom / zoom, share), {}};
    return zoomed.centredOn(from + (to - from) * share, view);
}

Camera Camera::keptInSight(QSizeF canvas, QSizeF view, double margin) const
{
    return {zoom,
            {CapitalLoop::keptInSight(offset.x(), canvas.width() * zoom, view.width(), margin),
             CapitalLoop::keptInSight(offset.y(), canvas.height() * zoom, view.height(), margin)}};
}

} // namespace CapitalLoop
