// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopreader.h"
#include "io/sheet.h"

namespace CapitalLoop {

/// The network of the tables of a file, each read as its headers and cells suggest: companies first, then deals,
/// valuations and prices. A sheet that is none of them is said and left out. Errors: MissingColumn if it was the only
/// one.
[[nodiscard]] std::expected<ReadResult, Error> networkOfSheets(const SheetFile &file, const QString &fileName);

} // namespace CapitalLoop
