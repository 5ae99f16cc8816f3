// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/svgelements.h"

#include "drawing/cleantext.h"
#include "drawing/drawingpainter.h"

#include <QFont>
#include <QXmlStreamWriter>

#include <cmath>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

QString shadeKey(const Ink &ink)
{
    return ink.colour.name() + ink.bottom.name();
}

void appendPoint(QString &path, const char *command, const QPainterPath::Element &element)
{
    path += QLatin1String(command) + svgNumber(element.x) + u' ' + svgNumber(element.y);
}

bool isAllowedInId(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
}

} // namespace

QString svgNumber(double value)
{
    if (!std::isfinite(value))
        return u"0"_s;
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

QString svgPath(const QPainterPath &path)
{
    QString written;
    QPointF begin;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            appendPoint(written, "M", element);
            begin = element;
            break;
        case QPainterPath::LineToElement:
            appendPoint(written, "L", element);
            break;
        case QPainterPath::CurveToElement:
            appendPoint(written, "C", element);
            break;
        case QPainterPath::CurveToDataElement:
            appendPoint(written, " ", element);
            break;
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (ends && element.type != QPainterPath::MoveToElement && QPointF(element) == begin)
            written += u'Z';
    }
    return written;
}

SvgElements::SvgElements(QXmlStreamWriter &xml, bool textAsOutlines) : m_xml(xml), m_textAsOutlines(textAsOutlines) {}

void SvgElements::defineGround(const Drawing &drawing)
{
    const QSizeF half = drawing.size / 2;
    m_xml.writeStartElement(u"radialGradient"_s);
    m_xml.writeAttribute(u"id"_s, u"ground-colours"_s);
    m_xml.writeAttribute(u"gradientUnits"_s, u"userSpaceOnUse"_s);
    m_xml.writeAttribute(u"cx"_s, svgNumber(half.width()));
    m_xml.writeAttribute(u"cy"_s, svgNumber(half.height()));
    m_xml.writeAttribute(u"r"_s, svgNumber(std::hypot(half.width(), half.height())));
    writeStop(u"0"_s, drawing.theme.background);
    writeStop(u"1"_s, drawing.theme.backgroundEdge);
    m_xml.writeEndElement();
}

