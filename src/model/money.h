// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace CapitalLoop {

/// An ISO 4217 currency code. A value that exists is three letters A to Z.
class Currency
{
public:
    Currency() = default; ///< US dollar
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    [[nodiscard]] QString code() const;
    /// Digits after the decimal point of the minor unit: 2 for USD, 0 for JPY, 3 for KWD.
    [[nodiscard]] int minorDigits() const;

    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> m_code{'U', 'S', 'D'};
};

/// An amount of money: a whole number of minor units (cents) of one currency. Up to 9.2e16 major units of USD.
class Money
{
public:
    Money() = default;
    Money(qint64 minorUnits, Currency currency) : m_minorUnits(minorUnits), m_currency(currency) {}
    /// The nearest whole minor unit to `major` (dollars, yen); nothing when it is not finite or does not fit.
    [[nodiscard]] static std::optional<Money> fromMajor(double major, Currency currency = {});

    [[nodiscard]] qint64 minorUnits() const { return m_minorUnits; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    /// In major units (dollars, yen): for drawing and ratios, not for bookkeeping.
    [[nodiscard]] double major() const;
    [[nodiscard]] bool isZero() const { return m_minorUnits == 0; }

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minorUnits = 0;
    Currency m_currency;
};

} // namespace CapitalLoop
