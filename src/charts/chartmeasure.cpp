// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartmeasure.h"

#include "charts/chartframe.h"
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
    if (content.measure == ChartMeasure::Value || content.measure == ChartMeasure::Share)
        return;
    if (content.measure == ChartMeasure::Indexed)
        content.base = request.base.value_or(defaultBase(content));
    for (ValuationSeries &series : content.series) {
        if (content.measure == ChartMeasure::Indexed)
            index(series, content.base, request.scale);
        else
            drawDown(series);
    }
    for (DealEvent &event : content.events) {
        const auto series = std::ranges::find(content.series, event.company, &ValuationSeries::company);
        if (series != content.series.end())
            event.value = valueAt(*series, event.day, request.scale).value_or(event.value);
    }
}

ValueRange measuredRange(const ValueRange &values, ChartMeasure measure, ValueScale scale)
{
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
    case ChartMeasure::Drawdown:
        return (height < 0 ? u"\u2212"_s : QString()) + formatter.percent(std::abs(height));
    }
    Q_UNREACHABLE();
}

QString baseText(const ChartContent &content, const Formatter &formatter)
{
    return Words::tr("100 on %1", "a day").arg(formatter.date(QDate::fromJulianDay(qint64(std::floor(content.base)))));
}

QStringList measureSentences(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    if (content.measure == ChartMeasure::Value)
        return {};
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
