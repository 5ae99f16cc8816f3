// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/drawingmaker.h"

#include "drawing/drawingbuilder.h"
#include "layout/polish.h"
#include "layout/stopgap.h"
#include "words/languagescope.h"

#include <QElapsedTimer>

#include <utility>

namespace CapitalLoop {

namespace {

int gravestFaults(const Drawing &drawing)
{
    if (drawing.companies.size() > PolishLimit)
        return 0; // not looked for: the polish could not mend them
    const DrawingFaults faults = faultsOf(drawing);
    return faults.overlappingCircles + faults.arrowThroughForeignCircle + faults.labelOnForeignCircle + faults.clipped;
}

} // namespace

DrawingMaker::DrawingMaker(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

DrawingMaker::~DrawingMaker()
{
    m_pool.waitForDone();
}

QList<Positions> DrawingMaker::arrangementsOf(const DrawingJob &job)
{
    if (!job.offFurniture || job.arrangements.isEmpty())
        return job.arrangements;
    const Positions &places = job.arrangements.last();
    const Positions moved = offTheFurniture(timelessRequest(job.network, job.style, *job.offFurniture), places);
    if (job.style.moment.isSet())
        return {moved};
    return moved == places ? job.arrangements : job.arrangements + QList{moved};
}

MadeDrawing DrawingMaker::made(const Builder &builder, const DrawingJob &job)
{
    const LanguageScope scope(job.style.language);
    MadeDrawing best;
    const QList<Positions> arrangements = arrangementsOf(job);
    for (qsizetype i = 0; i < arrangements.size(); ++i) {
        if (i > 0 && best.faults == 0)
            break;
        QElapsedTimer timer;
        timer.start();
        MadeDrawing made{.positions = arrangements[i], .drawing = builder(job.network, arrangements[i], job.style)};
        made.milliseconds = double(timer.nsecsElapsed()) * 1e-6;
        made.faults = gravestFaults(made.drawing);
        if (i == 0 || made.faults < best.faults)
            best = std::move(made);
    }
    return best;
}

void DrawingMaker::start(const Builder &builder, const DrawingJob &job, const Answered &answered)
{
    m_builder = builder;
    m_job = job;
    m_answered = answered;
    ++m_number;
    if (!std::exchange(m_isWorking, true)) // later, for another question may follow at once
        QMetaObject::invokeMethod(this, &DrawingMaker::work, Qt::QueuedConnection);
}

void DrawingMaker::drop()
{
    m_answered = {};
    ++m_number;
}

void DrawingMaker::work()
{
    if (!m_answered) {
        m_isWorking = false;
        return;
    }
    m_pool.start([this, builder = m_builder, job = m_job, number = m_number]() mutable {
        {
            const LanguageScope scope(job.style.language); // for the furniture
            job.arrangements = arrangementsOf(job).last(job.arrangements.isEmpty() ? 0 : 1);
        }
        job.offFurniture.reset();
        const MadeDrawing result = made(builder, job);
        QMetaObject::invokeMethod(this, [this, number, result] { end(number, result); }, Qt::QueuedConnection);
    });
}

void DrawingMaker::end(quint64 number, const MadeDrawing &made)
{
    if (number != m_number) {
        work();
        return;
    }
    m_isWorking = false;
    if (const Answered answered = std::exchange(m_answered, {}))
        answered(made);
}

} // namespace CapitalLoop
