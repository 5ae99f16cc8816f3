// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace CapitalLoop {

/// How a file looked when it was read or written: to tell later whether somebody else has changed it.
struct FileStamp
{
    qint64 size = -1;
    QDateTime modified{}; ///< UTC, in milliseconds
    QByteArray hash{};    ///< of its bytes

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Of a file that holds these bytes; `modified` is read now.
[[nodiscard]] FileStamp stampOf(const QString &path, const QByteArray &bytes);

/// Of the file as it is now; nothing if it cannot be read.
[[nodiscard]] std::optional<FileStamp> stampOfFile(const QString &path);

enum class OnDisk { Same, Changed, Gone };

/// Same size and time, or the same bytes, are the same file. Reads the file only if size or time differ.
[[nodiscard]] OnDisk compareWithDisk(const QString &path, const FileStamp &stamp);

} // namespace CapitalLoop
