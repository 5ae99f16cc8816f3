// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/geometry.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace CapitalLoop {

/// A quadratic Bezier curve: the run of a deal from circle to circle.
struct Curve
{
    QPointF start{};
    QPointF control{};
    QPointF end{};

    [[nodiscard]] QPointF at(double t) const;
    [[nodiscard]] QPointF tangentAt(double t) const; ///< of length 1
    [[nodiscard]] double length() const;             ///< within a hundredth
    /// `count` points from parameter `from` to `to`, both included.
    [[nodiscard]] QPolygonF points(int count, double from = 0, double to = 1) const;

    friend bool operator==(const Curve &, const Curve &) = default;
};

[[nodiscard]] QPointF normalOf(QPointF direction); ///< turned by a quarter
[[nodiscard]] double distanceToPolyline(QPointF p, const QPolygonF &line);
/// How often two polylines cross.
[[nodiscard]] int crossingsOf(const QPolygonF &a, const QPolygonF &b);
[[nodiscard]] bool polylineMeetsRect(const QPolygonF &line, const QRectF &rect);

} // namespace CapitalLoop
