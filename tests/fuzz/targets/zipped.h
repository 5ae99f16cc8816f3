// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <QtEndian>

/// A text of parts, each after a line "=== NAME": what is changed at random in it is XML, not what packs it.
struct ZipPart
{
    QByteArray name{};
    QByteArray content{};
};

inline QList<ZipPart> partsOf(const QByteArray &text)
{
    QList<ZipPart> parts;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("=== "))
            parts.append({line.sliced(4), {}});
        else if (!parts.isEmpty())
            parts.last().content += line + '\n';
    }
    return parts;
}

/// Well-formed XML of the start of a text that is; damaged parts never reach the library behind the reader.
inline QByteArray wellFormed(const QByteArray &text)
{
    QByteArray result;
    QXmlStreamWriter writer(&result);
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.hasError() && !reader.isDTD())
            writer.writeCurrentToken(reader);
    }
    writer.writeEndDocument();
    return result;
}

inline QByteArray littleEndian(quint32 value, int size)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes.first(size);
}

/// An archive of these parts, none of them compressed.
inline QByteArray zipOf(const QList<ZipPart> &parts)
{
    QByteArray archive;
    QByteArray list;
    for (const ZipPart &part : parts) {
        const QByteArray size = littleEndian(quint32(part.content.size()), 4);
        // Version, flags, method, time, day and checksum are nothing.
        const QByteArray common = QByteArray(14, '\0') + size + size + littleEndian(quint32(part.name.size()), 2);
        list += QByteArray("PK\1\2\0\0", 6) + common + QByteArray(12, '\0') + littleEndian(quint32(archive.size()), 4) +
                part.name;
        archive += "PK\3\4" + common + QByteArray(2, '\0') + part.name + part.content;
    }
    const QByteArray count = littleEndian(quint32(parts.size()), 2);
    return archive + list + QByteArray("PK\5\6\0\0\0\0", 8) + count + count + littleEndian(quint32(list.size()), 4) +
           littleEndian(quint32(archive.size()), 4) + QByteArray(2, '\0');
}
