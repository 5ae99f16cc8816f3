// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartmeasure.h"

#include "charts/chartframe.h"
#include "charts/concentrationwords.h"
#include "words/announcementwords.h"
#include "words/dealwords.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ChartMeasure)
};

constexpr double SoonAfter = 7; // days, in which a curve need not be said to begin later

/// The close before the announcement that the chart is about, or else the first day shown with a value.
double defaultBase(const ChartContent &content)
{
    if (content.around) {
        for (const auto *move : {&content.around->recipient, &content.around->payer}) {
            if (*move && (*move)->before)
                return double((*move)->before->day.toJulianDay());
        }
    }
    const auto begin = [](const ValuationSeries &series) { return series.points.first().day; };
    return std::max(content.window.from, begin(*std::ranges::min_element(content.series, {}, begin)));
}

/// The one in force on a day that is not before the first.
const ValuationPoint &lastPoint(const ValuationSeries &series, double day)
{
    return *std::prev(std::ranges::upper_bound(series.points, day, {}, &ValuationPoint::day));
}

/// Whatever was 100 before, since only ratios count.
void index(ValuationSeries &series, double base, ValueScale scale)
{
    const ValuationPoint &edge = base < series.points.first().day ? series.points.first() : series.points.last();
    const double height = valueAt(series, base, scale).value_or(edge.value);
    if (!(height > 0))
        return;
    const double factor = 100 / height;
    for (ValuationPoint &point : series.points)
        point.value *= factor;
}

/// A height in percent of the one `span` days before, on the days of both.
void change(ValuationSeries &series, double span)
{
    QList<double> days;
    for (const ValuationPoint &point : std::as_const(series.points))
        days << point.day << point.day + span;
    std::ranges::sort(days);
    const auto [same, end] = std::ranges::unique(days);
    days.erase(same, end);
    QList<ValuationPoint> changes;
    for (const double day : std::as_const(days)) {
        const std::optional<double> now = valueAt(series, day, ValueScale::Linear);
        const std::optional<double> before = valueAt(series, day - span, ValueScale::Linear);
        if (!now || !before || !(*before > 0))
            continue;
        ValuationPoint point = lastPoint(series, day);
        point.market = point.market && lastPoint(series, day - span).market;
        if (point.day != day)
            point.beside.clear();
        point.day = day;
        point.value = (*now / *before - 1) * 100;
        changes.append(point);
    }
    series.points = changes;
}

/// And which curves are missing.
QStringList changeSentences(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    QStringList sentences{
        Words::tr("Change in percent of the value %n days before, on every day.", nullptr, content.span)};
    QStringList names;
    for (const CompanyId &company : content.tooShort)
        names.append(companyName(network, company, formatter));
    if (!names.isEmpty())
        sentences.append(
            Words::tr("Without two values %n days apart: %1.", nullptr, content.span).arg(names.join(u", "_s)));
    return sentences;
}

void drawDown(ValuationSeries &series)
{
    double high = 0;
    for (ValuationPoint &point : series.points) {
        const double value = point.valuation.value.major();
        high = std::max(high, value);
        point.value = high > 0 ? (value / high - 1) * 100 : 0;
    }
}

} // namespace

void applyMeasure(ChartContent &content, const ChartRequest &request)
{
    if (content.measure == ChartMeasure::Value || content.measure == ChartMeasure::Share ||
        isConcentration(content.measure))
        return;
    content.span = request.span;
    if (content.measure == ChartMeasure::Indexed)
        content.base = request.base.value_or(defaultBase(content));
    for (ValuationSeries &series : content.series) {
        if (content.measure == ChartMeasure::Indexed)
            index(series, content.base, request.scale);
        else if (content.measure == ChartMeasure::Change)
            change(series, content.span);
        else
            drawDown(series);
        if (series.points.isEmpty())
            content.tooShort.append(series.company);
    }
    content.series.removeIf([](const ValuationSeries &series) { return series.points.isEmpty(); });
    for (DealEvent &event : content.events) {
        const auto series = std::ranges::find(content.series, event.company, &ValuationSeries::company);
        if (series != content.series.end())
            event.value = valueAt(*series, event.day, request.scale).value_or(event.value);
    }
}

ValueRange measuredRange(const ValueRange &values, ChartMeasure measure, ValueScale scale)
{
    if (isConcentration(measure))
        return {0, std::max(values.high, 1.0) * 1.06};
    if (measure == ChartMeasure::Change) {
        const double low = std::min(values.low, -1.0);
        const double high = std::max(values.high, 1.0);
        return {low - (high - low) * 0.06, high + (high - low) * 0.06};
    }
    if (measure != ChartMeasure::Drawdown)
        return rangeFor(values.low, values.high, scale);
    const double depth = std::max(5.0, -values.low);
    return {-depth * 1.08, depth * 0.04};
}

QString measuredText(double height, const ChartContent &content, const Formatter &formatter)
{
    switch (content.measure) {
    case ChartMeasure::Value:
        return tickText(height, content.currency, formatter);
    case ChartMeasure::Indexed:
        return formatter.number(height, height < 10 && height != std::round(height) ? 1 : 0);
    case ChartMeasure::Share:
        return formatter.percent(height);
    case ChartMeasure::Concentration:
    case ChartMeasure::Commitments:
        return formatter.number(height);
    case ChartMeasure::Change:
        return height == 0 ? formatter.percent(0) : signedPercent(height, formatter);
    case ChartMeasure::Drawdown:
        return (height < 0 ? u"\u2212"_s : QString()) + formatter.percent(std::abs(height));
    }
    Q_UNREACHABLE();
}

QString baseText(const ChartContent &content, const Formatter &formatter)
{
    return Words::tr("100 on %1", "a day").arg(formatter.date(QDate::fromJulianDay(qint64(std::floor(content.base)))));
}

QString changeText(int span)
{
    return Words::tr("within %n days", "a change", span);
}

QStringList measureSentences(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    if (content.measure == ChartMeasure::Value)
        return {};
    if (isConcentration(content.measure))
        return concentrationSentences(content, formatter);
    if (content.measure == ChartMeasure::Change)
        return changeSentences(network, content, formatter);
    if (content.measure == ChartMeasure::Drawdown)
        return {Words::tr("Percent below the highest value on record so far.")};
    if (content.measure == ChartMeasure::Share) {
        const auto index = [&](double day) {
            const auto month = std::ranges::lower_bound(content.concentration, day, {}, &QPointF::x);
            return formatter.number(month != content.concentration.end() ? month->y()
                                                                         : content.concentration.last().y());
        };
        if (content.concentration.isEmpty())
            return {};
        return {Words::tr("Percent of all values on record; HHI from %1 to %2.",
                          "indexes of concentration on the left and on the right")
                    .arg(index(content.window.from), index(content.window.to))};
    }
    QStringList sentences{Words::tr("Indexed: %1.", "as “100 on 3 September 2025”").arg(baseText(content, formatter))};
    QStringList late;
    for (const ValuationSeries &series : content.series) {
        if (series.points.first().day > content.base + SoonAfter && series.points.first().day < content.window.to)
            late.append(companyName(network, series.company, formatter));
    }
    if (!late.isEmpty())
        sentences.append(Words::tr("Begin later, with 100 on their first day: %1.").arg(late.join(u", "_s)));
    return sentences;
}

} // namespace CapitalLoop
