// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/picturefile.h"

#include <QSaveFile>

namespace CapitalLoop {

std::expected<void, Error> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.flush() && file.commit())
        return {};
    return std::unexpected(Error{ErrorCode::FileNotWritable, Place{.file = path}, {file.errorString()}});
}

std::expected<void, Error> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); });
}

} // namespace CapitalLoop
