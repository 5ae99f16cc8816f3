// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/localtext.h"

namespace CapitalLoop {

const QString &LocalText::in(Language language) const
{
    const QString *wanted = &en;
    const QString *second = &en;
    if (language == Language::SimplifiedChinese) {
        wanted = &zhHans;
        second = &zhHant;
    } else if (language == Language::TraditionalChinese) {
        wanted = &zhHant;
        second = &zhHans;
    }
    for (const QString *text : {wanted, &en, second, &zhHans, &zhHant}) {
        if (!text->isEmpty())
            return *text;
    }
    return en;
}

} // namespace CapitalLoop
