// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/recoverycopy.h"

#include "document/networksaver.h"
#include "document/windowlock.h"
#include "io/caploopwriter.h"
#include "io/filebytes.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace CapitalLoop {

namespace {

const QLatin1StringView CopyEnding(".recovery");
const QLatin1StringView LockEnding(".lock");
const QLatin1StringView DamagedEnding(".damaged");
const QLatin1StringView FormatKey("capital-loop-recovery");
constexpr int Version = 1;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray noteLine(const RecoveryNote &note)
{
    QJsonObject object{{FormatKey, Version},
                       {QStringLiteral("path"), note.path},
                       {QStringLiteral("title"), note.title},
                       {QStringLiteral("time"), timeText(note.time)}};
    if (note.original) {
        object[QStringLiteral("original")] =
            QJsonObject{{QStringLiteral("size"), note.original->size},
                        {QStringLiteral("time"), timeText(note.original->modified)},
                        {QStringLiteral("hash"), QString::fromLatin1(note.original->hash.toHex())}};
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RecoveryNote> noteFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(FormatKey).toInt() != Version)
        return {};
    RecoveryNote note{.path = object.value(QStringLiteral("path")).toString(),
                      .title = object.value(QStringLiteral("title")).toString(),
                      .time = timeFrom(object.value(QStringLiteral("time")))};
    const QJsonObject original = object.value(QStringLiteral("original")).toObject();
    if (!original.isEmpty()) {
        note.original =
            FileStamp{.size = original.value(QStringLiteral("size")).toInteger(-1),
                      .modified = timeFrom(original.value(QStringLiteral("time"))),
                      .hash = QByteArray::fromHex(original.value(QStringLiteral("hash")).toString().toLatin1())};
    }
    return note;
}

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    return takeLock(QString(file).replace(CopyEnding, LockEnding)).lock;
}

/// The halves of copies that were being written when their window died.
void removeUnfinished(const QString &file)
{
    const QDir folder = QFileInfo(file).dir();
    for (const QString &name : folder.entryList({QFileInfo(file).fileName() + QStringLiteral(".??????")}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

/// Nothing if there is nothing to offer.
std::optional<RecoveryOffer> offerOf(RecoverySlot slot)
{
    RecoveryOffer offer;
    auto copy = readRecoveryCopy(slot.file);
    if (!copy) {
        offer.damage = copy.error();
        if (const QString aside = slot.file + DamagedEnding; QFile::rename(slot.file, aside))
            slot.file = aside;
        offer.slot = std::move(slot);
        return offer;
    }
    const QString &path = copy->note.path;
    if (const auto original = path.isEmpty() ? ReadResult() : readNetworkFile(path)) {
        offer.difference = differenceBetween(original->network, copy->network);
        if (offer.difference->isEmpty()) {
            QFile::remove(slot.file);
            return {};
        }
    }
    offer.isOriginalChanged =
        copy->note.original && compareWithDisk(copy->note.path, *copy->note.original) != OnDisk::Same;
    offer.copy = *std::move(copy);
    offer.slot = std::move(slot);
    return offer;
}

} // namespace

std::expected<void, Error> writeRecoveryCopy(const QString &file, const RecoveryNote &note, const Network &network)
{
    return saveBytes(noteLine(note) + writeNetwork(network), file);
}

std::expected<RecoveryCopy, Error> readRecoveryCopy(const QString &file)
{
    const auto bytes = fileBytes(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const qsizetype end = bytes->indexOf('\n');
    const std::optional<RecoveryNote> note = end > 0 ? noteFrom(bytes->left(end)) : std::nullopt;
    if (!note)
        return std::unexpected(Error{ErrorCode::InvalidJson, {.file = file, .line = 1}, {QStringLiteral("other")}});
    auto read = readNetwork(bytes->mid(end + 1), file);
    if (!read)
        return std::unexpected(read.error());
    return RecoveryCopy{.note = *note, .network = std::move(read->network), .issues = std::move(read->issues)};
}

std::expected<RecoverySlot, Error> newRecoverySlot(const QString &folder)
{
    const QString file = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + CopyEnding);
    if (QDir().mkpath(folder)) {
        if (auto lock = lockOf(file))
            return RecoverySlot{.file = file, .lock = std::move(lock)};
    }
    return std::unexpected(Error{ErrorCode::FolderNotWritable, {.file = file}, {folder}});
}

std::vector<RecoverySlot> claimLeftovers(const QString &folder)
{
    std::vector<RecoverySlot> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u'*' + CopyEnding, u'*' + LockEnding}, QDir::Files)) {
        const QString file = dir.filePath(QString(name).replace(LockEnding, CopyEnding));
        const bool isCopy = name.endsWith(CopyEnding);
        if (!isCopy && QFile::exists(file))
            continue; // it comes by its own name
        RecoverySlot slot{.file = file, .lock = lockOf(file)};
        if (!slot.lock)
            continue;
        removeUnfinished(file);
        if (isCopy && QFile::exists(file))
            found.push_back(std::move(slot));
    }
    return found;
}

std::vector<RecoveryOffer> examined(std::vector<RecoverySlot> leftovers)
{
    std::vector<RecoveryOffer> offers;
    for (RecoverySlot &slot : leftovers) {
        if (auto offer = offerOf(std::move(slot)))
            offers.push_back(*std::move(offer));
    }
    const auto time = [](const RecoveryOffer &offer) { return offer.copy ? offer.copy->note.time : QDateTime(); };
    std::ranges::stable_sort(offers, std::ranges::greater(), time);
    return offers;
}

} // namespace CapitalLoop
