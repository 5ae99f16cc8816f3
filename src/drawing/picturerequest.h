// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/motion.h"

#include <QByteArray>
#include <QSize>

#include <functional>
#include <optional>

class QPainter;

namespace CapitalLoop {

/// How a drawing becomes a file: its size in pixels or on paper, and what is lit in it.
struct PictureRequest
{
    QSizeF pixels{1920, 1080};
    std::optional<QSizeF> millimetres{}; ///< instead of pixels
    double dpi = 96;                     ///< pixels for an inch of paper
    bool textAsOutlines = false;         ///< SVG: letters as paths, for programs without the fonts
    double seconds = 0;                  ///< the instant of the dots
    std::optional<Motion> motion{};      ///< the picture moves, from the instant 0 on
    Emphasis emphasis{};

    [[nodiscard]] QSize pixelSize() const;  ///< whole pixels at dpi
    [[nodiscard]] QSizeF pointSize() const; ///< 1/72 inch
    friend bool operator==(const PictureRequest &, const PictureRequest &) = default;
};

/// Something else (a chart) in the same picture, below or beside the drawing; the page grows to hold it.
struct PictureInset
{
    QRectF box{}; ///< in units of the canvas
    std::function<void(QPainter &, const QRectF &)> paint{};
    QByteArray svg{}; ///< the same as a whole SVG document
};

} // namespace CapitalLoop
