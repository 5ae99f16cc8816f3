// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartcontent.h"
#include "charts/chartnetwork.h"

#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

ValuationSeries seriesOf(const Network &network, const char *company)
{
    return valuationSeries(network, CompanyId(QLatin1StringView(company)), Currency());
}

QStringList texts(const QList<CompanyId> &companies)
{
    QStringList result;
    for (const CompanyId &company : companies)
        result.append(company.text());
    return result;
}

} // namespace

class TestValuationSeries : public QObject
{
    Q_OBJECT

private slots:
    void thinnedCurvesKeepSmallestAndLargest_data();
    void thinnedCurvesKeepSmallestAndLargest();
    void thinnedCurvesReachBeyondTheWindow();
    void shortCurvesStayAsTheyAre();
    void computedValuesAreDrawnAndPrintedOnesKeptBeside();
    void coarseDatesGiveWayToDays();
    void otherCurrenciesAreLeftOut();
    void theCurrencyOfMostValuesIsTheChartS();
    void marketValuesAreJoinedAndRoundsAreSteps();
    void theCurveHasAHeightOnEveryDay_data();
    void theCurveHasAHeightOnEveryDay();
    void dealsLieOnTheCurve();
    void aMeasuredDealTakesTheDayOfItsValuation();
    void theFiveLargestHaveCurves();
    void contentFollowsTheSelection();
    void aSelectedDealAddsItsCompaniesAndABand();
};

void TestValuationSeries::thinnedCurvesKeepSmallestAndLargest_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("peak");
    QTest::newRow("peak in the middle") << 5000 << 2345;
    QTest::newRow("peak near the start") << 5000 << 3;
    QTest::newRow("peak near the end") << 5000 << 4996;
    QTest::newRow("just too many") << 401 << 200;
}

void TestValuationSeries::thinnedCurvesKeepSmallestAndLargest()
{
    QFETCH(int, count);
    QFETCH(int, peak);
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append(QPointF(i, 100 + i % 7));
    points[peak].setY(1000);
    points[peak + 1].setY(1);
    const QList<QPointF> thin = decimated(points, {0, double(count)});
    QVERIFY(thin.size() <= 400);
    QVERIFY(thin.size() >= 200);
    QVERIFY(thin.contains(points[peak]));
    QVERIFY(thin.contains(points[peak + 1]));
    QVERIFY(std::ranges::is_sorted(thin, {}, [](const QPointF &point) { return point.x(); }));
    QCOMPARE(thin.first(), points.first());
    QCOMPARE(thin.last(), points.last());
}

void TestValuationSeries::thinnedCurvesReachBeyondTheWindow()
{
    const QList<QPointF> points{{0, 1}, {10, 2}, {20, 3}, {30, 4}, {40, 5}};
    QCOMPARE(decimated(points, {12, 28}), (QList<QPointF>{{10, 2}, {20, 3}, {30, 4}}));
    QCOMPARE(decimated(points, {12, 18}), (QList<QPointF>{{10, 2}, {20, 3}}));
    QCOMPARE(decimated({}, {12, 18}), QList<QPointF>());
}

void TestValuationSeries::shortCurvesStayAsTheyAre()
{
    const QList<QPointF> points{{0, 1}, {10, 2}, {20, 3}};
    QCOMPARE(decimated(points, {0, 20}), points);
}

void TestValuationSeries::computedValuesAreDrawnAndPrintedOnesKeptBeside()
{
    Network network;
    addCompany(network, "a");
    QVERIFY(network.add(valuation("a", "2025-01-31", 99, "market cap, as printed")));
    Valuation computed = valuation("a", "2025-01-31", 100);
    computed.computed = true;
    QVERIFY(network.add(computed));
    const ValuationSeries series = seriesOf(network, "a");
    QCOMPARE(series.points.size(), 1);
    QCOMPARE(series.points.first().value, 100e9);
    QCOMPARE(series.points.first().beside.size(), 1);
    QCOMPARE(series.points.first().valuation, *network.latestValuation(CompanyId("a")));
}

