// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "model/error.h"

#include <QByteArray>

#include <expected>

namespace CapitalLoop {

/// The drawing as one page of PDF: vectors, fonts embedded, the page just as large as asked.
[[nodiscard]] QByteArray pdf(const Drawing &drawing, const PictureRequest &request,
                             const std::optional<PictureInset> &inset = {});
[[nodiscard]] std::expected<void, Error> writePdf(const Drawing &drawing, const PictureRequest &request,
                                                  const QString &path, const std::optional<PictureInset> &inset = {});

} // namespace CapitalLoop
