// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/loopfinder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace CapitalLoop {

LoopFinder::LoopFinder(QObject *parent) : QObject(parent) {}

LoopFinder::~LoopFinder()
{
    m_stop.request_stop();
}

void LoopFinder::find(const Network &network, const AnalysisScope &scope, const LoopQuery &query)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    LoopQuery stoppable = query;
    stoppable.stop = m_stop.get_token();
    const quint64 question = ++m_question;
    m_busy = true;
    emit started();
    // The thread may outlive the finder, so it knows it by a guarded pointer that only the finder's thread looks into.
    QThreadPool::globalInstance()->start([finder = QPointer(this), network, scope, stoppable, question] {
        const LoopList loops = findLoops(network, scope, stoppable);
        QMetaObject::invokeMethod(
            qApp,
            [finder, question, loops] {
                if (finder)
                    finder->take(question, loops);
            },
            Qt::QueuedConnection);
    });
}

void LoopFinder::cancel()
{
    if (!m_busy)
        return;
    m_stop.request_stop();
    ++m_question;
    m_busy = false;
    emit cancelled();
}

void LoopFinder::take(quint64 question, const LoopList &loops)
{
    if (question != m_question)
        return;
    m_busy = false;
    emit found(loops);
}

} // namespace CapitalLoop
