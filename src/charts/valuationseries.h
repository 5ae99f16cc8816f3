// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscale.h"
#include "model/network.h"

namespace CapitalLoop {

/// What a point of a curve of concentration is made of.
struct Concentrated
{
    enum class Of { Values, Payers, Payees };
    Of of = Of::Values;
    int companies = 0;
    int undisclosed = 0; ///< deals that are not in it, since their amounts were not published

    friend bool operator==(const Concentrated &, const Concentrated &) = default;
};

/// What a company was worth on one day, as it is drawn, with whatever else was published for the same day.
struct ValuationPoint
{
    double day = 0;      ///< Julian day; the middle of the month or year where the day is not known
    double value = 0;    ///< its height: in major units of the chart's currency, or in the chart's measure
    bool market = false; ///< a price of the stock exchange, and not of a round of financing
    Valuation valuation{};
    QList<Valuation> beside{};
    bool ofClose = false;                       ///< a share price on record, of a day without a valuation
    std::optional<Concentrated> concentrated{}; ///< of all companies together; the valuation is then their sum

    friend bool operator==(const ValuationPoint &, const ValuationPoint &) = default;
};

/// The valuations of a company in one currency, in the order of time, one a day; or a curve of concentration, which is
/// of no company.
struct ValuationSeries
{
    CompanyId company{};
    QList<ValuationPoint> points{};
    QList<Valuation> leftOut{}; ///< those in other currencies

    friend bool operator==(const ValuationSeries &, const ValuationSeries &) = default;
};

/// A part of a curve. Market values are joined by straight lines; the value of a round holds until the next one, so
/// that the points of such a part are the corners of steps.
struct SeriesPiece
{
    bool market = false;
    QList<QPointF> points{}; ///< x = Julian day, y = value

    friend bool operator==(const SeriesPiece &, const SeriesPiece &) = default;
};

/// A mark on a company's curve where it is a side of deals that were announced on that day.
struct DealEvent
{
    CompanyId company{};
    double day = 0;
    double value = 0;      ///< of the curve on that day
    bool exactDay = false; ///< false: only the month is known
    QList<DealId> deals{};
    bool counts = false; ///< something of one of the deals counts on the basis that was asked for

    friend bool operator==(const DealEvent &, const DealEvent &) = default;
};

/// The Julian day at which a date is drawn: the middle of what is known.
[[nodiscard]] double chartDay(const PartialDate &date);
/// The days a deal may have been announced on, to the end of the last; nothing if no date is known.
[[nodiscard]] std::optional<TimeWindow> announcementDays(const Deal &deal);

/// The currency of most valuations; US dollars if there are as many of those.
[[nodiscard]] Currency chartCurrency(const Network &network);
[[nodiscard]] ValuationSeries valuationSeries(const Network &network, const CompanyId &company, Currency currency);
/// The companies with a curve (two values or more; fewer if there are no others), by their latest value on the
/// network's day, the largest first.
[[nodiscard]] QList<CompanyId> largestCompanies(const Network &network, Currency currency, int count);

[[nodiscard]] QList<SeriesPiece> seriesPieces(const ValuationSeries &series);
/// The points inside the window and the next on either side, at most `most`, thinned so that the smallest and the
/// largest of every stretch of time stay.
[[nodiscard]] QList<QPointF> decimated(const QList<QPointF> &points, const TimeWindow &window, int most = 400);
/// The smallest and largest value that the curves reach inside the window, at its edges too.
[[nodiscard]] std::optional<ValueRange> extremes(const QList<ValuationSeries> &series, const TimeWindow &window,
                                                 ValueScale scale);
/// The height of the curve on a day, on the line as drawn; nothing before its first point and after its last.
[[nodiscard]] std::optional<double> valueAt(const ValuationSeries &series, double day, ValueScale scale);

/// The deals of a company on its curve, in the order of time. A deal whose announcement a valuation was measured on
/// takes that valuation's day; deals known to the year are left out, since a mark would claim too much.
[[nodiscard]] QList<DealEvent> dealEvents(const Network &network, const ValuationSeries &series, ValueScale scale);

} // namespace CapitalLoop
