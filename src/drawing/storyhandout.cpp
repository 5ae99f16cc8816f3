// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/storyhandout.h"

#include "drawing/cleantext.h"
#include "drawing/drawingpainter.h"
#include "drawing/markdowntext.h"
#include "drawing/picturefile.h"
#include "drawing/svgwriter.h"
#include "words/formatter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
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

/// Tells which page comes.
bool goesOn(const WritingProgress &progress, qsizetype page, const QList<HandoutPage> &pages)
{
    if (progress.told)
        progress.told(int(page), int(pages.size()));
    return !progress.stop.stop_requested();
}

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

void paintNotes(QPainter &painter, const QString &notes, const QRectF &box)
{
    const QColor ink(QStringLiteral("#1a1a1a"));
    for (double size = 14; size >= 6; --size) { // points
        const SetText text = setMarkdown(notes, box.topLeft(), box.width(), size, ink);
        if (text.height > box.height() && size > 6)
            continue;
        for (const TextShape &line : text.texts) {
            painter.setFont(fontOf(line));
            painter.setPen(line.colour);
            painter.drawText(QPointF(leftOf(line), line.point.y()), line.text);
        }
        return;
    }
}

/// Ids of one document in a file of several.
QByteArray withOwnIds(QByteArray svg, int number)
{
    QString text = QString::fromUtf8(svg);
    const QString prefix = QStringLiteral("s%1-").arg(number);
    static const QRegularExpression uses(QStringLiteral("(\\bid=\"|href=\"#|url\\(#)"));
    text.replace(uses, QStringLiteral("\\1") + prefix);
    text.replace(QStringLiteral("aria-labelledby=\"picture-title picture-description\""),
                 QStringLiteral("aria-labelledby=\"%1picture-title %1picture-description\"").arg(prefix));
    static const QRegularExpression declaration(QStringLiteral("^<\\?xml[^>]*\\?>\\s*"));
    return text.remove(declaration).toUtf8();
}

/// The letters that the lines were measured with.
QByteArray fontFaces()
{
    QByteArray faces;
    for (const auto &[name, weight] : {std::pair("Regular", "400"), std::pair("SemiBold", "600")}) {
        QFile file(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1StringView(name)));
        if (file.open(QIODevice::ReadOnly))
            faces += QByteArray("@font-face{font-family:Inter;font-weight:") + weight +
                     ";src:url(data:font/otf;base64," + file.readAll().toBase64() + ") format(\"opentype\")}\n";
    }
    return faces;
}

