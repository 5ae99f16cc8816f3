// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CapitalLoop {

// The few forms that the inspector's pages are made of. `text` is escaped, `html` is not.
namespace PageHtml {

[[nodiscard]] QString title(const QString &text);
[[nodiscard]] QString heading(const QString &text);
[[nodiscard]] QString paragraph(const QString &html);
[[nodiscard]] QString small(const QString &html);
/// With a tip that stands beside the pointer.
[[nodiscard]] QString link(const QString &address, const QString &text, const QString &tip = {});
[[nodiscard]] QString muted(const QString &text); ///< in the colour of labels
/// A row of a table of facts; empty if the html is.
[[nodiscard]] QString row(const QString &label, const QString &html);
[[nodiscard]] QString table(const QString &rows); ///< empty if there are no rows
[[nodiscard]] QString item(const QString &html);
[[nodiscard]] QString list(const QString &items);
[[nodiscard]] QString badge(const QString &text);

} // namespace PageHtml
} // namespace CapitalLoop
