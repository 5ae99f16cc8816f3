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

} // namespace

QString frameProgressText(double secondsSoFar, int done, int all, const Formatter &formatter)
{
    constexpr double TooSoon = 1;
    if (done <= 0 || secondsSoFar < TooSoon)
        return WaitingWords::tr("Frame %1 of %2").arg(formatter.count(done), formatter.count(all));
    return WaitingWords::tr("Frame %1 of %2, %3")
        .arg(formatter.count(done), formatter.count(all), timeLeftText(secondsSoFar * (all - done) / done));
}

QString fileSizeText(qint64 bytes, const Formatter &formatter)
{
    return formatter.locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace CapitalLoop
