// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <random>

/// The program capital-loop-layout as docs/layout-protocol.md describes it, spoken to by hand.
class TestLayoutWorker : public QObject
{
    Q_OBJECT

private slots:
    void saysHowItIsUsed();
    void refusesArguments();
    void answersInTheOrderOfTheNodes_data();
    void answersInTheOrderOfTheNodes();
    void answersTheSameEachTime_data();
    void answersTheSameEachTime();
    void anotherSeedGivesAnotherPicture();
    void pinnedNodesKeepTheirDistance();
    void refusesBadJobs_data();
    void refusesBadJobs();
    void boundsTheNumberOfNodesAndEdges();
    void neverCrashesOnDamagedJobs();
    void stopsAtItsTimeLimit();
    void endsWithTheProcessThatStartedIt();
};

namespace {

const QString Worker = QStringLiteral(CAPITAL_LOOP_BIN_DIR "/capital-loop-layout");
const QStringList Engines{QStringLiteral("circo"), QStringLiteral("dot"),  QStringLiteral("fdp"),
                          QStringLiteral("neato"), QStringLiteral("sfdp"), QStringLiteral("twopi")};

struct Ended
{
    int exitCode = -1; ///< -1 = crashed or did not end
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString code() const { return json()[u"error"][u"code"].toString(); }
};

Ended run(const QByteArray &job, const QStringList &arguments = {})
{
    QProcess process;
    process.start(Worker, arguments);
    process.write(job);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray randomJob(const QString &engine, int nodes, int edges, int seed = 1, double timeLimit = 60)
{
    std::mt19937 random(7);
    QJsonArray nodeList;
    for (int i = 0; i < nodes; ++i)
        nodeList.append(QJsonObject{{QStringLiteral("diameter"), 0.4 + double(random() % 18) / 10}});
    QJsonArray edgeList;
    for (int i = 0; i < edges; ++i)
        edgeList.append(QJsonArray{int(random() % quint32(nodes)), int(random() % quint32(nodes))});
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("engine"), engine},
                                     {QStringLiteral("seed"), seed},
                                     {QStringLiteral("timeLimit"), timeLimit},
                                     {QStringLiteral("nodes"), nodeList},
                                     {QStringLiteral("edges"), edgeList}})
        .toJson(QJsonDocument::Compact);
}

void addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : Engines)
        QTest::addRow("%s", qPrintable(engine)) << engine;
}

bool isGone(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
}

} // namespace

void TestLayoutWorker::saysHowItIsUsed()
{
    const Ended ended = run({}, {QStringLiteral("--help")});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.output.startsWith("Usage: capital-loop-layout"));
}

void TestLayoutWorker::refusesArguments()
{
    const Ended ended = run({}, {QStringLiteral("graph.json")});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(ended.output.isEmpty());
    QVERIFY(ended.errors.startsWith("Usage: "));
}

void TestLayoutWorker::answersInTheOrderOfTheNodes_data()
{
    addEngines();
}

void TestLayoutWorker::answersInTheOrderOfTheNodes()
{
    QFETCH(const QString, engine);
    const Ended ended = run(R"({"version":1,"engine":")" + engine.toLatin1() +
                            R"(","nodes":[{"diameter":3},{"diameter":1},{"diameter":0.5},{"diameter":1}],
                               "edges":[[0,1],[0,1,2.5],[1,0,1,2],[2,0],[3,3]]})");
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.errors.isEmpty());
    QVERIFY(ended.output.endsWith("}\n"));
    QCOMPARE(ended.json().keys(),
             QStringList({QStringLiteral("engine"), QStringLiteral("positions"), QStringLiteral("version")}));
    QCOMPARE(ended.json()[u"engine"].toString(), engine);
    const QJsonArray positions = ended.json()[u"positions"].toArray();
    QCOMPARE(positions.size(), 4);
    const double diameters[] = {3, 1, 0.5, 1};
    for (int i = 0; i < 4; ++i) {
        for (int j = 0; j < i; ++j) {
            const double apart = std::hypot(positions[i][0].toDouble() - positions[j][0].toDouble(),
                                            positions[i][1].toDouble() - positions[j][1].toDouble());
            QVERIFY(apart >= (diameters[i] + diameters[j]) / 2 + 0.249);
        }
    }
}

