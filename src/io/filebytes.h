// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>

#include <expected>

namespace CapitalLoop {

/// The whole of a file, or of a built-in network ("example:NAME"). Errors: FileNotFound, FileIsFolder, FileNotReadable,
/// FileTooLarge, FileChangedWhileRead.
[[nodiscard]] std::expected<QByteArray, Error> fileBytes(const QString &path);

} // namespace CapitalLoop
