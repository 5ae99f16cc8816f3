// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/hittest.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace CapitalLoop {

namespace {

constexpr double CellSize = 48;
constexpr qsizetype MostCells = 200; ///< in a row or column

double distanceToPiece(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length2 = QPointF::dotProduct(along, along);
    const double t = length2 > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length2, 0.0, 1.0) : 0;
    return QLineF(p, a + along * t).length();
}

int pieceCount(const DealShape &deal)
{
    const double length = QLineF(deal.start, deal.control).length() + QLineF(deal.control, deal.end).length();
    return std::clamp(int(length / 20), 4, 48);
}

double headHalfWidth(const DealShape &deal)
{
    double half = deal.width / 2;
    const QPointF along = deal.end - deal.control;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return half;
    const QPointF normal(-along.y() / length, along.x() / length);
    for (const QPointF &point : deal.head)
        half = std::max(half, std::abs(QPointF::dotProduct(point - deal.end, normal)));
    return half;
}

} // namespace

Hit onlyHit(const Selection &selection)
{
    if (selection.companies.size() + selection.deals.size() != 1)
        return {};
    if (selection.deals.isEmpty())
        return {.company = *selection.companies.begin()};
    return {.deal = *selection.deals.begin()};
}

HitTest::HitTest(const Drawing &drawing) : m_bounds(QPointF(), drawing.size)
{
    for (const CompanyShape &company : drawing.companies) {
        m_circles.append({company.id, company.centre, company.radius});
        for (const TextShape &label : company.labels) {
            if (!company.labelInside)
                m_names.append({company.id, label.box});
        }
    }
    for (const DealShape &deal : drawing.deals) {
        m_bounds |= QPolygonF({deal.start, deal.control, deal.end}).boundingRect();
        if (!deal.pill.isEmpty())
            m_pills.append({deal.id, deal.pill});
    }
    m_columns = std::clamp(qsizetype(m_bounds.width() / CellSize) + 1, qsizetype(1), MostCells);
    m_rows = std::clamp(qsizetype(m_bounds.height() / CellSize) + 1, qsizetype(1), MostCells);
    m_cells.resize(m_columns * m_rows);
    for (const DealShape &deal : drawing.deals) {
        const qsizetype place = m_deals.size();
        m_deals.append(deal.id);
        const int count = pieceCount(deal);
        QPointF from = deal.start;
        for (int i = 1; i <= count; ++i) {
            const QPointF to = deal.pointAt(double(i) / count);
            addPiece({place, from, to, deal.width / 2});
            from = to;
        }
        if (!deal.head.isEmpty())
            addPiece({place, deal.head.boundingRect().center(), deal.end, headHalfWidth(deal) * 0.6});
    }
}

qsizetype HitTest::column(double x) const
{
    return std::clamp(qsizetype((x - m_bounds.left()) / m_bounds.width() * double(m_columns)), qsizetype(0),
                      m_columns - 1);
}

qsizetype HitTest::row(double y) const
{
    return std::clamp(qsizetype((y - m_bounds.top()) / m_bounds.height() * double(m_rows)), qsizetype(0), m_rows - 1);
}

void HitTest::addPiece(const Piece &piece)
{
    const auto number = qint32(m_pieces.size());
    m_pieces.append(piece);
    const double half = piece.halfWidth;
    const QRectF box = QRectF(piece.from, piece.to).normalized().adjusted(-half, -half, half, half);
    for (qsizetype y = row(box.top()); y <= row(box.bottom()); ++y) {
        for (qsizetype x = column(box.left()); x <= column(box.right()); ++x)
            m_cells[y * m_columns + x].append(number);
    }
}

Hit HitTest::at(QPointF p, double tolerance) const
{
    for (auto circle = m_circles.crbegin(); circle != m_circles.crend(); ++circle) {
        if (QLineF(p, circle->centre).length() <= circle->radius)
            return {.company = circle->id};
    }
    for (auto pill = m_pills.crbegin(); pill != m_pills.crend(); ++pill) {
        if (pill->box.contains(p))
            return {.deal = pill->id};
    }
    if (const auto deal = dealAt(p, tolerance))
        return {.deal = deal};
    for (auto name = m_names.crbegin(); name != m_names.crend(); ++name) {
        if (name->box.contains(p))
            return {.company = name->id};
    }
    return {};
}

std::optional<DealId> HitTest::dealAt(QPointF p, double tolerance) const
{
    if (m_pieces.isEmpty() || m_bounds.isEmpty())
        return std::nullopt;
    double nearest = std::numeric_limits<double>::max();
    qsizetype found = -1;
    for (qsizetype y = row(p.y() - tolerance); y <= row(p.y() + tolerance); ++y) {
        for (qsizetype x = column(p.x() - tolerance); x <= column(p.x() + tolerance); ++x) {
            for (const qint32 number : m_cells[y * m_columns + x]) {
                const Piece &piece = m_pieces[number];
                const double middle = distanceToPiece(p, piece.from, piece.to);
                // Within an arrow nothing is nearer than its middle; at equal distance the one painted last wins.
                const double edge = middle - piece.halfWidth;
                if (edge > tolerance)
                    continue;
                const double distance = std::max(edge, 0.0) + middle * 1e-3;
                if (distance < nearest || (distance == nearest && piece.deal > found)) {
                    nearest = distance;
                    found = piece.deal;
                }
            }
        }
    }
    if (found < 0)
        return std::nullopt;
    return m_deals[found];
}

} // namespace CapitalLoop
