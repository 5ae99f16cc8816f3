// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopdelegate.h"

#include "document/tables/looptablemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace CapitalLoop {

namespace {

constexpr int Margin = 6;
constexpr int Glyph = 22;
constexpr int LeastWidth = 40; // of a text, in pixels
constexpr int Wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

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

/// The texts of a row and where they stand from the top left corner of their part of it, wrapped to its width.
struct Texts
{
    QFont bold;
    QString path;
    QString amount;
    QString summary;
    QRect first;  ///< of the path, beside the amount
    QRect second; ///< of the summary

    Texts(const QModelIndex &index, const QFont &font, int width)
        : bold(font),
          path(index.data().toString()),
          amount(index.siblingAtColumn(LoopTableModel::Bottleneck).data().toString()),
          summary(index.siblingAtColumn(LoopTableModel::Summary).data().toString())
    {
        bold.setBold(true);
        const QFontMetrics metrics(font);
        const QFontMetrics boldMetrics(bold);
        const int room = std::max(LeastWidth, width - Glyph - Margin);
        const int beside = std::max(LeastWidth, room - boldMetrics.horizontalAdvance(amount) - Margin);
        const auto wrapped = [&](int top, int wide, const QString &text) {
            const QRect box(0, top, wide, metrics.boundingRect(0, 0, wide, 0, Wrapped, text).height());
            return box;
        };
        first = wrapped(0, beside, path);
        first.setHeight(std::max(first.height(), boldMetrics.height()));
        second = wrapped(first.bottom() + 1, room, summary);
    }
};

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

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (nothing && index.row() > 0 && !index.siblingAtRow(index.row() - 1).data(LoopTableModel::NothingRole).toBool()) {
        painter->setPen(QPen(muted, 1));
        painter->drawLine(row.rect.topLeft(), row.rect.topRight());
    }
    const QRect box = row.rect.adjusted(Margin, Margin / 2, -Margin, -Margin / 2);
    const QRectF glyph(box.left(), box.center().y() - Glyph / 2.0, Glyph, Glyph);
    paintRing(*painter, glyph, index.data(LoopTableModel::LengthRole).toInt(), main);
    const Texts texts(index, row.font, box.width());
    painter->setFont(nothing ? row.font : texts.bold);
    painter->setPen(main);
    const QRect words = box.adjusted(Glyph + Margin, 0, 0, 0);
    painter->drawText(words, Qt::AlignRight | Qt::AlignTop, texts.amount);
    painter->setFont(row.font);
    painter->drawText(texts.first.translated(words.topLeft()), Wrapped, texts.path);
    painter->setPen(muted);
    painter->drawText(texts.second.translated(words.topLeft()), Wrapped, texts.summary);
    painter->restore();
}

QSize LoopDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !index.isValid())
        return {0, 2 * QFontMetrics(option.font).height() + Margin + 2};
    const Texts texts(index, option.font, view->viewport()->width() - 2 * Margin);
    return {0, texts.second.bottom() + 1 + Margin};
}

} // namespace CapitalLoop
