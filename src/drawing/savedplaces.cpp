// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/savedplaces.h"

#include "layout/layoutrequest.h"

#include <cmath>

namespace CapitalLoop {

const SavedLayout *nearestLayout(const Network &network, const QSizeF &pictureSize)
{
    const QSizeF canvas = canvasSize(pictureSize);
    const auto shape = [](const QSizeF &size) { return std::log(size.width() / size.height()); };
    const SavedLayout *nearest = nullptr;
    const auto unlikeness = [&](const SavedLayout &layout) {
        return std::abs(shape(layout.canvas) - shape(canvas)) +
               0.2 * std::abs(std::log(layout.canvas.width() / canvas.width()));
    };
    for (const SavedLayout &layout : network.layouts) {
        if (layout.canvas.width() > 0 && layout.canvas.height() > 0 &&
            (!nearest || unlikeness(layout) < unlikeness(*nearest)))
            nearest = &layout;
    }
    return nearest;
}

bool hasPayersOnTop(const Network &network, const QSizeF &pictureSize)
{
    const SavedLayout *layout = nearestLayout(network, pictureSize);
    return layout && layout->engine == layoutEngineName(LayoutEngine::Payers);
}

Positions savedPositions(const Network &network, const DrawingStyle &style)
{
    const QSizeF canvas = canvasSize(style.size);
    Positions positions;
    const SavedLayout *nearest = nearestLayout(network, style.size);
    if (!nearest)
        return positions;
    for (auto [id, point] : nearest->positions.asKeyValueRange())
        positions.insert(id, QPointF(point.x() * canvas.width() / nearest->canvas.width(),
                                     point.y() * canvas.height() / nearest->canvas.height()));
    return positions;
}

} // namespace CapitalLoop
