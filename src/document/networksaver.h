// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filestamp.h"
#include "model/network.h"

namespace CapitalLoop {

/// What to save where.
struct SaveRequest
{
    Network network{};
    QString path{};
    bool keepsFormer = true;             ///< the version before goes beside the file, as formerVersionPath()
    std::optional<FileStamp> expected{}; ///< if the file no longer looks like this, nothing is written
};

/// What came of it.
struct SaveAnswer
{
    std::optional<FileStamp> stamp{}; ///< of the file as written; nothing: it was changed by somebody else
    std::optional<Error> notKept{};   ///< why there is no copy of the version before

    friend bool operator==(const SaveAnswer &, const SaveAnswer &) = default;
};

/// "deals.caploop~".
[[nodiscard]] QString formerVersionPath(const QString &path);

/// Writes a network whole or not at all, and before that the version it replaces as a backup; without a backup it goes
/// on. A pure function of any thread. Errors: FileIsFolder, FolderNotFound (folder), FolderNotWritable (folder),
/// FileReadOnly, DiskFull, FileNotWritable (the system's reason).
[[nodiscard]] std::expected<SaveAnswer, Error> saveNetwork(const SaveRequest &request);

/// Writes bytes whole or not at all, with the same Errors.
[[nodiscard]] std::expected<void, Error> saveBytes(const QByteArray &bytes, const QString &path);

} // namespace CapitalLoop
