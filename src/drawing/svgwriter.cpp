// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/svgwriter.h"

#include "drawing/cleantext.h"
#include "drawing/drawingpainter.h"
#include "drawing/picturefile.h"
#include "drawing/svgelements.h"
#include "drawing/svginset.h"
#include "drawing/svgmotion.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

const QString InkscapeSpace = u"http://www.inkscape.org/namespaces/inkscape"_s;
const QString LinkSpace = u"http://www.w3.org/1999/xlink"_s;

/// Writes one document, part by part in painting order.
class SvgDocument
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::SvgDocument)

public:
    SvgDocument(QByteArray &bytes, const Drawing &drawing, const PictureRequest &request)
        : m_drawing(drawing),
          m_request(request),
          m_dotSeconds(dotSecondsWithin(request.motion.value_or(Motion()).seconds, drawing)),
          m_builder(drawing, request.emphasis),
          m_xml(&bytes),
          m_elements(m_xml, request.textAsOutlines)
    {
    }

    void write(const std::optional<SvgInset> &inset);

private:
    void writeRoot(const QRectF &page);
    void writeDefinitions();
    void writeDeals();
    void writeJoints();
    void writeAmounts();
    void writeCompanies();
    void writeFurniture();
    void writeDots();
    void writeMovingDot(const Dot &dot, bool hidden);
    void beginLayer(const QString &id, const QString &label);
    void beginGroup(const QString &id, const QString &title, const QString &description);
    void writeLinked(const Marks &marks, const QUrl &link);
    void writeTextElement(const QString &element, const QString &text, const QString &id = {});

    const Drawing &m_drawing;
    const PictureRequest &m_request;
    double m_dotSeconds; ///< in the tempo of a moving picture
    MarkBuilder m_builder;
    QXmlStreamWriter m_xml;
    SvgElements m_elements;
};

void SvgDocument::write(const std::optional<SvgInset> &inset)
{
    QRectF canvas(QPointF(0, 0), m_drawing.size);
    if (inset)
        canvas = canvas.united(inset->box);
    const QRectF page = pageBox(canvas, m_request.pointSize());
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    writeRoot(page);
    writeDefinitions();
    beginLayer(u"layer-ground"_s, tr("Ground"));
    m_elements.write({Mark{.form = Mark::Form::Box, .box = page, .fill = {Ink::Kind::Ground, {}, {}}}});
    m_xml.writeEndElement();
    writeDeals();
    writeJoints();
    writeAmounts();
    writeCompanies();
    writeFurniture();
    writeDots();
    if (inset) {
        beginLayer(u"layer-inset"_s, tr("Chart"));
        writeInset(m_xml, *inset);
        m_xml.writeEndElement();
    }
    m_xml.writeEndDocument();
}

void SvgDocument::writeRoot(const QRectF &page)
{
    const QSizeF size = m_request.millimetres.value_or(m_request.pixels);
    const QString unit = m_request.millimetres ? u"mm"_s : QString();
    m_xml.writeStartElement(u"svg"_s);
    m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    m_xml.writeNamespace(LinkSpace, u"xlink"_s);
    m_xml.writeNamespace(InkscapeSpace, u"inkscape"_s);
    m_xml.writeAttribute(u"width"_s, svgNumber(size.width()) + unit);
    m_xml.writeAttribute(u"height"_s, svgNumber(size.height()) + unit);
    m_xml.writeAttribute(
        u"viewBox"_s,
        QStringList{svgNumber(page.x()), svgNumber(page.y()), svgNumber(page.width()), svgNumber(page.height())}.join(
            u' '));
    m_xml.writeAttribute(u"role"_s, u"img"_s);
    m_xml.writeAttribute(u"aria-labelledby"_s, u"picture-title picture-description"_s);
    QStringList families = drawingFontFamilies();
    for (QString &family : families)
        family = family.contains(u' ') ? u"'%1'"_s.arg(family) : family;
    m_xml.writeAttribute(u"font-family"_s, families.join(u", "_s) + u", sans-serif"_s);
    writeTextElement(u"title"_s, m_drawing.title, u"picture-title"_s);
    writeTextElement(u"desc"_s, m_drawing.description, u"picture-description"_s);
}

void SvgDocument::writeDefinitions()
{
    m_xml.writeStartElement(u"defs"_s);
    m_elements.defineGround(m_drawing);
    for (const CompanyShape &company : m_drawing.companies)
        m_elements.defineShades(m_builder.ofCompany(company));
    if (m_request.motion)
        writeTextElement(u"style"_s, svgMotionStyle(m_drawing, m_dotSeconds));
    m_xml.writeEndElement();
}

