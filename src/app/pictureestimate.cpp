// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureestimate.h"

#include "drawing/animationwriter.h"
#include "words/languagescope.h"

#include <QtConcurrentRun>

namespace CapitalLoop {

PictureEstimate::PictureEstimate(QObject *parent) : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        if (const auto answer = m_work.result(); answer && !m_stop.stop_requested())
            emit judged(*answer);
    });
}

void PictureEstimate::start(const PictureJob &job)
{
    drop();
    m_stop = std::stop_source();
    m_work.setFuture(QtConcurrent::run([job, stop = m_stop.get_token()] {
        const LanguageScope scope(job.language);
        return movingSize(job.drawing, job.request, job.suffix, job.chart, stop);
    }));
}

} // namespace CapitalLoop
