// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearlymoney.h"
#include "charts/chartcolours.h"
#include "model/localtext.h"

#include <QSizeF>

namespace CapitalLoop {

/// What a chart of money by year is asked to show and how.
struct YearsRequest
{
    std::optional<CompanyId> company{};  ///< none, or one that the network does not have: the whole network
    std::optional<QSet<DealId>> deals{}; ///< only these count, as a filter leaves them
    QSet<DealId> highlighted{};          ///< the others step back, if any of these is in the chart
    AmountBasis basis = AmountBasis::Headline;
    ChartColours colours = lightChartColours();
    Language language = Language::English;
    QString title{};                 ///< empty = "OpenAI: money by year"
    bool furniture = true;           ///< large title and sources inside the picture
    QSizeF size = QSizeF(1200, 600); ///< of a file, in pixels of 1/96 inch
    double pixelRatio = 1;           ///< of a PNG: device pixels to one of those

    friend bool operator==(const YearsRequest &, const YearsRequest &) = default;
};

/// What the chart shows: a pure answer to a request, before any size in pixels.
struct YearsContent
{
    YearlyMoney money{};
    int firstYear = 0; ///< the years with money or revenue
    int lastYear = -1;
    qint64 beyond = 0;                 ///< money of years for which there is no room, in minor units
    QList<CompanyId> counterparties{}; ///< of both sides, the largest in all first: the order of their colours
    bool hasSoft = false;              ///< some of it is not firm
    bool hasAssumed = false;           ///< some of it is spread by assumption
    bool hasRamp = false;              ///< some of that rises evenly
    QSet<DealId> highlighted{};        ///< those of the request that are there

    [[nodiscard]] int years() const { return lastYear - firstYear + 1; }
    [[nodiscard]] bool isEmpty() const { return years() <= 0 && counterparties.isEmpty(); }
    friend bool operator==(const YearsContent &, const YearsContent &) = default;
};

inline constexpr int MostYears = 60;

[[nodiscard]] YearsContent yearsContent(const Network &network, const YearsRequest &request);

/// How much the promised money of a year is above the revenue that it is measured by; nothing if it is not, or if no
/// revenue is known. In minor units.
[[nodiscard]] std::optional<qint64> gapIn(const YearlyMoney &money, int year);

} // namespace CapitalLoop
