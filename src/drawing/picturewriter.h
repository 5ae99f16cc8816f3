// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "drawing/writingprogress.h"
#include "model/error.h"

#include <QStringList>

#include <expected>

namespace CapitalLoop {

/// The suffixes of still pictures that writePicture knows: png, svg, pdf.
[[nodiscard]] QStringList pictureSuffixes();

/// Writes a picture in the format of the path's suffix, whole or not at all: a still one, or a moving one (see
/// animationwriter.h) if the request has a motion. UnknownFormat for another suffix.
[[nodiscard]] std::expected<void, Error> writePicture(const Drawing &drawing, const PictureRequest &request,
                                                      const QString &path,
                                                      const std::optional<PictureInset> &inset = {},
                                                      const WritingProgress &progress = {});

} // namespace CapitalLoop
