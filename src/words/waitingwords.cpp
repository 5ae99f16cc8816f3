// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/waitingwords.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

/// The words of this file.
struct WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::WaitingWords)
};

namespace {

QString timeLeftText(double seconds)
{
    constexpr double ManySeconds = 90;
    if (seconds > ManySeconds)
        return WaitingWords::tr("about %n minutes left", nullptr, int(std::lround(seconds / 60)));
    return WaitingWords::tr("about %n seconds left", nullptr, std::max(1, int(std::ceil(seconds))));
}

/// Nothing in the first second.
QString timeLeftText(double secondsSoFar, int done, int all)
{
    constexpr double TooSoon = 1;
    return done <= 0 || secondsSoFar < TooSoon ? QString() : timeLeftText(secondsSoFar * (all - done) / done);
}

} // namespace

QString frameProgressText(double secondsSoFar, int done, int all, const Formatter &formatter)
{
    const QString left = timeLeftText(secondsSoFar, done, all);
    if (left.isEmpty())
        return WaitingWords::tr("Frame %1 of %2").arg(formatter.count(done), formatter.count(all));
    return WaitingWords::tr("Frame %1 of %2, %3").arg(formatter.count(done), formatter.count(all), left);
}

QString stepProgressText(double secondsSoFar, int done, int all, int step, int steps, const Formatter &formatter)
{
    const QString left = timeLeftText(secondsSoFar, done, all);
    if (left.isEmpty())
        return WaitingWords::tr("Step %1 of %2").arg(formatter.count(step + 1), formatter.count(steps));
    return WaitingWords::tr("Step %1 of %2, %3").arg(formatter.count(step + 1), formatter.count(steps), left);
}

QString fileSizeText(qint64 bytes, const Formatter &formatter)
{
    return formatter.locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace CapitalLoop
