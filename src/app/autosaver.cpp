// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autosaver.h"

#include "app/patience.h"

#include <QCoreApplication>
#include <QPointer>

namespace CapitalLoop {

Autosaver::Autosaver(Document &document, Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(After);
    connect(&m_timer, &QTimer::timeout, this, &Autosaver::save);
    connect(&document, &Document::changed, this, [this] {
        ++m_revision;
        if (m_isEnabled)
            m_timer.start();
    });
}

void Autosaver::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
    enabled ? m_timer.start() : m_timer.stop();
}

bool Autosaver::finish(QWidget *window, const QString &what)
{
    if (!m_answer.valid())
        return true;
    const auto waited = patiently(window, what, [answer = m_answer] {
        answer.wait();
        return true;
    });
    if (!waited)
        return false;
    take();
    return true;
}

void Autosaver::save()
{
    if (m_answer.valid()) {
        m_timer.start();
        return;
    }
    const std::optional<AutosaveJob> job = m_ask();
    if (!job)
        return;
    m_path = job->request.path;
    m_savedRevision = m_revision;
    auto promise = std::make_shared<std::promise<Answer>>();
    m_answer = promise->get_future().share();
    // The window may be gone before the disk answers.
    std::thread([saver = QPointer(this), job = *job, promise] {
        if (job.ready.valid())
            job.ready.wait_for(std::chrono::seconds(2));
        promise->set_value(saveNetwork(job.request));
        QMetaObject::invokeMethod(
            qApp,
            [saver] {
                if (saver)
                    saver->take();
            },
            Qt::QueuedConnection);
    }).detach();
}

void Autosaver::take()
{
    if (!m_answer.valid() || m_answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    const Answer answer = std::exchange(m_answer, {}).get();
    emit ended(m_path, answer, m_savedRevision == m_revision);
}

} // namespace CapitalLoop
