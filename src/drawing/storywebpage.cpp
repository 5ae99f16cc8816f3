// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/storywebpage.h"

#include "drawing/cleantext.h"
#include "drawing/markdowntext.h"
#include "drawing/picturefile.h"
#include "drawing/svgwriter.h"
#include "words/formatter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace CapitalLoop {

namespace {

/// The words of this file.
struct WebPageWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::WebPageWords)
};

QString escaped(const QString &text)
{
    return cleanText(text).toHtmlEscaped();
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Ids of one document in a file of several.
QString withOwnIds(const QByteArray &svg, const QString &prefix)
{
    QString text = QString::fromUtf8(svg);
    static const QRegularExpression uses(QStringLiteral("(\\bid=\"|href=\"#|url\\(#)"));
    text.replace(uses, QStringLiteral("\\1") + prefix);
    text.replace(QStringLiteral("aria-labelledby=\"picture-title picture-description\""),
                 QStringLiteral("aria-labelledby=\"%1picture-title %1picture-description\"").arg(prefix));
    static const QRegularExpression declaration(QStringLiteral("^<\\?xml[^>]*\\?>\\s*"));
    return text.remove(declaration);
}

/// The letters that the lines were measured with.
QByteArray fontFaces()
{
    QByteArray faces;
    for (const auto &[name, weight] : {std::pair("Regular", "400"), std::pair("SemiBold", "600")})
        faces += QByteArray("@font-face{font-family:Inter;font-weight:") + weight + ";src:url(data:font/otf;base64," +
                 resource(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1StringView(name))).toBase64() +
                 ") format(\"opentype\")}\n";
    return faces;
}

/// What the style sheet is told of the pages.
QString measures(const QList<HandoutPage> &pages, const QSizeF &pixels)
{
    const StoryPage page = pages.isEmpty() ? StoryPage{.drawing = {.theme = theme(ThemeName::Light)}} : pages[0].page;
    const Theme &theme = page.drawing.theme;
    const double share = page.drawing.size.isEmpty() ? 1 : page.picture.right() / page.drawing.size.width();
    return QStringLiteral(":root{--shape:%1;--picture:%2;--ground:%3;--ink:%4;--muted:%5;--line:%6;--mark:%7;"
                          "color-scheme:%8}\n")
        .arg(pixels.width() / pixels.height(), 0, 'f', 6)
        .arg(share, 0, 'f', 4)
        .arg(theme.background.name(), theme.ink.name(), theme.mutedInk.name(), theme.line.name(),
             theme.highlight.name(), theme.name == ThemeName::Light ? QStringLiteral("light") : QStringLiteral("dark"));
}

/// What the script says, and of how many steps.
QString spokenWords(int count)
{
    const auto word = [](const char *name, const QString &text) {
        return QStringLiteral(" data-%1=\"%2\"").arg(QLatin1StringView(name), text.toHtmlEscaped());
    };
    return word("place", WebPageWords::tr("%1 / %2", "step")) + word("step", WebPageWords::tr("Step %1 of %2:")) +
           word("next", WebPageWords::tr("Next step")) + word("reveal", WebPageWords::tr("Show the answer")) +
           word("count", QString::number(count));
}

/// `place`: from 1, in the page.
QString stepElement(const HandoutPage &step, int place, const QSizeF &pixels)
{
    const auto inset = step.chart ? std::optional(SvgInset{step.chart->svg, step.chart->box}) : std::nullopt;
    const auto state = [&](const StoryPage &page, const QString &kind, const QString &prefix) {
        return QStringLiteral("<div class=\"state%1\">\n").arg(kind) +
               withOwnIds(svg(page.drawing, {.pixels = pixels, .emphasis = page.emphasis}, inset), prefix) +
               QStringLiteral("\n</div>\n");
    };
    QString html = QStringLiteral("<section id=\"step-%1\" data-number=\"%2\" aria-labelledby=\"step-%1-title\">\n<div "
                                  "class=\"stage\">\n")
                       .arg(place)
                       .arg(step.number);
    for (qsizetype i = 0; i < step.before.size(); ++i)
        html += state(step.before[i], QStringLiteral(" before"), QStringLiteral("s%1r%2-").arg(place).arg(i));
    html += state(step.page, {}, QStringLiteral("s%1-").arg(place)) +
            QStringLiteral("</div>\n<div class=\"words\">\n<h2 id=\"step-%1-title\">").arg(place) +
            escaped(step.title) + QStringLiteral("</h2>\n");
    if (!step.loop.isEmpty())
        html += QStringLiteral("<p class=\"loop\">") + escaped(step.loop) + QStringLiteral("</p>\n");
    if (!step.question.isEmpty())
        html += QStringLiteral("<p class=\"question\">") + escaped(step.question) + QStringLiteral("</p>\n");
    html +=
        QStringLiteral("<div class=\"text%1\">").arg(step.question.isEmpty() ? QString() : QStringLiteral(" answer")) +
        markdownHtml(step.text) + QStringLiteral("</div>\n");
    if (!step.sources.isEmpty())
        html += QStringLiteral("<p class=\"sources\">") + escaped(step.sources) + QStringLiteral("</p>\n");
    html += QStringLiteral("</div>\n");
    if (!step.notes.isEmpty())
        html += QStringLiteral("<div class=\"notes\">\n<h3>") + WebPageWords::tr("Notes").toHtmlEscaped() +
                QStringLiteral("</h3>\n") + markdownHtml(step.notes) + QStringLiteral("\n</div>\n");
    return html + QStringLiteral("</section>\n");
}

