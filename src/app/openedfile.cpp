// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openedfile.h"

#include "cli/opennetwork.h"
#include "io/filebytes.h"

#include <QFileInfo>

namespace CapitalLoop {

std::expected<OpenedFile, Error> openFile(const QString &path, bool locks)
{
    OpenedFile opened;
    if (!QFileInfo(path).isFile()) { // an example, a pipe, or nothing
        auto read = readNetworkFile(path);
        if (!read)
            return std::unexpected(read.error());
        opened.read = *std::move(read);
        return opened;
    }
    if (const NetworkFormat *format = formatOfPath(path, false); format && format->id != u"caploop") {
        auto read = openAnyNetwork(path);
        if (!read)
            return std::unexpected(read.error());
        opened.read = *std::move(read);
        opened.isImported = true;
        LocalText &title = opened.read.network.title;
        if (title.isEmpty())
            title.en = QFileInfo(path).completeBaseName();
        return opened;
    }
    if (locks)
        opened.lock = takeLock(lockPath(path));
    const auto bytes = fileBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = readNetwork(*bytes, path);
    if (!read)
        return std::unexpected(read.error());
    opened.read = *std::move(read);
    opened.stamp = stampOf(path, *bytes);
    return opened;
}

std::expected<WrittenFile, Error> writeFile(const WriteJob &job)
{
    // A disk of recovery copies that does not answer must not hold up the saving itself.
    if (job.ready.valid())
        job.ready.wait_for(std::chrono::seconds(2));
    WrittenFile written;
    if (job.locks) {
        written.lock = takeLock(lockPath(job.request.path));
        if (written.lock.owner)
            return written;
    }
    auto answer = saveNetwork(job.request);
    if (!answer)
        return std::unexpected(answer.error());
    written.answer = *std::move(answer);
    return written;
}

} // namespace CapitalLoop
