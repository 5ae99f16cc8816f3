// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

#include <QFont>

class QPainter;

namespace CapitalLoop {

/// The font of charts at a size in pixels: the one that travels with the program, and the system's for what it lacks.
[[nodiscard]] QFont chartFont(double size, bool bold = false);

void paintGround(QPainter &painter, const ChartPicture &picture);
void paintGroups(QPainter &painter, const QList<ChartGroup> &groups, const QRectF &clip);

} // namespace CapitalLoop
