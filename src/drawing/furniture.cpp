// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/furniture.h"

#include "drawing/legendcolumns.h"
#include "drawing/placedtext.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double Margin = 36;
constexpr double RowHeight = 19;
constexpr double TextSize = 12.5;
constexpr double HeadingSize = 12.5;
constexpr double SourceSize = 11.5;
constexpr double ColumnGap = 30;
constexpr qsizetype RowsAtMost = 4;

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
        for (const PathShape &path : row.sample)
            width = std::max(width, path.path.boundingRect().width());
    }
    return width;
}

/// Long columns go on beside themselves, the second part without a heading.
QList<PlacedColumn> measured(const QList<LegendColumn> &columns)
{
    QList<PlacedColumn> result;
    for (const LegendColumn &whole : columns) {
        const qsizetype parts = (whole.rows.size() + RowsAtMost - 1) / RowsAtMost;
        const qsizetype rows = (whole.rows.size() + parts - 1) / parts;
        for (qsizetype part = 0; part < parts; ++part) {
            LegendColumn column{part == 0 ? whole.heading : QString(), whole.rows.mid(part * rows, rows)};
            const double sample = sampleWidthOf(whole);
            double width = textSize(column.heading, HeadingSize, 600).width();
            for (const LegendRow &row : column.rows)
                width = std::max(width, sample + 9 + textSize(row.text, TextSize, 400).width());
            result.append({column, sample, width});
        }
    }
    return result;
}

void placeColumn(const PlacedColumn &placed, QPointF at, const Theme &theme, FurnitureShape &legend)
{
    if (!placed.column.heading.isEmpty())
        legend.texts.append(placedText(placed.column.heading, at + QPointF(0, HeadingSize), HeadingSize, 600, theme.ink));
    double y = at.y() + HeadingSize + 17;
    for (const LegendRow &row : placed.column.rows) {
        for (PathShape path : row.sample) {
            path.path.translate(at.x() + placed.sampleWidth / 2, y - 1);
            legend.paths.append(path);
        }
        legend.texts.append(placedText(row.text, QPointF(at.x() + placed.sampleWidth + 9, y + 0.3 * TextSize), TextSize, 400,
                                       theme.mutedInk));
        y += RowHeight;
    }
}

FurnitureShape titlePart(const FurnitureFacts &facts, const DrawingStyle &style, const QSizeF &canvas)
{
    const Theme &colours = theme(style.theme);
    const double size = std::clamp(canvas.width() / 56, 24.0, 34.0);
    const double room = canvas.width() - 2 * Margin;
    FurnitureShape title{QStringLiteral("title"), {}, {}, {}};
    title.texts.append(placedText(elidedText(facts.title, size, 600, room), QPointF(Margin, 22 + size), size, 600, colours.ink));
    if (!facts.subtitle.isEmpty()) {
        const double small = std::max(13.0, size * 0.48);
        title.texts.append(placedText(elidedText(facts.subtitle, small, 400, room),
                                      QPointF(Margin, 22 + size + small * 1.75), small, 400, colours.mutedInk));
    }
    return title;
}

FurnitureShape sourcePart(const LegendColumns &columns, const Theme &colours, const QSizeF &canvas)
{
    FurnitureShape line{QStringLiteral("source-line"), {}, {}, {}};
    const double baseline = canvas.height() - 14;
    const double room = canvas.width() - 2 * Margin;
    const QString facts = columns.sourceLine();
    line.texts.append(placedText(elidedText(facts, SourceSize, 600, room), QPointF(Margin, baseline), SourceSize, 600,
                                 colours.mutedInk));
    const double used = line.texts.first().box.width() + 24;
    const QString sources = columns.sourcesText();
    if (!sources.isEmpty() && room - used > 120)
        line.texts.append(placedText(elidedText(sources, SourceSize, 400, room - used), QPointF(Margin + used, baseline),
                                     SourceSize, 400, colours.mutedInk));
    return line;
}

FurnitureShape legendPart(const QList<LegendColumn> &columns, const Theme &colours, const QSizeF &canvas)
{
    FurnitureShape legend{QStringLiteral("legend"), {}, {}, {}};
    const QList<PlacedColumn> placed = measured(columns);
    const double room = canvas.width() - 2 * Margin;
    // Rows of columns, filled from the left.
    QList<QList<PlacedColumn>> bands;
    double used = room + 1;
    for (const PlacedColumn &column : placed) {
        if (used + column.width > room) {
            bands.append(QList<PlacedColumn>());
            used = 0;
        }
        bands.last().append(column);
        used += column.width + ColumnGap;
    }
    double y = canvas.height() - 40;
    for (auto band = bands.crbegin(); band != bands.crend(); ++band) {
        qsizetype rows = 0;
        for (const PlacedColumn &column : *band)
            rows = std::max(rows, column.column.rows.size());
        y -= HeadingSize + 8 + double(rows) * RowHeight;
        double x = Margin;
        for (const PlacedColumn &column : *band) {
            placeColumn(column, QPointF(x, y), colours, legend);
            x += column.width + ColumnGap;
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

QList<FurnitureShape> placedFurniture(const FurnitureFacts &facts, const DrawingStyle &style)
{
    const QSizeF canvas = canvasSize(style.size);
    const LegendColumns columns(facts, style);
    const Theme &colours = theme(style.theme);
    QList<FurnitureShape> parts{titlePart(facts, style, canvas)};
    if (facts.dealsInAll > 0) {
        parts.append(legendPart(columns.columns(), colours, canvas));
        parts.append(sourcePart(columns, colours, canvas));
    }
    for (FurnitureShape &part : parts)
        computeBox(part);
    return parts;
}

} // namespace CapitalLoop
