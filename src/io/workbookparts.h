// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace CapitalLoop {

/// The workbook as liborcus understands it, nothing if a part is damaged. The library ends the program where a part is
/// no well-formed XML, does not find sheets that are told by their whole path, and passes over texts that an .xlsx
/// sheet has in its own cells instead of the list of shared ones; openpyxl writes both. Throws what liborcus throws.
[[nodiscard]] std::optional<QByteArray> understoodWorkbook(const QByteArray &bytes);

} // namespace CapitalLoop
