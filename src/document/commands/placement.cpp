// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/commands/placement.h"

namespace CapitalLoop {

Arrangement arrangementOf(const Network &network)
{
    return {.layouts = network.layouts, .pinned = network.pinned};
}

QList<SavedLayout> layoutsWith(const Network &network, const Placement &placement)
{
    SavedLayout now{
        .engine = placement.engine, .canvas = placement.canvas, .positions = placement.positions, .extra = {}};
    for (const SavedLayout &saved : network.layouts) {
        if (saved.canvas.isEmpty())
            continue;
        const double x = placement.canvas.width() / saved.canvas.width();
        const double y = placement.canvas.height() / saved.canvas.height();
        for (auto place = saved.positions.cbegin(); place != saved.positions.cend(); ++place) {
            if (!now.positions.contains(place.key()))
                now.positions.insert(place.key(), {place->x() * x, place->y() * y});
        }
    }
    return {now};
}

} // namespace CapitalLoop
