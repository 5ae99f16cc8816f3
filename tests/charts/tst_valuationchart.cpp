// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartnetwork.h"
#include "charts/chartwords.h"
#include "charts/valuationchart.h"
#include "charts/valuationdock.h"

#include <QAction>
#include <QChart>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QRubberBand>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

QSet<QString> seriesNames(const ValuationChart &chart)
{
    QSet<QString> names;
    for (const QAbstractSeries *series : chart.chart()->series())
        names.insert(series->name());
    return names;
}

QPoint markOf(const ValuationChart &chart, const char *company, const char *deal)
{
    for (const ChartMarker &marker : chart.picture().markers) {
        if (marker.event.company == CompanyId(QLatin1StringView(company)) &&
            marker.event.deals.contains(DealId(QLatin1StringView(deal))))
            return marker.centre.toPoint();
    }
    return {};
}

void turnWheel(ValuationChart &chart, QPointF at, QPoint turn)
{
    QWheelEvent event(at, chart.viewport()->mapToGlobal(at), {}, turn, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(chart.viewport(), &event);
}

} // namespace

class TestValuationChart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheFiveLargest();
    void followsTheSelectedCompanies();
    void staysWithTheFiveLargestIfTold();
    void curvesOfQtChartsLieInThePlot();
    void clickOnAMarkSelectsItsDeal();
    void clickOnANameSelectsTheCompany();
    void aSelectedDealIsShaded();
    void marksFollowTheBasis();
    void changesOfTheDocumentAreShown();
    void themesLeaveNoLightFrame_data();
    void themesLeaveNoLightFrame();
    void wheelZoomsAtThePointer();
    void pinchZoomsAndTwoFingersMove();
    void draggingMovesAndDoubleClickResets();
    void shiftAndDraggingZoomsIntoAStretch();
    void keysZoomMoveAndWalkFromDealToDeal();
    void tipsTellValueDateBasisSourceAndDisagreement();
    void theDockSwitchesScaleAndExports();
    void theDockIndexesAndGoesToAnAnnouncement();
    void aClickMakesItsDayTheOneOf100();
    void anEmptyDocumentIsNoTrouble();
    void builtInNetworksAreShown_data();
    void builtInNetworksAreShown();

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ValuationChart> m_chart;
};

void TestValuationChart::init()
{
    m_chart.reset();
    m_document = std::make_unique<Document>();
    m_document->setNetwork(chartNetwork(), {});
    m_chart = std::make_unique<ValuationChart>(*m_document);
    m_chart->resize(900, 400);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void TestValuationChart::showsTheFiveLargest()
{
    QCOMPARE(seriesNames(*m_chart), (QSet<QString>{"A", "B", "C", "D", "E"}));
    QVERIFY(m_chart->accessibleDescription().contains("A: 6.23 trillion dollars (30 October 2025)."));
}

void TestValuationChart::followsTheSelectedCompanies()
{
    m_document->select({{CompanyId("f"), CompanyId("g")}, {}});
    QCOMPARE(seriesNames(*m_chart), (QSet<QString>{"F", "G"}));
    m_document->select({});
    QCOMPARE(seriesNames(*m_chart).size(), 5);
}

void TestValuationChart::staysWithTheFiveLargestIfTold()
{
    m_chart->setFollowsSelection(false);
    m_document->select({{CompanyId("f")}, {}});
    QCOMPARE(seriesNames(*m_chart), (QSet<QString>{"A", "B", "C", "D", "E"}));
    m_chart->setFollowsSelection(true);
    QCOMPARE(seriesNames(*m_chart), (QSet<QString>{"F"}));
}

void TestValuationChart::curvesOfQtChartsLieInThePlot()
{
    for (const ValueScale scale : {ValueScale::Linear, ValueScale::Log}) {
        m_chart->setScale(scale);
        QCOMPARE(m_chart->chart()->plotArea(), m_chart->picture().axes.plot);
        const auto *series = qobject_cast<QLineSeries *>(m_chart->chart()->series().first());
        QVERIFY(series);
        const ChartCurve &curve = m_chart->picture().curves.first();
        const QPointF drawn = m_chart->chart()->mapToPosition(series->at(5), const_cast<QLineSeries *>(series));
        const QPointF placed = m_chart->picture().axes.at(curve.points[5].x(), curve.points[5].y());
        QVERIFY2((drawn - placed).manhattanLength() < 0.5, qPrintable(QString::number(drawn.y() - placed.y())));
    }
}

void TestValuationChart::clickOnAMarkSelectsItsDeal()
{
    const QPoint mark = markOf(*m_chart, "b", "ab");
    QVERIFY(!mark.isNull());
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(m_document->selection(), (Selection{{}, {DealId("ab")}}));
}

void TestValuationChart::clickOnANameSelectsTheCompany()
{
    const EndLabel label = m_chart->picture().endLabels.last();
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, label.box.center().toPoint());
    QCOMPARE(m_document->selection(), (Selection{{label.company}, {}}));
}

