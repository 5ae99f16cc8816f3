// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/money.h"

#include <QStringView>

namespace CapitalLoop {

/// A unit and a currency as words beside a number or in a header: "USD bn", "Mrd. €", "亿美元", "million".
struct AmountUnit
{
    int exponent = 0; ///< of ten
    std::optional<Currency> currency{};
    bool bareYuan = false; ///< 元 alone: yuan, or whatever currency is being spoken of

    friend bool operator==(const AmountUnit &, const AmountUnit &) = default;
};

/// Nothing if there is a word that is neither; an empty text is a unit of one.
[[nodiscard]] std::optional<AmountUnit> amountUnit(QStringView words);

/// How a number of money is to be understood where it does not say itself.
struct AmountReading
{
    Currency currency{};
    bool isCurrencyKnown = false; ///< by a column or a header, and not only assumed
    int exponent = 0;             ///< of ten: the unit of plain numbers, 9 if the header says "bn"
    QChar decimal = u'.';         ///< of "1,500" and "1.500", which may be read both ways
};

/// Money as people write it: "300", "1.5bn", "$10 billion", "1.500,00 €", "1,5 Mrd.", "15亿", "up to 100bn", "~40bn",
/// "over 5m", "10-15bn".
struct WrittenAmount
{
    std::optional<Money> low{};
    std::optional<Money> high{}; ///< equal to low for a single figure
    bool upTo = false;
    bool about = false;
    bool saysCurrency = false; ///< the text has a currency, which the money is in

    friend bool operator==(const WrittenAmount &, const WrittenAmount &) = default;
};

[[nodiscard]] std::optional<WrittenAmount> writtenAmount(QStringView text, const AmountReading &reading = {});

/// "n/a", "-", "undisclosed", "未披露": somebody wrote that there is no figure.
[[nodiscard]] bool saysNoAmount(QStringView text);

/// The decimal sign that the text's number shows by itself: "1,5" a comma, "1,234.5" a point; nothing if it has none
/// ("300") or may be read both ways ("1,500", "1.500").
[[nodiscard]] std::optional<QChar> decimalSignIn(QStringView text);
/// It has one point or comma with three digits behind it and can be read both ways.
[[nodiscard]] bool isDecimalAmbiguous(QStringView text);

/// A single figure in `currency`; nothing if it is none, names another currency, or has a range or ceiling. `decimal`
/// is the decimal sign of what can be read both ways. Negative amounts are read as they are.
[[nodiscard]] std::optional<Money> amountFromText(QStringView text, Currency currency = {}, QChar decimal = u'.');
/// A plain number as "1.234,5" or "12 %"; nothing if it is none.
[[nodiscard]] std::optional<double> numberFromText(QStringView text, QChar decimal = u'.');

} // namespace CapitalLoop
