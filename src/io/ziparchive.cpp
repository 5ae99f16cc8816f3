// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/ziparchive.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <QtEndian>

#include <vector>

namespace CapitalLoop {

namespace {

QByteArray littleEndian(qsizetype value, int size)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(quint32(value), bytes.data());
    return bytes.first(size);
}

/// As liborcus has it from 0.18 on, or before.
template <class Archive> std::vector<unsigned char> entryOf(const Archive &archive, std::string_view name)
{
    if constexpr (requires { archive.read_file_entry(name); }) {
        return archive.read_file_entry(name);
    } else {
        std::vector<unsigned char> part;
        if (!archive.read_file_entry(name, part))
            throw orcus::zip_error("a part cannot be unpacked");
        return part;
    }
}

} // namespace

std::optional<quint64> unpackedSize(QByteArrayView bytes)
{
    const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\5\6", 4));
    if (end < 0 || end + 22 > bytes.size())
        return std::nullopt;
    quint64 all = 0;
    qint64 at = qFromLittleEndian<quint32>(bytes.data() + end + 16);
    for (int left = qFromLittleEndian<quint16>(bytes.data() + end + 10); left > 0; --left) {
        if (at < 0 || at + 46 > bytes.size() || bytes.sliced(at, 4) != QByteArrayView("PK\1\2", 4))
            return std::nullopt;
        const quint64 packed = qFromLittleEndian<quint32>(bytes.data() + at + 20);
        const quint64 place = qFromLittleEndian<quint32>(bytes.data() + at + 42);
        if (packed + place > quint64(bytes.size()))
            return std::nullopt;
        all += qFromLittleEndian<quint32>(bytes.data() + at + 24);
        qint64 next = at + 46;
        for (const int length : {28, 30, 32})
            next += qFromLittleEndian<quint16>(bytes.data() + at + length);
        at = next;
    }
    return all;
}

QList<ZipPart> zipParts(QByteArrayView bytes)
{
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t *>(bytes.data()), size_t(bytes.size()));
    orcus::zip_archive archive(&stream);
    archive.load();
    QList<ZipPart> parts;
    for (size_t i = 0; i < archive.get_file_entry_count(); ++i) {
        const std::string_view name = archive.get_file_entry_name(i);
        std::vector<unsigned char> part = entryOf(archive, name);
        // The library's buffer has a zero at its end.
        while (!part.empty() && part.back() == 0)
            part.pop_back();
        parts.append({QByteArray(name.data(), qsizetype(name.size())),
                      QByteArray(reinterpret_cast<const char *>(part.data()), qsizetype(part.size()))});
    }
    return parts;
}

QByteArray zipOf(const QList<ZipPart> &parts)
{
    QByteArray archive;
    QByteArray list;
    for (const ZipPart &part : parts) {
        const QByteArray size = littleEndian(part.content.size(), 4);
        // Flags, method, time, day and checksum are nothing.
        const QByteArray common = QByteArray("\24", 2) + QByteArray(12, '\0') + size + size +
                                  littleEndian(part.name.size(), 2) + QByteArray(2, '\0');
        list +=
            QByteArray("PK\1\2\24", 6) + common + QByteArray(10, '\0') + littleEndian(archive.size(), 4) + part.name;
        archive += QByteArray("PK\3\4", 4) + common + part.name + part.content;
    }
    const QByteArray count = littleEndian(parts.size(), 2);
    const qsizetype start = archive.size();
    archive += list;
    archive += QByteArray("PK\5\6\0\0\0", 8) + count + count + littleEndian(list.size(), 4) + littleEndian(start, 4) +
               QByteArray(2, '\0');
    return archive;
}

} // namespace CapitalLoop