void TestValuationChart::aSelectedDealIsShaded()
{
    const QImage before = m_chart->grab().toImage();
    m_document->select({{}, {DealId("ab")}});
    QCOMPARE(m_chart->content().bands.size(), 1);
    const QImage after = m_chart->grab().toImage();
    const ChartAxes &axes = m_chart->picture().axes;
    const QPoint inBand(int(axes.x(day(2025, 5, 15) + 0.5)), int(axes.plot.top()) + 3);
    QCOMPARE(before.pixelColor(inBand), lightChartColours().ground);
    QVERIFY(after.pixelColor(inBand) != lightChartColours().ground);
}

void TestValuationChart::marksFollowTheBasis()
{
    const auto counting = [this] {
        return std::ranges::count_if(m_chart->picture().markers,
                                     [](const ChartMarker &marker) { return marker.event.counts; });
    };
    QVERIFY(counting() > 0);
    const QString spoken = m_chart->accessibleDescription();
    m_chart->setBasis(AmountBasis::Paid);
    QCOMPARE(counting(), 0);
    QCOMPARE(m_chart->request().basis, AmountBasis::Paid); // so exports carry it
    QVERIFY(m_chart->accessibleDescription() != spoken);
    const QPoint mark = markOf(*m_chart, "b", "ab");
    QTest::mouseMove(m_chart->viewport(), mark);
    QTRY_VERIFY(QToolTip::text().contains("headline $100B, of which paid $0"));
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("chart.svg"));
    QVERIFY(m_chart->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("hollow: nothing yet"));
}

void TestValuationChart::changesOfTheDocumentAreShown()
{
    Network network = m_document->network();
    QVERIFY(network.add(valuation("i", "2025-01-31", 9000)));
    QVERIFY(network.add(valuation("i", "2025-02-28", 9000)));
    m_document->apply(network, {.kind = DocumentChange::Kind::Facts});
    QVERIFY(seriesNames(*m_chart).contains("I"));
}

void TestValuationChart::themesLeaveNoLightFrame_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("dark") << 0;
    QTest::newRow("light") << 1;
    QTest::newRow("high contrast") << 2;
}

void TestValuationChart::themesLeaveNoLightFrame()
{
    QFETCH(int, theme);
    const ChartColours colours = theme == 0   ? darkChartColours()
                                 : theme == 1 ? lightChartColours()
                                              : highContrastChartColours();
    m_chart->setColours(colours);
    const QImage image = m_chart->grab().toImage();
    for (int x = 0; x < image.width(); ++x) {
        QCOMPARE(image.pixelColor(x, 0), colours.ground);
        QCOMPARE(image.pixelColor(x, image.height() - 1), colours.ground);
    }
    for (int y = 0; y < image.height(); ++y) {
        QCOMPARE(image.pixelColor(0, y), colours.ground);
        QCOMPARE(image.pixelColor(image.width() - 1, y), colours.ground);
    }
}

