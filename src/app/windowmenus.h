// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;
class QMenuBar;
class QToolBar;
class QAction;

namespace CapitalLoop {

class WindowActions;

/// The actions that the menus hold beside the window's own.
struct MenuParts
{
    QList<QAction *> examples{};
    QList<QAction *> screens{}; ///< for presentations
    QList<QAction *> recent{};
    QList<QAction *> docks{};
};

/// Of a built-in network, without reading it.
[[nodiscard]] QString exampleTitle(const QString &name);
/// Fills an empty menu bar. Called again after the language or the recent files changed.
void fillMenuBar(QMenuBar &bar, const WindowActions &actions, const MenuParts &parts);
void fillToolBar(QToolBar &bar, const WindowActions &actions);

} // namespace CapitalLoop
