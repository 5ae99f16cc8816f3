// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtable.h"

namespace CapitalLoop {

/// The table of deals: a row for each deal, its companies by name.
class DealTableModel : public RecordTable<Deal>
{
    Q_OBJECT

public:
    /// Some of the columns.
    enum Column { FromColumn, ToColumn, KindColumn, AmountColumn, StatusColumn = 7, SinceColumn };

    explicit DealTableModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] Selection selectionOf(const QList<int> &rows) const override;
    /// A deal of no companies yet, with an id of its own.
    [[nodiscard]] Deal blankDeal() const;

protected:
    [[nodiscard]] Deal blank(const TableEdit &edit) const override;
    void complete(Deal &deal, TableEdit &edit) const override;
    void makeAnother(Deal &deal, TableEdit &edit) const override;
    [[nodiscard]] Network removed(const QList<int> &rows) const override;
    [[nodiscard]] std::optional<TableKind> importKind() const override { return TableKind::Deals; }
    void languageChanged() override;
};

} // namespace CapitalLoop
