// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/workbookparts.h"

#include "io/ziparchive.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace CapitalLoop {

namespace {

constexpr QStringView OfficeNames = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr QStringView TableNames = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr QStringView TextNames = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";

/// XML in UTF-8 without definitions of its own. Cells of an OpenDocument table stand in one that has a name, and no
/// table stands in another.
bool isWellFormed(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    int tables = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if ((reader.isStartElement() || reader.isEndElement()) && reader.namespaceUri() == TableNames) {
            const bool isTable = reader.name() == u"table";
            if (isTable && reader.isStartElement() &&
                !reader.attributes().hasAttribute(TableNames.toString(), QStringLiteral("name")))
                return false;
            tables += isTable ? (reader.isStartElement() ? 1 : -1) : 0;
            if (tables > 1 || (tables == 0 && reader.isStartElement() && reader.name().endsWith(u"table-cell")))
                return false;
        }
        if (token == QXmlStreamReader::DTD ||
            (token == QXmlStreamReader::StartDocument && !reader.documentEncoding().isEmpty() &&
             reader.documentEncoding().compare(u"UTF-8", Qt::CaseInsensitive) != 0))
            return false;
    }
    return !reader.hasError();
}

QXmlStreamAttributes withValue(const QXmlStreamAttributes &attributes, QStringView name, const QString &value)
{
    QXmlStreamAttributes result;
    for (const QXmlStreamAttribute &attribute : attributes) {
        const bool isIt = attribute.name() == name;
        result.append(attribute.namespaceUri().toString(), attribute.name().toString(),
                      isIt ? value : attribute.value().toString());
    }
    return result;
}

/// "/xl/worksheets/sheet1.xml" as seen from the folder of what it belongs to, "xl/" of "xl/_rels/workbook.xml.rels".
QString relativeTarget(const QString &target, const QString &relationsPart)
{
    const QString folder = relationsPart.left(relationsPart.indexOf(u"_rels/"));
    const QString path = target.sliced(1);
    return path.startsWith(folder) ? path.sliced(folder.size())
                                   : QStringLiteral("../").repeated(folder.count(u'/')) + path;
}

/// The text of a cell up to its end, which is read too; not how it is pronounced.
QString inlineText(QXmlStreamReader &reader)
{
    QString text;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"rPh")
            reader.skipCurrentElement();
        else if (reader.isStartElement() && reader.name() == u"t")
            text += reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (reader.isStartElement())
            ++depth;
        else if (reader.isEndElement())
            --depth;
    }
    return text;
}

/// Texts become results of formulas, which the library gives as they are.
void writeTextCell(QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    const QString space = reader.namespaceUri().toString();
    writer.writeStartElement(space, QStringLiteral("c"));
    writer.writeAttributes(withValue(reader.attributes(), u"t", QStringLiteral("str")));
    writer.writeTextElement(space, QStringLiteral("f"), QStringLiteral("0"));
    writer.writeTextElement(space, QStringLiteral("v"), inlineText(reader));
    writer.writeEndElement();
}

bool isNumberWithUnit(const QXmlStreamAttributes &attributes)
{
    const QStringView type = attributes.value(OfficeNames.toString(), QStringLiteral("value-type"));
    return type == u"percentage" || type == u"currency";
}

/// Percentages and money become plain numbers, which the library knows.
void writeNumberCell(QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
    writer.writeAttributes(withValue(reader.attributes(), u"value-type", QStringLiteral("float")));
}

/// An OpenDocument part with its cells alone: comments, pictures, scripts and styles are left out. The library ends the
/// program at the style of a date.
QByteArray cellsAlone(const QByteArray &part)
{
    static const QStringList kept = {OfficeNames.toString(), TableNames.toString(), TextNames.toString()};
    QByteArray result;
    QXmlStreamWriter writer(&result);
    QXmlStreamReader reader(part);
    bool isOpen = false; // a paragraph has ended and the next one of the same cell, which the library would keep alone,
                         // may go on with it
    while (!reader.atEnd()) {
        reader.readNext();
        const bool isParagraph = reader.namespaceUri() == TextNames && reader.name() == u"p";
        if (isOpen && isParagraph && reader.isStartElement()) {
            writer.writeCharacters(QStringLiteral("\n"));
            isOpen = false;
            continue;
        }
        if (isOpen && !reader.isWhitespace()) {
            writer.writeEndElement();
            isOpen = false;
        }
        if (reader.isEndElement() && isParagraph)
            isOpen = true;
        else if (reader.isStartElement() && !kept.contains(reader.namespaceUri()))
            reader.skipCurrentElement();
        else if (reader.isStartElement() && (reader.name() == u"annotation" || reader.name() == u"scripts"))
            reader.skipCurrentElement();
        else if (reader.isStartElement() && isNumberWithUnit(reader.attributes()))
            writeNumberCell(reader, writer);
        else
            writer.writeCurrentToken(reader);
    }
    return result;
}

QByteArray understood(const ZipPart &part)
{
    QByteArray result;
    QXmlStreamWriter writer(&result);
    QXmlStreamReader reader(part.content);
    while (!reader.atEnd()) {
        reader.readNext();
        const QString target = reader.name() == u"Relationship"
                                   ? reader.attributes().value(QStringLiteral("Target")).toString()
                                   : QString();
        if (reader.isStartElement() && target.startsWith(u'/')) {
            writer.writeStartElement(reader.namespaceUri().toString(), reader.name().toString());
            writer.writeAttributes(
                withValue(reader.attributes(), u"Target", relativeTarget(target, QString::fromUtf8(part.name))));
        } else if (reader.isStartElement() && reader.name() == u"c" &&
                   reader.attributes().value(QStringLiteral("t")) == u"inlineStr") {
            writeTextCell(reader, writer);
        } else {
            writer.writeCurrentToken(reader);
        }
    }
    return result;
}

} // namespace

std::optional<QByteArray> understoodWorkbook(const QByteArray &bytes)
{
    QList<ZipPart> parts = zipParts(bytes);
    bool isOther = false;
    for (ZipPart &part : parts) {
        const bool areRelations = part.name.endsWith(".rels");
        if (!areRelations && !part.name.endsWith(".xml"))
            continue;
        if (!isWellFormed(part.content))
            return std::nullopt;
        if (part.name == "content.xml" || part.name == "styles.xml") {
            part.content = cellsAlone(part.content);
            isOther = true;
        } else if (areRelations ? part.content.contains("\"/") || part.content.contains("'/")
                                : part.content.contains("inlineStr")) {
            part.content = understood(part);
            isOther = true;
        }
    }
    return isOther ? zipOf(parts) : bytes;
}

} // namespace CapitalLoop
