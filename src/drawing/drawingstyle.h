// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealfilter.h"
#include "analysis/dealsize.h"
#include "analysis/lens.h"
#include "analysis/moment.h"
#include "drawing/theme.h"
#include "model/localtext.h"

#include <QSizeF>

namespace CapitalLoop {

/// Two days whose pictures stand side by side.
struct ComparedDays
{
    QDate then{};
    QDate now{};

    friend bool operator==(const ComparedDays &, const ComparedDays &) = default;
};

/// How a network is drawn.
struct DrawingStyle
{
    QSizeF size{1920, 1080}; ///< of the picture, in its own pixels
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    WidthBasis basis = WidthBasis::Headline;
    DealFilter filter{};
    Moment moment{};                        ///< the network is drawn as it was then, to the scale of the whole
    std::optional<ComparedDays> compared{}; ///< instead of one moment, for buildPicture()
    QString title{};                        ///< instead of the network's
    bool furniture = true;                  ///< title, legend, source line
    bool briefLegend = false;               ///< only what colours, lines and dots mean
    LensAnswer lens{};                      ///< drawn over the deals
    bool payersOnTop = false;               ///< heights mean something, which the legend says
    int stop = 0;                           ///< of the dollar; of rings the only one that is lit, 0 = all

    friend bool operator==(const DrawingStyle &, const DrawingStyle &) = default;
};

/// Pictures are composed on a canvas of the same shape as their size, between 1280x800 and 1920x1080 in area, and
/// scaled: so a small picture stays legible and a large one has the same composition.
[[nodiscard]] QSizeF canvasSize(const QSizeF &pictureSize);

} // namespace CapitalLoop
