// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/talkscreens.h"

#include <QScreen>

#include <algorithm>

namespace CapitalLoop {

TalkScreens talkScreens(const QList<QScreen *> &screens, const QString &home, const QString &wanted)
{
    const auto first = [&](auto &&isMeant) {
        const auto found = std::ranges::find_if(screens, isMeant);
        return found == screens.end() ? nullptr : *found;
    };
    const auto called = [](const QString &name) {
        return [&name](const QScreen *screen) { return screen->name() == name; };
    };
    QScreen *const own = first(called(home));
    QScreen *audience = first(called(wanted));
    if (!audience)
        audience = first([&](const QScreen *screen) { return screen != own; });
    if (!audience)
        audience = own;
    QScreen *speaker = own != audience ? own : nullptr;
    if (!speaker)
        speaker = first([&](const QScreen *screen) { return screen != audience; });
    return {audience, speaker};
}

} // namespace CapitalLoop
