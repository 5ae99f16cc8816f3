// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtable.h"

namespace CapitalLoop {

/// The table of sources: where facts were read, a row for each article, filing or page.
class SourceTableModel : public RecordTable<Source>
{
    Q_OBJECT

public:
    explicit SourceTableModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString removalWarning(const QList<int> &rows) const override;

protected:
    [[nodiscard]] Source blank(const TableEdit &edit) const override;
    void makeAnother(Source &source, TableEdit &edit) const override;
    [[nodiscard]] Network removed(const QList<int> &rows) const override;
    [[nodiscard]] std::optional<TableKind> importKind() const override { return std::nullopt; }
    void languageChanged() override;
};

} // namespace CapitalLoop