void SvgElements::defineShades(const Marks &marks)
{
    for (const Mark &mark : marks) {
        if (mark.fill.kind != Ink::Kind::Shade || m_shades.contains(shadeKey(mark.fill)))
            continue;
        const QString id = u"disc-colours-%1"_s.arg(m_shades.size() + 1);
        m_shades.insert(shadeKey(mark.fill), id);
        m_xml.writeStartElement(u"linearGradient"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeAttribute(u"x1"_s, u"0"_s);
        m_xml.writeAttribute(u"y1"_s, u"0"_s);
        m_xml.writeAttribute(u"x2"_s, u"0"_s);
        m_xml.writeAttribute(u"y2"_s, u"1"_s);
        writeStop(u"0"_s, mark.fill.colour);
        writeStop(u"1"_s, mark.fill.bottom);
        m_xml.writeEndElement();
    }
}

void SvgElements::writeStop(const QString &offset, const QColor &colour)
{
    m_xml.writeEmptyElement(u"stop"_s);
    m_xml.writeAttribute(u"offset"_s, offset);
    m_xml.writeAttribute(u"stop-color"_s, colour.name());
}

void SvgElements::write(const Marks &marks)
{
    for (const Mark &mark : marks) {
        switch (mark.form) {
        case Mark::Form::Text:
            m_textAsOutlines ? writeOutlines(mark) : writeText(mark);
            continue;
        case Mark::Form::Circle:
            m_xml.writeEmptyElement(u"circle"_s);
            m_xml.writeAttribute(u"cx"_s, svgNumber(mark.centre.x()));
            m_xml.writeAttribute(u"cy"_s, svgNumber(mark.centre.y()));
            m_xml.writeAttribute(u"r"_s, svgNumber(mark.radius));
            break;
        case Mark::Form::Box:
            m_xml.writeEmptyElement(u"rect"_s);
            m_xml.writeAttribute(u"x"_s, svgNumber(mark.box.x()));
            m_xml.writeAttribute(u"y"_s, svgNumber(mark.box.y()));
            m_xml.writeAttribute(u"width"_s, svgNumber(mark.box.width()));
            m_xml.writeAttribute(u"height"_s, svgNumber(mark.box.height()));
            if (mark.corner > 0)
                m_xml.writeAttribute(u"rx"_s, svgNumber(mark.corner));
            break;
        case Mark::Form::Path:
            m_xml.writeEmptyElement(u"path"_s);
            m_xml.writeAttribute(u"d"_s, svgPath(mark.path));
            // The painter fills by the odd-even rule of QPainterPath.
            if (mark.fill.kind != Ink::Kind::None && mark.path.fillRule() == Qt::OddEvenFill)
                m_xml.writeAttribute(u"fill-rule"_s, u"evenodd"_s);
            break;
        }
        writeInk(u"fill"_s, mark.fill);
        writeStroke(mark);
        if (mark.opacity < 1)
            m_xml.writeAttribute(u"opacity"_s, svgNumber(mark.opacity));
    }
}

void SvgElements::writeInk(const QString &attribute, const Ink &ink)
{
    switch (ink.kind) {
    case Ink::Kind::None:
        m_xml.writeAttribute(attribute, u"none"_s);
        return;
    case Ink::Kind::Flat:
        m_xml.writeAttribute(attribute, ink.colour.name());
        if (ink.colour.alpha() < 255)
            m_xml.writeAttribute(attribute + u"-opacity"_s, svgNumber(ink.colour.alphaF()));
        return;
    case Ink::Kind::Ground:
        m_xml.writeAttribute(attribute, u"url(#ground-colours)"_s);
        return;
    case Ink::Kind::Shade:
        m_xml.writeAttribute(attribute, u"url(#%1)"_s.arg(m_shades.value(shadeKey(ink))));
        return;
    }
}

void SvgElements::writeStroke(const Mark &mark)
{
    if (mark.stroke.kind == Ink::Kind::None || mark.width <= 0)
        return;
    writeInk(u"stroke"_s, mark.stroke);
    m_xml.writeAttribute(u"stroke-width"_s, svgNumber(mark.width));
    if (mark.form == Mark::Form::Path)
        m_xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
    if (mark.roundCap)
        m_xml.writeAttribute(u"stroke-linecap"_s, u"round"_s);
    if (mark.dashes.isEmpty())
        return;
    QStringList lengths;
    for (double length : mark.dashes)
        lengths.append(svgNumber(length));
    m_xml.writeAttribute(u"stroke-dasharray"_s, lengths.join(u' '));
}

void SvgElements::writeText(const Mark &mark)
{
    const TextShape &shape = mark.text;
    const bool rightToLeft = shape.text.isRightToLeft();
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"x"_s, svgNumber(shape.point.x()));
    m_xml.writeAttribute(u"y"_s, svgNumber(shape.point.y()));
    m_xml.writeAttribute(u"font-size"_s, QString::number(fontOf(shape).pixelSize()));
    if (shape.weight != QFont::Normal)
        m_xml.writeAttribute(u"font-weight"_s, QString::number(shape.weight));
    writeInk(u"fill"_s, mark.fill);
    // With a direction from right to left, SVG's start is the right end.
    const bool left = shape.anchor == TextShape::Anchor::Start;
    if (shape.anchor == TextShape::Anchor::Middle)
        m_xml.writeAttribute(u"text-anchor"_s, u"middle"_s);
    else if (left == rightToLeft)
        m_xml.writeAttribute(u"text-anchor"_s, u"end"_s);
    if (rightToLeft)
        m_xml.writeAttribute(u"direction"_s, u"rtl"_s);
    m_xml.writeCharacters(cleanText(shape.text));
    m_xml.writeEndElement();
}

void SvgElements::writeOutlines(const Mark &mark)
{
    const TextShape &shape = mark.text;
    QPainterPath path;
    path.addText(QPointF(leftOf(shape), shape.point.y()), fontOf(shape), cleanText(shape.text));
    if (path.isEmpty()) // nothing but a picture (emoji): it has no outline
        return writeText(mark);
    m_xml.writeEmptyElement(u"path"_s);
    m_xml.writeAttribute(u"aria-label"_s, cleanText(shape.text));
    m_xml.writeAttribute(u"d"_s, svgPath(path));
    writeInk(u"fill"_s, mark.fill);
}

QString SvgElements::uniqueId(const QString &prefix, const QString &name)
{
    QString id = prefix + u'-';
    for (QChar c : name)
        id += isAllowedInId(c) ? QString(c) : u"_x%1_"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    const QString wanted = id;
    for (int i = 2; m_ids.contains(id); ++i)
        id = u"%1-%2"_s.arg(wanted).arg(i);
    m_ids.insert(id);
    return id;
}

} // namespace CapitalLoop
