// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "model/error.h"

#include <QByteArray>

#include <expected>

namespace CapitalLoop {

/// Another SVG picture (a chart) set beside or on the drawing. The page grows to hold its box.
struct SvgInset
{
    QByteArray svg{}; ///< a whole document
    QRectF box{};     ///< in units of the canvas
};

/// The drawing as an SVG document that a designer can take apart: a layer for ground, deals, companies, furniture and
/// dots, a group with title, description and link for every deal and company.
[[nodiscard]] QByteArray svg(const Drawing &drawing, const PictureRequest &request,
                             const std::optional<SvgInset> &inset = {});
[[nodiscard]] std::expected<void, Error> writeSvg(const Drawing &drawing, const PictureRequest &request,
                                                  const QString &path, const std::optional<SvgInset> &inset = {});

} // namespace CapitalLoop
