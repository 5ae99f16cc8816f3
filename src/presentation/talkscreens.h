// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QScreen;

namespace CapitalLoop {

/// Whose window is on which screen.
struct TalkScreens
{
    QScreen *audience = nullptr;
    QScreen *speaker = nullptr; ///< null: there is no other

    friend bool operator==(const TalkScreens &, const TalkScreens &) = default;
};

/// Screens are known by their names, since one that goes and comes back is another object. The audience gets the screen
/// that is wanted, else one that is not the speaker's home.
[[nodiscard]] TalkScreens talkScreens(const QList<QScreen *> &screens, const QString &home, const QString &wanted);

} // namespace CapitalLoop
