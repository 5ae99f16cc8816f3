// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace CapitalLoop {

/// Who holds a lock.
struct LockOwner
{
    QString user{};
    QString computer{}; ///< empty: this one
    QDateTime since{};

    friend bool operator==(const LockOwner &, const LockOwner &) = default;
};

/// A lock that was asked for. Neither lock nor owner: none can be had there, as in a folder that cannot be written to.
struct LockAnswer
{
    std::unique_ptr<QLockFile> lock{};
    std::optional<LockOwner> owner{};
};

/// ".deals.caploop.lock" beside the file.
[[nodiscard]] QString lockPath(const QString &path);
/// Locks by this file for as long as the lock lives. A lock whose process is dead is taken over.
[[nodiscard]] LockAnswer takeLock(const QString &lockFile);
/// The same, though a window on another computer may hold it: for the case that this one has crashed.
[[nodiscard]] LockAnswer takeLockByForce(const QString &lockFile);

} // namespace CapitalLoop
