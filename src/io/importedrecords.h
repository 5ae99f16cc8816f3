// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/tableimport.h"
#include "io/tablerow.h"

#include <memory>

namespace CapitalLoop {

/// The records of a network while rows are read into them, with ways to find what a row speaks of. Owned by one import.
class ImportedRecords
{
public:
    explicit ImportedRecords(const Network &into);

    /// What became of a row.
    enum class Fate { Added, Updated, Unchanged, LeftOut };

    [[nodiscard]] const QList<Company> &companies() const { return m_records.companies; }
    [[nodiscard]] const QList<Deal> &deals() const { return m_records.deals; }
    [[nodiscard]] const QList<Valuation> &valuations() const { return m_records.valuations; }
    [[nodiscard]] const QList<Close> &closes() const { return m_records.closes; }

    /// The place of the company of that id, name or ticker; -1 if it is not known. Says so if it may be two.
    [[nodiscard]] qsizetype findCompany(const QString &called, TableRow &row, ImportField field) const;
    /// The company of a cell, created if it is not known.
    [[nodiscard]] CompanyId companyOf(const QString &called, TableRow &row, ImportField field);
    [[nodiscard]] bool hasCompany(const CompanyId &id) const { return m_companyIndex.contains(id); }
    [[nodiscard]] bool hasDeal(const DealId &id) const { return m_dealIndex.contains(id); }
    [[nodiscard]] qsizetype findDeal(const DealId &id) const { return m_dealIndex.value(id, -1); }
    /// The sources of a cell: addresses or ids, made if they are not known.
    [[nodiscard]] QList<SourceId> sourcesOf(const QString &cell);

    /// Puts a record in at `place`, or as a new one at -1.
    Fate put(Company company, qsizetype place);
    Fate put(Deal deal, qsizetype place);
    Fate put(Valuation valuation, qsizetype place);
    Fate put(Close close, qsizetype place);

    /// The network with the records as they are now.
    [[nodiscard]] std::expected<Network, Error> network(const Network &into) const;
    [[nodiscard]] const QList<CompanyId> &created() const { return m_created; }

private:
    template <class Record> Fate putInto(QList<Record> &list, Record record, qsizetype place);
    void learnNames(const Company &company, qsizetype place);
    [[nodiscard]] SourceId sourceOf(const QString &address);

    Records m_records;
    QHash<CompanyId, qsizetype> m_companyIndex;
    QHash<QString, QList<qsizetype>> m_companyNames; ///< names and tickers in plain form
    QHash<DealId, qsizetype> m_dealIndex;
    QHash<QString, SourceId> m_sourceIndex; ///< by id and address
    QList<CompanyId> m_created;
};

/// Reads the rows of one kind of table, one after another. `readRow` is called once for each.
class RowImporter
{
public:
    virtual ~RowImporter() = default;
    [[nodiscard]] virtual ImportedRecords::Fate readRow(TableRow &row) = 0;
};

// One for each kind of table.
[[nodiscard]] std::unique_ptr<RowImporter> dealImporter(const TableColumns &columns, ImportedRecords &records);
[[nodiscard]] std::unique_ptr<RowImporter> companyImporter(ImportedRecords &records);
[[nodiscard]] std::unique_ptr<RowImporter> valuationImporter(const TableColumns &columns, ImportedRecords &records);
[[nodiscard]] std::unique_ptr<RowImporter> priceImporter(const TableColumns &columns, ImportedRecords &records);

} // namespace CapitalLoop
