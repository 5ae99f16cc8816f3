// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureestimate.h"

#include "drawing/animationwriter.h"
#include "words/languagescope.h"

#include <QtConcurrentRun>

namespace CapitalLoop {

void PictureEstimate::start(const PictureJob &job)
{
    drop();
    m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    QtConcurrent::run([job, stop] {
        const LanguageScope scope(job.language);
        return movingSize(job.drawing, job.request, job.suffix, job.chart, stop);
    }).then(this, [this, stop](const std::expected<qint64, Error> &answer) {
        if (answer && !stop.stop_requested())
            emit judged(*answer);
    });
}

} // namespace CapitalLoop
