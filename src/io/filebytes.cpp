// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/filebytes.h"

#include "io/examplenetworks.h"

#include <QFile>
#include <QFileInfo>

namespace CapitalLoop {

namespace {

/// Everything of a device that does not know its size (a pipe), up to the bound and one byte more.
QByteArray readToEnd(QFile &file, qint64 most)
{
    constexpr qint64 Step = 1 << 20;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray more = file.read(Step);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace

std::expected<QByteArray, Error> fileBytes(const QString &path, qint64 most)
{
    const auto failure = [&](ErrorCode code, QStringList arguments = {}) {
        return std::unexpected(Error{code, {.file = path}, std::move(arguments)});
    };
    const QFileInfo info(resolvedPath(path));
    if (!info.exists())
        return failure(ErrorCode::FileNotFound);
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder);
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {file.errorString()});
    const qint64 size = file.size();
    if (size > most)
        return failure(ErrorCode::FileTooLarge, {QString::number(most)});
    QByteArray bytes = file.isSequential() ? readToEnd(file, most) : file.read(size + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, {file.errorString()});
    if (bytes.size() > most && file.isSequential())
        return failure(ErrorCode::FileTooLarge, {QString::number(most)});
    if (!file.isSequential() && bytes.size() != size)
        return failure(ErrorCode::FileChangedWhileRead);
    return bytes;
}

} // namespace CapitalLoop
