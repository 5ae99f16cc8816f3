// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/money.h"

#include <QByteArray>

namespace CapitalLoop {

/// Money read from the digits of a file, without a detour over a floating-point number.
struct MoneyText
{
    Money money{};
    bool isRounded = false; ///< the text is finer than the currency's smallest unit; halves go away from zero
};

/// A JSON number of major units ("1.5e9"); nothing if it does not fit.
[[nodiscard]] std::optional<MoneyText> moneyFromText(QByteArrayView number, Currency currency);
/// The shortest JSON number of major units, never with an exponent.
[[nodiscard]] QByteArray textOfMoney(Money money);

/// A finite number: whole ones without point or exponent below 1e21, others as short as reads back the same.
[[nodiscard]] QByteArray textOfNumber(double number);

} // namespace CapitalLoop
