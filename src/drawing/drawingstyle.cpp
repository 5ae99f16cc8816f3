// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawingstyle.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

QSizeF canvasSize(const QSizeF &pictureSize)
{
    constexpr double Smallest = 1280.0 * 800;
    constexpr double Largest = 1920.0 * 1080;
    const double width = std::max(1.0, pictureSize.width());
    const double height = std::max(1.0, pictureSize.height());
    const double area = std::clamp(width * height, Smallest, Largest);
    const double factor = std::sqrt(area / (width * height));
    return QSizeF(width * factor, height * factor);
}

} // namespace CapitalLoop