void TestValuationChart::wheelZoomsAtThePointer()
{
    const ChartAxes before = m_chart->picture().axes;
    const QPointF at(before.plot.left() + before.plot.width() * 0.75, before.plot.center().y());
    QSignalSpy spy(m_chart.get(), &ValuationChart::windowChanged);
    turnWheel(*m_chart, at, {0, 240});
    const ChartAxes after = m_chart->picture().axes;
    QVERIFY(after.window.length() < before.window.length() * 0.6);
    QVERIFY(qAbs(after.dayAt(at.x()) - before.dayAt(at.x())) < before.window.length() * 0.02);
    QCOMPARE(spy.size(), 1);
    turnWheel(*m_chart, at, {-120, 0});
    QVERIFY(m_chart->content().window.from > after.window.from);
    for (int i = 0; i < 20; ++i)
        turnWheel(*m_chart, at, {0, -240});
    QCOMPARE(m_chart->content().window, m_chart->content().bounds);
}

void TestValuationChart::pinchZoomsAndTwoFingersMove()
{
    const TimeWindow all = m_chart->content().window;
    const QPointF at = m_chart->picture().axes.plot.center();
    const double under = m_chart->picture().axes.dayAt(at.x());
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              m_chart->viewport()->mapToGlobal(at), 1, {});
    QApplication::sendEvent(m_chart->viewport(), &pinch);
    QVERIFY(qAbs(m_chart->content().window.length() / all.length() - 0.5) < 0.01);
    QVERIFY(qAbs(m_chart->picture().axes.dayAt(at.x()) - under) < all.length() * 0.02);

    QWheelEvent fingers(at, m_chart->viewport()->mapToGlobal(at), {30, 2}, {60, 4}, Qt::NoButton, Qt::NoModifier,
                        Qt::ScrollUpdate, false);
    QApplication::sendEvent(m_chart->viewport(), &fingers);
    QVERIFY(qAbs(m_chart->picture().axes.dayAt(at.x() + 30) - under) < all.length() * 0.02);

    m_chart->reset();
    static QPointingDevice *screen = QTest::createTouchDevice();
    const QPoint place = at.toPoint();
    auto touch = QTest::touchEvent(m_chart->viewport(), screen);
    touch.press(0, place - QPoint(30, 0)).commit();
    touch.stationary(0).press(1, place + QPoint(30, 0)).commit();
    for (int reach = 35; reach <= 60; reach += 5)
        touch.move(0, place - QPoint(reach, 0)).move(1, place + QPoint(reach, 0)).commit();
    touch.release(0, place - QPoint(60, 0)).release(1, place + QPoint(60, 0)).commit();
    QVERIFY(qAbs(m_chart->content().window.length() / all.length() - 0.5) < 0.03);
}

void TestValuationChart::draggingMovesAndDoubleClickResets()
{
    m_chart->zoomBy(0.3);
    const TimeWindow before = m_chart->content().window;
    const QPoint middle(300, int(m_chart->picture().axes.plot.top()) + 8);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(m_chart->viewport(), middle + QPoint(50, 0));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, middle + QPoint(50, 0));
    QVERIFY(m_chart->content().window.from < before.from);
    QCOMPARE(m_chart->content().window.length(), before.length());
    QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_chart->content().window, m_chart->content().bounds);
}

void TestValuationChart::shiftAndDraggingZoomsIntoAStretch()
{
    const ChartAxes before = m_chart->picture().axes;
    const QPoint from(200, int(before.plot.center().y()));
    const QPoint to(400, from.y());
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, m_chart->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::ShiftModifier);
    QApplication::sendEvent(m_chart->viewport(), &move);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, Qt::ShiftModifier, to);
    const TimeWindow window = m_chart->content().window;
    QVERIFY(qAbs(window.from - before.dayAt(200)) < 3);
    QVERIFY(qAbs(window.to - before.dayAt(400)) < 3);
}

