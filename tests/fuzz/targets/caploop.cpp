// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expect.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (const auto read = CapitalLoop::readNetwork(bytesOf(bytes, size), QStringLiteral("file")))
        expectWritable(read->network);
    return 0;
}
