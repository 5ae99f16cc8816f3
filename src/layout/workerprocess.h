// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>

#include <chrono>
#include <expected>
#include <stop_token>

namespace CapitalLoop {

/// The program capital-loop-layout: what CAPITAL_LOOP_LAYOUT_WORKER names, else beside our own program, else in
/// ../libexec/capital-loop.
[[nodiscard]] QString layoutWorkerPath();

/// How a worker ended by itself.
struct WorkerOutcome
{
    bool crashed = false;
    int exitCode = 0;
    QByteArray output{};
};

/// Starts the worker, gives it `input` and waits. The process is killed at the limit, when asked to stop, and when it
/// writes more than `mostBytes`. To be called in the main thread or a QThread; needs no event loop.
/// Errors: LayoutWorkerMissing, LayoutWorkerTimedOut, LayoutWorkerNonsense, LayoutCancelled.
[[nodiscard]] std::expected<WorkerOutcome, ErrorCode>
workerOutcome(const QString &program, const QStringList &arguments, const QByteArray &input,
              std::chrono::milliseconds limit, qint64 mostBytes, const std::stop_token &stop);

/// Starts the worker for one job and waits: what it wrote, if it ended well. The process is killed at the limit and
/// when asked to stop. To be called in the main thread or a QThread; needs no event loop.
/// Errors: LayoutWorkerMissing, LayoutWorkerCrashed, LayoutWorkerTimedOut, LayoutWorkerNonsense, LayoutCancelled.
[[nodiscard]] std::expected<QByteArray, ErrorCode> workerAnswer(const QString &program, const QByteArray &job,
                                                                std::chrono::milliseconds limit,
                                                                const std::stop_token &stop);

} // namespace CapitalLoop
