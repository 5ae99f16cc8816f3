// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"

#include <QLineF>
#include <QPolygonF>

#include <variant>

namespace CapitalLoop {

struct ChartLine
{
    QPolygonF points{};
    QColor colour{};
    double width = 1;
    QList<double> dashes{}; ///< lengths of dash and gap in pixels; empty = solid

    friend bool operator==(const ChartLine &, const ChartLine &) = default;
};

struct ChartDot
{
    QPointF centre{};
    double radius = 3;
    QColor fill{};
    QColor edge{};
    double edgeWidth = 0;

    friend bool operator==(const ChartDot &, const ChartDot &) = default;
};

struct ChartBox
{
    QRectF rect{};
    QColor fill{};

    friend bool operator==(const ChartBox &, const ChartBox &) = default;
};

/// Parallel lines that rise to the right across a box, in step with those of its neighbours.
struct ChartHatch
{
    QRectF rect{};
    QColor colour{};
    double width = 1;
    double spacing = 6; ///< pixels from line to line along an edge

    friend bool operator==(const ChartHatch &, const ChartHatch &) = default;
};

struct ChartText
{
    QPointF at{};                             ///< on the baseline
    Qt::AlignmentFlag anchor = Qt::AlignLeft; ///< which end of the text stands at `at`: left, right, or AlignHCenter
    QString text{};
    QColor colour{};
    double size = 12; ///< pixels
    bool bold = false;

    friend bool operator==(const ChartText &, const ChartText &) = default;
};

using ChartShape = std::variant<ChartLine, ChartDot, ChartBox, ChartHatch, ChartText>;

/// Shapes that belong together: a curve with its points, the marks of a company, the grid.
struct ChartGroup
{
    QString id{};         ///< for SVG, as "chart-series-1"
    QString title{};      ///< what it is, as a sentence or name; empty for furniture
    bool clipped = false; ///< to the plot
    QList<ChartShape> shapes{};

    friend bool operator==(const ChartGroup &, const ChartGroup &) = default;
};

/// A part of a company's curve in the chart's own measures, so that Qt Charts can draw it as well.
struct ChartCurve
{
    QString id{};
    QString title{};
    QList<QPointF> points{}; ///< x = Julian day, y = value; inside the window, with the next ones on either side
    bool line = true;
    QColor colour{};
    double width = 2;       ///< pixels
    QList<double> dashes{}; ///< pixels; empty = solid
    double dotRadius = 0;   ///< of a dot at every point; 0 = none

    friend bool operator==(const ChartCurve &, const ChartCurve &) = default;
};

/// A mark that can be clicked.
struct ChartMarker
{
    QPointF centre{};
    DealEvent event{};

    friend bool operator==(const ChartMarker &, const ChartMarker &) = default;
};

/// The name of a company beside the end of its curve or in a key, which can be clicked.
struct EndLabel
{
    QRectF box{};
    CompanyId company{};

    friend bool operator==(const EndLabel &, const EndLabel &) = default;
};

/// A chart placed in pixels: plain shapes, coloured, labelled and free of collisions. Screen, PNG, PDF and SVG draw
/// this one picture.
struct ChartPicture
{
    QSizeF size{};
    QString title{};
    QColor ground{};
    ChartAxes axes{};
    QList<ChartGroup> back{}; ///< grid, bands, words of the axes
    QList<ChartCurve> curves{};
    QList<ChartGroup> front{}; ///< marks and labels
    QList<ChartMarker> markers{};
    QList<EndLabel> endLabels{};
    QStringList dropped{}; ///< labels for which there was no room

    friend bool operator==(const ChartPicture &, const ChartPicture &) = default;
};

/// The lines of a hatch, cut off at the edges of its box.
[[nodiscard]] QList<QLineF> hatchLines(const ChartHatch &hatch);
/// What clipped groups may cover: the plot and a little air, for marks at its edges.
[[nodiscard]] QRectF clipOf(const ChartPicture &picture);
/// The curves as shapes in pixels.
[[nodiscard]] QList<ChartGroup> placedCurves(const ChartPicture &picture);

} // namespace CapitalLoop
