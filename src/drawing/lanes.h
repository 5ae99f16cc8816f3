// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/curve.h"

#include <QList>
#include <QRectF>

namespace CapitalLoop {

/// A circle that curves go between and keep clear of.
struct Obstacle
{
    QPointF centre{};
    double radius = 0;
};

/// A deal that needs a lane: the circles it joins, by their place in the list of obstacles, and its width.
struct LaneDeal
{
    qsizetype from = 0;
    qsizetype to = 0;
    double width = 1;
    bool apart = false; ///< with a wider gap to its neighbours, though lanes bulge out between small circles
};

/// A curve for every deal: the deals of one pair fan out into lanes side by side, each pair bends round what is in
/// its way. A deal of a company with itself becomes a loop at its circle. Curves end a little before the circles,
/// pointing at their control point, so that arrows meet circles at a right angle. `keepOut`: furniture.
[[nodiscard]] QList<Curve> fannedLanes(const QList<LaneDeal> &deals, const QList<Obstacle> &circles,
                                       const QSizeF &canvas, const QList<QRectF> &keepOut);

} // namespace CapitalLoop
