// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/layoutrunner.h"

#include "layout/layoutprotocol.h"
#include "layout/polish.h"
#include "layout/workerprocess.h"

namespace CapitalLoop {

namespace {

/// A picture that is to be kept and knows all its places needs no start positions.
std::optional<StartPositions> knownPositions(const LayoutRequest &request)
{
    if (!request.nodes.isEmpty() && request.keepWeight <= 0)
        return std::nullopt;
    StartPositions positions;
    for (const LayoutNode &node : request.nodes) {
        if (!node.start)
            return std::nullopt;
        positions.append(*node.start);
    }
    return positions;
}

Error workerError(ErrorCode code, const LayoutRequest &request, const QString &worker)
{
    const QString engine = layoutEngineName(request.engine);
    switch (code) {
    case ErrorCode::LayoutWorkerMissing:
        return {code, {}, {worker}};
    case ErrorCode::LayoutWorkerTimedOut:
        return {code, {}, {engine, QString::number(double(request.timeLimit.count()) / 1000)}};
    case ErrorCode::LayoutCancelled:
        return {code, {}, {}};
    default:
        return {code, {}, {engine}};
    }
}

std::expected<StartPositions, Error> startPositions(const LayoutRequest &request, const QString &worker,
                                                    const std::stop_token &stop)
{
    if (const auto known = knownPositions(request))
        return *known;
    const auto answer = workerAnswer(worker, layoutJob(request), request.timeLimit, stop);
    if (!answer)
        return std::unexpected(workerError(answer.error(), request, worker));
    const auto positions = layoutAnswer(*answer, request);
    if (!positions)
        return std::unexpected(workerError(ErrorCode::LayoutWorkerNonsense, request, worker));
    return *positions;
}

bool anotherEngineMayAnswer(const Error &error, LayoutEngine engine)
{
    return error.code != ErrorCode::LayoutWorkerMissing && error.code != ErrorCode::LayoutCancelled &&
           graphvizEngine(engine) != graphvizEngine(LayoutEngine::Large);
}

} // namespace

std::expected<LayoutResult, Error> layoutNow(const LayoutRequest &asked, std::stop_token stop,
                                             const std::function<void(const LayoutResult &)> &improved,
                                             const QString &worker)
{
    LayoutRequest request = asked;
    if (request.nodes.size() > layoutEngineLimit(request.engine))
        request.engine = LayoutEngine::Large;
    const QString program = worker.isEmpty() ? layoutWorkerPath() : worker;
    auto start = startPositions(request, program, stop);
    if (!start && anotherEngineMayAnswer(start.error(), request.engine)) {
        request.engine = LayoutEngine::Large;
        start = startPositions(request, program, stop);
    }
    if (!start)
        return std::unexpected(start.error());

    const auto completed = [&](LayoutResult result) {
        result.engine = request.engine;
        result.revision = request.revision;
        if (request.engine != asked.engine)
            result.remark = Error{
                ErrorCode::LayoutFellBack, {}, {layoutEngineName(asked.engine), layoutEngineName(request.engine)}};
        return result;
    };
    const auto told = [&](const LayoutResult &result) {
        if (improved)
            improved(completed(result));
    };
    return completed(polished(request, *start, stop, told));
}

LayoutRunner::LayoutRunner(QObject *parent) : LayoutRunner(QString(), parent) {}

LayoutRunner::LayoutRunner(const QString &worker, QObject *parent) : QObject(parent), m_worker(worker)
{
    m_pool.setMaxThreadCount(2); // one that is ending and one that works
}

LayoutRunner::~LayoutRunner()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LayoutRunner::start(const LayoutRequest &request)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_cancelled = false;
    m_last.reset();
    const quint64 job = ++m_job;
    m_pool.start([this, request, stop = m_stop.get_token(), job] { run(request, stop, job); });
}

void LayoutRunner::cancel()
{
    m_cancelled = m_running;
    m_stop.request_stop();
}

// In a thread of the pool, which the destructor waits for.
void LayoutRunner::run(const LayoutRequest &request, const std::stop_token &stop, quint64 job)
{
    const auto improved = [&](const LayoutResult &result) { later(job, [this, result] { take(result); }); };
    const auto answer = layoutNow(request, stop, improved, m_worker);
    later(job, [this, answer, revision = request.revision] { end(answer, revision); });
}

/// Takes a step in the thread of this object, unless a newer request has come in by then.
void LayoutRunner::later(quint64 job, std::function<void()> step)
{
    const auto ifCurrent = [this, job, step = std::move(step)] {
        if (job == m_job)
            step();
    };
    QMetaObject::invokeMethod(this, ifCurrent, Qt::QueuedConnection);
}

void LayoutRunner::take(const LayoutResult &result)
{
    if (m_cancelled || result == m_last)
        return;
    m_last = result;
    emit answered(result);
}

void LayoutRunner::end(const std::expected<LayoutResult, Error> &answer, quint64 revision)
{
    const quint64 job = m_job;
    if (m_cancelled && !m_last)
        emit failed(Error{ErrorCode::LayoutCancelled, {}, {}}, revision);
    else if (!answer)
        emit failed(answer.error(), revision);
    else
        take(*answer);
    if (job != m_job)
        return; // a listener has asked anew
    m_running = false;
    emit finished(revision);
}

} // namespace CapitalLoop
