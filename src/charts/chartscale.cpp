// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double ShortestWindow = 7; // days

/// The smallest of 1, 2, 5 times a power of ten that is not below `value`.
double roundStep(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= value * (1 - 1e-9))
            return step * power;
    }
    return 10 * power;
}

QList<double> evenTicks(const ValueRange &range, int most)
{
    const double step = roundStep((range.high - range.low) / std::max(1, most - 1));
    QList<double> ticks;
    for (double i = std::ceil(range.low / step - 1e-9); i * step <= range.high * (1 + 1e-9); ++i)
        ticks.append(i * step);
    return ticks;
}

QList<double> decadeTicks(const ValueRange &range, std::initializer_list<double> steps, int everyDecade)
{
    QList<double> ticks;
    const int first = int(std::floor(std::log10(range.low)));
    for (int decade = first; std::pow(10, decade) <= range.high; ++decade) {
        if (decade % everyDecade != 0)
            continue;
        for (const double step : steps) {
            const double value = step * std::pow(10, decade);
            if (value >= range.low * (1 - 1e-9) && value <= range.high * (1 + 1e-9))
                ticks.append(value);
        }
    }
    return ticks;
}

QList<double> logTicks(const ValueRange &range, int most)
{
    if (range.high < 4 * range.low)
        return evenTicks(range, most);
    for (const auto steps : {std::initializer_list<double>{1, 2, 5}, std::initializer_list<double>{1, 3}}) {
        const QList<double> ticks = decadeTicks(range, steps, 1);
        if (ticks.size() <= most && ticks.size() > 1)
            return ticks;
    }
    QList<double> ticks;
    for (int every = 1; every <= 64; every *= 2) {
        ticks = decadeTicks(range, {1}, every);
        if (ticks.size() <= most)
            break;
    }
    return ticks.size() > 1 ? ticks : evenTicks(range, most);
}

QDate dateOf(double day)
{
    return QDate::fromJulianDay(qint64(std::floor(day)));
}

QList<DateTick> monthTicks(const TimeWindow &window, int months)
{
    QList<DateTick> ticks;
    const QDate first = dateOf(window.from);
    QDate date(first.year(), 1, 1);
    if (months > 12) {
        const int years = months / 12;
        date = QDate(first.year() - first.year() % years, 1, 1);
    }
    for (; double(date.toJulianDay()) <= window.to; date = date.addMonths(months)) {
        if (double(date.toJulianDay()) >= window.from)
            ticks.append({date, date.month() == 1 ? DateTick::Unit::Year : DateTick::Unit::Month});
    }
    return ticks;
}

QList<DateTick> dayTicks(const TimeWindow &window, int days)
{
    QList<DateTick> ticks;
    QDate date = dateOf(window.from);
    if (days == 7)
        date = date.addDays(1 - date.dayOfWeek()); // Mondays
    for (; double(date.toJulianDay()) <= window.to; date = date.addDays(days)) {
        if (double(date.toJulianDay()) >= window.from)
            ticks.append({date, DateTick::Unit::Day});
    }
    return ticks;
}

double position(double value, const ValueRange &range, ValueScale scale)
{
    if (scale == ValueScale::Linear)
        return (value - range.low) / (range.high - range.low);
    return std::log(value / range.low) / std::log(range.high / range.low);
}

} // namespace

ValueRange rangeFor(double smallest, double largest, ValueScale scale)
{
    if (scale == ValueScale::Log) {
        const double low = std::max(smallest, 1.0);
        const double high = std::max(largest, low);
        const double air = std::max(1.08, std::pow(high / low, 0.06));
        return {low / air, high * air};
    }
    if (largest <= 0)
        return {0, 1};
    if (smallest < largest * 0.6)
        return {std::min(0.0, smallest), largest * 1.06};
    const double air = std::max((largest - smallest) * 0.12, largest * 0.01);
    return {smallest - air, largest + air};
}

QList<double> valueTicks(const ValueRange &range, ValueScale scale, int most)
{
    if (!(range.high > range.low) || most < 1)
        return {};
    return scale == ValueScale::Linear ? evenTicks(range, most) : logTicks(range, most);
}

QList<DateTick> dateTicks(const TimeWindow &window, int most)
{
    if (!(window.length() > 0) || most < 1)
        return {};
    for (const int days : {1, 2, 7}) {
        if (window.length() / days <= most)
            return dayTicks(window, days);
    }
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600}) {
        if (window.length() / (months * 30.44) <= most)
            return monthTicks(window, months);
    }
    return {};
}

TimeWindow moved(const TimeWindow &window, double days, const TimeWindow &bounds)
{
    if (window.length() >= bounds.length())
        return bounds;
    const double shift = std::clamp(days, bounds.from - window.from, bounds.to - window.to);
    return {window.from + shift, window.to + shift};
}

TimeWindow zoomed(const TimeWindow &window, double day, double factor, const TimeWindow &bounds)
{
    const double length = std::max(window.length() * factor, std::min(ShortestWindow, bounds.length()));
    if (length >= bounds.length())
        return bounds;
    const double share = window.length() > 0 ? (day - window.from) / window.length() : 0.5;
    const double from = day - share * length;
    return moved({from, from + length}, 0, bounds);
}

double ChartAxes::x(double day) const
{
    return plot.left() + plot.width() * (day - window.from) / window.length();
}

double ChartAxes::y(double value) const
{
    return plot.bottom() - plot.height() * position(value, range, scale);
}

double ChartAxes::dayAt(double x) const
{
    return window.from + window.length() * (x - plot.left()) / plot.width();
}

} // namespace CapitalLoop