void TestValuationChart::keysZoomMoveAndWalkFromDealToDeal()
{
    const TimeWindow all = m_chart->content().window;
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    const TimeWindow closer = m_chart->content().window;
    QVERIFY(closer.length() < all.length());
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QVERIFY(m_chart->content().window.from > closer.from);
    QTest::keyClick(m_chart.get(), Qt::Key_0);
    QCOMPARE(m_chart->content().window, all);
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    QCOMPARE(m_chart->scale(), ValueScale::Log);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_document->selection().deals, QSet<DealId>{DealId("ab")});
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_document->selection().deals, QSet<DealId>{DealId("bc")});
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_document->selection().deals, QSet<DealId>{DealId("bc")});
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_document->selection().deals, QSet<DealId>{DealId("ab")});
}

void TestValuationChart::tipsTellValueDateBasisSourceAndDisagreement()
{
    Network network = chartNetwork();
    Valuation disputed = valuation("i", "2025-10-27", 421.41, "market cap, close x shares");
    disputed.sources = {SourceId("s")};
    disputed.computed = true;
    disputed.disagreements = {Disagreement{.about = QStringLiteral("value"),
                                           .statement = QStringLiteral("Price near $253."),
                                           .amount = Money::fromMajor(370e9)}};
    QVERIFY(network.add(disputed));
    const Formatter formatter(Language::English);
    const ValuationSeries series = valuationSeries(network, CompanyId("i"), Currency());
    const QString tip = pointTip(network, series.company, series.points.first(), {}, formatter);
    for (const char *part : {"<b>I</b>", "421.4 billion dollars", "27 October 2025", "market cap, close x shares",
                             "News &amp; &quot;Views&quot; &lt;daily&gt;", "370 billion dollars", "Price near $253."})
        QVERIFY2(tip.contains(QLatin1StringView(part)), qPrintable(tip));
    const QString deal =
        eventTip(network, {CompanyId("b"), 0, 0, true, {DealId("ab")}}, formatter, AmountBasis::Headline);
    for (const char *part : {"A invests 100 billion dollars in B", "+36%, +$250B on the day", "Without a source."})
        QVERIFY2(deal.contains(QLatin1StringView(part)), qPrintable(deal));
}

void TestValuationChart::theDockSwitchesScaleAndExports()
{
    ValuationDock dock(*m_document);
    dock.heightAction(ValuationDock::Log)->trigger();
    QCOMPARE(dock.chart().scale(), ValueScale::Log);
    QVERIFY(qobject_cast<QLogValueAxis *>(dock.chart().chart()->axes(Qt::Vertical).first()));
    dock.chart().setScale(ValueScale::Linear);
    QVERIFY(dock.heightAction(ValuationDock::Linear)->isChecked());
    dock.zoomInAction()->trigger();
    QVERIFY(dock.chart().content().window.length() < dock.chart().content().bounds.length());
    dock.resetAction()->trigger();
    QCOMPARE(dock.chart().content().window, dock.chart().content().bounds);
    const QTemporaryDir folder;
    for (const char *name : {"a.png", "a.svg", "a.pdf", "a.csv"}) {
        QVERIFY(dock.chart().exportTo(folder.filePath(name)));
        QVERIFY(QFileInfo(folder.filePath(name)).size() > 500);
    }
    QVERIFY(!dock.chart().exportTo(folder.filePath("a.gif")));
}

