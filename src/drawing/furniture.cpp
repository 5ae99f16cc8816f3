// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/furniture.h"

#include "drawing/legendcolumns.h"
#include "drawing/placedtext.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double Margin = FurnitureMargin;
constexpr int LinesOfText = 3;   // of each text below the title
constexpr qsizetype FewRows = 4; // of a column where the canvas is wide enough
constexpr qsizetype ManyRows = 7;

/// Lengths of legend and source line: smaller on small canvases, larger where the legend is brief, which is read from
/// afar.
struct Measures
{
    double text = 12.5;
    double row = 19;
    double gap = 30; // between columns
    double source = 11.5;

    Measures(const QSizeF &canvas, const DrawingStyle &style)
    {
        if (style.briefLegend) {
            const bool isNarrow = canvas.width() < 1100;
            text = isNarrow ? 13 : 14.5;
            row = isNarrow ? 18 : 20;
            gap = isNarrow ? 14 : 20;
            source = isNarrow ? 12.5 : 13.5;
        } else if (canvas.width() < 1500) {
            text = 11.5;
            row = 17;
            gap = 22;
        }
    }
};

struct PlacedColumn
{
    LegendColumn column;
    double sampleWidth;
    double width;
};

double sampleWidthOf(const LegendColumn &column)
{
    double width = 12;
    for (const LegendRow &row : column.rows) {
        QRectF box;
        for (const PathShape &path : row.sample)
            box = box.united(path.path.boundingRect());
        width = std::max(width, box.width());
    }
    return width;
}

/// Long columns go on beside themselves, the second part without a heading.
QList<PlacedColumn> measured(const QList<LegendColumn> &columns, const Measures &measures, qsizetype rowsAtMost)
{
    QList<PlacedColumn> result;
    for (const LegendColumn &whole : columns) {
        const qsizetype parts = (whole.rows.size() + rowsAtMost - 1) / rowsAtMost;
        const qsizetype rows = (whole.rows.size() + parts - 1) / parts;
        for (qsizetype part = 0; part < parts; ++part) {
            LegendColumn column{part == 0 ? whole.heading : QString(), whole.rows.mid(part * rows, rows)};
            const double sample = sampleWidthOf(whole);
            double width = textSize(column.heading, measures.text, 600).width();
            for (const LegendRow &row : column.rows)
                width = std::max(width, sample + 9 + textSize(row.text, measures.text, 400).width());
            result.append({column, sample, width});
        }
    }
    return result;
}

void placeColumn(const PlacedColumn &placed, QPointF at, const Measures &measures, const Theme &theme,
                 FurnitureShape &legend)
{
    if (!placed.column.heading.isEmpty())
        legend.texts.append(
            placedText(placed.column.heading, at + QPointF(0, measures.text), measures.text, 600, theme.ink));
    double y = at.y() + measures.text + measures.row * 0.9;
    for (const LegendRow &row : placed.column.rows) {
        for (PathShape path : row.sample) {
            path.path.translate(at.x() + placed.sampleWidth / 2, y - 1);
            legend.paths.append(path);
        }
        legend.texts.append(placedText(row.text, QPointF(at.x() + placed.sampleWidth + 9, y + 0.3 * measures.text),
                                       measures.text, 400, theme.mutedInk));
        y += measures.row;
    }
}

FurnitureShape titlePart(const FurnitureFacts &facts, const DrawingStyle &style, const QSizeF &canvas)
{
    const Theme &colours = theme(style.theme);
    const double size = std::clamp(canvas.width() / 56, 24.0, 34.0);
    const double room = canvas.width() - 2 * Margin;
    FurnitureShape title{QStringLiteral("title"), {}, {}, {}};
    if (!facts.title.isEmpty())
        title.texts.append(
            placedText(elidedText(facts.title, size, 600, room), QPointF(Margin, 22 + size), size, 600, colours.ink));
    const double small = std::max(13.0, size * 0.48);
    double y = 22 + size + small * 1.75;
    const QStringList lines = QStringList(facts.subtitle) + facts.notes;
    for (const QString &text : lines) {
        for (const QString &line : wrappedText(text, small, 400, room, LinesOfText)) {
            title.texts.append(placedText(line, QPointF(Margin, y), small, 400, colours.mutedInk));
            y += small * 1.4;
        }
    }
    return title;
}

