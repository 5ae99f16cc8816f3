// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/pdfpage.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace CapitalLoop {

namespace {

/// The match of a pattern of ASCII letters in a file that also holds compressed parts.
QRegularExpressionMatch lastMatch(const QByteArray &pdf, const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator all = expression.globalMatch(QString::fromLatin1(pdf));
    QRegularExpressionMatch last;
    while (all.hasNext())
        last = all.next();
    return last;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

/// Height of the page as QPdfWriter turned it over.
std::optional<double> roundedHeight(const QByteArray &pdf)
{
    const auto box = lastMatch(pdf, R"(^/MediaBox \[\S+ \S+ \S+ (\S+) *\]$)");
    return box.hasMatch() ? std::optional(box.captured(1).toDouble()) : std::nullopt;
}

QByteArray escaped(const QUrl &address)
{
    QByteArray text = address.toEncoded();
    return text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

QByteArray annotation(const PdfLink &link, double height)
{
    return "<</Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + number(link.box.left()) + ' ' +
           number(height - link.box.bottom()) + ' ' + number(link.box.right()) + ' ' + number(height - link.box.top()) +
           "] /A <</S /URI /URI (" + escaped(link.address) + ")>>>>\n";
}

} // namespace

void setExactPageSize(QByteArray &pdf, const QSizeF &points)
{
    const auto box = lastMatch(pdf, R"(^/MediaBox \[(0 0 \S+ (\S+))\]$)");
    if (!box.hasMatch())
        return;
    const double height = box.captured(2).toDouble();
    QByteArray exact = "0 " + number(height - points.height()) + ' ' + number(points.width()) + ' ' + number(height);
    const qsizetype room = box.capturedLength(1);
    if (exact.size() <= room)
        pdf.replace(box.capturedStart(1), room, exact.leftJustified(room, ' '));
}

void appendLinks(QByteArray &pdf, const QList<PdfLink> &links)
{
    const auto annotations = lastMatch(pdf, R"(^/Annots (\d+) 0 R$)");
    const auto trailer = lastMatch(pdf, R"(^trailer\n<<\n([^>]*)>>\nstartxref\n(\d+)\s*$)");
    const std::optional<double> height = roundedHeight(pdf);
    if (links.isEmpty() || !annotations.hasMatch() || !trailer.hasMatch() || !height)
        return;
    const QByteArray object = annotations.captured(1).toLatin1();
    const qsizetype objectPlace = pdf.size();
    pdf += object + " 0 obj\n[\n";
    for (const PdfLink &link : links)
        pdf += annotation(link, *height);
    pdf += "]\nendobj\n";
    const qsizetype tablePlace = pdf.size();
    pdf += "xref\n" + object + " 1\n" + QByteArray::number(objectPlace).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<<\n" + trailer.captured(1).toLatin1() + "/Prev " + trailer.captured(2).toLatin1() +
           "\n>>\nstartxref\n" + QByteArray::number(tablePlace) + "\n%%EOF\n";
}

} // namespace CapitalLoop