void TestValuationChart::theDockIndexesAndGoesToAnAnnouncement()
{
    ValuationDock dock(*m_document);
    ValuationChart &chart = dock.chart();
    dock.heightAction(ValuationDock::IndexedLog)->trigger();
    QCOMPARE(chart.measure(), ChartMeasure::Indexed);
    QCOMPARE(chart.scale(), ValueScale::Log);
    dock.heightAction(ValuationDock::Drawdown)->trigger();
    QCOMPARE(chart.scale(), ValueScale::Linear);
    QTest::keyClick(&chart, Qt::Key_L);
    QVERIFY(dock.heightAction(ValuationDock::Log)->isChecked());
    QVERIFY(!dock.aroundAction()->isEnabled());
    m_document->select({{}, {DealId("ga")}}); // known to the year
    QVERIFY(!dock.aroundAction()->isEnabled());
    m_document->select({{}, {DealId("ab")}});
    QVERIFY(dock.aroundAction()->isEnabled());
    dock.aroundAction()->trigger();
    QVERIFY(dock.aroundAction()->isChecked());
    QVERIFY(dock.heightAction(ValuationDock::Indexed)->isChecked()); // which fits two companies of any size
    QCOMPARE(seriesNames(chart), (QSet<QString>{"A", "B"}));
    QCOMPARE(chart.content().window, (TimeWindow{day(2025, 4, 15), day(2025, 6, 15)}));
    m_document->select({{CompanyId("a")}, {}}); // something else
    QVERIFY(!dock.aroundAction()->isChecked());
    QVERIFY(dock.heightAction(ValuationDock::Log)->isChecked()); // as it was before
    QCOMPARE(chart.content().window, chart.content().bounds);
    dock.showAround(DealId("ab"));
    QCOMPARE(m_document->selection(), (Selection{{}, {DealId("ab")}}));
    QCOMPARE(chart.around(), DealId("ab"));
    dock.heightAction(ValuationDock::Change30)->trigger();
    dock.aroundAction()->trigger();
    QVERIFY(dock.heightAction(ValuationDock::Change30)->isChecked()); // chosen meanwhile
    QVERIFY(!chart.around());
    QCOMPARE(chart.content().window, chart.content().bounds);
    dock.showAround(DealId("ab"));
    m_document->setNetwork({}, {});
    QVERIFY(!chart.around());
}

void TestValuationChart::aClickMakesItsDayTheOneOf100()
{
    m_chart->setChartHeight({ChartMeasure::Indexed});
    const QRectF plot = m_chart->picture().axes.plot;
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, QPointF(plot.center().x(), plot.top() + 4).toPoint());
    const double base = m_chart->content().base;
    QVERIFY(base > m_chart->content().bounds.from + 100);
    for (const ValuationSeries &series : m_chart->content().series)
        QCOMPARE(qRound(*valueAt(series, base, ValueScale::Linear) * 1e6), 100000000);
    m_chart->zoomBy(0.5);
    QCOMPARE(m_chart->content().base, base);
    m_chart->reset();
    QCOMPARE(m_chart->content().base, day(2023, 11, 30));
}

void TestValuationChart::anEmptyDocumentIsNoTrouble()
{
    m_document->setNetwork({}, {});
    QVERIFY(m_chart->chart()->series().isEmpty());
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    turnWheel(*m_chart, {100, 100}, {0, 120});
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(m_chart->viewport(), {150, 100});
    QVERIFY(!m_chart->grab().isNull());
}

void TestValuationChart::builtInNetworksAreShown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSet<QString>>("expected");
    QTest::newRow("2025-10") << "example:ai-loop-2025-10"
                             << QSet<QString>{"Nvidia", "Microsoft", "Google", "Amazon", "Meta"};
    QTest::newRow("2026-07") << "example:ai-loop-2026-07"
                             << QSet<QString>{"Nvidia", "Google", "Microsoft", "Amazon", "Broadcom"};
}

void TestValuationChart::builtInNetworksAreShown()
{
    QFETCH(QString, path);
    QFETCH(QSet<QString>, expected);
    QVERIFY(m_document->open(path));
    QCOMPARE(seriesNames(*m_chart), expected);
    m_document->select({{CompanyId("oracle")}, {}});
    bool said = false;
    for (const ChartGroup &group : m_chart->picture().front) {
        for (const ChartShape &shape : group.shapes) {
            const auto *text = std::get_if<ChartText>(&shape);
            said = said || (text && text->text.startsWith("+36%, +$2"));
        }
    }
    QVERIFY2(said, "the reaction to the deal with OpenAI");
}

QTEST_MAIN(TestValuationChart)
#include "tst_valuationchart.moc"
