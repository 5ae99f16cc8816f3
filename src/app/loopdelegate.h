// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace CapitalLoop {

/// Paints a loop of a LoopTableModel: a ring with a dot for each company, the path and the weakest leg; below, in muted
/// ink, what else is to be said. Both are wrapped to the width of the list, and the row is as high as they need. Loops
/// of which nothing counts are grey, below a line.
class LoopDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace CapitalLoop
