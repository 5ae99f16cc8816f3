// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"

namespace CapitalLoop {

/// What the furniture has to explain, counted from the visible part of a network.
struct FurnitureFacts
{
    QString title{};
    QString subtitle{};
    QStringList notes{}; ///< below it
    QSet<Family> families{};
    QSet<Status> statuses{};
    QSet<Role> roles{};
    bool ceilings = false;
    bool undisclosed = false;
    bool about = false;    ///< amounts that a source gives as about so much
    bool moreThan = false; ///< amounts of which only the lower end is known
    bool unvalued = false; ///< companies without a valuation in dollars
    bool dots = false;
    bool netted = false;       ///< what is not circular has its own width
    bool rings = false;        ///< money that runs in circles is drawn apart
    bool uncounted = false;    ///< deals that the lens leaves out
    bool nothingYet = false;   ///< deals of which nothing counts on the basis
    bool gauges = false;       ///< rings inside circles
    bool payersOnTop = false;  ///< heights mean something
    bool partOfDollar = false; ///< amounts are parts of one dollar, DollarInBillions being the whole
    double largestDeal = 0;    ///< billions of dollars on the basis of the style
    double largestValue = 0;   ///< dollars
    double smallestRadius = 0; ///< of circles with a valuation
    double radiusPerRootDollar = 0;
    double dotUnit = 0; ///< billions of dollars that one dot stands for
    int deals = 0;      ///< visible
    int dealsInAll = 0;
    int sourced = 0; ///< of the visible ones
    int disputed = 0;
    std::optional<QDate> day{};
    std::optional<QDate> knownOn{};  ///< where that is another day
    std::optional<YearSpan> years{}; ///< whose money alone is drawn
    int undated = 0;                 ///< deals left out since no years are known for their money
    int assumed = 0;                 ///< visible deals whose money is spread evenly for want of a schedule
    QStringList publishers{};        ///< the most cited first
};

/// How wide one whole dollar is drawn.
inline constexpr double DollarInBillions = 400;

/// Widths of arrows, in pixels, for an amount in billions: 1.2 + 0.48 * sqrt(amount).
[[nodiscard]] double arrowWidth(double billions);

/// What the furniture keeps from the edges.
inline constexpr double FurnitureMargin = 36;

/// Title, legend and source line, placed on a canvas: title at the top left, legend in columns at the foot.
[[nodiscard]] QList<FurnitureShape> placedFurniture(const FurnitureFacts &facts, const DrawingStyle &style,
                                                    const QSizeF &canvas);

} // namespace CapitalLoop
