// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace CapitalLoop {

/// Holds off the screen saver for as long as it lives: by asking the desktop (org.freedesktop.ScreenSaver), or where
/// there is none to ask, the X server by means of xdg-screensaver.
class ScreenAwake : public QObject
{
    Q_OBJECT

public:
    /// For the sake of a window that has been shown.
    ScreenAwake(const QString &reason, const QWidget &window, QObject *parent = nullptr);
    ~ScreenAwake() override;

private:
    void askServer();

    QString m_window; ///< its number on the X server; empty elsewhere
    std::optional<uint> m_cookie{};
};

} // namespace CapitalLoop
