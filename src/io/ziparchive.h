// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace CapitalLoop {

struct ZipPart
{
    QByteArray name{};
    QByteArray content{};
};

/// How large the parts of a packed file say they are together; nothing if its list of parts is broken.
[[nodiscard]] std::optional<quint64> unpackedSize(QByteArrayView bytes);

/// Throws what liborcus throws.
[[nodiscard]] QList<ZipPart> zipParts(QByteArrayView bytes);
/// An archive of these parts, for liborcus: they are not compressed and have no checksums.
[[nodiscard]] QByteArray zipOf(const QList<ZipPart> &parts);

} // namespace CapitalLoop
