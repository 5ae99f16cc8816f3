// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Milliseconds of one core per frame of the valuation chart while it is panned and zoomed, with ten years of daily
// values of ten companies, beside a plain Qt chart that holds every point. Run it in a release build; without a
// display, with QT_QPA_PLATFORM=offscreen.

#include "charts/valuationchart.h"

#include <QApplication>
#include <QChart>
#include <QDateTimeAxis>
#include <QImage>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QRandomGenerator>
#include <QValueAxis>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace CapitalLoop;

namespace {

constexpr QSize ViewSize(1600, 500);
constexpr int Companies = 10;
constexpr int Days = 2500; // of trading in ten years
constexpr int Frames = 60;

double cpuMilliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Market values that wander, on the working days of ten years.
Network tenYears()
{
    QRandomGenerator random(42);
    Network network;
    for (int i = 0; i < Companies; ++i) {
        Company company{.id = CompanyId(QStringLiteral("company %1").arg(i)), .listed = true};
        company.name.en = QStringLiteral("Company %1").arg(i);
        (void)network.add(company);
        double value = 1e11 * (1 + i);
        QDate day(2016, 1, 4);
        for (int made = 0; made < Days; day = day.addDays(1)) {
            if (day.dayOfWeek() > 5)
                continue;
            value *= std::exp((random.generateDouble() - 0.49) * 0.04);
            (void)network.add(Valuation{.company = company.id,
                                        .date = *PartialDate::fromDay(day),
                                        .value = *Money::fromMajor(value),
                                        .basis = QStringLiteral("market cap")});
            ++made;
        }
    }
    return network;
}

/// Half of the frames zoom in and out, half pan.
Qt::Key keyOf(int frame)
{
    constexpr Qt::Key keys[] = {Qt::Key_Plus, Qt::Key_Right, Qt::Key_Plus,  Qt::Key_Left,
                                Qt::Key_Plus, Qt::Key_Right, Qt::Key_Minus, Qt::Key_Left};
    return keys[frame % std::size(keys)];
}

double ourFrame(ValuationChart &chart, QImage &image)
{
    const double start = cpuMilliseconds();
    for (int frame = 0; frame < Frames; ++frame) {
        QKeyEvent press(QEvent::KeyPress, keyOf(frame), Qt::NoModifier);
        QApplication::sendEvent(&chart, &press);
        chart.viewport()->render(&image);
    }
    return (cpuMilliseconds() - start) / Frames;
}

double plainFrame(const Network &network, QImage &image)
{
    QChartView view(new QChart);
    view.resize(ViewSize);
    view.setRenderHint(QPainter::Antialiasing);
    auto *time = new QDateTimeAxis;
    auto *values = new QValueAxis;
    view.chart()->addAxis(time, Qt::AlignBottom);
    view.chart()->addAxis(values, Qt::AlignLeft);
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = 0;
    double highest = 0;
    for (const Company &company : network.companies()) {
        auto *series = new QLineSeries;
        QList<QPointF> points;
        for (const Valuation &valuation : network.valuationsOf(company.id)) {
            const qint64 moment = valuation.date.firstDay().startOfDay(Qt::UTC).toMSecsSinceEpoch();
            points.append({double(moment), valuation.value.major()});
            first = std::min(first, moment);
            last = std::max(last, moment);
            highest = std::max(highest, valuation.value.major());
        }
        series->replace(points);
        view.chart()->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(values);
    }
    values->setRange(0, highest);
    view.show();
    double from = double(first);
    double length = double(last - first);
    const double start = cpuMilliseconds();
    for (int frame = 0; frame < Frames; ++frame) {
        const Qt::Key key = keyOf(frame);
        if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
            const double longer = key == Qt::Key_Plus ? length * 0.75 : length / 0.75;
            from += (length - longer) / 2;
            length = longer;
        } else {
            from += (key == Qt::Key_Right ? 0.1 : -0.1) * length;
        }
        time->setRange(QDateTime::fromMSecsSinceEpoch(qint64(from), Qt::UTC),
                       QDateTime::fromMSecsSinceEpoch(qint64(from + length), Qt::UTC));
        view.viewport()->render(&image);
    }
    return (cpuMilliseconds() - start) / Frames;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Document document;
    document.setNetwork(tenYears(), {});
    ValuationChart chart(document);
    chart.resize(ViewSize);
    QSet<CompanyId> all;
    for (const Company &company : document.network().companies())
        all.insert(company.id);
    document.select({all, {}});
    chart.show();
    QImage image(ViewSize, QImage::Format_RGB32);
    std::printf("%d companies, %d values each, %d x %d pixels, ms a frame\n", Companies, Days, ViewSize.width(),
                ViewSize.height());
    const double plain = plainFrame(document.network(), image);
    std::printf("%-28s %7.2f\n", "every point in Qt Charts", plain);
    constexpr struct
    {
        const char *name;
        ChartHeight height;
    } heights[] = {{"linear", {ChartMeasure::Value}},
                   {"logarithmic", {ChartMeasure::Value, ValueScale::Log}},
                   {"indexed", {ChartMeasure::Indexed}},
                   {"below the high", {ChartMeasure::Drawdown}}};
    for (const auto &[name, height] : heights) {
        chart.setChartHeight(height);
        chart.reset();
        const double ours = ourFrame(chart, image);
        std::printf("%-28s %7.2f   %4.1f times as fast\n", name, ours, plain / ours);
    }
    return 0;
}
