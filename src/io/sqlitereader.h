// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sheet.h"

namespace CapitalLoop {

/// The tables of an SQLite file, opened for reading only; the names of their columns are the first row.
/// Errors: those of a file that cannot be opened, SheetNotRead (kind, reason).
[[nodiscard]] std::expected<SheetFile, Error> databaseSheets(const QString &path);

} // namespace CapitalLoop
