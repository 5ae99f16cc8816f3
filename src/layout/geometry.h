// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace CapitalLoop {

[[nodiscard]] double distanceBetween(QPointF a, QPointF b);
[[nodiscard]] QPointF unitVector(QPointF v); ///< (1, 0) for a vector of no length
[[nodiscard]] double distanceToSegment(QPointF p, QPointF a, QPointF b);
/// Whether two segments cross at a point inside both.
[[nodiscard]] bool segmentsCross(QPointF a, QPointF b, QPointF c, QPointF d);

} // namespace CapitalLoop
