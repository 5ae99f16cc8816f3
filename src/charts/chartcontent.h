// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/announcement.h"
#include "charts/chartrequest.h"
#include "charts/valuationseries.h"

namespace CapitalLoop {

/// The announcement days of selected deals, shaded from top to bottom.
struct DealBand
{
    TimeWindow days{};
    QList<DealId> deals{};

    friend bool operator==(const DealBand &, const DealBand &) = default;
};

/// What a chart shows: a pure answer to a request, before any size in pixels.
struct ChartContent
{
    Currency currency{};
    ChartMeasure measure = ChartMeasure::Value;
    double base = 0;                ///< Indexed: the Julian day of 100
    int span = 0;                   ///< Change: days
    AmountBasis basis{};            ///< Commitments: what counts of a deal
    QList<QPointF> concentration{}; ///< Share: by day, the Herfindahl-Hirschman index of all companies' values
    std::optional<DealAnnouncement> around{}; ///< of the deal that the chart was asked for
    QList<ValuationSeries> series{};          ///< at least one point each, in the order of their colours
    QList<DealEvent> events{};
    QList<DealBand> bands{};
    QList<CompanyId> highlighted{}; ///< sides of the selected deals; the others step back. Empty = all alike
    QList<CompanyId> tooShort{};    ///< Change: without two values so many days apart
    QList<CompanyId> without{};     ///< selected, but no valuation in the chart's currency
    int tooMany = 0;                ///< selected, with valuations, but beyond MostSeries
    TimeWindow bounds{};            ///< from the first to the last value or the network's day, with air
    TimeWindow window{};            ///< the part that is shown

    friend bool operator==(const ChartContent &, const ChartContent &) = default;
};

inline constexpr int DefaultSeries = 5;
inline constexpr int MostSeries = 10;

/// What counts of a deal on a basis: nothing of a lapsed one or of a right. Empty without a published amount.
[[nodiscard]] std::optional<Money> countedAmount(const Network &network, const Deal &deal, AmountBasis basis);

[[nodiscard]] ChartContent chartContent(const Network &network, const ChartRequest &request);

} // namespace CapitalLoop
