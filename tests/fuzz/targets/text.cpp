// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expect.h"
#include "io/textdecoding.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace CapitalLoop;
    const QByteArray all = bytesOf(bytes, size);
    if (const auto text = decodedText(all, QStringLiteral("file")))
        expect(textEncodings().contains(text->encoding), "the encoding is one of the list");
    for (const QString &encoding : textEncodings())
        (void)decodedText(all, QStringLiteral("file"), encoding);
    return 0;
}
