// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/filebytes.h"

#include "io/examplenetworks.h"
#include "io/jsontext.h"

#include <QFile>
#include <QFileInfo>

namespace CapitalLoop {

namespace {

/// Everything of a device that does not know its size (a pipe), up to the bound and one byte more.
QByteArray readToEnd(QFile &file)
{
    constexpr qint64 Step = 1 << 20;
    QByteArray bytes;
    while (bytes.size() <= JsonText::MaxBytes) {
        const QByteArray more = file.read(Step);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace

std::expected<QByteArray, Error> fileBytes(const QString &path)
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
    if (size > JsonText::MaxBytes)
        return failure(ErrorCode::FileTooLarge, {QString::number(JsonText::MaxBytes)});
    QByteArray bytes = file.isSequential() ? readToEnd(file) : file.read(size + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, {file.errorString()});
    if (!file.isSequential() && bytes.size() != size)
        return failure(ErrorCode::FileChangedWhileRead);
    return bytes;
}

} // namespace CapitalLoop
