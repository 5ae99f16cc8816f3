// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lensfinder.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace CapitalLoop {

void LensFinder::find(const Network &network, const AnalysisScope &scope, const Lens &lens)
{
    const quint64 question = ++m_question;
    m_busy = true;
    // The thread may outlive the finder, so it knows it by a guarded pointer that only the finder's thread looks into.
    QThreadPool::globalInstance()->start([finder = QPointer(this), network, scope, lens, question] {
        const auto answer = lensAnswer(network, scope, lens);
        QMetaObject::invokeMethod(
            qApp,
            [finder, question, answer] {
                if (!finder || finder->m_question != question)
                    return;
                finder->m_busy = false;
                if (answer)
                    emit finder->found(*answer);
                else
                    emit finder->failed(answer.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace CapitalLoop
