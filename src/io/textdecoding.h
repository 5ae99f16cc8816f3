// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>

#include <expected>

namespace CapitalLoop {

/// The bytes of a file as text, and how they were read.
struct DecodedText
{
    QString text{};
    QString encoding{};   ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252"
    bool guessed = false; ///< no UTF-8 and no mark: told by what the bytes look like

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// The encodings that can be asked for, the likeliest first.
[[nodiscard]] QStringList textEncodings();

/// A byte-order mark decides, then valid UTF-8, then zeros in every other byte (UTF-16), then whether the bytes are
/// GB18030 or Windows-1252 (Latin-1). Line feeds, NULs and all else stay as they are; the mark goes. With an
/// `encoding` of textEncodings() that one is used. Errors: UnknownEncoding.
[[nodiscard]] std::expected<DecodedText, Error> decodedText(const QByteArray &bytes, const QString &fileName,
                                                            const QString &encoding = {});

} // namespace CapitalLoop
