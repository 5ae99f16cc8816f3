// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartsvg.h"

#include <QXmlStreamWriter>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView FontStack =
    u"Inter, 'Noto Sans CJK SC', 'Noto Sans CJK TC', 'PingFang SC', 'Microsoft YaHei', Helvetica, Arial, sans-serif";

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

/// Without what XML 1.0 cannot hold.
QString clean(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n'; });
}

void writeColour(QXmlStreamWriter &xml, const QString &what, const QColor &colour)
{
    xml.writeAttribute(what, colour.name());
    if (colour.alpha() < 255)
        xml.writeAttribute(what + u"-opacity"_s, number(colour.alphaF()));
}

void write(QXmlStreamWriter &xml, const ChartLine &line)
{
    QStringList points;
    for (const QPointF &point : line.points)
        points.append(number(point.x()) + u',' + number(point.y()));
    xml.writeEmptyElement(u"polyline"_s);
    xml.writeAttribute(u"points"_s, points.join(u' '));
    xml.writeAttribute(u"fill"_s, u"none"_s);
    writeColour(xml, u"stroke"_s, line.colour);
    xml.writeAttribute(u"stroke-width"_s, number(line.width));
    xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
    QStringList dashes;
    for (const double length : line.dashes)
        dashes.append(number(length));
    if (!dashes.isEmpty())
        xml.writeAttribute(u"stroke-dasharray"_s, dashes.join(u' '));
}

void write(QXmlStreamWriter &xml, const ChartDot &dot)
{
    xml.writeEmptyElement(u"circle"_s);
    xml.writeAttribute(u"cx"_s, number(dot.centre.x()));
    xml.writeAttribute(u"cy"_s, number(dot.centre.y()));
    xml.writeAttribute(u"r"_s, number(dot.radius));
    writeColour(xml, u"fill"_s, dot.fill);
    if (dot.edgeWidth <= 0)
        return;
    writeColour(xml, u"stroke"_s, dot.edge);
    xml.writeAttribute(u"stroke-width"_s, number(dot.edgeWidth));
}

void write(QXmlStreamWriter &xml, const ChartBox &box)
{
    xml.writeEmptyElement(u"rect"_s);
    xml.writeAttribute(u"x"_s, number(box.rect.x()));
    xml.writeAttribute(u"y"_s, number(box.rect.y()));
    xml.writeAttribute(u"width"_s, number(box.rect.width()));
    xml.writeAttribute(u"height"_s, number(box.rect.height()));
    writeColour(xml, u"fill"_s, box.fill);
}

void write(QXmlStreamWriter &xml, const ChartHatch &hatch)
{
    QString path;
    for (const QLineF &line : hatchLines(hatch))
        path +=
            u'M' + number(line.x1()) + u',' + number(line.y1()) + u'L' + number(line.x2()) + u',' + number(line.y2());
    if (path.isEmpty())
        return;
    xml.writeEmptyElement(u"path"_s);
    xml.writeAttribute(u"d"_s, path);
    writeColour(xml, u"stroke"_s, hatch.colour);
    xml.writeAttribute(u"stroke-width"_s, number(hatch.width));
}

void write(QXmlStreamWriter &xml, const ChartText &text)
{
    xml.writeStartElement(u"text"_s);
    xml.writeAttribute(u"x"_s, number(text.at.x()));
    xml.writeAttribute(u"y"_s, number(text.at.y()));
    if (text.anchor != Qt::AlignLeft)
        xml.writeAttribute(u"text-anchor"_s, text.anchor == Qt::AlignRight ? u"end"_s : u"middle"_s);
    writeColour(xml, u"fill"_s, text.colour);
    xml.writeAttribute(u"font-size"_s, number(text.size));
    if (text.bold)
        xml.writeAttribute(u"font-weight"_s, u"600"_s);
    xml.writeCharacters(clean(text.text));
    xml.writeEndElement();
}

void writeGroups(QXmlStreamWriter &xml, const QList<ChartGroup> &groups)
{
    for (const ChartGroup &group : groups) {
        if (group.shapes.isEmpty())
            continue;
        xml.writeStartElement(u"g"_s);
        xml.writeAttribute(u"id"_s, group.id);
        if (group.clipped)
            xml.writeAttribute(u"clip-path"_s, u"url(#chart-plot)"_s);
        if (!group.title.isEmpty())
            xml.writeTextElement(u"title"_s, clean(group.title));
        for (const ChartShape &shape : group.shapes)
            std::visit([&xml](const auto &one) { write(xml, one); }, shape);
        xml.writeEndElement();
    }
}

void writeClip(QXmlStreamWriter &xml, const QRectF &plot)
{
    xml.writeStartElement(u"defs"_s);
    xml.writeStartElement(u"clipPath"_s);
    xml.writeAttribute(u"id"_s, u"chart-plot"_s);
    write(xml, ChartBox{plot, Qt::black});
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray chartSvg(const ChartPicture &picture, const QString &description)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    const QString width = number(picture.size.width());
    const QString height = number(picture.size.height());
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"width"_s, width);
    xml.writeAttribute(u"height"_s, height);
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width, height));
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"font-family"_s, FontStack.toString());
    xml.writeTextElement(u"title"_s, clean(picture.title));
    xml.writeTextElement(u"desc"_s, clean(description));
    if (!picture.axes.plot.isEmpty())
        writeClip(xml, clipOf(picture));
    write(xml, ChartBox{QRectF(QPointF(0, 0), picture.size), picture.ground});
    writeGroups(xml, picture.back);
    writeGroups(xml, placedCurves(picture));
    writeGroups(xml, picture.front);
    xml.writeEndElement();
    return bytes;
}

} // namespace CapitalLoop
