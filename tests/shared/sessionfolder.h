// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CapitalLoop::Test {

/// Of the session that is killed, and what it leaves in its folder.
constexpr int SessionDeals = 40;

inline QString stateFile(const QString &folder, int step)
{
    return folder + QStringLiteral("/state-%1").arg(step);
}

inline QString workFile(const QString &folder)
{
    return folder + QStringLiteral("/work.caploop");
}

inline QString recoveryFolder(const QString &folder)
{
    return folder + QStringLiteral("/recovery");
}

} // namespace CapitalLoop::Test
