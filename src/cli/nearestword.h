// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CapitalLoop {

/// The one of `words` that was meant by a mistyped one: at most two letters off (one, of short words), or begun by it.
/// Empty if none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &words);

/// `problem`, and a question after it whether the nearest word was meant.
[[nodiscard]] QString withMeant(const QString &problem, const QString &word, const QStringList &words);

} // namespace CapitalLoop
