// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/announcementwindow.h"
#include "charts/chartbuilder.h"
#include "charts/chartmeasure.h"
#include "charts/chartnetwork.h"
#include "charts/chartwords.h"
#include "charts/chartwriter.h"
#include "charts/marklabel.h"
#include "charts/valueshares.h"

#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// Indexed curves, drawdowns, and the weeks around an announcement.
class TestChartMeasure : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_network = chartNetwork(); }

    void indexedCurvesMeetAt100OnTheFirstDayShown()
    {
        const ChartContent content = chartContent(m_network, indexed());
        for (const ValuationSeries &series : content.series)
            QCOMPARE(series.points.first().value, 100.0);
        QCOMPARE(content.series.first().points.last().value, 100 * 6230.0 / 6000);
        QCOMPARE(measuredText(120, content, m_formatter), QStringLiteral("120"));
    }

    void aChosenDayIsTheOneOf100()
    {
        ChartRequest request = indexed();
        request.base = day(2024, 11, 30);
        const ChartContent content = chartContent(m_network, request);
        for (const ValuationSeries &series : content.series)
            QCOMPARE(valueAt(series, *request.base, request.scale), 100.0);
        QCOMPARE(baseText(content, m_formatter), QStringLiteral("100 on 30 November 2024"));
        const ChartPicture picture = buildChartPicture(m_network, content, request, {900, 400});
        QVERIFY(textsOf(picture).contains(QStringLiteral("100 on 30 November 2024")));
    }

    void theMeasureFollowsTheWindow()
    {
        const ChartRequest request = indexed();
        ChartContent content = chartContent(m_network, request);
        content.window.from = day(2025, 1, 30);
        applyMeasure(content, request);
        for (const ValuationSeries &series : content.series)
            QVERIFY(std::abs(*valueAt(series, content.window.from, request.scale) - 100) < 1e-9);
        for (const DealEvent &event : content.events) {
            const auto series = std::ranges::find(content.series, event.company, &ValuationSeries::company);
            QCOMPARE(event.value, *valueAt(*series, event.day, request.scale));
        }
    }

    void whatBeginsLaterIsSaidTo()
    {
        ChartRequest request = indexed();
        request.selection.companies = {CompanyId("a"), CompanyId("g")};
        const ChartContent content = chartContent(m_network, request);
        QVERIFY(measureSentences(m_network, content, m_formatter).join(u' ').contains("first day: G."));
    }

    void drawdownsAreBelowTheHighestSoFar()
    {
        add(m_network, valuation("a", "2025-10-30", 3115)); // half of the highest before
        ChartRequest request;
        request.measure = ChartMeasure::Drawdown;
        const ChartContent content = chartContent(m_network, request);
        const auto a = std::ranges::find(content.series, CompanyId("a"), &ValuationSeries::company);
        QCOMPARE(a->points.first().value, 0.0);
        QVERIFY(std::ranges::all_of(a->points, [](const ValuationPoint &point) { return point.value <= 0; }));
        const ChartPicture picture = buildChartPicture(m_network, content, request, {900, 400});
        QVERIFY(picture.axes.range.low < a->points.last().value);
        QVERIFY(picture.axes.range.high > 0);
        QCOMPARE(measuredText(-30, content, m_formatter), QStringLiteral("\u221230%"));
        QVERIFY(textsOf(picture).contains(QStringLiteral("0%")));
    }

    void sharesAreOfAllCompaniesOnRecord()
    {
        Network network;
        network.asOf = QDate(2025, 1, 31);
        for (const char *id : {"a", "b", "c"})
            addCompany(network, id);
        add(network, valuation("a", "2025-01-01", 60));
        add(network, valuation("b", "2025-01-01", 40));
        add(network, valuation("a", "2025-01-31", 50));
        add(network, valuation("b", "2025-01-31", 30));
        add(network, valuation("c", "2025-01-31", 20)); // comes in then
        ChartRequest request;
        request.measure = ChartMeasure::Share;
        request.selection.companies = {CompanyId("a")};
        const ChartContent content = chartContent(network, request);
        QCOMPARE(content.series.size(), 1);
        QCOMPARE(content.series.first().points.first().value, 60.0);
        QCOMPARE(content.series.first().points.last().value, 50.0);
        const AllValues all(network, Currency());
        QCOMPARE(qRound(all.concentration(day(2025, 1, 1))), 3600 + 1600);
        QCOMPARE(qRound(all.concentration(day(2026, 1, 1))), 2500 + 900 + 400); // the last values hold
        QCOMPARE(all.concentration(day(2024, 1, 1)), 0.0);
        QCOMPARE(all.total(day(2028, 1, 1)), 0.0); // but not for ever
        QVERIFY(measureSentences(network, content, m_formatter).last().contains("to 3,800."));
        QCOMPARE(measuredText(50, content, m_formatter), QStringLiteral("50%"));
    }

    void changesAreOfTheValueSoManyDaysBefore()
    {
        Network network;
        for (const char *id : {"a", "b"})
            addCompany(network, id);
        add(network, valuation("a", "2025-01-01", 100));
        add(network, valuation("a", "2025-01-31", 150));
        add(network, valuation("a", "2025-03-02", 120));
        add(network, valuation("b", "2025-01-01", 10, "post-money"));
        add(network, valuation("b", "2025-01-11", 20, "post-money"));
        ChartRequest request;
        request.measure = ChartMeasure::Change;
        request.span = 30;
        request.selection.companies = {CompanyId("a"), CompanyId("b")};
        ChartContent content = chartContent(network, request);
        QCOMPARE(content.series.size(), 1);
        const QList<ValuationPoint> &points = content.series.first().points;
        QCOMPARE(points.size(), 2);
        QCOMPARE(points.first().day, day(2025, 1, 31));
        QCOMPARE(qRound(points.first().value), 50);
        QCOMPARE(qRound(points.last().value), -20);
        QCOMPARE(measuredText(points.last().value, content, m_formatter), QStringLiteral("\u221220%"));
        QCOMPARE(content.tooShort, QList{CompanyId("b")}); // ten days
        QVERIFY(content.window.from > day(2025, 1, 28));   // nothing is before it
        QVERIFY(measureSentences(network, content, m_formatter).last().contains("30 days apart: B."));
        const QByteArray csv = valuationCsv(network, request);
        QVERIFY2(csv.contains("A,2025-01-31,30,50.00,150000000000,2025-01-31,USD"), csv.constData());
        request.span = 365;
        content = chartContent(network, request);
        QVERIFY(content.series.isEmpty());
        QVERIFY(buildChartPicture(network, content, request, {900, 400}).curves.isEmpty());
    }

    void aRoundHoldsSoThatItsChangeEndsSoManyDaysLater()
    {
        Network network;
        addCompany(network, "a");
        add(network, valuation("a", "2025-01-01", 10, "post-money"));
        add(network, valuation("a", "2025-02-10", 20, "post-money"));
        add(network, valuation("a", "2025-06-01", 20, "post-money"));
        ChartRequest request;
        request.measure = ChartMeasure::Change;
        request.span = 30;
        const ChartContent content = chartContent(network, request);
        const ValuationSeries &series = content.series.first();
        QCOMPARE(valueAt(series, day(2025, 2, 9), ValueScale::Linear), 0.0);
        QCOMPARE(valueAt(series, day(2025, 2, 10), ValueScale::Linear), 100.0);
        QCOMPARE(valueAt(series, day(2025, 3, 11), ValueScale::Linear), 100.0);
        QCOMPARE(valueAt(series, day(2025, 3, 12), ValueScale::Linear), 0.0);
    }

    void theConcentrationOfValuesIsACurveThatSaysHowManyAreInIt()
    {
        Network network;
        network.asOf = QDate(2025, 2, 28);
        for (const char *id : {"a", "b", "c", "d"})
            addCompany(network, id);
        add(network, valuation("a", "2025-01-01", 60));
        add(network, valuation("b", "2025-01-01", 40));
        add(network, valuation("a", "2025-01-31", 60));
        add(network, valuation("b", "2025-01-31", 40));
        add(network, valuation("c", "2025-01-31", 100)); // comes in then
        ChartRequest request;
        request.measure = ChartMeasure::Concentration;
        const ChartContent content = chartContent(network, request);
        QCOMPARE(content.series.size(), 1);
        const ValuationSeries &curve = content.series.first();
        const auto at = [&curve](double on) { return qRound(*valueAt(curve, on, ValueScale::Linear)); };
        QCOMPARE(at(day(2025, 1, 1)), 5200);
        QCOMPARE(at(day(2025, 1, 30)), 5200); // not on a slope to the next
        QCOMPARE(at(day(2025, 1, 31)), 900 + 400 + 2500);
        QCOMPARE(curve.points.last().day, day(2025, 2, 28));
        QCOMPARE(curve.points.last().concentrated->companies, 3);
        QVERIFY(content.events.isEmpty());
        const ChartPicture picture = buildChartPicture(network, content, request, {900, 400});
        QCOMPARE(picture.axes.range.low, 0.0);
        QVERIFY(picture.endLabels.isEmpty());
        QVERIFY(textsOf(picture).contains(QStringLiteral("All values")));
        QVERIFY(textsOf(picture).contains(QStringLiteral("2"))); // in it in the middle of January
        QVERIFY(valuationCsv(network, request).contains("values,2025-01-31,3800.0,3,200000000000,USD,0"));
    }

    void concentrationIsShownFromWhereEnoughCompaniesAreKnown()
    {
        Network network;
        network.asOf = QDate(2025, 2, 28);
        for (const char *id : {"a", "b", "c", "d", "e"}) {
            addCompany(network, id);
            add(network, valuation(id, "2025-01-31", 10));
        }
        add(network, valuation("a", "2024-01-31", 10)); // 10,000 for a year, for want of others
        ChartRequest request;
        request.measure = ChartMeasure::Concentration;
        const ChartContent content = chartContent(network, request);
        QVERIFY(content.window.from >= day(2025, 1, 31));
        QVERIFY(content.bounds.from <= day(2024, 1, 31)); // to zoom out to
        request.window = content.bounds;
        QCOMPARE(chartContent(network, request).window, content.bounds);
        QCOMPARE(buildChartPicture(network, content, request, {900, 400}).axes.range.high, 2000 * 1.06);
    }

    void theConcentrationOfCommitmentsHasACurveForEachSide()
    {
        ChartRequest request;
        request.measure = ChartMeasure::Commitments;
        Deal open = deal("cd", "c", "d", "2025-07-01");
        open.amount.reset();
        add(m_network, open);
        for (const AmountBasis basis : {AmountBasis::Headline, AmountBasis::Paid}) {
            request.basis = basis;
            const ChartContent content = chartContent(m_network, request);
            QCOMPARE(content.series.size(), 2);
            QCOMPARE(content.series.first().points.first().value, 10000.0);
            QCOMPARE(qRound(content.series.last().points.last().value), 3333); // a, b and c alike
            QCOMPARE(content.series.last().points.last().day, day(2025, 10, 31));
            const QString said = measureSentences(m_network, content, m_formatter).join(u' ');
            QVERIFY2(said.contains("not disclosed: 1 deals") || said.contains("not disclosed: 1 deal"),
                     qPrintable(said));
            QCOMPARE(said.contains("Counted: firm amounts."), basis == AmountBasis::Paid);
            QVERIFY(
                spokenChart(m_network, content, m_formatter, basis).startsWith("By payer: 3,333 (31 October 2025)."));
        }
        request.basis = AmountBasis::Headline;
        const QByteArray csv = valuationCsv(m_network, request);
        QVERIFY2(csv.contains("payees,2025-05-15,5000.0,2,200000000000,USD,0"), csv.constData());
        ChartRequest empty = request;
        QVERIFY(chartContent(Network(), empty).series.isEmpty());
        QVERIFY(!buildChartPicture(Network(), chartContent(Network(), empty), empty, {600, 300}).back.isEmpty());
    }

    void sharePricesDoWhereOnlyRatiosCount()
    {
        addClose("i", "2025-09-19", 100);
        addClose("i", "2025-09-22", 150);
        ChartRequest request = indexed();
        request.selection.companies = {CompanyId("i")};
        const ChartContent content = chartContent(m_network, request);
        QCOMPARE(content.series.size(), 1);
        QCOMPARE(content.series.first().points.last().value, 150.0);
        request.measure = ChartMeasure::Value;
        QVERIFY(chartContent(m_network, request).without.contains(CompanyId("i")));
    }

    void anAnnouncementHasAMonthOnEitherSide()
    {
        const std::optional<TimeWindow> window = announcementWindow(m_network, *m_network.deal(DealId("ab")));
        QCOMPARE(window->from, day(2025, 4, 15));
        QCOMPARE(window->to, day(2025, 6, 15));
        QVERIFY(announcementWindow(m_network, *m_network.deal(DealId("bc"))));  // known to the month
        QVERIFY(!announcementWindow(m_network, *m_network.deal(DealId("ga")))); // to the year
    }

    void itsSidesHaveTheirSharePricesAsMarketValues()
    {
        addCloses();
        const ChartContent content = chartContent(m_network, around());
        QCOMPARE(content.series.size(), 2);
        const auto b = std::ranges::find(content.series, CompanyId("b"), &ValuationSeries::company);
        const auto on = std::ranges::find(b->points, day(2025, 5, 15), &ValuationPoint::day);
        QVERIFY(on != b->points.end());
        QVERIFY(on->ofClose && on->market && on->valuation.computed);
        QCOMPARE(on->value, 5170e9 * 130 / 100); // 5,170 billion at a price of 100
        QVERIFY(valuationCsv(m_network, around()).contains("B,2025-05-15,6721000000000,USD"));
        QVERIFY(!valuationCsv(m_network, {}).contains("2025-05-15"));
    }

    void theMoveIsWrittenBesideAmountAndPaid()
    {
        addCloses();
        const ChartContent content = chartContent(m_network, around());
        const QStringList texts = textsOf(buildChartPicture(m_network, content, around(), {1000, 500}));
        QVERIFY2(texts.contains(QStringLiteral("A → B: $100B; paid so far: not known")), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(QStringLiteral("+36%, +$250B")), qPrintable(texts.join(u'|'))); // published
        QVERIFY2(texts.contains(QStringLiteral("+10%, +$617B from close to close")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.join(u' ').contains("A coincidence in time is not a cause."));
    }

    void withoutPricesItIsSaidWhy()
    {
        ChartRequest request = around();
        request.around = DealId("bc");
        const QStringList said = announcementSentences(m_network, chartContent(m_network, request), m_formatter);
        QCOMPARE(said.size(), 3);
        QVERIFY(said.first().contains("not known to the day"));
    }

    void itsIndexIs100OnTheCloseBefore()
    {
        addCloses();
        ChartRequest request = around();
        request.measure = ChartMeasure::Indexed;
        QCOMPARE(chartContent(m_network, request).base, day(2025, 5, 14));
    }

private:
    static ChartRequest indexed()
    {
        ChartRequest request;
        request.measure = ChartMeasure::Indexed;
        return request;
    }

    static ChartRequest around()
    {
        ChartRequest request;
        request.around = DealId("ab");
        request.selection.deals = {DealId("ab")};
        request.window = TimeWindow{day(2025, 4, 15), day(2025, 6, 15)};
        return request;
    }

    static QStringList textsOf(const ChartPicture &picture)
    {
        QStringList texts;
        for (const QList<ChartGroup> *groups : {&picture.back, &picture.front}) {
            for (const ChartGroup &group : *groups) {
                for (const ChartShape &shape : group.shapes) {
                    if (const auto *text = std::get_if<ChartText>(&shape))
                        texts.append(text->text);
                }
            }
        }
        return texts;
    }

    void addClose(const char *company, const char *iso, double price)
    {
        add(m_network, Close{.company = CompanyId(QLatin1StringView(company)),
                             .date = date(iso),
                             .price = *Money::fromMajor(price)});
    }

    /// Of a and b around 15 May, and of the end of April, when their market values are on record.
    void addCloses()
    {
        for (const char *company : {"a", "b"}) {
            addClose(company, "2025-04-30", 100);
            addClose(company, "2025-05-14", 100);
        }
        addClose("a", "2025-05-15", 110);
        addClose("b", "2025-05-15", 130);
    }

    Network m_network;
    Formatter m_formatter{Language::English};
};

QTEST_MAIN(TestChartMeasure)
#include "tst_chartmeasure.moc"
