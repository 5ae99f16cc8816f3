// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturesource.h"

#include "drawing/drawingbuilder.h"
#include "words/languagescope.h"

#include <algorithm>

namespace CapitalLoop {
namespace {

constexpr double keepNear = 8; // the weight with which a picture does not jump

} // namespace

bool isPlaced(const PictureSource &source)
{
    const LayoutRequest request = layoutRequest(source.network, source.style, source.engine);
    return std::ranges::all_of(request.nodes,
                               [&](const LayoutNode &node) { return source.positions.contains(node.id); });
}

Positions stretchedPositions(const PictureSource &source, const DrawingStyle &style)
{
    const QSizeF from = canvasSize(source.style.size);
    const QSizeF to = canvasSize(style.size);
    Positions positions;
    for (auto position = source.positions.cbegin(); position != source.positions.cend(); ++position)
        positions.insert(position.key(),
                         {position->x() * to.width() / from.width(), position->y() * to.height() / from.height()});
    return positions;
}

LayoutRequest layoutRequestFor(const PictureSource &source, const DrawingStyle &style)
{
    const Positions start = stretchedPositions(source, style);
    LayoutRequest request = layoutRequest(source.network, style, source.engine);
    request.tries = 3;
    request.keepWeight = keepNear;
    for (LayoutNode &node : request.nodes) {
        if (start.contains(node.id))
            node.start = start.value(node.id);
        node.pinned = node.start && source.network.pinned.contains(node.id);
    }
    return request;
}

Drawing drawingInItsLanguage(const Network &network, const Positions &positions, const DrawingStyle &style)
{
    const LanguageScope scope(style.language);
    return buildDrawing(network, positions, style);
}

} // namespace CapitalLoop
