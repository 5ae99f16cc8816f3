// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/presentationkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace CapitalLoop {

namespace {

/// The words of this file.
struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::KeyWords)
};

std::optional<WindowWish> wishOf(int key)
{
    switch (key) {
    case Qt::Key_Question:
    case Qt::Key_F1:
        return WindowWish::ShowKeys;
    case Qt::Key_G:
    case Qt::Key_Tab:
        return WindowWish::ShowOverview;
    case Qt::Key_F:
    case Qt::Key_F11:
        return WindowWish::ToggleFullScreen;
    case Qt::Key_P:
        return WindowWish::TogglePresenter;
    case Qt::Key_X:
        return WindowWish::SwapScreens;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return WindowWish::LargerNotes;
    case Qt::Key_Minus:
        return WindowWish::SmallerNotes;
    case Qt::Key_T:
        return WindowWish::ToggleTimer;
    case Qt::Key_R:
        return WindowWish::ResetTimer;
    default:
        return std::nullopt;
    }
}

bool move(StoryPlayer &player, int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_N:
        player.forward();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        player.backward();
        return true;
    case Qt::Key_Home:
        player.goToFirst();
        return true;
    case Qt::Key_End:
        player.goToLast();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        player.enter();
        return true;
    default:
        return false;
    }
}

bool change(StoryPlayer &player, int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period:
        player.toggleCover(StoryPlayer::Cover::Black);
        return true;
    case Qt::Key_W:
    case Qt::Key_Comma:
        player.toggleCover(StoryPlayer::Cover::White);
        return true;
    case Qt::Key_L:
        player.togglePointer(StoryPlayer::Pointer::Laser);
        return true;
    case Qt::Key_S:
        player.togglePointer(StoryPlayer::Pointer::Spotlight);
        return true;
    case Qt::Key_Z:
        player.setFrozen(!player.isFrozen());
        return true;
    case Qt::Key_E:
        player.setExploring(!player.isExploring());
        return true;
    default:
        return false;
    }
}

} // namespace

KeyAnswer takeKey(StoryPlayer &player, const QKeyEvent &event)
{
    constexpr Qt::KeyboardModifiers Allowed = Qt::ShiftModifier | Qt::KeypadModifier;
    if (event.modifiers() & ~Allowed)
        return {};
    const int key = event.key();
    if (event.isAutoRepeat()) // a key that is held turns pages, up to the end; what it switches would flicker
        return {player.cover() == StoryPlayer::Cover::End || move(player, key), WindowWish::None};
    if (key == Qt::Key_Escape)
        return {true, player.escape() ? WindowWish::None : WindowWish::End};
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        player.typeDigit(key - Qt::Key_0);
        return {true, WindowWish::None};
    }
    if (key == Qt::Key_Space && (event.modifiers() & Qt::ShiftModifier)) {
        player.backward();
        return {true, WindowWish::None};
    }
    if (const auto wish = wishOf(key))
        return {true, *wish};
    return {move(player, key) || change(player, key), WindowWish::None};
}

QList<QStringList> presentationKeys()
{
    return {{KeyWords::tr("Space, →, ↓, Page Down, N"), KeyWords::tr("Next reveal or step")},
            {KeyWords::tr("Shift+Space, ←, ↑, Page Up, Backspace"), KeyWords::tr("Back")},
            {KeyWords::tr("Home, End"), KeyWords::tr("First and last step")},
            {KeyWords::tr("Number, then Enter"), KeyWords::tr("To that step")},
            {KeyWords::tr("G, Tab"), KeyWords::tr("All steps, to choose one")},
            {KeyWords::tr("B or ."), KeyWords::tr("Black screen")},
            {KeyWords::tr("W or ,"), KeyWords::tr("White screen")},
            {KeyWords::tr("Z"), KeyWords::tr("Freeze what the audience sees")},
            {KeyWords::tr("L"), KeyWords::tr("Laser pointer")},
            {KeyWords::tr("S"), KeyWords::tr("Spotlight")},
            {KeyWords::tr("E"), KeyWords::tr("Explore the diagram: pan, zoom, select")},
            {KeyWords::tr("P"), KeyWords::tr("Speaker's window")},
            {KeyWords::tr("X"), KeyWords::tr("Swap the screens of audience and speaker")},
            {KeyWords::tr("F, F11"), KeyWords::tr("Full screen or window")},
            {KeyWords::tr("+ and -"), KeyWords::tr("Larger and smaller notes")},
            {KeyWords::tr("T, R"), KeyWords::tr("Time: start or pause, reset")},
            {KeyWords::tr("Esc"), KeyWords::tr("Leave what is special first, then the presentation")},
            {KeyWords::tr("?, F1"), KeyWords::tr("These keys")}};
}

} // namespace CapitalLoop
