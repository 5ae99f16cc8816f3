// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/layoutprotocol.h"
#include "layoutrequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace CapitalLoop;

class TestLayoutProtocol : public QObject
{
    Q_OBJECT

private slots:
    void jobCountsCompaniesAndNamesNone();
    void jobIsInInchesWithYUpwards();
    void jobSaysLengthsForSpringOnly();
    void jobPutsOddNumbersRight();
    void jobLeavesOutLinksToNowhere();
    void readsTheAnswer();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void readsTheCodeOfAFailure();
    void everyEngineHasAName();
};

namespace {

QJsonObject jobOf(const LayoutRequest &request)
{
    return QJsonDocument::fromJson(layoutJob(request)).object();
}

} // namespace

void TestLayoutProtocol::jobCountsCompaniesAndNamesNone()
{
    const QByteArray job = layoutJob(Test::oddlyNamed());
    for (const QString &id : Test::oddIds())
        QVERIFY(!job.contains(id.toUtf8()));
    const QJsonObject object = QJsonDocument::fromJson(job).object();
    QCOMPARE(object[u"version"].toInt(), 1);
    QCOMPARE(object[u"engine"].toString(), QStringLiteral("sfdp"));
    QCOMPARE(object[u"nodes"].toArray().size(), 7);
    QCOMPARE(object[u"edges"].toArray().first().toArray(), (QJsonArray{0, 1, 1}));
}

void TestLayoutProtocol::jobIsInInchesWithYUpwards()
{
    LayoutRequest request = Test::requestOf({QStringLiteral("a")});
    request.nodes[0].radius = 42;
    request.nodes[0].start = QPointF(168, 84);
    QVERIFY(!jobOf(request)[u"nodes"][0].toObject().contains(u"pos"));
    request.nodes[0].pinned = true;
    const QJsonObject node = jobOf(request)[u"nodes"][0].toObject();
    QCOMPARE(node, QJsonDocument::fromJson(R"({"diameter":1,"pos":[2,-1],"pin":true})").object());
}

void TestLayoutProtocol::jobSaysLengthsForSpringOnly()
{
    LayoutRequest request = Test::parallelDeals();
    QCOMPARE(jobOf(request)[u"edges"][0].toArray(), (QJsonArray{0, 1, 7}));
    request.engine = LayoutEngine::Spring;
    request.nodes[0].radius = request.nodes[1].radius = 42;
    QCOMPARE(jobOf(request)[u"edges"][0].toArray(), (QJsonArray{0, 1, 7, 1.9}));
}

void TestLayoutProtocol::jobPutsOddNumbersRight()
{
    LayoutRequest request = Test::requestOf({QStringLiteral("a"), QStringLiteral("b")}, {{.from = 0, .to = 1}});
    request.canvas = QSizeF(0, qQNaN());
    request.nodes[0].radius = qQNaN();
    request.nodes[1].radius = -5;
    request.nodes[1].start = QPointF(qInf(), 0);
    request.nodes[1].pinned = true;
    request.links[0].lanes = 0;
    request.seed = 0xffffffff;
    const QJsonObject job = jobOf(request);
    QVERIFY(job[u"nodes"][0][u"diameter"].toDouble() > 0);
    QVERIFY(job[u"nodes"][1][u"diameter"].toDouble() > 0);
    QVERIFY(job[u"nodes"][1][u"pos"][0].isDouble());
    QCOMPARE(job[u"edges"][0][2].toInt(), 1);
    QCOMPARE(job[u"seed"].toInteger(), 0x7fffffff);
}

void TestLayoutProtocol::jobLeavesOutLinksToNowhere()
{
    const LayoutRequest request =
        Test::requestOf({QStringLiteral("a"), QStringLiteral("b")},
                        {{.from = 0, .to = 2}, {.from = -1, .to = 1}, {.from = 1, .to = 1}, {.from = 0, .to = 1}});
    QCOMPARE(jobOf(request)[u"edges"].toArray().size(), 1);
}

void TestLayoutProtocol::readsTheAnswer()
{
    const auto positions = layoutAnswer(R"({"version":1,"engine":"sfdp","positions":[[1,2],[0.5,-3e1]]})",
                                        Test::requestOf({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(positions.has_value());
    QCOMPARE(*positions, StartPositions({{1, -2}, {0.5, 30}}));
}

void TestLayoutProtocol::refusesAnythingElse_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[[1,2],[3,4]]");
    QTest::newRow("other version") << QByteArray(R"({"version":2,"engine":"sfdp","positions":[[1,2],[3,4]]})");
    QTest::newRow("other engine") << QByteArray(R"({"version":1,"engine":"dot","positions":[[1,2],[3,4]]})");
    QTest::newRow("more keys") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[3,4]],"x":1})");
    QTest::newRow("too few") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2]]})");
    QTest::newRow("too many") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[3,4],[5,6]]})");
    QTest::newRow("not pairs") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[3,4,5]]})");
    QTest::newRow("no numbers") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],["3",4]]})");
    QTest::newRow("null") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[null,4]]})");
    QTest::newRow("NaN") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[NaN,4]]})");
    QTest::newRow("infinite") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[1e999,4]]})");
    QTest::newRow("a tail") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[3,4]]} x)");
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"engine":"sfdp","positions":[[1,2],[3,4)");
    QTest::newRow("failure") << QByteArray(R"({"error":{"code":"timeLimit","text":""}})");
}

void TestLayoutProtocol::refusesAnythingElse()
{
    QFETCH(const QByteArray, answer);
    QVERIFY(!layoutAnswer(answer, Test::requestOf({QStringLiteral("a"), QStringLiteral("b")})));
}

void TestLayoutProtocol::readsTheCodeOfAFailure()
{
    QCOMPARE(layoutFailureCode(R"({"error":{"code":"timeLimit","text":"x"}})"), QStringLiteral("timeLimit"));
    QCOMPARE(layoutFailureCode("nonsense"), QString());
}

void TestLayoutProtocol::everyEngineHasAName()
{
    QSet<QString> names;
    for (const LayoutEngine engine : allLayoutEngines()) {
        QCOMPARE(layoutEngineFromName(layoutEngineName(engine)), engine);
        QVERIFY(layoutEngineLimit(engine) >= 60);
        names.insert(layoutEngineName(engine));
    }
    QCOMPARE(names.size(), 8);
    QVERIFY(!layoutEngineFromName(u"sfdp"));
}

QTEST_GUILESS_MAIN(TestLayoutProtocol)
#include "tst_layoutprotocol.moc"
