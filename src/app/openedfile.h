// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/networksaver.h"
#include "document/windowlock.h"
#include "io/caploopreader.h"

#include <future>

namespace CapitalLoop {

/// A file as a window takes it up: what is in it, how it looked, and the lock that tells other windows.
struct OpenedFile
{
    ReadResult read{};
    std::optional<FileStamp> stamp{}; ///< nothing: an example
    LockAnswer lock{};
    bool isImported = false; ///< of another program's format: what is open is a new network
};

/// A file of any format that can be read, or "example:NAME"; of any thread. Errors: as readAnyNetwork().
[[nodiscard]] std::expected<OpenedFile, Error> openFile(const QString &path, bool locks);

/// What a window asks to be written.
struct WriteJob
{
    SaveRequest request{};
    bool locks = false;               ///< the file is not the window's own yet
    std::shared_future<void> ready{}; ///< the recovery copy, which goes first
};

/// A file as it was written. Not if another window has it (lock.owner), nor if somebody changed it (no answer.stamp).
struct WrittenFile
{
    SaveAnswer answer{};
    LockAnswer lock{};
};

/// Of any thread. Errors: as saveNetwork().
[[nodiscard]] std::expected<WrittenFile, Error> writeFile(const WriteJob &job);

} // namespace CapitalLoop