QString button(const char *id, const QString &name, const QString &face)
{
    return QStringLiteral("<button id=\"%1\" type=\"button\" aria-label=\"%2\" title=\"%2\">%3</button>\n")
        .arg(QLatin1StringView(id), name.toHtmlEscaped(), face);
}

QString arrow(const char *path)
{
    return QStringLiteral("<svg viewBox=\"0 0 16 16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" "
                          "stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\"><path "
                          "d=\"%1\"/></svg>")
        .arg(QLatin1StringView(path));
}

/// The bar below the steps: how to go on, and where one is.
QString bar(bool hasNotes)
{
    const auto hint = [](const char *kind, const QString &tell, const QString &ask) {
        return QStringLiteral("<span class=\"%1\">").arg(QLatin1StringView(kind)) +
               QStringLiteral("<span class=\"tell\">%1</span><span class=\"ask\" hidden>%2</span></span>")
                   .arg(tell.toHtmlEscaped(), ask.toHtmlEscaped());
    };
    QString html = QStringLiteral("<nav aria-label=\"%1\">\n<span class=\"hint\">")
                       .arg(WebPageWords::tr("Steps of the story").toHtmlEscaped()) +
                   hint("keys", WebPageWords::tr("Space or → goes on, ← goes back"),
                        WebPageWords::tr("Space or → shows the answer")) +
                   hint("touch", WebPageWords::tr("Tap or swipe to go on"), WebPageWords::tr("Tap to see the answer")) +
                   QStringLiteral("</span>\n") + button("back", WebPageWords::tr("Back"), arrow("M10 3 5 8l5 5")) +
                   QStringLiteral("<span id=\"place\" aria-hidden=\"true\"></span>\n") +
                   button("on", WebPageWords::tr("Next step"), arrow("M6 3l5 5-5 5"));
    if (hasNotes)
        html += button("speak", WebPageWords::tr("Speaker's notes"), WebPageWords::tr("Notes").toHtmlEscaped());
    return html + button("help", WebPageWords::tr("Keys"), QStringLiteral("?")) + QStringLiteral("</nav>\n");
}

QString keysDialog(bool hasNotes)
{
    QList<std::pair<QString, QString>> keys{
        {WebPageWords::tr("Space, →, ↓, Page Down"), WebPageWords::tr("Next step, or the answer")},
        {WebPageWords::tr("Shift+Space, ←, ↑, Page Up"), WebPageWords::tr("Back")},
        {WebPageWords::tr("Home, End"), WebPageWords::tr("First and last step")},
        {WebPageWords::tr("Number, then Enter"), WebPageWords::tr("To that step")},
        {WebPageWords::tr("F"), WebPageWords::tr("Full screen")}};
    if (hasNotes)
        keys.append({WebPageWords::tr("S"), WebPageWords::tr("Speaker's notes")});
    keys.append({WebPageWords::tr("Esc"), WebPageWords::tr("Leave what is open")});
    keys.append({WebPageWords::tr("?"), WebPageWords::tr("These keys")});
    QString html = QStringLiteral("<dialog id=\"keys\" aria-labelledby=\"keys-title\">\n<h2 id=\"keys-title\">%1</h2>\n"
                                  "<table>\n")
                       .arg(WebPageWords::tr("Keys").toHtmlEscaped());
    for (const auto &[key, what] : keys)
        html += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
                    .arg(key.toHtmlEscaped(), what.toHtmlEscaped());
    return html + QStringLiteral("</table>\n<form method=\"dialog\"><button>%1</button></form>\n</dialog>\n")
                      .arg(WebPageWords::tr("Close").toHtmlEscaped());
}

} // namespace

std::expected<void, Error> writeStoryHtml(const QList<HandoutPage> &pages, const QString &title, const QSizeF &pixels,
                                          Language language, const QString &path, const WritingProgress &progress)
{
    const bool hasNotes = std::ranges::any_of(pages, [](const HandoutPage &page) { return !page.notes.isEmpty(); });
    const QString name = escaped(title);
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + languageCode(language).toUtf8() +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                      "content=\"width=device-width,initial-scale=1\">\n<meta name=\"generator\" "
                      "content=\"Capital Loop\">\n<title>" +
                      name.toUtf8() + "</title>\n<style>\n" + fontFaces() + measures(pages, pixels).toUtf8() +
                      resource(QStringLiteral(":/web/story.css")) + "</style>\n</head>\n<body" +
                      (hasNotes ? " class=\"noted\"" : "") +
                      spokenWords(pages.isEmpty() ? 0 : pages[0].count).toUtf8() + ">\n<h1>" + name.toUtf8() +
                      "</h1>\n<main>\n";
    for (qsizetype i = 0; i < pages.size() && goesOn(progress, i, pages); ++i)
        html += stepElement(pages[i], int(i) + 1, pixels).toUtf8();
    if (progress.stop.stop_requested())
        return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
    html += "</main>\n<p id=\"told\" class=\"told\" role=\"status\"></p>\n" + bar(hasNotes).toUtf8() +
            keysDialog(hasNotes).toUtf8() + "<script>\n" + resource(QStringLiteral(":/web/story.js")) +
            "</script>\n</body>\n</html>\n";
    return writeWhole(path, html);
}

} // namespace CapitalLoop