void TestLayoutWorker::answersTheSameEachTime_data()
{
    addEngines();
}

void TestLayoutWorker::answersTheSameEachTime()
{
    QFETCH(const QString, engine);
    const QByteArray job = randomJob(engine, 50, 90);
    const Ended first = run(job);
    QCOMPARE(first.exitCode, 0);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(run(job).output, first.output);
}

void TestLayoutWorker::anotherSeedGivesAnotherPicture()
{
    QVERIFY(run(randomJob(QStringLiteral("sfdp"), 50, 90, 1)).output !=
            run(randomJob(QStringLiteral("sfdp"), 50, 90, 2)).output);
}

void TestLayoutWorker::pinnedNodesKeepTheirDistance()
{
    for (const char *engine : {"neato", "fdp"}) {
        const Ended ended = run(R"({"version":1,"engine":")" + QByteArray(engine) +
                                R"(","nodes":[{"diameter":1,"pos":[0,0],"pin":true},{"diameter":1},
                                   {"diameter":1,"pos":[6,-2],"pin":true}],"edges":[[0,1],[1,2]]})");
        QCOMPARE(ended.exitCode, 0);
        const QJsonArray positions = ended.json()[u"positions"].toArray();
        QVERIFY(std::abs(positions[2][0].toDouble() - positions[0][0].toDouble() - 6) < 0.1);
        QVERIFY(std::abs(positions[2][1].toDouble() - positions[0][1].toDouble() + 2) < 0.1);
    }
}

void TestLayoutWorker::refusesBadJobs_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &job, const char *code) {
        QTest::newRow(name) << job << QString::fromLatin1(code);
    };
    const QByteArray head = R"({"version":1,"engine":"sfdp",)";
    row("nothing", "", "invalidJson");
    row("words", "graph { a -- b }", "invalidJson");
    row("zero bytes", QByteArray(100, '\0'), "invalidJson");
    row("broken UTF-8", "{\"version\":1,\"engine\":\"\xff\xfe\"}", "invalidJson");
    row("cut off", head + R"("nodes":[{"diameter":1})", "invalidJson");
    row("a tail", head + R"("nodes":[],"edges":[]} x)", "invalidJson");
    row("NaN", head + R"("nodes":[{"diameter":NaN}],"edges":[]})", "invalidJson");
    row("deep", QByteArray(1000000, '['), "invalidRequest");
    row("a list", "[]", "invalidRequest");
    row("no version", R"({"engine":"sfdp","nodes":[],"edges":[]})", "unsupportedVersion");
    row("version 2", R"({"version":2,"engine":"sfdp","nodes":[],"edges":[]})", "unsupportedVersion");
    row("no engine", R"({"version":1,"nodes":[],"edges":[]})", "unknownEngine");
    row("other engine", R"({"version":1,"engine":"osage","nodes":[],"edges":[]})", "unknownEngine");
    row("unknown key", head + R"("nodes":[],"edges":[],"egdes":[]})", "invalidRequest");
    row("no nodes", head + R"("edges":[]})", "invalidRequest");
    row("no edges", head + R"("nodes":[]})", "invalidRequest");
    row("no diameter", head + R"("nodes":[{}],"edges":[]})", "invalidRequest");
    row("zero diameter", head + R"("nodes":[{"diameter":0}],"edges":[]})", "invalidRequest");
    row("infinite diameter", head + R"("nodes":[{"diameter":1e999}],"edges":[]})", "invalidRequest");
    row("text for a number", head + R"("nodes":[{"diameter":"1"}],"edges":[]})", "invalidRequest");
    row("pin without pos", head + R"("nodes":[{"diameter":1,"pin":true}],"edges":[]})", "invalidRequest");
    row("half a pos", head + R"("nodes":[{"diameter":1,"pos":[1]}],"edges":[]})", "invalidRequest");
    row("edge to nowhere", head + R"("nodes":[{"diameter":1}],"edges":[[0,1]]})", "invalidRequest");
    row("edge without nodes", head + R"("nodes":[],"edges":[[0,0]]})", "invalidRequest");
    row("negative node", head + R"("nodes":[{"diameter":1}],"edges":[[-1,0]]})", "invalidRequest");
    row("half a node", head + R"("nodes":[{"diameter":1}],"edges":[[0.5,0]]})", "invalidRequest");
    row("long edge", head + R"("nodes":[{"diameter":1}],"edges":[[0,0,1,1,1]]})", "invalidRequest");
    row("negative weight", head + R"("nodes":[{"diameter":1}],"edges":[[0,0,-1]]})", "invalidRequest");
    row("negative seed", head + R"("seed":-1,"nodes":[],"edges":[]})", "invalidRequest");
    row("no time", head + R"("timeLimit":0,"nodes":[],"edges":[]})", "invalidRequest");
}

