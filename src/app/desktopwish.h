// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"

#include <QDBusVariant>
#include <QObject>

namespace CapitalLoop {

/// The desktop's wish for light or dark and for contrast, read over D-Bus from the settings portal. Asks in the
/// background and tells when there is an answer; without a portal it stays light.
class DesktopWish : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void ask(); ///< returns at once
    [[nodiscard]] ThemeName theme() const;

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value);

private:
    void take(uint colourScheme, uint contrast);

    uint m_colourScheme = 0; ///< 1 = prefers dark
    uint m_contrast = 0;     ///< 1 = prefers higher contrast
};

/// Without one, libdbus would try to start a bus of its own.
[[nodiscard]] bool hasSessionBus();

} // namespace CapitalLoop
