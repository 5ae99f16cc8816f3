// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace CapitalLoop {

enum class ValueScale { Linear, Log };

/// What the height of a curve stands for.
enum class ChartMeasure {
    Value,
    Indexed,       ///< the value where that of one day is 100
    Change,        ///< in percent of the value so many days before
    Drawdown,      ///< how many percent it lies below the highest value so far; 0 at a new high
    Share,         ///< percent of the values of all companies together
    Concentration, ///< of the values of all companies, as one curve: Herfindahl-Hirschman index, 0 to 10,000
    Commitments    ///< the same of what is promised, by payer and by payee
};

/// Its curves are of all companies together.
[[nodiscard]] constexpr bool isConcentration(ChartMeasure measure)
{
    return measure == ChartMeasure::Concentration || measure == ChartMeasure::Commitments;
}

/// Values and their index alone have a logarithmic scale.
[[nodiscard]] constexpr bool canBeLogarithmic(ChartMeasure measure)
{
    return measure == ChartMeasure::Value || measure == ChartMeasure::Indexed;
}

/// A stretch of time in days (Julian day numbers; a day begins at its whole number).
struct TimeWindow
{
    double from = 0;
    double to = 0;

    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] bool contains(double day) const { return day >= from && day <= to; }
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

/// From the smallest to the largest value on an axis, in major units of the chart's currency; above 0 on a
/// logarithmic one.
struct ValueRange
{
    double low = 0;
    double high = 1;

    friend bool operator==(const ValueRange &, const ValueRange &) = default;
};

/// The range that shows values from `smallest` to `largest` with a little air: from 0 on a linear axis, unless all
/// values lie close together far above it.
[[nodiscard]] ValueRange rangeFor(double smallest, double largest, ValueScale scale);
/// Round values inside the range, at most `most`: 1, 2, 5 times powers of ten; on a logarithmic axis over less than a
/// decade also others, evenly spread.
[[nodiscard]] QList<double> valueTicks(const ValueRange &range, ValueScale scale, int most);

/// A mark of the date axis at the beginning of a year, a month or a day.
struct DateTick
{
    enum class Unit { Year, Month, Day };
    QDate date{};
    Unit unit = Unit::Year;

    friend bool operator==(const DateTick &, const DateTick &) = default;
};

/// Beginnings of years, half years, quarters, months, weeks or days, the finest that give at most `most` marks.
[[nodiscard]] QList<DateTick> dateTicks(const TimeWindow &window, int most);

/// The window made `factor` times as long (below 1: closer) with `day` staying in place, within `bounds`, and never
/// shorter than a week.
[[nodiscard]] TimeWindow zoomed(const TimeWindow &window, double day, double factor, const TimeWindow &bounds);
/// The window moved by `days` as far as `bounds` allow.
[[nodiscard]] TimeWindow moved(const TimeWindow &window, double days, const TimeWindow &bounds);

/// Where days and values lie in a picture.
struct ChartAxes
{
    QRectF plot{};
    TimeWindow window{};
    ValueRange range{};
    ValueScale scale = ValueScale::Linear;

    [[nodiscard]] double x(double day) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF at(double day, double value) const { return {x(day), y(value)}; }
    [[nodiscard]] double dayAt(double x) const;
    friend bool operator==(const ChartAxes &, const ChartAxes &) = default;
};

} // namespace CapitalLoop