void SvgDocument::writeDeals()
{
    beginLayer(u"layer-deals"_s, tr("Deals"));
    for (qsizetype i : m_builder.dealOrder()) {
        const DealShape &deal = m_drawing.deals[i];
        beginGroup(m_elements.uniqueId(u"deal"_s, deal.id.text()), deal.title.isEmpty() ? deal.id.text() : deal.title,
                   deal.description);
        writeLinked(m_builder.ofDeal(deal), deal.link);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void SvgDocument::writeJoints()
{
    if (m_drawing.joints.isEmpty())
        return;
    beginLayer(u"layer-rings"_s, tr("Rings at the companies"));
    for (const RingJoint &joint : m_drawing.joints) {
        beginGroup(m_elements.uniqueId(u"ring-%1"_s.arg(joint.ring), joint.company.text()), {}, {});
        m_elements.write(m_builder.ofJoint(joint));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void SvgDocument::writeAmounts()
{
    beginLayer(u"layer-amounts"_s, tr("Amounts"));
    for (qsizetype i : m_builder.dealOrder()) {
        const DealShape &deal = m_drawing.deals[i];
        const Marks marks = m_builder.amountOf(deal);
        if (marks.isEmpty())
            continue;
        beginGroup(m_elements.uniqueId(u"amount"_s, deal.id.text()), deal.title, {});
        writeLinked(marks, deal.link);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void SvgDocument::writeCompanies()
{
    beginLayer(u"layer-companies"_s, tr("Companies"));
    for (const CompanyShape &company : m_drawing.companies) {
        beginGroup(m_elements.uniqueId(u"company"_s, company.id.text()),
                   company.title.isEmpty() ? company.id.text() : company.title, company.description);
        writeLinked(m_builder.ofCompany(company), company.link);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void SvgDocument::writeFurniture()
{
    beginLayer(u"layer-furniture"_s, tr("Title and legend"));
    for (const FurnitureShape &furniture : m_drawing.furniture) {
        beginGroup(m_elements.uniqueId(u"furniture"_s, furniture.name), {}, {});
        m_elements.write(m_builder.ofFurniture(furniture));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void SvgDocument::writeDots()
{
    beginLayer(u"layer-dots"_s, tr("Dots"));
    const bool moves = m_request.motion.has_value();
    const QList<Dot> dots = moves ? dotsAt(m_drawing, 0) : visibleDots(m_drawing, m_request.seconds);
    const QList<QRectF> boxes = writtenBoxes(m_drawing);
    for (qsizetype i = 0; i < dots.size(); ++i) {
        const bool begins = i == 0 || dots[i].deal != dots[i - 1].deal;
        if (begins)
            beginGroup(m_elements.uniqueId(u"dots"_s, m_drawing.deals[dots[i].deal].id.text()), {}, {});
        if (moves)
            writeMovingDot(dots[i], isWrittenOver(boxes, dots[i].centre, dots[i].radius));
        else
            m_elements.write(m_builder.ofDot(dots[i]));
        if (i + 1 == dots.size() || dots[i].deal != dots[i + 1].deal)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

/// Where it begins, by its attributes; its class lets it run.
void SvgDocument::writeMovingDot(const Dot &dot, bool hidden)
{
    m_xml.writeStartElement(u"g"_s);
    m_xml.writeAttribute(u"class"_s, svgMotionClass(dot.deal));
    m_xml.writeAttribute(u"style"_s, u"animation-delay:%1s"_s.arg(-dot.way * m_dotSeconds, 0, 'f', 4));
    m_xml.writeAttribute(u"transform"_s,
                         u"translate(%1 %2)"_s.arg(svgNumber(dot.centre.x()), svgNumber(dot.centre.y())));
    if (hidden)
        m_xml.writeAttribute(u"opacity"_s, u"0"_s);
    Dot atOrigin = dot;
    atOrigin.centre = {};
    m_elements.write(m_builder.ofDot(atOrigin));
    m_xml.writeEndElement();
}

void SvgDocument::beginLayer(const QString &id, const QString &label)
{
    m_xml.writeStartElement(u"g"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeAttribute(InkscapeSpace, u"groupmode"_s, u"layer"_s);
    m_xml.writeAttribute(InkscapeSpace, u"label"_s, cleanText(label));
}

void SvgDocument::beginGroup(const QString &id, const QString &title, const QString &description)
{
    m_xml.writeStartElement(u"g"_s);
    m_xml.writeAttribute(u"id"_s, id);
    if (!title.isEmpty()) {
        m_xml.writeAttribute(InkscapeSpace, u"label"_s, cleanText(title));
        writeTextElement(u"title"_s, title);
    }
    if (!description.isEmpty())
        writeTextElement(u"desc"_s, description);
}

void SvgDocument::writeLinked(const Marks &marks, const QUrl &link)
{
    const bool linked = isWebAddress(link);
    if (linked) {
        const QString address = cleanText(link.toString(QUrl::FullyEncoded));
        m_xml.writeStartElement(u"a"_s);
        m_xml.writeAttribute(u"href"_s, address);
        m_xml.writeAttribute(LinkSpace, u"href"_s, address); // for readers of SVG 1.1
        m_xml.writeAttribute(u"target"_s, u"_blank"_s);
    }
    m_elements.write(marks);
    if (linked)
        m_xml.writeEndElement();
}

void SvgDocument::writeTextElement(const QString &element, const QString &text, const QString &id)
{
    m_xml.writeStartElement(element);
    if (!id.isEmpty())
        m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeCharacters(cleanText(text));
    m_xml.writeEndElement();
}

} // namespace

QByteArray svg(const Drawing &drawing, const PictureRequest &request, const std::optional<SvgInset> &inset)
{
    QByteArray bytes;
    SvgDocument(bytes, drawing, request).write(inset);
    return bytes;
}

std::expected<void, Error> writeSvg(const Drawing &drawing, const PictureRequest &request, const QString &path,
                                    const std::optional<SvgInset> &inset)
{
    return writeWhole(path, svg(drawing, request, inset));
}

} // namespace CapitalLoop