// Without scripts all steps stand below one another; the script shows one at a time.
constexpr const char *Style = R"(
html,body{margin:0;height:100%;background:#111;color:#eee;font-family:Inter,"Noto Sans","Noto Sans CJK SC","Noto Sans CJK TC",sans-serif}
section{margin:0 auto 2em;max-width:1600px}
section svg{display:block;width:100%;height:auto}
section div.notes{padding:.5em 1em;line-height:1.5;white-space:pre-line}
.deck section{display:none;margin:0;max-width:none}
.deck section.now{display:flex;height:100%;align-items:center;justify-content:center}
.deck section svg{width:min(100vw,calc(100vh*var(--shape)));height:auto}
.deck section div.notes{display:none}
.deck.spoken section div.notes{display:block;position:fixed;left:0;right:0;bottom:0;background:rgba(0,0,0,.85);max-height:40vh;overflow:auto}
@media print{html,body{background:#fff;color:#000}.deck section,section{display:block;page-break-after:always}section svg{width:100%;height:auto}.deck section div.notes{display:block;position:static;background:none}}
)";

constexpr const char *Script = R"(
(function(){
var body=document.body,steps=[].slice.call(document.querySelectorAll('section')),at=0;
function show(n,quiet){at=Math.max(0,Math.min(steps.length-1,n));
steps.forEach(function(s,i){s.className=i===at?'now':'';s.setAttribute('aria-hidden',i!==at)});
if(!quiet)try{history.replaceState(null,'','#'+(at+1))}catch(e){}}
body.className='deck';
show((parseInt(location.hash.slice(1),10)||1)-1,true);
document.addEventListener('keydown',function(e){if(e.ctrlKey||e.altKey||e.metaKey)return;var k=e.key;
if(k===' '&&e.shiftKey)show(at-1);
else if([' ','ArrowRight','ArrowDown','PageDown','Enter','n'].indexOf(k)>=0)show(at+1);
else if(['ArrowLeft','ArrowUp','PageUp','Backspace','p'].indexOf(k)>=0)show(at-1);
else if(k==='Home')show(0);else if(k==='End')show(steps.length-1);
else if(k==='s')body.classList.toggle('spoken');else return;
e.preventDefault()});
document.addEventListener('click',function(e){if(e.target.closest('a')||e.target.closest('.notes'))return;show(at+(e.clientX<innerWidth/4?-1:1))});
var x=null;
document.addEventListener('touchstart',function(e){x=e.touches[0].clientX},{passive:true});
document.addEventListener('touchend',function(e){if(x===null)return;var d=e.changedTouches[0].clientX-x;x=null;if(Math.abs(d)>50)show(at+(d<0?1:-1))});
window.addEventListener('hashchange',function(){show((parseInt(location.hash.slice(1),10)||1)-1,true)});
})();
)";

} // namespace

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
    const QSizeF sheet = withNotes ? size.size(QPageSize::Point) : points;
    // QPdfWriter lays the sides of a wide page as asked for only if it is told that it stands upright.
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    {
        QPainter painter(&writer);
        painter.scale(UnitsPerInch / 72.0, UnitsPerInch / 72.0);
        for (qsizetype i = 0; i < pages.size() && goesOn(progress, i, pages); ++i) {
            if (i > 0)
                writer.newPage();
            const double margin = withNotes ? 36 : 0; // points
            const double width = sheet.width() - 2 * margin;
            const double height = withNotes ? width * pixels.height() / pixels.width() : sheet.height();
            const QRectF box(margin, margin, width, height);
            paintStep(painter, pages[i], box);
            if (withNotes)
                paintNotes(
                    painter, pages[i].notes,
                    QRectF(margin, box.bottom() + margin / 2, width, sheet.height() - box.bottom() - 1.5 * margin));
        }
    }
    if (progress.stop.stop_requested())
        return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
    return writeWhole(path, bytes);
}

std::expected<void, Error> writeStoryHtml(const QList<HandoutPage> &pages, const QString &title, const QSizeF &pixels,
                                          Language language, const QString &path, const WritingProgress &progress)
{
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + languageCode(language).toUtf8() +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                      "content=\"width=device-width,initial-scale=1\">\n<meta name=\"generator\" "
                      "content=\"Capital Loop\">\n<title>" +
                      cleanText(title).toHtmlEscaped().toUtf8() + "</title>\n<style>" + fontFaces() +
                      ":root{--shape:" + QByteArray::number(pixels.width() / pixels.height(), 'f', 6) + "}" + Style +
                      "</style>\n</head>\n<body>\n";
    for (qsizetype i = 0; i < pages.size() && goesOn(progress, i, pages); ++i) {
        const HandoutPage &step = pages[i];
        const PictureRequest request{.pixels = pixels, .emphasis = step.page.emphasis};
        const auto inset = step.chart ? std::optional(SvgInset{step.chart->svg, step.chart->box}) : std::nullopt;
        html += "<section id=\"step-" + QByteArray::number(i + 1) + "\" aria-roledescription=\"" +
                HandoutWords::tr("step").toHtmlEscaped().toUtf8() + "\">\n" +
                withOwnIds(svg(step.page.drawing, request, inset), int(i + 1)) + "\n";
        if (!step.notes.isEmpty())
            html += "<div class=\"notes\">" + cleanText(step.notes).toHtmlEscaped().toUtf8() + "</div>\n";
        html += "</section>\n";
    }
    html += QByteArray("<script>") + Script + "</script>\n</body>\n</html>\n";
    if (progress.stop.stop_requested())
        return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
    return writeWhole(path, html);
}

} // namespace CapitalLoop
