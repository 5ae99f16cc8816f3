// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/svginset.h"

#include "drawing/svgelements.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

const QString SvgSpace = u"http://www.w3.org/2000/svg"_s;
const QString LinkSpace = u"http://www.w3.org/1999/xlink"_s;

bool isWellFormed(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    const bool begins = reader.readNextStartElement() && reader.name() == u"svg";
    while (!reader.atEnd())
        reader.readNext();
    return begins && !reader.hasError();
}

QString withPrefixedId(const QXmlStreamAttribute &attribute)
{
    QString value = attribute.value().toString();
    if (attribute.name() == u"id")
        return u"inset-"_s + value;
    if (attribute.name() == u"href" && value.startsWith(u'#'))
        return u"#inset-"_s + value.mid(1);
    return value.replace(u"url(#"_s, u"url(#inset-"_s);
}

void writeAttributes(QXmlStreamWriter &xml, const QXmlStreamAttributes &attributes, bool root)
{
    constexpr QStringView Placed[] = {u"x", u"y", u"width", u"height", u"viewBox", u"version", u"baseProfile"};
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (root && std::ranges::find(Placed, attribute.name()) != std::end(Placed))
            continue;
        if (attribute.namespaceUri() == LinkSpace)
            xml.writeAttribute(LinkSpace, attribute.name().toString(), withPrefixedId(attribute));
        else if (attribute.namespaceUri().isEmpty())
            xml.writeAttribute(attribute.name().toString(), withPrefixedId(attribute));
    }
}

void writePlace(QXmlStreamWriter &xml, const QXmlStreamAttributes &attributes, const QRectF &box)
{
    xml.writeAttribute(u"x"_s, svgNumber(box.x()));
    xml.writeAttribute(u"y"_s, svgNumber(box.y()));
    xml.writeAttribute(u"width"_s, svgNumber(box.width()));
    xml.writeAttribute(u"height"_s, svgNumber(box.height()));
    if (attributes.hasAttribute(u"viewBox"_s))
        xml.writeAttribute(u"viewBox"_s, attributes.value(u"viewBox"_s).toString());
}

} // namespace

void writeInset(QXmlStreamWriter &xml, const SvgInset &inset)
{
    if (!isWellFormed(inset.svg))
        return;
    QXmlStreamReader reader(inset.svg);
    bool root = true;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.namespaceUri() != SvgSpace &&
            !reader.namespaceUri().isEmpty()) {
            reader.skipCurrentElement(); // what other programs note for themselves
        } else if (token == QXmlStreamReader::StartElement) {
            xml.writeStartElement(reader.name().toString());
            if (root)
                writePlace(xml, reader.attributes(), inset.box);
            writeAttributes(xml, reader.attributes(), root);
            root = false;
        } else if (token == QXmlStreamReader::EndElement) {
            xml.writeEndElement();
        } else if (token == QXmlStreamReader::Characters) {
            xml.writeCharacters(reader.text().toString());
        }
    }
}

} // namespace CapitalLoop
