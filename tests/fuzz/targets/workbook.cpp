// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expect.h"
#include "io/tablenetwork.h"
#include "io/workbookreader.h"
#include "zipped.h"

/// The bytes are an archive, or the text of its parts (see zipped.h).
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace CapitalLoop;
    QByteArray archive = bytesOf(bytes, size);
    if (QList<ZipPart> parts = partsOf(archive); !parts.isEmpty()) {
        for (ZipPart &part : parts) {
            if (part.name.endsWith(".xml") || part.name.endsWith(".rels"))
                part.content = wellFormed(part.content);
        }
        archive = zipOf(parts);
    }
    const bool isOds = archive.contains("content.xml");
    const QString name = isOds ? QStringLiteral("file.ods") : QStringLiteral("file.xlsx");
    const auto file = workbookSheets(archive, name);
    if (!file)
        return 0;
    expect(!file->sheets.isEmpty(), "a workbook without sheets is an error");
    for (const Sheet &sheet : file->sheets)
        expect(!sheet.rows.isEmpty() && sheet.rows.first().line > 0, "a sheet has rows");
    if (const auto network = networkOfSheets(*file, name))
        expectWritable(network->network);
    return 0;
}
