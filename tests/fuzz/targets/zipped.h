// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/ziparchive.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

/// The parts of a text that has each after a line "=== NAME": what is changed at random in it is XML, not what packs
/// it.
inline QList<CapitalLoop::ZipPart> partsOf(const QByteArray &text)
{
    QList<CapitalLoop::ZipPart> parts;
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
