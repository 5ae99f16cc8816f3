// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expect.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace CapitalLoop;
    if (const auto read = readDotJson(bytesOf(bytes, size), QStringLiteral("file"))) {
        const ReadResult result = networkOfGraph(read->graph, QStringLiteral("file"));
        expectWritable(result.network);
        (void)writeDot(graphOf(result.network));
    }
    return 0;
}
