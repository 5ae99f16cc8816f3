// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/markdowntext.h"

#include "drawing/cleantext.h"
#include "drawing/drawingpainter.h"
#include "drawing/placedtext.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr double LineHeight = 1.42; // of the size of letters, whatever script they are of
constexpr int Plain = 400;
constexpr int Strong = 600;

bool isStrong(const QTextBlock &block, const QTextFragment &part)
{
    const QTextCharFormat format = part.charFormat();
    return block.blockFormat().headingLevel() > 0 || format.fontWeight() > Plain || format.fontItalic();
}

/// Two weights of one size, whatever Markdown makes of headings and slanted words.
void simplify(QTextDocument &document, double pixelSize)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        QList<std::pair<int, int>> strong;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (isStrong(block, at.fragment()))
                strong.append({at.fragment().position(), at.fragment().length()});
        }
        format.setHeadingLevel(0);
        format.setLineHeight(std::round(pixelSize * LineHeight), QTextBlockFormat::FixedHeight);
        format.setTopMargin(0);
        format.setBottomMargin(block.textList() ? pixelSize * 0.2 : pixelSize * 0.6);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        QTextCharFormat plain;
        plain.setFont(drawingFont(pixelSize, Plain));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(plain);
        QTextCharFormat bold;
        bold.setFont(drawingFont(pixelSize, Strong));
        for (const auto &[position, length] : strong) {
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(bold);
        }
    }
}

bool hasLoneSign(const QTextBlock &block)
{
    static_cast<void>(block.document()->size()); // lays out what has changed
    constexpr qsizetype Lone = 2;
    const int count = block.layout()->lineCount();
    const QTextLine last = count > 1 ? block.layout()->lineAt(count - 1) : QTextLine();
    return last.isValid() && block.text()[last.textStart() - 1] != QChar::LineSeparator &&
           QStringView(block.text()).sliced(last.textStart(), last.textLength()).trimmed().size() <= Lone;
}

/// A paragraph whose last line is one sign or two is set a little narrower, so that they get company.
void avoidLoneSigns(QTextDocument &document, double pixelSize)
{
    constexpr int Most = 3; // signs less in a line
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int less = 1; less <= Most && hasLoneSign(block); ++less) {
            QTextBlockFormat format = block.blockFormat();
            format.setRightMargin(pixelSize * less);
            cursor.setPosition(block.position());
            cursor.setBlockFormat(format);
        }
    }
}

} // namespace

QString withLineBreaks(const QString &markdown)
{
    // What begins a block of its own: an item, a heading, a quotation, a rule or underline, code, a table, HTML.
    static const QRegularExpression block(
        QStringLiteral("^\\s*([-+*]\\s|\\d{1,9}[.)]\\s|#{1,6}(\\s|$)|>|```|~~~|\\||<|[-=]+\\s*$|([-_*]\\s*){3,}$)"));
    static const QRegularExpression item(QStringLiteral("^\\s*([-+*]|\\d{1,9}[.)])\\s"));
    QString result;
    bool inWords = false; // the line above can go on
    bool inCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        const bool fences = line.trimmed().startsWith(u"```") || line.trimmed().startsWith(u"~~~");
        const bool isBlock = block.match(line).hasMatch();
        if (inWords && !isBlock && !line.trimmed().isEmpty()) {
            while (result.back().isSpace())
                result.chop(1);
            if (result.endsWith(u'\\')) // a break in Markdown too
                result.chop(1);
            result.append(QChar::LineSeparator).append(line.trimmed());
        } else {
            result.append(u'\n').append(line);
        }
        inCode = inCode != fences;
        inWords = !inCode && !line.trimmed().isEmpty() && (!isBlock || item.match(line).hasMatch());
    }
    return result;
}

SetText setMarkdown(const QString &markdown, QPointF topLeft, double width, double pixelSize, const QColor &colour)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setIndentWidth(pixelSize * 1.2);
    document.setDefaultFont(drawingFont(pixelSize, Plain));
    document.setMarkdown(withLineBreaks(markdown));
    simplify(document, pixelSize);
    document.setTextWidth(width);
    avoidLoneSigns(document, pixelSize);
    SetText result;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF corner = topLeft + layout->blockBoundingRect(block).topLeft();
        const QTextLayout *lines = block.layout();
        for (int i = 0; i < lines->lineCount(); ++i) {
            const QTextLine line = lines->lineAt(i);
            const double baseline = corner.y() + line.y() + line.ascent();
            if (i == 0 && block.textList())
                result.texts.append(placedText(QStringLiteral("•"), {corner.x() + line.x() - pixelSize * 0.9, baseline},
                                               pixelSize, Plain, colour));
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextFragment part = at.fragment();
                int first = std::max(part.position() - block.position(), line.textStart());
                const int last =
                    std::min(part.position() - block.position() + part.length(), line.textStart() + line.textLength());
                while (first < last && block.text()[first].isSpace())
                    ++first; // SVG would leave it out and move the rest
                const QString text =
                    first < last ? block.text().mid(first, last - first).remove(QChar::LineSeparator) : QString();
                if (!text.trimmed().isEmpty())
                    result.texts.append(placedText(text, {corner.x() + line.cursorToX(first), baseline}, pixelSize,
                                                   part.charFormat().fontWeight() > Plain ? Strong : Plain, colour));
            }
        }
        result.height = std::max(result.height, corner.y() - topLeft.y() + layout->blockBoundingRect(block).height());
    }
    return result;
}

QString markdownHtml(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(withLineBreaks(markdown));
    QString html;
    bool inList = false;
    const auto setList = [&](bool wanted) {
        if (std::exchange(inList, wanted) != wanted)
            html += wanted ? QStringLiteral("<ul>") : QStringLiteral("</ul>");
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isItem = block.textList() != nullptr;
        setList(isItem);
        html += isItem ? QStringLiteral("<li>") : QStringLiteral("<p>");
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QString words =
                cleanText(at.fragment().text()).toHtmlEscaped().replace(QChar::LineSeparator, QStringLiteral("<br>"));
            html += isStrong(block, at.fragment()) ? QStringLiteral("<strong>%1</strong>").arg(words) : words;
        }
        html += isItem ? QStringLiteral("</li>") : QStringLiteral("</p>");
    }
    setList(false);
    return html;
}

QString markdownWords(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(withLineBreaks(markdown));
    return document.toPlainText();
}

} // namespace CapitalLoop
