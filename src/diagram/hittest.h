// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"

#include <optional>

namespace CapitalLoop {

/// What is at a point of the diagram: a company, a deal, or nothing.
struct Hit
{
    std::optional<CompanyId> company{};
    std::optional<DealId> deal{};

    [[nodiscard]] bool isEmpty() const { return !company && !deal; }
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Finds what is at a point of a drawing: circles first (the topmost), then amounts, then the nearest arrow. A grid
/// over the canvas holds the pieces of the curves, so that thousands of deals cost no more than a few.
class HitTest
{
public:
    HitTest() = default;
    explicit HitTest(const Drawing &drawing);

    /// `tolerance` in canvas units: how far from an arrow's edge still counts.
    [[nodiscard]] Hit at(QPointF canvasPoint, double tolerance) const;

private:
    struct Circle
    {
        CompanyId id;
        QPointF centre;
        double radius;
    };
    struct Pill
    {
        DealId id;
        QRectF box;
    };
    struct Piece
    {
        qsizetype deal;
        QPointF from;
        QPointF to;
        double halfWidth;
    };

    void addPiece(const Piece &piece);
    [[nodiscard]] qsizetype column(double x) const;
    [[nodiscard]] qsizetype row(double y) const;

    QList<Circle> m_circles; ///< in painting order
    QList<Pill> m_pills;
    QList<DealId> m_deals;
    QList<Piece> m_pieces;
    QList<QList<qint32>> m_cells; ///< places in m_pieces, per cell, in painting order
    QRectF m_bounds;
    qsizetype m_columns = 0;
    qsizetype m_rows = 0;
};

} // namespace CapitalLoop
