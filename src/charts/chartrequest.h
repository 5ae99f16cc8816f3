// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"
#include "charts/chartcolours.h"
#include "charts/chartscale.h"
#include "document/selection.h"
#include "model/localtext.h"

#include <QSizeF>
#include <QString>

#include <optional>

namespace CapitalLoop {

inline constexpr int DefaultSpan = 90; // days

/// What the height of the curves stands for, and on which scale.
struct ChartHeight
{
    ChartMeasure measure = ChartMeasure::Value;
    ValueScale scale = ValueScale::Linear; ///< logarithmic only where canBeLogarithmic()
    int span = DefaultSpan;                ///< Change: days

    friend bool operator==(const ChartHeight &, const ChartHeight &) = default;
};

/// What a valuation chart is asked to show and how.
struct ChartRequest
{
    /// Its companies get curves (the five largest if there are none), the companies of its deals are added and the
    /// deals' days shaded.
    Selection selection{};
    std::optional<TimeWindow> window{};    ///< nothing = all there is
    ValueScale scale = ValueScale::Linear; ///< logarithmic only where canBeLogarithmic()
    ChartMeasure measure = ChartMeasure::Value;
    int span = DefaultSpan;         ///< Change: days
    std::optional<double> base{};   ///< Indexed: the Julian day of 100; nothing = the first day shown
    std::optional<DealId> around{}; ///< only both sides of this deal, with their share prices, for its announcement
    AmountBasis basis = AmountBasis::Headline; ///< what counts of a deal: its mark is filled or hollow
    ChartColours colours = lightChartColours();
    Language language = Language::English;
    QString title{};                 ///< empty = "Valuations over time"
    bool furniture = true;           ///< title, key, as-of and sources inside the picture
    QSizeF size = QSizeF(1200, 600); ///< of a file, in pixels of 1/96 inch
    double pixelRatio = 1;           ///< of a PNG: device pixels to one of those
};

} // namespace CapitalLoop
