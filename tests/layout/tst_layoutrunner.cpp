// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/layoutrunner.h"
#include "layoutrequests.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <signal.h>

#include <cerrno>

using namespace CapitalLoop;

/// The runner with workers that misbehave, and with the real one.
class TestLayoutRunner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatIsWrongWithTheWorker_data();
    void saysWhatIsWrongWithTheWorker();
    void killsAWorkerThatHangs();
    void saysThatTheWorkerIsMissing();
    void fallsBackAloud();
    void failsWhenTheFallbackFailsToo();
    void stopsBeforeItStarts();
    void answersAtOnceAndBetterLater();
    void answersTheSameInTheBackground();
    void cancelKillsTheWorker();
    void cancelStopsThePolish();
    void newerRequestTakesTheOldOnesPlace();
    void goesOnAfterAFailure();
    void endsItsWorkWhenDeleted();

private:
    [[nodiscard]] QString script(const QByteArray &lines);
    [[nodiscard]] QString hangingScript();
    [[nodiscard]] qint64 workerProcess() const;
    [[nodiscard]] bool workerIsGone() const;

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

namespace {

const QString RealWorker = QStringLiteral(CAPITAL_LOOP_BIN_DIR "/capital-loop-layout");

LayoutRequest request(LayoutEngine engine = LayoutEngine::Balanced, quint64 revision = 1)
{
    LayoutRequest result = Test::randomRequest(12, 20, 1);
    result.engine = engine;
    result.revision = revision;
    return result;
}

LayoutRequest longRequest(quint64 revision)
{
    LayoutRequest result = request(LayoutEngine::Balanced, revision);
    result.tries = 100000;
    return result;
}

} // namespace

QString TestLayoutRunner::script(const QByteArray &lines)
{
    const QString path = m_folder.filePath(QStringLiteral("worker%1").arg(++m_scripts));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines + '\n') < 0)
        return {};
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QString TestLayoutRunner::hangingScript()
{
    QFile::remove(m_folder.filePath(QStringLiteral("process")));
    const QByteArray file = m_folder.filePath(QStringLiteral("process")).toLocal8Bit();
    return script("echo $$ > '" + file + ".new'; mv '" + file + ".new' '" + file + "'; exec sleep 1000");
}

qint64 TestLayoutRunner::workerProcess() const
{
    QFile file(m_folder.filePath(QStringLiteral("process")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
}

bool TestLayoutRunner::workerIsGone() const
{
    return workerProcess() > 0 && kill(pid_t(workerProcess()), 0) != 0 && errno == ESRCH;
}

void TestLayoutRunner::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("CAPITAL_LOOP_LAYOUT_WORKER", RealWorker.toLocal8Bit());
}

void TestLayoutRunner::saysWhatIsWrongWithTheWorker_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &lines, ErrorCode code) {
        QTest::newRow(name) << lines << code;
    };
    row("crashes", "kill -SEGV $$", ErrorCode::LayoutWorkerCrashed);
    row("crashes after reading", "cat > /dev/null; kill -ABRT $$", ErrorCode::LayoutWorkerCrashed);
    row("exits 3", "cat > /dev/null; exit 3", ErrorCode::LayoutWorkerCrashed);
    row("exits 3 with an answer", R"(echo '{"version":1,"engine":"sfdp","positions":[]}'; exit 3)",
        ErrorCode::LayoutWorkerCrashed);
    row("says out of time", R"(echo '{"error":{"code":"timeLimit","text":"x"}}'; exit 4)",
        ErrorCode::LayoutWorkerTimedOut);
    row("says out of memory", R"(echo '{"error":{"code":"memoryLimit","text":"x"}}'; exit 4)",
        ErrorCode::LayoutWorkerCrashed);
    row("says nothing", "exit 0", ErrorCode::LayoutWorkerNonsense);
    row("says nonsense", "echo hello", ErrorCode::LayoutWorkerNonsense);
    row("says NaN",
        R"(printf '{"version":1,"engine":"sfdp","positions":[[NaN,0]'; printf ',[1,1]%.0s' 1 2 3 4 5 6 7 8 9 10 11; echo ']}')",
        ErrorCode::LayoutWorkerNonsense);
    row("says too few", R"(echo '{"version":1,"engine":"sfdp","positions":[[1,2]]}')", ErrorCode::LayoutWorkerNonsense);
    row("talks for ever", "exec yes", ErrorCode::LayoutWorkerNonsense);
}

void TestLayoutRunner::saysWhatIsWrongWithTheWorker()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const ErrorCode, code);
    LayoutRunner runner(script(lines));
    QSignalSpy answered(&runner, &LayoutRunner::answered);
    QSignalSpy failed(&runner, &LayoutRunner::failed);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    LayoutRequest asked = request(LayoutEngine::Balanced, 7);
    asked.timeLimit = std::chrono::minutes(1);
    runner.start(asked);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(answered.count(), 0);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.code, code);
    QCOMPARE(error.arguments.first(), QStringLiteral("balanced"));
    QCOMPARE(failed[0][1].toULongLong(), 7u);
    QVERIFY(!runner.isRunning());
}

void TestLayoutRunner::killsAWorkerThatHangs()
{
    LayoutRequest asked = request();
    asked.timeLimit = std::chrono::milliseconds(300);
    const auto result = layoutNow(asked, {}, {}, hangingScript());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::LayoutWorkerTimedOut);
    QCOMPARE(result.error().arguments, QStringList({QStringLiteral("balanced"), QStringLiteral("0.3")}));
    QVERIFY(workerIsGone());
}

