// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "drawing/writingprogress.h"
#include "model/error.h"

#include <QStringList>

#include <expected>

class QIODevice;

namespace CapitalLoop {

/// The suffixes that a moving picture may have: svg, webp, gif, apng, mp4, webm.
[[nodiscard]] QStringList movingSuffixes();

/// Why pictures of this suffix cannot be made here: VideoProgramMissing (format), or nothing.
[[nodiscard]] std::optional<Error> obstacleTo(const QString &suffix);

/// Writes one turn of a picture that moves (its request has a motion), in the format of that suffix. The same request
/// gives the same bytes. To be called in the main thread or a QThread. The errors of FrameSource and AnimationEncoder.
[[nodiscard]] std::expected<void, Error> writeMoving(const Drawing &drawing, const PictureRequest &request,
                                                     const QString &suffix, QIODevice &device,
                                                     const std::optional<PictureInset> &inset,
                                                     const WritingProgress &progress = {});

/// How many bytes that would be, judged by its first frames.
[[nodiscard]] std::expected<qint64, Error> movingSize(const Drawing &drawing, const PictureRequest &request,
                                                      const QString &suffix, const std::optional<PictureInset> &inset,
                                                      const std::stop_token &stop = {});

} // namespace CapitalLoop
