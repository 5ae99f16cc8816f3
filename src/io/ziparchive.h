// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace CapitalLoop {

/// How large the parts of a packed file say they are together; nothing if its list of parts is broken.
[[nodiscard]] std::optional<quint64> unpackedSize(QByteArrayView bytes);

/// Whether a sheet of an .xlsx file has texts in its own cells instead of the list of shared ones: liborcus passes over
/// them. Throws what liborcus throws.
[[nodiscard]] bool hasInlineTexts(QByteArrayView bytes);

} // namespace CapitalLoop
