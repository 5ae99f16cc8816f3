// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/storyhandout.h"

#include "drawing/cleantext.h"
#include "drawing/drawingpainter.h"
#include "drawing/markdowntext.h"
#include "drawing/picturefile.h"
#include "drawing/placedtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace CapitalLoop {

namespace {

/// The words of this file.
struct HandoutWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::HandoutWords)
};

constexpr double PointsPerPixel = 0.75;
constexpr int UnitsPerInch = 1440;
constexpr double NotesMargin = 36; // points
constexpr auto Ink = "#1a1a1a";
constexpr auto MutedInk = "#666666";
constexpr auto Rule = "#b8b8b8";

/// The page of a step in a box, in the painter's units.
void paintStep(QPainter &painter, const HandoutPage &step, const QRectF &box)
{
    const Drawing &drawing = step.page.drawing;
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / drawing.size.width(), box.height() / drawing.size.height());
    painter.setClipRect(QRectF(QPointF(), drawing.size));
    painter.fillRect(QRectF(QPointF(), drawing.size), groundBrush(drawing));
    paintStill(painter, drawing, step.page.emphasis);
    paintDots(painter, drawing, 0, step.page.emphasis);
    if (step.chart)
        step.chart->paint(painter, step.chart->box);
    painter.restore();
}

void paintTexts(QPainter &painter, const QList<TextShape> &texts)
{
    for (const TextShape &line : texts) {
        painter.setFont(fontOf(line));
        painter.setPen(line.colour);
        painter.drawText(QPointF(leftOf(line), line.point.y()), line.text);
    }
}

/// Words that Markdown would take for signs.
QString asMarkdown(QString words)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_\\[\\]<>#~|])"));
    return words.replace(signs, QStringLiteral("\\\\1"));
}

/// Below a step: each part with its heading.
QList<std::pair<QString, QString>> partsBelow(const HandoutPage &step)
{
    QList<std::pair<QString, QString>> parts;
    if (!step.question.isEmpty())
        parts.append({HandoutWords::tr("Question"), asMarkdown(step.question)});
    QString answer;
    for (const QString &sentence : step.answer)
        answer += QStringLiteral("- %1\n").arg(asMarkdown(sentence));
    if (!answer.isEmpty())
        parts.append({HandoutWords::tr("Answer"), answer});
    parts.append({HandoutWords::tr("Notes"), step.notes});
    return parts;
}

/// The parts in letters of a size (points), from the top of the box down.
SetText setParts(const QList<std::pair<QString, QString>> &parts, const QRectF &box, double size)
{
    SetText all;
    const double small = size * 0.75;
    for (const auto &[heading, markdown] : parts) {
        double y = box.top() + all.height + small;
        all.texts.append(placedText(heading, {box.left(), y}, small, 600, QColor(MutedInk)));
        y += small * 0.5;
        const SetText text = setMarkdown(markdown, {box.left(), y}, box.width(), size, QColor(Ink));
        all.texts += text.texts;
        all.height = y + (markdown.isEmpty() ? 0 : text.height) - box.top() + small;
    }
    return all;
}

void paintBelow(QPainter &painter, const HandoutPage &step, const QRectF &box)
{
    constexpr double LineStep = 24;
    const QList<std::pair<QString, QString>> parts = partsBelow(step);
    for (double size = 14; size >= 6; --size) {
        const SetText text = setParts(parts, box, size);
        if (text.height > box.height() && size > 6)
            continue;
        paintTexts(painter, text.texts);
        painter.setPen(QPen(QColor(Rule), 0.5));
        double y = box.top() + text.height + LineStep * 0.6;
        for (; step.notes.isEmpty() && y <= box.bottom(); y += LineStep)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        return;
    }
}

/// The step above, framed, and what belongs to it below.
void paintNotesPage(QPainter &painter, const HandoutPage &step, const QSizeF &sheet, const QSizeF &pixels)
{
    const double width = sheet.width() - 2 * NotesMargin;
    // A page that is not wide leaves room for words all the same.
    const QSizeF size = pixels.scaled(QSizeF(width, sheet.height() * 0.55), Qt::KeepAspectRatio);
    const QRectF box(QPointF((sheet.width() - size.width()) / 2, NotesMargin), size);
    paintStep(painter, step, box);
    painter.setPen(QPen(QColor(Rule), 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const double top = box.bottom() + NotesMargin / 2;
    paintBelow(painter, step, QRectF(NotesMargin, top, width, sheet.height() - NotesMargin - top));
}

} // namespace

bool goesOn(const WritingProgress &progress, qsizetype page, const QList<HandoutPage> &pages)
{
    if (progress.told)
        progress.told(int(page), int(pages.size()));
    return !progress.stop.stop_requested();
}

std::expected<void, Error> writeStoryPdf(const QList<HandoutPage> &pages, const QString &title, const QSizeF &pixels,
                                         bool withNotes, const QString &path, const WritingProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(cleanText(title));
    writer.setCreator(QStringLiteral("Capital Loop"));
    writer.setResolution(UnitsPerInch);
    const QSizeF points = pixels * PointsPerPixel;
    const QPageSize size =
        withNotes ? QPageSize(QPageSize::A4) : QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
    // QPdfWriter lays the sides of a wide page as asked for only if it is told that it stands upright.
    const QPageLayout layout(size, QPageLayout::Portrait, QMarginsF());
    writer.setPageLayout(layout);
    const QSizeF sheet = layout.fullRectPoints().size(); // whole points, as it writes them
    {
        QPainter painter(&writer);
        painter.scale(UnitsPerInch / 72.0, UnitsPerInch / 72.0);
        for (qsizetype i = 0; i < pages.size() && goesOn(progress, i, pages); ++i) {
            if (i > 0)
                writer.newPage();
            if (withNotes)
                paintNotesPage(painter, pages[i], sheet, pixels);
            else
                paintStep(painter, pages[i], QRectF(QPointF(), sheet));
        }
    }
    if (progress.stop.stop_requested())
        return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
    return writeWhole(path, bytes);
}

} // namespace CapitalLoop
