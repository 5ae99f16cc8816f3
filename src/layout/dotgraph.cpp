// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/dotgraph.h"

#include "layout/workerprocess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace CapitalLoop {

namespace {

constexpr std::chrono::seconds Limit(40); // of the clock; the worker has its own of the processor
constexpr qint64 MaxInputBytes = 64LL << 20;
constexpr qint64 MaxAnswerBytes = 256LL << 20;

} // namespace

std::expected<QByteArray, Error> dotGraphJson(const QByteArray &dot, const QString &fileName, const QString &worker)
{
    const QString program = worker.isEmpty() ? layoutWorkerPath() : worker;
    const auto failure = [&](ErrorCode code, const QString &argument, int line = 0) {
        return std::unexpected(Error{code, {.file = fileName, .line = line}, {argument}});
    };
    if (dot.size() > MaxInputBytes)
        return failure(ErrorCode::FileTooLarge, QString::number(MaxInputBytes));
    const auto outcome = workerOutcome(program, {QStringLiteral("--dot")}, dot, Limit, MaxAnswerBytes, {});
    if (!outcome) {
        switch (outcome.error()) {
        case ErrorCode::LayoutWorkerMissing:
            return failure(ErrorCode::LayoutWorkerMissing, program);
        case ErrorCode::LayoutWorkerTimedOut:
            return failure(ErrorCode::InvalidDot, QStringLiteral("time"));
        default:
            return failure(ErrorCode::InvalidDot, QStringLiteral("memory"));
        }
    }
    if (outcome->crashed)
        return failure(ErrorCode::InvalidDot, QStringLiteral("crash"));
    if (outcome->exitCode == 0)
        return outcome->output;
    const QJsonObject error =
        QJsonDocument::fromJson(outcome->output).object().value(QStringLiteral("error")).toObject();
    const QString code = error.value(QStringLiteral("code")).toString();
    if (code == u"syntax")
        return failure(ErrorCode::InvalidDot, code, error.value(QStringLiteral("line")).toInt());
    return failure(ErrorCode::InvalidDot, code == u"timeLimit"     ? QStringLiteral("time")
                                          : code == u"memoryLimit" ? QStringLiteral("memory")
                                                                   : QStringLiteral("crash"));
}

} // namespace CapitalLoop
