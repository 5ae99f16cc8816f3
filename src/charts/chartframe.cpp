// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartframe.h"

#include "charts/chartmeasure.h"
#include "charts/chartpainter.h"
#include "charts/chartwords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

/// As many publishers by name as fit into two lines.
QStringList footLines(const Network &network, const ChartContent &content, const ChartFrame &frame,
                      const Formatter &formatter, double width)
{
    QStringList sentences;
    if (!saysDayInPlot(network, content))
        sentences.append(asOfSentence(network, formatter));
    sentences += noteSentences(network, content, formatter);
    sentences.removeAll(QString());
    QStringList lines;
    for (int named = 6; named >= 1; --named) {
        const QString sources = sourceSentence(network, content, named);
        lines = linesOf(QStringList(sentences) << sources, frame.smallSize, width, 99);
        if (lines.size() <= 2 && textWidth(sources, frame.smallSize) <= width)
            break;
    }
    return lines.size() <= 4 ? lines : linesOf(lines, frame.smallSize, width, 4);
}

ChartLines linesFor(const Network &network, const ChartContent &content, const ChartRequest &request,
                    const ChartFrame &frame, QSizeF size)
{
    ChartLines lines;
    const double width = size.width() - 28 * frame.unit;
    const Formatter formatter(request.language);
    const QStringList key = keySentences(content, request);
    if (request.furniture) {
        lines.title = request.title.isEmpty() ? defaultTitle(content.measure) : request.title;
        lines.titleSize = 19 * frame.unit;
        lines.top = linesOf(key, frame.smallSize, width, 2);
        lines.bottom = footLines(network, content, frame, formatter, width);
    } else {
        const int most = size.height() >= 240 ? 2 : 1;
        QStringList sentences = noteSentences(network, content, formatter);
        if (!saysDayInPlot(network, content))
            sentences.prepend(asOfSentence(network, formatter));
        sentences.removeAll(QString());
        lines.bottom = linesOf(sentences, frame.smallSize, width, most);
        for (const QString &sentence : size.height() >= 180 ? key : QStringList()) { // whole or not at all
            const QStringList more = linesOf(QStringList(sentences) << sentence, frame.smallSize, width, 99);
            if (more.size() > most || textWidth(sentence, frame.smallSize) > width)
                continue;
            sentences.append(sentence);
            lines.bottom = more;
        }
    }
    return lines;
}

} // namespace

bool saysDayInPlot(const Network &network, const ChartContent &content)
{
    return network.asOf && content.bands.isEmpty() && content.window.contains(double(network.asOf->toJulianDay()));
}

double textWidth(const QString &text, double size, bool bold)
{
    return QFontMetricsF(chartFont(size, bold)).horizontalAdvance(text);
}

QString elided(const QString &text, double size, double width, bool bold)
{
    return QFontMetricsF(chartFont(size, bold)).elidedText(text, Qt::ElideRight, width);
}

QStringList linesOf(const QStringList &sentences, double size, double width, int most)
{
    QStringList lines;
    for (const QString &sentence : sentences) {
        const QString longer = lines.isEmpty() ? sentence : lines.last() + u' ' + sentence;
        if (lines.isEmpty())
            lines.append(sentence);
        else if (textWidth(longer, size) <= width || lines.size() == most)
            lines.last() = longer;
        else
            lines.append(sentence);
    }
    for (QString &line : lines)
        line = elided(line, size, width);
    return lines;
}

QString tickText(double value, Currency currency, const Formatter &formatter)
{
    const std::optional<Money> money = Money::fromMajor(value, currency);
    return money ? formatter.shortMoney(*money) : QString();
}

QString tickText(const DateTick &tick, const Formatter &formatter)
{
    const bool english = formatter.language() == Language::English;
    switch (tick.unit) {
    case DateTick::Unit::Year:
        return formatter.locale().toString(tick.date, u"yyyy"_s);
    case DateTick::Unit::Month:
        return formatter.locale().toString(tick.date, english ? u"MMM"_s : u"M月"_s);
    case DateTick::Unit::Day:
        return formatter.locale().toString(tick.date, english ? u"d MMM"_s : u"M月d日"_s);
    }
    Q_UNREACHABLE();
}

double chartUnit(QSizeF size, bool furniture)
{
    return furniture ? std::clamp(std::min(size.width() / 1200, size.height() / 460), 1.0, 8.0) : 1.0;
}

QRectF placeWords(const ChartLines &lines, const ChartColours &colours, double edge, QSizeF size, ChartFrame &frame)
{
    const double u = frame.unit;
    const double lineHeight = frame.smallSize * 1.4;
    double y = edge;
    if (lines.titleSize > 0) {
        y += lines.titleSize;
        frame.words.append(ChartText{.at = {edge, y},
                                     .text = elided(lines.title, lines.titleSize, size.width() - 2 * edge, true),
                                     .colour = colours.ink,
                                     .size = lines.titleSize,
                                     .bold = true});
        y += 5 * u;
    }
    const auto line = [&](const QString &text, double baseline) {
        frame.words.append(
            ChartText{.at = {edge, baseline}, .text = text, .colour = colours.mutedInk, .size = frame.smallSize});
    };
    for (const QString &text : lines.top) {
        y += lineHeight;
        line(text, y);
    }
    if (!lines.top.isEmpty())
        y += 9 * u;
    double bottom = size.height() - edge + (lines.bottom.isEmpty() ? 0 : lineHeight * 0.2);
    for (qsizetype i = lines.bottom.size(); i-- > 0;) {
        line(lines.bottom[i], bottom - lineHeight * 0.25);
        bottom -= lineHeight;
    }
    if (!lines.bottom.isEmpty())
        bottom -= 5 * u;
    return {QPointF(edge, y), QPointF(size.width() - edge, std::max(y + 1, bottom))};
}

ChartFrame chartFrame(const Network &network, const ChartContent &content, const ChartRequest &request, QSizeF size,
                      double labelColumn)
{
    ChartFrame frame;
    frame.unit = chartUnit(size, request.furniture);
    frame.textSize = std::round(12 * frame.unit);
    frame.smallSize = std::round(11 * frame.unit);
    const double u = frame.unit;
    const ChartLines lines = linesFor(network, content, request, frame, size);
    const QRectF room = placeWords(lines, request.colours, (request.furniture ? 14 : 8) * u, size, frame);
    frame.strip = content.bands.isEmpty() && !network.asOf ? 6 * u : frame.smallSize * 1.5;
    const double top = room.top() + frame.strip;
    const double bottom = std::max(top + 10 * u, room.bottom() - frame.smallSize * 1.6);
    const std::optional<ValueRange> values = extremes(content.series, content.window, request.scale);
    frame.range = values ? measuredRange(*values, content.measure, request.scale) : ValueRange{1, 10};
    frame.valueTicks = valueTicks(frame.range, request.scale, std::max(2, int((bottom - top) / (42 * u))));
    const Formatter formatter(request.language);
    double tickWidth = 0;
    for (const double tick : std::as_const(frame.valueTicks))
        tickWidth = std::max(tickWidth, textWidth(measuredText(tick, content, formatter), frame.smallSize));
    const double left = room.left() + tickWidth + 8 * u;
    const double right = std::max(left + 10 * u, room.right() - std::max(labelColumn, 12 * u));
    frame.plot = QRectF(QPointF(left, top), QPointF(right, bottom));
    frame.dateTicks = dateTicks(content.window, std::max(2, int(frame.plot.width() / (62 * u))));
    return frame;
}

} // namespace CapitalLoop
