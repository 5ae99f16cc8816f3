// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tableimport.h"

#include "io/importedrecords.h"

namespace CapitalLoop {

namespace {

std::unique_ptr<RowImporter> importerFor(const TableColumns &columns, ImportedRecords &records)
{
    switch (columns.mapping().table) {
    case TableKind::Deals:
        return dealImporter(columns, records);
    case TableKind::Companies:
        return companyImporter(records);
    case TableKind::Valuations:
        return valuationImporter(columns, records);
    case TableKind::Prices:
        return priceImporter(columns, records);
    }
    Q_UNREACHABLE();
}

void count(ImportCounts &counts, ImportedRecords::Fate fate)
{
    switch (fate) {
    case ImportedRecords::Fate::Added:
        ++counts.added;
        break;
    case ImportedRecords::Fate::Updated:
        ++counts.updated;
        break;
    case ImportedRecords::Fate::Unchanged:
        ++counts.unchanged;
        break;
    case ImportedRecords::Fate::LeftOut:
        ++counts.leftOut;
        break;
    }
}

Issues withFile(Issues issues, const QString &fileName)
{
    for (Issue &issue : issues)
        issue.error.place.file = fileName;
    return issues;
}

} // namespace

ImportResult importTable(const Network &into, const Sheet &sheet, const ColumnMapping &mapping, const QString &fileName)
{
    ImportResult result{.network = into};
    const qsizetype first = mapping.firstRow();
    const qsizetype rows = std::max<qsizetype>(0, sheet.rows.size() - first);
    if (const QList<ImportField> missing = mapping.missingFields(); !missing.isEmpty()) {
        for (const ImportField field : missing) {
            result.issues.append(
                {Severity::Error,
                 {ErrorCode::FieldNotMapped, {.file = fileName, .line = 1}, {importFieldWord(field)}}});
        }
        result.counts.leftOut = int(rows);
        return result;
    }
    IssueLog log;
    if (mapping.headerRow.value_or(0) > 0)
        log.add(Severity::Note, {ErrorCode::TitleRows, {.line = 1}, {QString::number(*mapping.headerRow)}});
    if (rows == 0)
        log.add(Severity::Warning, {ErrorCode::NoRows, {.line = 1}, {}});
    const TableColumns columns(sheet, mapping, log);
    ImportedRecords records(into);
    const std::unique_ptr<RowImporter> importer = importerFor(columns, records);
    for (qsizetype i = first; i < sheet.rows.size(); ++i) {
        TableRow row(sheet.rows[i], columns, log);
        count(result.counts, importer->readRow(row));
    }
    auto network = records.network(into);
    if (network) {
        result.network = *std::move(network);
        result.companiesCreated = records.created();
    } else { // no row was checked well enough: none is taken
        log.add(Severity::Error, network.error());
        result.counts = {.leftOut = int(rows)};
    }
    result.issues = withFile(log.take(fileName), fileName);
    return result;
}

} // namespace CapitalLoop