FurnitureShape sourcePart(const LegendColumns &columns, qsizetype publishers, const Theme &colours,
                          const QSizeF &canvas, const Measures &measures)
{
    FurnitureShape line{QStringLiteral("source-line"), {}, {}, {}};
    const double size = measures.source;
    const double baseline = canvas.height() - 14;
    const double room = canvas.width() - 2 * Margin;
    const QString facts = columns.sourceLine();
    line.texts.append(
        placedText(elidedText(facts, size, 600, room), QPointF(Margin, baseline), size, 600, colours.mutedInk));
    const double used = line.texts.first().box.width() + 24;
    // No name is cut: as many as fit, and the number of the others.
    QString sources;
    for (qsizetype count = 1; count <= publishers; ++count) {
        const QString longer = columns.sourcesText(count);
        if (textSize(longer, size, 400).width() > room - used)
            break;
        sources = longer;
    }
    if (!sources.isEmpty())
        line.texts.append(placedText(sources, QPointF(Margin + used, baseline), size, 400, colours.mutedInk));
    return line;
}

FurnitureShape legendPart(const QList<LegendColumn> &columns, const Theme &colours, const QSizeF &canvas,
                          const Measures &measures)
{
    FurnitureShape legend{QStringLiteral("legend"), {}, {}, {}};
    const double room = canvas.width() - 2 * Margin;
    const auto widthOf = [&](const QList<PlacedColumn> &placed) {
        double width = -measures.gap;
        for (const PlacedColumn &column : placed)
            width += column.width + measures.gap;
        return width;
    };
    // As flat as fits into one band, else several bands of long columns.
    qsizetype rowsAtMost = FewRows;
    QList<PlacedColumn> placed = measured(columns, measures, rowsAtMost);
    while (widthOf(placed) > room && rowsAtMost < ManyRows)
        placed = measured(columns, measures, ++rowsAtMost);
    QList<QList<PlacedColumn>> bands;
    double used = room + 1;
    for (const PlacedColumn &column : placed) {
        if (used + column.width > room) {
            bands.append(QList<PlacedColumn>());
            used = 0;
        }
        bands.last().append(column);
        used += column.width + measures.gap;
    }
    double y = canvas.height() - 36;
    for (auto band = bands.crbegin(); band != bands.crend(); ++band) {
        qsizetype rows = 0;
        for (const PlacedColumn &column : *band)
            rows = std::max(rows, column.column.rows.size());
        y -= measures.text + 6 + double(rows) * measures.row;
        double x = Margin;
        for (const PlacedColumn &column : *band) {
            placeColumn(column, QPointF(x, y), measures, colours, legend);
            x += column.width + measures.gap;
        }
        y -= 8;
    }
    return legend;
}

void computeBox(FurnitureShape &part)
{
    for (const TextShape &text : part.texts)
        part.box = part.box.united(text.box);
    for (const PathShape &path : part.paths)
        part.box = part.box.united(path.path.boundingRect());
}

} // namespace

double arrowWidth(double billions)
{
    return 1.2 + 0.48 * std::sqrt(std::max(0.0, billions));
}

QList<FurnitureShape> placedFurniture(const FurnitureFacts &facts, const DrawingStyle &style, const QSizeF &canvas)
{
    const LegendColumns columns(facts, style);
    const Theme &colours = theme(style.theme);
    QList<FurnitureShape> parts{titlePart(facts, style, canvas)};
    if (facts.dealsInAll > 0) {
        const Measures measures(canvas, style);
        parts.append(legendPart(columns.columns(), colours, canvas, measures));
        parts.append(sourcePart(columns, facts.publishers.size(), colours, canvas, measures));
    }
    for (FurnitureShape &part : parts)
        computeBox(part);
    return parts;
}

} // namespace CapitalLoop
