// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/picturerequest.h"

namespace CapitalLoop {

namespace {

constexpr double MillimetresPerInch = 25.4;
constexpr double PointsPerInch = 72;

} // namespace

QSize PictureRequest::pixelSize() const
{
    const QSizeF size = millimetres ? *millimetres * (dpi / MillimetresPerInch) : pixels;
    return size.toSize().expandedTo(QSize(1, 1));
}

QSizeF PictureRequest::pointSize() const
{
    return millimetres ? *millimetres * (PointsPerInch / MillimetresPerInch) : pixels * (PointsPerInch / dpi);
}

} // namespace CapitalLoop
