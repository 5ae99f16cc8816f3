// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace CapitalLoop {

/// A number as it stands in a text: where it is, and its digits.
struct NumberText
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString digits{}; ///< whole digits, with a point before the decimals and perhaps an exponent
    bool isAmbiguous = false;
    std::optional<QChar> decimal{}; ///< shown by the number itself

    friend bool operator==(const NumberText &, const NumberText &) = default;
};

/// The first number of `text` from `from` on. Digits may be grouped by points, commas, apostrophes or spaces;
/// `decimal` tells what the one point or comma of "1,500" is. Nothing if there is none, or it is grouped wrongly.
[[nodiscard]] std::optional<NumberText> numberIn(const QString &text, qsizetype from, QChar decimal);

/// The text in small letters, full-width forms and strange spaces made plain, one blank between words.
[[nodiscard]] QString plainForm(QStringView text);

} // namespace CapitalLoop
