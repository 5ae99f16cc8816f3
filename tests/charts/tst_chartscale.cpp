// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartscale.h"

#include <QtTest>

using namespace CapitalLoop;

class TestChartScale : public QObject
{
    Q_OBJECT

private slots:
    void ticksAreRound_data();
    void ticksAreRound();
    void linearRangesBeginAtZeroUnlessValuesLieClose();
    void rangesHoldTheirValues_data();
    void rangesHoldTheirValues();
    void datesHaveFittingUnits_data();
    void datesHaveFittingUnits();
    void zoomingKeepsTheDayInPlace();
    void zoomingEndsAtAWeekAndAtTheBounds();
    void movingStopsAtTheBounds();
    void axesMapThereAndBack();
};

void TestChartScale::ticksAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<ValueScale>("scale");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("linear") << 0.0 << 5.3 << ValueScale::Linear << 7 << QList<double>{0, 1, 2, 3, 4, 5};
    QTest::newRow("linear, few") << 0.0 << 5.3 << ValueScale::Linear << 4 << QList<double>{0, 2, 4};
    QTest::newRow("linear, off zero") << 11.0 << 19.0 << ValueScale::Linear << 5 << QList<double>{12, 14, 16, 18};
    QTest::newRow("log") << 9.0 << 1100.0 << ValueScale::Log << 8 << QList<double>{10, 20, 50, 100, 200, 500, 1000};
    QTest::newRow("log, few") << 9.0 << 1100.0 << ValueScale::Log << 5 << QList<double>{10, 30, 100, 300, 1000};
    QTest::newRow("log, fewer") << 9.0 << 1100.0 << ValueScale::Log << 3 << QList<double>{10, 100, 1000};
    QTest::newRow("log, less than a decade") << 1.0 << 3.5 << ValueScale::Log << 4 << QList<double>{1, 2, 3};
    QTest::newRow("log, many decades") << 1.0 << 1e9 << ValueScale::Log << 5 << QList<double>{1, 1e2, 1e4, 1e6, 1e8};
    QTest::newRow("nothing") << 1.0 << 1.0 << ValueScale::Linear << 5 << QList<double>{};
}

void TestChartScale::ticksAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(ValueScale, scale);
    QFETCH(int, most);
    QFETCH(QList<double>, expected);
    const QList<double> ticks = valueTicks({low, high}, scale, most);
    QCOMPARE(ticks.size(), expected.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(qAbs(ticks[i] - expected[i]) < 1e-9 * high, qPrintable(QString::number(ticks[i])));
}

void TestChartScale::linearRangesBeginAtZeroUnlessValuesLieClose()
{
    QCOMPARE(rangeFor(100, 500, ValueScale::Linear).low, 0.0);
    QVERIFY(rangeFor(480, 500, ValueScale::Linear).low > 400);
    QCOMPARE(rangeFor(-5, 10, ValueScale::Linear).low, -5.0);
    QCOMPARE(rangeFor(0, 0, ValueScale::Linear), (ValueRange{0, 1}));
}

void TestChartScale::rangesHoldTheirValues_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("wide") << 1e9 << 5e12;
    QTest::newRow("close") << 4.8e12 << 5e12;
    QTest::newRow("one value") << 5e11 << 5e11;
}

void TestChartScale::rangesHoldTheirValues()
{
    QFETCH(double, low);
    QFETCH(double, high);
    for (const ValueScale scale : {ValueScale::Linear, ValueScale::Log}) {
        const ValueRange range = rangeFor(low, high, scale);
        QVERIFY(range.low < low);
        QVERIFY(range.high > high);
        QVERIFY(!valueTicks(range, scale, 6).isEmpty());
    }
}

void TestChartScale::datesHaveFittingUnits_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("years") << QDate(2021, 6, 1) << QDate(2026, 2, 1)
                           << QStringList{"2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"};
    QTest::newRow("quarters") << QDate(2024, 11, 15) << QDate(2025, 10, 15)
                              << QStringList{"2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"};
    QTest::newRow("months") << QDate(2025, 6, 20) << QDate(2025, 10, 20)
                            << QStringList{"2025-07-01", "2025-08-01", "2025-09-01", "2025-10-01"};
    QTest::newRow("Mondays") << QDate(2025, 9, 1) << QDate(2025, 9, 30)
                             << QStringList{"2025-09-01", "2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29"};
    QTest::newRow("days") << QDate(2025, 9, 1) << QDate(2025, 9, 4)
                          << QStringList{"2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04"};
}

void TestChartScale::datesHaveFittingUnits()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QStringList, expected);
    QStringList dates;
    for (const DateTick &tick : dateTicks({double(from.toJulianDay()), double(to.toJulianDay())}, 5))
        dates.append(tick.date.toString(Qt::ISODate));
    QCOMPARE(dates, expected);
}

void TestChartScale::zoomingKeepsTheDayInPlace()
{
    const TimeWindow window = zoomed({0, 1000}, 250, 0.5, {0, 1000});
    QCOMPARE(window, (TimeWindow{125, 625}));
}

void TestChartScale::zoomingEndsAtAWeekAndAtTheBounds()
{
    QCOMPARE(zoomed({0, 10}, 5, 0.01, {0, 1000}).length(), 7.0);
    QCOMPARE(zoomed({100, 900}, 500, 10, {0, 1000}), (TimeWindow{0, 1000}));
    QCOMPARE(zoomed({0, 500}, 0, 1.5, {0, 1000}), (TimeWindow{0, 750}));
}

void TestChartScale::movingStopsAtTheBounds()
{
    QCOMPARE(moved({100, 200}, -500, {0, 1000}), (TimeWindow{0, 100}));
    QCOMPARE(moved({100, 200}, 5000, {0, 1000}), (TimeWindow{900, 1000}));
    QCOMPARE(moved({100, 200}, 50, {0, 1000}), (TimeWindow{150, 250}));
}

void TestChartScale::axesMapThereAndBack()
{
    const ChartAxes axes{QRectF(50, 10, 400, 200), {0, 100}, {1, 10000}, ValueScale::Log};
    QCOMPARE(axes.at(25, 100), QPointF(150, 110));
    QCOMPARE(axes.dayAt(150), 25.0);
    const ChartAxes linear{QRectF(50, 10, 400, 200), {0, 100}, {0, 200}, ValueScale::Linear};
    QCOMPARE(linear.at(100, 200), QPointF(450, 10));
}

QTEST_GUILESS_MAIN(TestChartScale)
#include "tst_chartscale.moc"
