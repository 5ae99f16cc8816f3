// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/jsontext.h"

namespace CapitalLoop {

/// Of tables, graphs and whatever is not our own: in memory each takes many times that.
inline constexpr qint64 MaxForeignBytes = 64LL * 1024 * 1024;

/// The whole of a file, or of a built-in network ("example:NAME"). Errors: FileNotFound, FileIsFolder, FileNotReadable,
/// FileTooLarge, FileChangedWhileRead.
[[nodiscard]] std::expected<QByteArray, Error> fileBytes(const QString &path, qint64 most = JsonText::MaxBytes);

} // namespace CapitalLoop
