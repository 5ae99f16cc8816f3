// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtable.h"

namespace CapitalLoop {

/// The table of figures: figures of books and business, a row each.
class FigureTableModel : public RecordTable<Figure>
{
    Q_OBJECT

public:
    explicit FigureTableModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Selection selectionOf(const QList<int> &rows) const override;

protected:
    [[nodiscard]] Figure blank(const TableEdit &edit) const override;
    void complete(Figure &figure, TableEdit &edit) const override;
    [[nodiscard]] Network removed(const QList<int> &rows) const override;
    [[nodiscard]] std::optional<TableKind> importKind() const override { return std::nullopt; }
    void languageChanged() override;
};

} // namespace CapitalLoop
