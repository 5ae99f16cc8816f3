// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expect.h"
#include "io/networktables.h"
#include "io/tableimport.h"
#include "io/tablenetwork.h"

#include <QJsonObject>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace CapitalLoop;
    const auto file = sheetOfBytes(bytesOf(bytes, size), QStringLiteral("file"));
    if (!file)
        return 0;
    const Sheet &sheet = file->sheets.first();
    for (const TableKind table : {TableKind::Deals, TableKind::Companies, TableKind::Valuations, TableKind::Prices}) {
        ColumnMapping mapping = guessedMapping(sheet, table);
        mapping.company = CompanyId(QStringLiteral("company"));
        expect(mappingFromJson(mappingToJson(mapping)) == mapping, "a mapping comes back from JSON");
        const ImportResult once = importTable({}, sheet, mapping);
        const ImportResult twice = importTable(once.network, sheet, mapping);
        const qsizetype rows = std::max<qsizetype>(0, sheet.rows.size() - mapping.firstRow());
        expect(once.counts.rows() == rows && twice.counts.rows() == rows, "each row is counted once");
        expect(twice.counts.added == 0, "nothing is doubled");
        expectWritable(once.network);
    }
    if (const auto network = networkOfSheets(*file, QStringLiteral("file"))) {
        const auto again = sheetOfBytes(csvOf(dealsTable(network->network)), QStringLiteral("file"));
        expect(again.has_value(), "our own table is text");
    }
    return 0;
}
