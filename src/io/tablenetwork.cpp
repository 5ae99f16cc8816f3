// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tablenetwork.h"

#include "io/tableimport.h"

#include <algorithm>

namespace CapitalLoop {

std::expected<ReadResult, Error> networkOfSheets(const SheetFile &file, const QString &fileName)
{
    std::vector<std::pair<const Sheet *, ColumnMapping>> tables;
    Issues unread;
    std::optional<Error> first;
    for (const Sheet &sheet : file.sheets) {
        ColumnMapping mapping = guessedMapping(sheet);
        const QList<ImportField> missing = mapping.missingFields();
        if (missing.isEmpty()) {
            tables.emplace_back(&sheet, std::move(mapping));
            continue;
        }
        const QString field = importFieldWord(missing.first());
        if (!first) {
            const qsizetype row = mapping.headerRow.value_or(0);
            const CsvRow headers = row < sheet.rows.size() ? sheet.rows[row] : CsvRow{.line = 1};
            first = Error{ErrorCode::MissingColumn,
                          {.file = fileName, .line = headers.line},
                          {field, headers.cells.join(QStringLiteral(", ")).left(500)}};
        }
        unread.append(
            {Severity::Warning, {ErrorCode::FieldNotMapped, {.file = fileName, .pointer = sheet.name}, {field}}});
    }
    if (tables.empty())
        return std::unexpected(first.value_or(Error{ErrorCode::NoRows, {.file = fileName}, {}}));
    std::ranges::stable_sort(tables, {}, [](const auto &table) {
        constexpr int Order[] = {1, 0, 2, 3}; // who is named comes before who names
        return Order[size_t(table.second.table)];
    });
    ReadResult result{.issues = file.issues + unread};
    for (const auto &[sheet, mapping] : tables) {
        ImportResult imported = importTable(result.network, *sheet, mapping, fileName);
        result.network = std::move(imported.network);
        result.issues += imported.issues;
    }
    return result;
}

} // namespace CapitalLoop
