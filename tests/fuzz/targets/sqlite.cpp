// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expect.h"
#include "io/sqlitereader.h"
#include "io/tablenetwork.h"

#include <QCoreApplication>
#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace CapitalLoop;
    static int argc = 1;
    static char name[] = "fuzz-sqlite";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.sqlite"));
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) && file.write(bytesOf(bytes, size)) == qint64(size), "there is room");
    file.close();
    const auto tables = databaseSheets(path);
    if (!tables)
        return 0;
    expect(!tables->sheets.isEmpty(), "a file without tables is an error");
    if (const auto network = networkOfSheets(*tables, path))
        expectWritable(network->network);
    return 0;
}