void TestValuationSeries::coarseDatesGiveWayToDays()
{
    Network network;
    addCompany(network, "a");
    QVERIFY(network.add(valuation("a", "2025", 70)));
    QVERIFY(network.add(valuation("a", "2025-01", 90)));
    QVERIFY(network.add(valuation("a", "2025-01-31", 100)));
    QVERIFY(network.add(valuation("a", "2025-03", 110)));
    const ValuationSeries series = seriesOf(network, "a");
    QCOMPARE(series.points.size(), 2);
    QCOMPARE(series.points[0].day, day(2025, 1, 31));
    QCOMPARE(series.points[0].beside.first().value, *Money::fromMajor(90e9));
    QCOMPARE(series.points[1].day, day(2025, 3, 16));
}

void TestValuationSeries::otherCurrenciesAreLeftOut()
{
    const Network network = chartNetwork();
    const ValuationSeries series = seriesOf(network, "d");
    QCOMPARE(series.points.size(), 24);
    QCOMPARE(series.leftOut.size(), 1);
    QVERIFY(std::ranges::all_of(series.points, [](const ValuationPoint &point) { return point.value < 1e13; }));
    QVERIFY(seriesOf(network, "h").points.isEmpty());
}

void TestValuationSeries::theCurrencyOfMostValuesIsTheChartS()
{
    QCOMPARE(chartCurrency(chartNetwork()), Currency());
    QCOMPARE(chartCurrency(Network()), Currency());
    Network network;
    addCompany(network, "a");
    QVERIFY(network.add(valuation("a", "2025", 70, "market cap", "EUR")));
    QCOMPARE(chartCurrency(network), *Currency::fromCode(u"EUR"));
}

void TestValuationSeries::marketValuesAreJoinedAndRoundsAreSteps()
{
    Network network;
    addCompany(network, "a");
    QVERIFY(network.add(valuation("a", "2024-01-01", 1, "post-money")));
    QVERIFY(network.add(valuation("a", "2024-01-03", 2, "IPO (open at $39)")));
    QVERIFY(network.add(valuation("a", "2024-01-05", 3, "market cap (close)")));
    const QList<SeriesPiece> pieces = seriesPieces(seriesOf(network, "a"));
    const double first = day(2024, 1, 1);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces[0], (SeriesPiece{false, {{first, 1e9}, {first + 2, 1e9}, {first + 2, 2e9}}}));
    QCOMPARE(pieces[1], (SeriesPiece{true, {{first + 2, 2e9}, {first + 4, 3e9}}}));
}

void TestValuationSeries::theCurveHasAHeightOnEveryDay_data()
{
    QTest::addColumn<QByteArray>("basis");
    QTest::addColumn<ValueScale>("scale");
    QTest::addColumn<double>("offset");
    QTest::addColumn<double>("expected"); // -1: none
    QTest::newRow("before") << QByteArray("market cap") << ValueScale::Linear << -1.0 << -1.0;
    QTest::newRow("first") << QByteArray("market cap") << ValueScale::Linear << 0.0 << 100e9;
    QTest::newRow("line") << QByteArray("market cap") << ValueScale::Linear << 5.0 << 250e9;
    QTest::newRow("line, logarithmic") << QByteArray("market cap") << ValueScale::Log << 5.0 << 200e9;
    QTest::newRow("step") << QByteArray("post-money") << ValueScale::Linear << 5.0 << 100e9;
    QTest::newRow("last") << QByteArray("post-money") << ValueScale::Log << 10.0 << 400e9;
    QTest::newRow("after") << QByteArray("market cap") << ValueScale::Log << 10.5 << -1.0;
}

