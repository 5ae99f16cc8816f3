// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/layoutrunner.h"
#include "layoutrequests.h"

#include <QtTest>

using namespace CapitalLoop;

/// Every engine over the same graphs with the same expectations.
class TestLayoutEngines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEngineAnswersEveryGraph_data();
    void everyEngineAnswersEveryGraph();
    void everyEngineTakesTheLargestNetworkItIsOfferedFor_data();
    void everyEngineTakesTheLargestNetworkItIsOfferedFor();
    void pinnedCompaniesStay_data();
    void pinnedCompaniesStay();
    void newCompanyLeavesTheOthersNearTheirPlaces();
    void flowPointsAsTheMoneyRuns();
};

namespace {

void addEngines()
{
    QTest::addColumn<LayoutEngine>("engine");
    for (const LayoutEngine engine : allLayoutEngines())
        QTest::addRow("%s", qPrintable(layoutEngineName(engine))) << engine;
}

bool standsIn(const LayoutRequest &request)
{
    return request.nodes.size() > layoutEngineLimit(request.engine);
}

/// An empty text if all is well.
QString fault(const LayoutRequest &request, const LayoutResult &result)
{
    if (result.positions.size() != request.nodes.size())
        return QStringLiteral("%1 positions").arg(result.positions.size());
    const QRectF canvas(QPointF(0, 0), request.canvas);
    for (const LayoutNode &node : request.nodes) {
        const QPointF p = result.positions.value(node.id, QPointF(qQNaN(), qQNaN()));
        if (!std::isfinite(p.x()) || !std::isfinite(p.y()))
            return QStringLiteral("not finite");
        const double r = node.radius - 1e-6;
        if (!canvas.contains(QRectF(p.x() - r, p.y() - r, 2 * r, 2 * r)))
            return QStringLiteral("outside: %1 %2").arg(p.x()).arg(p.y());
    }
    for (qsizetype i = 0; i < request.nodes.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const QPointF d = result.positions[request.nodes[i].id] - result.positions[request.nodes[j].id];
            if (std::hypot(d.x(), d.y()) < request.nodes[i].radius + request.nodes[j].radius)
                return QStringLiteral("%1 and %2 overlap").arg(i).arg(j);
        }
    }
    return {};
}

} // namespace

void TestLayoutEngines::initTestCase()
{
    qputenv("CAPITAL_LOOP_LAYOUT_WORKER", CAPITAL_LOOP_BIN_DIR "/capital-loop-layout");
}

void TestLayoutEngines::everyEngineAnswersEveryGraph_data()
{
    QTest::addColumn<LayoutRequest>("request");
    for (const LayoutEngine engine : allLayoutEngines()) {
        for (auto [name, request] : Test::allGraphs()) {
            request.engine = engine;
            request.revision = 42;
            QTest::addRow("%s: %s", qPrintable(layoutEngineName(engine)), name) << request;
        }
    }
}

void TestLayoutEngines::everyEngineAnswersEveryGraph()
{
    QFETCH(const LayoutRequest, request);
    const LayoutRequest before = request;
    const auto result = layoutNow(request);
    QVERIFY(result.has_value());
    QCOMPARE(fault(request, *result), QString());
    QCOMPARE(result->revision, 42u);
    QCOMPARE(result->engine, standsIn(request) ? LayoutEngine::Large : request.engine);
    QCOMPARE(result->remark.has_value(), standsIn(request));
    if (result->remark) {
        QCOMPARE(result->remark->code, ErrorCode::LayoutFellBack);
        QCOMPARE(result->remark->arguments, QStringList({layoutEngineName(request.engine), QStringLiteral("large")}));
    }
    const auto again = layoutNow(request);
    QVERIFY(again.has_value());
    QVERIFY2(*again == *result, "the same request was answered differently");
    QVERIFY(request == before);
}

void TestLayoutEngines::everyEngineTakesTheLargestNetworkItIsOfferedFor_data()
{
    addEngines();
}

void TestLayoutEngines::everyEngineTakesTheLargestNetworkItIsOfferedFor()
{
    QFETCH(const LayoutEngine, engine);
    // Up to 1,000 here, so that an unoptimised build is done in seconds.
    const int companies = std::min(layoutEngineLimit(engine), 1000);
    LayoutRequest request = Test::randomRequest(companies, companies * 2, 3);
    request.engine = engine;
    request.timeLimit = std::chrono::minutes(2);
    const auto result = layoutNow(request);
    QVERIFY(result.has_value());
    QCOMPARE(fault(request, *result), QString());
    QVERIFY(!result->remark);
}

void TestLayoutEngines::pinnedCompaniesStay_data()
{
    addEngines();
}

void TestLayoutEngines::pinnedCompaniesStay()
{
    QFETCH(const LayoutEngine, engine);
    LayoutRequest request = Test::randomRequest(24, 40, 1);
    request.engine = engine;
    const QList<QPointF> places{{400, 300}, {1500, 800}};
    for (qsizetype i = 0; i < places.size(); ++i) {
        request.nodes[i].start = places[i];
        request.nodes[i].pinned = true;
    }
    const auto result = layoutNow(request);
    QVERIFY(result.has_value());
    QCOMPARE(fault(request, *result), QString());
    for (qsizetype i = 0; i < places.size(); ++i)
        QCOMPARE(result->positions[request.nodes[i].id], places[i]);
}

void TestLayoutEngines::newCompanyLeavesTheOthersNearTheirPlaces()
{
    LayoutRequest request = Test::randomRequest(24, 40, 1);
    const auto first = layoutNow(request);
    QVERIFY(first.has_value());
    for (LayoutNode &node : request.nodes)
        node.start = first->positions[node.id];
    request.keepWeight = 8;
    request.nodes.append({.id = CompanyId(QStringLiteral("new")), .radius = 20});
    request.links.append({.from = 0, .to = 24});
    const auto second = layoutNow(request);
    QVERIFY(second.has_value());
    QCOMPARE(fault(request, *second), QString());
    QList<double> moves;
    for (auto it = first->positions.cbegin(); it != first->positions.cend(); ++it) {
        const QPointF move = second->positions[it.key()] - it.value();
        moves.append(std::hypot(move.x(), move.y()));
    }
    std::ranges::sort(moves);
    QVERIFY2(moves[12] < 40, qPrintable(QString::number(moves[12])));
}

void TestLayoutEngines::flowPointsAsTheMoneyRuns()
{
    LayoutRequest request =
        Test::requestOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                        {{.from = 0, .to = 1, .backwards = true}, {.from = 1, .to = 2, .backwards = true}});
    request.engine = LayoutEngine::Flow;
    const auto result = layoutNow(request);
    QVERIFY(result.has_value());
    const auto x = [&](qsizetype i) { return result->positions[request.nodes[i].id].x(); };
    QVERIFY(x(2) < x(1) && x(1) < x(0));
}

QTEST_GUILESS_MAIN(TestLayoutEngines)
#include "tst_layoutengines.moc"
