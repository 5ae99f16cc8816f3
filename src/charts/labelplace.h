// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace CapitalLoop {

/// Moves the centres of labels of one height apart as little as possible, so that none overlap and all stay between
/// `top` and `bottom`. The result is in the order given. If they do not fit, they are spread evenly.
[[nodiscard]] QList<double> spread(const QList<double> &centres, double height, double top, double bottom);

/// What a label must not cover, and what it had better not.
struct Obstacles
{
    QList<QRectF> boxes{};
    QList<QPolygonF> lines{};

    friend bool operator==(const Obstacles &, const Obstacles &) = default;
};

/// A place for a label of `size` near `anchor`, inside `area` and off all boxes, with as few lines under it as
/// possible; nothing if there is none. `step` is the nearest distance,
/// `mostUnder` how many lines the label may hide a part of.
[[nodiscard]] std::optional<QRectF> placeNear(QPointF anchor, QSizeF size, const QRectF &area,
                                              const Obstacles &obstacles, double step, int mostUnder);

} // namespace CapitalLoop
