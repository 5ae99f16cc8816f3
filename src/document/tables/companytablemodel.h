// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtable.h"

namespace CapitalLoop {

/// The table of companies: a row for each company; what hangs on one goes with it.
class CompanyTableModel : public RecordTable<Company>
{
    Q_OBJECT

public:
    explicit CompanyTableModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] Selection selectionOf(const QList<int> &rows) const override;
    [[nodiscard]] QString removalWarning(const QList<int> &rows) const override;

protected:
    [[nodiscard]] Company blank(const TableEdit &edit) const override;
    void makeAnother(Company &company, TableEdit &edit) const override;
    [[nodiscard]] Network removed(const QList<int> &rows) const override;
    [[nodiscard]] std::optional<TableKind> importKind() const override { return TableKind::Companies; }
    void languageChanged() override;
};

} // namespace CapitalLoop
