// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/lanes.h"

namespace CapitalLoop {

/// Places names and amounts so that no label lies on another, on a foreign circle, on furniture or beyond the edge
/// (greedy, the important first; candidates after Christensen, Marks & Shieber 1995). The builder owns it while it
/// places the labels of one picture.
class LabelPlacer
{
public:
    /// The run of an arrow with its width.
    struct Line
    {
        QPolygonF points{};
        double width = 0;
    };

    LabelPlacer(const QSizeF &canvas, const Theme &theme, QList<Obstacle> circles, QList<Line> lines,
                QList<QRectF> keepOut);

    /// The pixel size at which name and value fit into a circle; nothing if they do not.
    [[nodiscard]] static std::optional<double> insideSize(const QString &name, const QString &value, double radius);
    /// What name and value take up beside a circle.
    [[nodiscard]] static QSizeF outsideSize(const QString &name, const QString &value);

    /// Inside the circle if it fits, else beside it; without the value, then not at all, where there is no room.
    /// `usual` is where it stands in another picture of these companies: it stays on that side if there is room.
    /// Returns whether it stands inside.
    bool placeCompany(qsizetype circle, const QString &name, const QString &value, const std::optional<QPointF> &usual,
                      QList<TextShape> &labels);
    /// On the curve, moved aside a little where another arrow runs close by; `stagger` is where along it is tried
    /// first. False where there is no room.
    bool placeAmount(qsizetype line, const Curve &curve, const QString &text, double pixelSize, int weight,
                     const QColor &colour, double stagger, DealShape &deal);

private:
    [[nodiscard]] std::optional<QRectF> boxBeside(qsizetype circle, const QSizeF &size,
                                                  const std::optional<QPointF> &usual) const;
    [[nodiscard]] bool isFree(const QRectF &box, qsizetype ownCircle) const;
    [[nodiscard]] double lineCost(const QRectF &box, qsizetype ownLine) const;

    QRectF m_canvas;
    const Theme &m_theme;
    QList<Obstacle> m_circles;
    QList<Line> m_lines;
    QList<QRectF> m_bounds; ///< of the lines
    QList<QRectF> m_taken;
};

} // namespace CapitalLoop
