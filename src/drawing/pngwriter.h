// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "model/error.h"

#include <QImage>
#include <QTransform>

#include <expected>

namespace CapitalLoop {

/// The longest side of a picture in pixels.
inline constexpr int LargestPictureSide = 16384;

/// The bytes a picture may take: most of the memory that is free now.
[[nodiscard]] qint64 pictureMemory();

/// The drawing with its dots at an instant, scaled to fit and centred. PictureTooLarge if a side is longer than
/// `longestSide` or the picture takes more than `memory` bytes.
[[nodiscard]] std::expected<QImage, Error> picture(const Drawing &drawing, QSize pixels, double dpi = 96,
                                                   const Emphasis &emphasis = {}, double seconds = 0,
                                                   qint64 memory = pictureMemory(),
                                                   const std::optional<PictureInset> &inset = {},
                                                   int longestSide = LargestPictureSide);

/// From the canvas, with what is set beside it, to the pixels of such a picture.
[[nodiscard]] QTransform pictureTransform(const QRectF &canvas, QSize pixels);

[[nodiscard]] std::expected<void, Error> writePng(const Drawing &drawing, QSize pixels, double dpi,
                                                  const Emphasis &emphasis, const QString &path, double seconds = 0,
                                                  const std::optional<PictureInset> &inset = {});

} // namespace CapitalLoop
