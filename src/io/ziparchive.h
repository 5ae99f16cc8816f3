// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace CapitalLoop {

/// How large the parts of a packed file say they are together; nothing if its list of parts is broken.
[[nodiscard]] std::optional<quint64> unpackedSize(QByteArrayView bytes);

/// What has to be known of the parts of a workbook before liborcus reads them: it ends the program where they are no
/// well-formed XML, and passes over texts that an .xlsx sheet has in its own cells instead of the list of shared ones.
struct WorkbookParts
{
    bool areWellFormed = false;
    bool haveInlineTexts = false;
};

/// Throws what liborcus throws.
[[nodiscard]] WorkbookParts workbookParts(QByteArrayView bytes);

} // namespace CapitalLoop
