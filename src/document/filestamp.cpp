// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/filestamp.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace CapitalLoop {

namespace {

constexpr auto Algorithm = QCryptographicHash::Sha1; // against chance, not against malice

QDateTime modifiedTime(const QFileInfo &info)
{
    return info.lastModified().toUTC();
}

} // namespace

FileStamp stampOf(const QString &path, const QByteArray &bytes)
{
    return {.size = bytes.size(),
            .modified = modifiedTime(QFileInfo(path)),
            .hash = QCryptographicHash::hash(bytes, Algorithm)};
}

std::optional<FileStamp> stampOfFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return stampOf(path, file.readAll());
}

OnDisk compareWithDisk(const QString &path, const FileStamp &stamp)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return OnDisk::Gone;
    if (info.size() == stamp.size && modifiedTime(info) == stamp.modified)
        return OnDisk::Same;
    QFile file(path);
    QCryptographicHash hash(Algorithm);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return OnDisk::Changed;
    return hash.result() == stamp.hash ? OnDisk::Same : OnDisk::Changed;
}

} // namespace CapitalLoop