void TestValuationSeries::theCurveHasAHeightOnEveryDay()
{
    QFETCH(QByteArray, basis);
    QFETCH(ValueScale, scale);
    QFETCH(double, offset);
    QFETCH(double, expected);
    Network network;
    addCompany(network, "a");
    QVERIFY(network.add(valuation("a", "2024-01-01", 100, basis.constData())));
    QVERIFY(network.add(valuation("a", "2024-01-11", 400, basis.constData())));
    const std::optional<double> value = valueAt(seriesOf(network, "a"), day(2024, 1, 1) + offset, scale);
    QCOMPARE(value.has_value(), expected >= 0);
    if (value)
        QVERIFY(qAbs(*value - expected) < 1);
}

void TestValuationSeries::dealsLieOnTheCurve()
{
    const Network network = chartNetwork();
    const ValuationSeries series = seriesOf(network, "b");
    const QList<DealEvent> events = dealEvents(network, series, ValueScale::Linear);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].deals, QList<DealId>{DealId("ab")});
    QCOMPARE(events[0].day, day(2025, 5, 15));
    QVERIFY(events[0].exactDay);
    // between 30 April (5,170) and 30 May 2025 (5,180)
    QVERIFY(qAbs(events[0].value - 5175e9) < 1e9);
    QCOMPARE(events[1].deals, QList<DealId>{DealId("bc")});
    QVERIFY(!events[1].exactDay);
    QVERIFY2(dealEvents(network, seriesOf(network, "a"), ValueScale::Linear).size() == 1, "a year is no mark");
}

void TestValuationSeries::aMeasuredDealTakesTheDayOfItsValuation()
{
    Network network = chartNetwork();
    Valuation measured = valuation("c", "2025-06-20", 5555);
    measured.event = DealId("bc");
    QVERIFY(network.add(measured));
    const QList<DealEvent> events = dealEvents(network, seriesOf(network, "c"), ValueScale::Log);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].day, day(2025, 6, 20));
    QCOMPARE(events[0].value, 5555e9);
    QVERIFY(events[0].exactDay);
}

void TestValuationSeries::theFiveLargestHaveCurves()
{
    Network network = chartNetwork();
    addCompany(network, "single");
    QVERIFY(network.add(valuation("single", "2025-01-31", 9000)));
    QCOMPARE(texts(largestCompanies(network, Currency(), 5)), (QStringList{"a", "b", "c", "d", "e"}));
    QVERIFY(largestCompanies(Network(), Currency(), 5).isEmpty());
}

void TestValuationSeries::contentFollowsTheSelection()
{
    const Network network = chartNetwork();
    ChartRequest request;
    QCOMPARE(chartContent(network, request).series.size(), 5);
    request.selection.companies = {CompanyId("g"), CompanyId("f")};
    ChartContent content = chartContent(network, request);
    QCOMPARE(content.series.size(), 2);
    QCOMPARE(content.series[0].company, CompanyId("f"));
    request.selection.companies = {CompanyId("i"), CompanyId("h")};
    content = chartContent(network, request);
    QVERIFY2(content.series.size() == 5, "companies without a curve leave the five largest");
    QCOMPARE(texts(content.without), (QStringList{"h", "i"}));
}

void TestValuationSeries::aSelectedDealAddsItsCompaniesAndABand()
{
    const Network network = chartNetwork();
    ChartRequest request;
    request.selection.deals = {DealId("ga")};
    ChartContent content = chartContent(network, request);
    QCOMPARE(content.series.size(), 6);
    QCOMPARE(content.series.last().company, CompanyId("g"));
    QCOMPARE(texts(content.highlighted), (QStringList{"a", "g"}));
    QCOMPARE(content.bands.size(), 1);
    QCOMPARE(content.bands[0].days, (TimeWindow{day(2025, 1, 1), day(2026, 1, 1)}));
    request.selection.deals = {DealId("ab")};
    QCOMPARE(chartContent(network, request).bands[0].days, (TimeWindow{day(2025, 5, 15), day(2025, 5, 16)}));
}

QTEST_GUILESS_MAIN(TestValuationSeries)
#include "tst_valuationseries.moc"
