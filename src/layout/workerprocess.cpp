// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/workerprocess.h"

#include "layout/layoutprotocol.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

namespace CapitalLoop {

namespace {

constexpr int LookMilliseconds = 10; // between two looks at the stop token; the end of the worker is seen at once
constexpr int LimitExitCode = 4;
constexpr qint64 MaxAnswerBytes = 16 << 20;

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(1000);
}

} // namespace

QString layoutWorkerPath()
{
    if (const QString named = qEnvironmentVariable("CAPITAL_LOOP_LAYOUT_WORKER"); !named.isEmpty())
        return named;
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QStringLiteral("/capital-loop-layout");
    if (QFileInfo(beside).isExecutable())
        return beside;
    return folder + QStringLiteral("/../libexec/capital-loop/capital-loop-layout");
}

std::expected<WorkerOutcome, ErrorCode> workerOutcome(const QString &program, const QStringList &arguments,
                                                      const QByteArray &input, std::chrono::milliseconds limit,
                                                      qint64 mostBytes, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return std::unexpected(ErrorCode::LayoutCancelled);
    const QDeadlineTimer deadline(limit);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::unexpected(ErrorCode::LayoutWorkerMissing);
    process.write(input);
    process.closeWriteChannel();
    while (!process.waitForFinished(LookMilliseconds) && process.state() != QProcess::NotRunning) {
        const bool tooMuch = process.bytesAvailable() > mostBytes;
        if (!tooMuch && !stop.stop_requested() && !deadline.hasExpired())
            continue;
        end(process);
        return std::unexpected(stop.stop_requested() ? ErrorCode::LayoutCancelled
                               : tooMuch             ? ErrorCode::LayoutWorkerNonsense
                                                     : ErrorCode::LayoutWorkerTimedOut);
    }
    return WorkerOutcome{process.exitStatus() != QProcess::NormalExit, process.exitCode(),
                         process.readAllStandardOutput()};
}

std::expected<QByteArray, ErrorCode> workerAnswer(const QString &program, const QByteArray &job,
                                                  std::chrono::milliseconds limit, const std::stop_token &stop)
{
    const auto outcome = workerOutcome(program, {}, job, limit, MaxAnswerBytes, stop);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (!outcome->crashed && outcome->exitCode == 0)
        return outcome->output;
    const bool outOfTime =
        !outcome->crashed && outcome->exitCode == LimitExitCode && layoutFailureCode(outcome->output) == u"timeLimit";
    return std::unexpected(outOfTime ? ErrorCode::LayoutWorkerTimedOut : ErrorCode::LayoutWorkerCrashed);
}

} // namespace CapitalLoop
