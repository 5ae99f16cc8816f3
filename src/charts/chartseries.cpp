// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartseries.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPen>
#include <QScatterSeries>
#include <QValueAxis>

namespace CapitalLoop {

namespace {

constexpr double EpochDay = 2440588;   // Julian day of 1 January 1970
constexpr double DayLength = 86400000; // milliseconds

double milliseconds(double day)
{
    return (day - EpochDay) * DayLength;
}

QDateTime moment(double day)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds(day)), Qt::UTC);
}

QXYSeries *lineOf(const ChartCurve &curve)
{
    auto *series = new QLineSeries;
    QPen pen(curve.colour, curve.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!curve.dashes.isEmpty()) {
        QList<qreal> pattern; // Qt counts in widths of the pen
        for (const double length : curve.dashes)
            pattern.append(length / curve.width);
        pen.setDashPattern(pattern);
    }
    series->setPen(pen);
    return series;
}

QXYSeries *dotsOf(const ChartCurve &curve)
{
    auto *series = new QScatterSeries;
    series->setMarkerSize(2 * curve.dotRadius);
    series->setColor(curve.colour);
    series->setPen(Qt::NoPen);
    return series;
}

} // namespace

void fillChart(QChart &chart, const ChartPicture &picture)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        axis->deleteLater();
    }
    const ChartAxes &axes = picture.axes;
    if (axes.plot.isEmpty())
        return;
    chart.setPlotArea(axes.plot);
    auto *time = new QDateTimeAxis;
    QAbstractAxis *values = nullptr;
    if (axes.scale == ValueScale::Log)
        values = new QLogValueAxis;
    else
        values = new QValueAxis;
    time->setRange(moment(axes.window.from), moment(axes.window.to));
    values->setRange(axes.range.low, axes.range.high);
    time->setVisible(false);
    values->setVisible(false);
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (const ChartCurve &curve : picture.curves) {
        QXYSeries *series = curve.line ? lineOf(curve) : dotsOf(curve);
        QList<QPointF> points;
        for (const QPointF &point : curve.points)
            points.append({milliseconds(point.x()), point.y()});
        series->replace(points);
        series->setName(curve.title);
        chart.addSeries(series);
        series->attachAxis(time);
        series->attachAxis(values);
    }
}

} // namespace CapitalLoop