void TestLayoutWorker::refusesBadJobs()
{
    QFETCH(const QByteArray, job);
    QFETCH(const QString, code);
    const Ended ended = run(job);
    QCOMPARE(ended.code(), code);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY(!ended.json()[u"error"][u"text"].toString().isEmpty());
    QVERIFY(ended.errors.isEmpty());
}

void TestLayoutWorker::boundsTheNumberOfNodesAndEdges()
{
    const QByteArray head = R"({"version":1,"engine":"sfdp","nodes":[{"diameter":1})";
    const Ended nodes = run(head + QByteArray(R"(,{"diameter":1})").repeated(20000) + R"(],"edges":[]})");
    QCOMPARE(nodes.code(), QStringLiteral("tooLarge"));
    const Ended edges = run(head + R"(],"edges":[[0,0])" + QByteArray(",[0,0]").repeated(100000) + "]}");
    QCOMPARE(edges.code(), QStringLiteral("tooLarge"));
    const Ended bytes = run(head + QByteArray((64 << 20) + 1, ' ') + R"(],"edges":[]})");
    QCOMPARE(bytes.code(), QStringLiteral("tooLarge"));
}

void TestLayoutWorker::neverCrashesOnDamagedJobs()
{
    std::mt19937 random(11);
    for (int i = 0; i < 300; ++i) {
        QByteArray job = randomJob(Engines[i % Engines.size()], 8, 12, 1, 5);
        for (quint32 damage = random() % 3 + 1; damage > 0; --damage)
            job[qsizetype(random() % quint32(job.size()))] = "0123456789[]{},:-.e\"x"[random() % 21];
        const Ended ended = run(job);
        QVERIFY2(ended.exitCode == 0 || ended.exitCode == 2, job.constData());
        QVERIFY2(ended.json().contains(u"positions") || !ended.code().isEmpty(), job.constData());
    }
}

void TestLayoutWorker::stopsAtItsTimeLimit()
{
    const Ended ended = run(randomJob(QStringLiteral("circo"), 300, 2000, 1, 1));
    QCOMPARE(ended.exitCode, 4);
    QCOMPARE(ended.code(), QStringLiteral("timeLimit"));
}

void TestLayoutWorker::endsWithTheProcessThatStartedIt()
{
    const QTemporaryDir folder;
    const QByteArray pipe = folder.filePath(QStringLiteral("job")).toLocal8Bit();
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const int held = open(pipe.constData(), O_RDWR | O_CLOEXEC); // so that the worker waits for a job for ever
    QVERIFY(held >= 0);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("\"$0\" < \"$1\" & echo $!; wait"),
                                            Worker, QString::fromLocal8Bit(pipe)});
    QTRY_VERIFY(shell.canReadLine());
    const qint64 worker = shell.readLine().trimmed().toLongLong();
    QVERIFY(worker > 0);
    // Until it has begun to read, it may not yet have asked the kernel to end it.
    const auto waits = [&] {
        QFile call(QStringLiteral("/proc/%1/comm").arg(worker));
        QFile output(QStringLiteral("/proc/%1/fd/2").arg(worker));
        return call.open(QIODevice::ReadOnly) && call.readAll().startsWith("capital-loop-la") &&
               QFile::symLinkTarget(output.fileName()) == u"/dev/null";
    };
    QTRY_VERIFY(waits());
    shell.kill();
    QVERIFY(shell.waitForFinished());
    QTRY_VERIFY(isGone(worker));
    close(held);
}

QTEST_GUILESS_MAIN(TestLayoutWorker)
#include "tst_layoutworker.moc"
