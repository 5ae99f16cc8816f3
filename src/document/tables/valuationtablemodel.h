// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtable.h"

namespace CapitalLoop {

/// The table of valuations: what companies were worth, a row for each figure.
class ValuationTableModel : public RecordTable<Valuation>
{
    Q_OBJECT

public:
    explicit ValuationTableModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Selection selectionOf(const QList<int> &rows) const override;

protected:
    [[nodiscard]] Valuation blank(const TableEdit &edit) const override;
    void complete(Valuation &valuation, TableEdit &edit) const override;
    [[nodiscard]] Network removed(const QList<int> &rows) const override;
    [[nodiscard]] std::optional<TableKind> importKind() const override { return TableKind::Valuations; }
    void languageChanged() override;
};

} // namespace CapitalLoop
