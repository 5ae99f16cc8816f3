// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

class QChart;

namespace CapitalLoop {

/// Hands the curves of a picture to Qt Charts, which lays them over the picture's plot. The axes are there for the
/// mapping alone: their words belong to the picture.
void fillChart(QChart &chart, const ChartPicture &picture);

} // namespace CapitalLoop
