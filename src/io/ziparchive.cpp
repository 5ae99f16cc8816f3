// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/ziparchive.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <QXmlStreamReader>
#include <QtEndian>

#include <vector>

namespace CapitalLoop {

namespace {

/// XML in UTF-8 without definitions of its own.
bool isWellFormed(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD ||
            (token == QXmlStreamReader::StartDocument && !reader.documentEncoding().isEmpty() &&
             reader.documentEncoding().compare(u"UTF-8", Qt::CaseInsensitive) != 0))
            return false;
    }
    return !reader.hasError();
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

WorkbookParts workbookParts(QByteArrayView bytes)
{
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t *>(bytes.data()), size_t(bytes.size()));
    orcus::zip_archive archive(&stream);
    archive.load();
    WorkbookParts parts;
    for (size_t i = 0; i < archive.get_file_entry_count(); ++i) {
        const std::string_view name = archive.get_file_entry_name(i);
        if (!name.ends_with(".xml") && !name.ends_with(".rels"))
            continue;
        std::vector<unsigned char> part;
        if (!archive.read_file_entry(name, part))
            return {};
        // The library's buffer has a zero at its end.
        while (!part.empty() && part.back() == 0)
            part.pop_back();
        const QByteArray text =
            QByteArray::fromRawData(reinterpret_cast<const char *>(part.data()), qsizetype(part.size()));
        if (!isWellFormed(text))
            return {};
        parts.haveInlineTexts =
            parts.haveInlineTexts || (name.starts_with("xl/worksheets/") && text.contains("t=\"inlineStr\""));
    }
    parts.areWellFormed = true;
    return parts;
}

} // namespace CapitalLoop
