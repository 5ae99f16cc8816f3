// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/cleantext.h"

namespace CapitalLoop {

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            clean.append(c).append(text[++i]);
        else if (c == u'\n' || c == u'\r' || c == u'\t')
            clean += u' ';
        else if (c.unicode() < 0x20 || c.isSurrogate() || c.unicode() >= 0xfffe)
            clean += QChar(QChar::ReplacementCharacter);
        else
            clean += c;
    }
    return clean;
}

} // namespace CapitalLoop
