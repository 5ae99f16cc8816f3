// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/selection.h"
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

/// The one company or deal of a selection; nothing if there are several.
[[nodiscard]] Hit onlyHit(const Selection &selection);

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
    struct Name
    {
        CompanyId id;
        QRectF box;
    };
    struct Pill
    {
        DealId id;
        QRectF box;
    };
    /// A straight piece of a deal's curve.
    struct Piece
    {
        qsizetype deal; ///< its place in m_deals
        QPointF from;
        QPointF to;
        double halfWidth;
    };

    void addPiece(const Piece &piece);
    [[nodiscard]] std::optional<DealId> dealAt(QPointF p, double tolerance) const;
    [[nodiscard]] qsizetype column(double x) const;
    [[nodiscard]] qsizetype row(double y) const;

    QList<Circle> m_circles; // all in painting order
    QList<Name> m_names;
    QList<Pill> m_pills;
    QList<DealId> m_deals;
    QList<Piece> m_pieces;
    QList<QList<qint32>> m_cells; ///< places in m_pieces, row by row
    QRectF m_bounds;
    qsizetype m_columns = 0;
    qsizetype m_rows = 0;
};

} // namespace CapitalLoop
