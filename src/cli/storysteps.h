// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <expected>

namespace CapitalLoop {

/// The steps of a story of so many that "1-4, 7" names, from 0 and in that order; all of them for an empty text. What
/// is wrong with it as a sentence.
[[nodiscard]] std::expected<QList<qsizetype>, QString> storySteps(const QString &text, qsizetype count);

} // namespace CapitalLoop
