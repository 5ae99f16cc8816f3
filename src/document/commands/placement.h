// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// Where the companies stand in a picture just now.
struct Placement
{
    QString engine{}; ///< plain name of the layout engine
    QSizeF canvas{};
    QHash<CompanyId, QPointF> positions{};

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// All that a network says of the places of its companies.
struct Arrangement
{
    QList<SavedLayout> layouts{};
    QSet<CompanyId> pinned{};

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

[[nodiscard]] Arrangement arrangementOf(const Network &network);

/// The saved layouts of a network whose companies now stand as in `placement`: this one alone, since those of other
/// canvases no longer agree with it. Companies that are not in the placement (hidden by a filter) keep their place in
/// the first saved layout that has them, scaled to the new canvas.
[[nodiscard]] QList<SavedLayout> layoutsWith(const Network &network, const Placement &placement);

} // namespace CapitalLoop
