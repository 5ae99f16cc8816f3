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

std::expected<QByteArray, ErrorCode> workerAnswer(const QString &program, const QByteArray &job,
                                                  std::chrono::milliseconds limit, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return std::unexpected(ErrorCode::LayoutCancelled);
    const QDeadlineTimer deadline(limit);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, QStringList());
    if (!process.waitForStarted())
        return std::unexpected(ErrorCode::LayoutWorkerMissing);
    process.write(job);
    process.closeWriteChannel();
    while (!process.waitForFinished(LookMilliseconds) && process.state() != QProcess::NotRunning) {
        const bool tooMuch = process.bytesAvailable() > MaxAnswerBytes;
        if (!tooMuch && !stop.stop_requested() && !deadline.hasExpired())
            continue;
        end(process);
        return std::unexpected(stop.stop_requested() ? ErrorCode::LayoutCancelled
                               : tooMuch             ? ErrorCode::LayoutWorkerNonsense
                                                     : ErrorCode::LayoutWorkerTimedOut);
    }
    const QByteArray answer = process.readAllStandardOutput();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return answer;
    const bool outOfTime = process.exitStatus() == QProcess::NormalExit && process.exitCode() == LimitExitCode &&
                           layoutFailureCode(answer) == u"timeLimit";
    return std::unexpected(outOfTime ? ErrorCode::LayoutWorkerTimedOut : ErrorCode::LayoutWorkerCrashed);
}

} // namespace CapitalLoop
