// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace CapitalLoop {

/// Holds off the screen saver for as long as it lives, where the desktop lets us ask (org.freedesktop.ScreenSaver).
class ScreenAwake : public QObject
{
    Q_OBJECT

public:
    explicit ScreenAwake(const QString &reason, QObject *parent = nullptr);
    ~ScreenAwake() override;

private:
    std::optional<uint> m_cookie{};
};

} // namespace CapitalLoop
