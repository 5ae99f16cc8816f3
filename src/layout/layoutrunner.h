// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutrequest.h"
#include "layout/layoutresult.h"

#include <QObject>
#include <QThreadPool>

#include <expected>
#include <functional>
#include <stop_token>

namespace CapitalLoop {

/// Answers a request and waits for it: start positions from a fresh worker process, then the polish. If the engine
/// asked for is not offered for so many companies, or fails, Large stands in, and the result's remark says so:
/// LayoutFellBack (plain name of the engine asked for, plain name of the one that answered).
/// `improved` is called in this thread with each better answer. When stopped after the first answer the best so far is
/// returned. To be called in the main thread or a QThread; needs no event loop. `worker` empty = layoutWorkerPath().
/// Errors: LayoutWorkerMissing (path), LayoutWorkerCrashed (engine), LayoutWorkerTimedOut (engine, seconds),
/// LayoutWorkerNonsense (engine), LayoutCancelled ().
[[nodiscard]] std::expected<LayoutResult, Error>
layoutNow(const LayoutRequest &request, std::stop_token stop = {},
          const std::function<void(const LayoutResult &)> &improved = {}, const QString &worker = {});

/// Answers requests in the background: the first answer at once, better ones as they are found. One request at a
/// time: a new one takes the place of an older one, of which nothing is heard any more. Owned by whoever shows the
/// picture; ends its work when deleted.
class LayoutRunner : public QObject
{
    Q_OBJECT

public:
    explicit LayoutRunner(QObject *parent = nullptr);
    /// With a worker of one's own, for tests.
    explicit LayoutRunner(const QString &worker, QObject *parent = nullptr);
    ~LayoutRunner() override;

    void start(const LayoutRequest &request);
    /// No more answers come. failed() with LayoutCancelled if there was none yet; then finished().
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void answered(const CapitalLoop::LayoutResult &result);
    /// The errors of layoutNow(). The last good positions hold.
    void failed(const CapitalLoop::Error &error, quint64 revision);
    /// The last that is heard of each request that was not replaced by a newer one.
    void finished(quint64 revision);

private:
    void run(const LayoutRequest &request, const std::stop_token &stop, quint64 job);
    void take(const LayoutResult &result);
    void end(const std::expected<LayoutResult, Error> &answer, quint64 revision);
    void later(quint64 job, std::function<void()> step);

    QString m_worker;
    std::stop_source m_stop;
    quint64 m_job = 0; ///< counts the requests; what comes home from an older one is dropped
    bool m_running = false;
    bool m_cancelled = false;
    std::optional<LayoutResult> m_last{}; ///< answered for the present request
    QThreadPool m_pool;
};

} // namespace CapitalLoop