void TestLayoutRunner::saysThatTheWorkerIsMissing()
{
    const auto result = layoutNow(request(LayoutEngine::Circle), {}, {}, QStringLiteral("/nowhere/worker"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error(), (Error{ErrorCode::LayoutWorkerMissing, {}, {QStringLiteral("/nowhere/worker")}}));
}

void TestLayoutRunner::fallsBackAloud()
{
    const QString worker = script("job=$(cat)\ncase $job in *circo*) exit 3;; esac\nprintf %s \"$job\" | '" +
                                  RealWorker.toLocal8Bit() + "'");
    QList<LayoutResult> told;
    const auto result =
        layoutNow(request(LayoutEngine::Circle), {}, [&](const LayoutResult &better) { told.append(better); }, worker);
    QVERIFY(result.has_value());
    QCOMPARE(result->engine, LayoutEngine::Large);
    const Error remark{ErrorCode::LayoutFellBack, {}, {QStringLiteral("circle"), QStringLiteral("large")}};
    QVERIFY(result->remark == remark);
    QVERIFY(!told.isEmpty() && told.last() == *result);
    QCOMPARE(result->positions.size(), 12);

    const auto straight = layoutNow(request(LayoutEngine::Large));
    QVERIFY(straight.has_value());
    QVERIFY(straight->positions == result->positions);
    QVERIFY(!straight->remark);
}

void TestLayoutRunner::failsWhenTheFallbackFailsToo()
{
    const auto result = layoutNow(request(LayoutEngine::Circle), {}, {}, script("exit 3"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error(), (Error{ErrorCode::LayoutWorkerCrashed, {}, {QStringLiteral("large")}}));
}

void TestLayoutRunner::stopsBeforeItStarts()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = layoutNow(request(), stop.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::LayoutCancelled);
}

void TestLayoutRunner::answersAtOnceAndBetterLater()
{
    LayoutRunner runner;
    QSignalSpy answered(&runner, &LayoutRunner::answered);
    QSignalSpy failed(&runner, &LayoutRunner::failed);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    LayoutRequest asked = request(LayoutEngine::Balanced, 3);
    asked.tries = 6;
    runner.start(asked);
    QVERIFY(runner.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QVERIFY(!runner.isRunning());
    QCOMPARE(failed.count(), 0);
    QVERIFY(answered.count() >= 2);
    for (int i = 0; i < answered.count(); ++i) {
        const auto result = answered[i][0].value<LayoutResult>();
        QCOMPARE(result.revision, 3u);
        QVERIFY(i == 0 || result.score < answered[i - 1][0].value<LayoutResult>().score);
    }
}

void TestLayoutRunner::answersTheSameInTheBackground()
{
    const auto now = layoutNow(request());
    QVERIFY(now.has_value());
    LayoutRunner runner;
    QSignalSpy answered(&runner, &LayoutRunner::answered);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    runner.start(request());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QVERIFY(answered.last()[0].value<LayoutResult>() == *now);
}

void TestLayoutRunner::cancelKillsTheWorker()
{
    LayoutRunner runner(hangingScript());
    QSignalSpy failed(&runner, &LayoutRunner::failed);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    LayoutRequest asked = request(LayoutEngine::Circle, 9);
    asked.timeLimit = std::chrono::hours(1);
    runner.start(asked);
    QTRY_VERIFY(workerProcess() > 0);
    runner.cancel();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::LayoutCancelled);
    QCOMPARE(finished[0][0].toULongLong(), 9u);
    QVERIFY(workerIsGone());
}

void TestLayoutRunner::cancelStopsThePolish()
{
    LayoutRunner runner;
    QSignalSpy answered(&runner, &LayoutRunner::answered);
    QSignalSpy failed(&runner, &LayoutRunner::failed);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    runner.start(longRequest(1));
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, 60000);
    runner.cancel();
    const auto before = answered.count();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(answered.count(), before);
    QCOMPARE(failed.count(), 0);
}

void TestLayoutRunner::newerRequestTakesTheOldOnesPlace()
{
    LayoutRunner runner;
    QSignalSpy answered(&runner, &LayoutRunner::answered);
    QSignalSpy failed(&runner, &LayoutRunner::failed);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    runner.start(longRequest(1));
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, 60000);
    const auto before = answered.count();
    runner.start(request(LayoutEngine::Balanced, 2));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(finished[0][0].toULongLong(), 2u);
    QVERIFY(answered.count() > before);
    for (auto i = before; i < answered.count(); ++i)
        QCOMPARE(answered[i][0].value<LayoutResult>().revision, 2u);
    QCOMPARE(failed.count(), 0);
}

void TestLayoutRunner::goesOnAfterAFailure()
{
    LayoutRunner runner(script("job=$(cat)\ncase $job in *'\"seed\":5'*) exit 3;; esac\nprintf %s \"$job\" | '" +
                               RealWorker.toLocal8Bit() + "'"));
    QSignalSpy answered(&runner, &LayoutRunner::answered);
    QSignalSpy failed(&runner, &LayoutRunner::failed);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    LayoutRequest asked = request();
    asked.seed = 5;
    runner.start(asked);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(failed.count(), 1);
    runner.start(request());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60000);
    QCOMPARE(failed.count(), 1);
    QVERIFY(answered.count() > 0);
}

void TestLayoutRunner::endsItsWorkWhenDeleted()
{
    {
        LayoutRunner runner(hangingScript());
        LayoutRequest asked = request();
        asked.timeLimit = std::chrono::hours(1);
        runner.start(asked);
        QTRY_VERIFY(workerProcess() > 0);
    }
    QVERIFY(workerIsGone());
}

QTEST_GUILESS_MAIN(TestLayoutRunner)
#include "tst_layoutrunner.moc"
