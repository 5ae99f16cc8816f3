// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expect.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace CapitalLoop;
    if (const auto read = readGraphml(bytesOf(bytes, size), QStringLiteral("file")))
        expectGraph(*read, writeGraphml, readGraphml);
    return 0;
}
