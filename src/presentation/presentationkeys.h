// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/storyplayer.h"

#include <QStringList>

class QKeyEvent;

namespace CapitalLoop {

/// What is to be done by the windows.
enum class WindowWish {
    None,
    End,
    ShowKeys,
    ShowOverview,
    ToggleFullScreen,
    TogglePresenter,
    SwapScreens,
    LargerNotes,
    SmallerNotes,
    ToggleTimer,
    ResetTimer
};

struct KeyAnswer
{
    bool isTaken = false;
    WindowWish wish = WindowWish::None;
};

/// Does what a key means in a talk, as people and remote controls know them.
[[nodiscard]] KeyAnswer takeKey(StoryPlayer &player, const QKeyEvent &event);

/// Keys and what they do, for people: two texts each.
[[nodiscard]] QList<QStringList> presentationKeys();

} // namespace CapitalLoop
