// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/networksaver.h"

#include "io/caploopwriter.h"
#include "io/filebytes.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace CapitalLoop {

namespace {

/// Why a file could not be written, as far as it can be seen from outside.
Error failureOf(const QSaveFile &file, const QString &path, qint64 size)
{
    const auto error = [&](ErrorCode code, QStringList arguments = {}) {
        return Error{code, {.file = path}, std::move(arguments)};
    };
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (info.isDir())
        return error(ErrorCode::FileIsFolder);
    if (!QFileInfo(folder).isDir())
        return error(ErrorCode::FolderNotFound, {folder});
    if (info.exists() && !info.isWritable())
        return error(ErrorCode::FileReadOnly);
    if (!QFileInfo(folder).isWritable())
        return error(ErrorCode::FolderNotWritable, {folder});
    const QStorageInfo disk(folder);
    if (file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < size))
        return error(ErrorCode::DiskFull);
    return error(ErrorCode::FileNotWritable, {file.errorString()});
}

/// Before a new file takes the place of the old one: commit() does not see that the last of it found no room.
bool reachesTheDisk(QSaveFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    // A network disk may say only now that it is full.
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
#else
    return true;
#endif
}

std::optional<Error> keepFormerVersion(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    const auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    if (const auto kept = saveBytes(*bytes, formerVersionPath(path)); !kept)
        return kept.error();
    return {};
}

} // namespace

QString formerVersionPath(const QString &path)
{
    return path + u'~';
}

std::expected<void, Error> saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && reachesTheDisk(file) && file.commit())
        return {};
    return std::unexpected(failureOf(file, path, bytes.size()));
}

std::expected<SaveAnswer, Error> saveNetwork(const SaveRequest &request)
{
    const QByteArray bytes = writeNetwork(request.network);
    if (request.expected && compareWithDisk(request.path, *request.expected) == OnDisk::Changed)
        return SaveAnswer();
    SaveAnswer answer;
    if (request.keepsFormer)
        answer.notKept = keepFormerVersion(request.path);
    if (const auto saved = saveBytes(bytes, request.path); !saved)
        return std::unexpected(saved.error());
    answer.stamp = stampOf(request.path, bytes);
    return answer;
}

} // namespace CapitalLoop
