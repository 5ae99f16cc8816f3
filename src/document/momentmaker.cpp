// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/momentmaker.h"

#include <memory>
#include <utility>

namespace CapitalLoop {

MomentMaker::MomentMaker(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MomentMaker::~MomentMaker()
{
    m_pool.waitForDone();
}

void MomentMaker::start(const MomentJob &job)
{
    m_job = job;
    ++m_number;
    if (!std::exchange(m_isWorking, true)) // later, for another question may follow at once
        QMetaObject::invokeMethod(this, &MomentMaker::work, Qt::QueuedConnection);
}

void MomentMaker::drop()
{
    m_job.reset();
    ++m_number;
}

void MomentMaker::discard(std::optional<NetworkThen> then)
{
    if (then)
        m_pool.start([gone = std::make_shared<NetworkThen>(*std::move(then))]() mutable { gone.reset(); });
}

void MomentMaker::work()
{
    m_isWorking = m_job.has_value();
    if (!m_isWorking)
        return;
    m_pool.start([this, job = *m_job, number = m_number] {
        MadeMoment answer{.then = networkAt(job.network, job.moment), .filter = job.filter};
        answer.visible = visiblePart(answer.then, job.filter);
        QMetaObject::invokeMethod(
            this, [this, number, answer = std::move(answer)] { end(number, answer); }, Qt::QueuedConnection);
    });
}

void MomentMaker::end(quint64 number, const MadeMoment &made)
{
    if (number != m_number) {
        work();
        return;
    }
    m_isWorking = false;
    m_job.reset();
    emit this->made(made);
}

} // namespace CapitalLoop
