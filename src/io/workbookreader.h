// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sheet.h"

namespace CapitalLoop {

/// The sheets of an .xlsx or .ods file: texts and results of formulas; days are numbers or ISO dates.
/// Errors: SheetNotRead (kind, reason).
[[nodiscard]] std::expected<SheetFile, Error> workbookSheets(const QByteArray &bytes, const QString &fileName);

} // namespace CapitalLoop
