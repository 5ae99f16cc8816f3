// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopdelegate.h"

#include "document/tables/looptablemodel.h"

#include <QApplication>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace CapitalLoop {

namespace {

constexpr int Margin = 6;
constexpr int Glyph = 22;

void paintRing(QPainter &painter, const QRectF &box, int companies, const QColor &ink)
{
    constexpr double Dot = 2.2;
    const QRectF ring = box.adjusted(3, 3, -3, -3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4));
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int i = 0; i < companies; ++i) {
        const double angle = 2 * std::numbers::pi * i / companies - std::numbers::pi / 2;
        const QPointF centre = ring.center() + QPointF(std::cos(angle), std::sin(angle)) * ring.width() / 2;
        painter.drawEllipse(centre, Dot, Dot);
    }
}

} // namespace

void LoopDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = row.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
    QColor muted = ink;
    muted.setAlphaF(0.7F);
    const bool nothing = index.data(LoopTableModel::NothingRole).toBool();
    const QColor main = nothing && !chosen ? muted : ink;
    const auto cell = [&](int column) { return index.siblingAtColumn(column).data().toString(); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (nothing && index.row() > 0 && !index.siblingAtRow(index.row() - 1).data(LoopTableModel::NothingRole).toBool()) {
        painter->setPen(QPen(muted, 1));
        painter->drawLine(row.rect.topLeft(), row.rect.topRight());
    }
    const QRect box = row.rect.adjusted(Margin, Margin / 2, -Margin, -Margin / 2);
    const QRectF glyph(box.left(), box.center().y() - Glyph / 2.0, Glyph, Glyph);
    paintRing(*painter, glyph, index.data(LoopTableModel::LengthRole).toInt(), main);
    const QRect words = box.adjusted(Glyph + Margin, 0, 0, 0);
    QFont bold = row.font;
    bold.setBold(true);
    const QFontMetrics metrics(row.font);
    const QFontMetrics boldMetrics(bold);
    const QRect first(words.left(), words.top(), words.width(), boldMetrics.height());
    const QRect second(words.left(), first.bottom() + 1, words.width(), metrics.height());
    const QString amount = cell(LoopTableModel::Bottleneck);
    const int amountWidth = boldMetrics.horizontalAdvance(amount);
    painter->setFont(nothing ? row.font : bold);
    painter->setPen(main);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, amount);
    painter->setFont(row.font);
    painter->drawText(
        first.adjusted(0, 0, -amountWidth - Margin, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data().toString(), Qt::ElideRight, first.width() - amountWidth - Margin));
    painter->setPen(muted);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(cell(LoopTableModel::Summary), Qt::ElideRight, second.width()));
    painter->restore();
}

QSize LoopDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {0, 2 * metrics.height() + Margin + 2};
}

} // namespace CapitalLoop
