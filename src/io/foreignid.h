// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace CapitalLoop {

/// The longest id of a .caploop file, in UTF-16 units.
inline constexpr qsizetype LongestId = 200;

/// An id of another program's file as a .caploop file can hold it: without control characters, and not too long.
[[nodiscard]] inline QString foreignId(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' || (c >= u'\x7f' && c <= u'\x9f'); });
    text.truncate(LongestId - (text.size() > LongestId && text[LongestId - 1].isHighSurrogate() ? 1 : 0));
    return text;
}

} // namespace CapitalLoop
