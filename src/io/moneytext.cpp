// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/moneytext.h"

#include <QVarLengthArray>

#include <charconv>
#include <cmath>
#include <limits>

namespace CapitalLoop {

namespace {

/// A decimal number: its digits without leading zeros, and how many of them stand before the point.
struct Decimal
{
    bool isNegative = false;
    QVarLengthArray<char, 48> digits{};
    qsizetype point = 0;
};

Decimal decimalOf(QByteArrayView number)
{
    constexpr int FarAway = 1'000'000;
    Decimal result;
    const char *at = number.begin();
    const char *const end = number.end();
    if (at != end && *at == '-') {
        result.isNegative = true;
        ++at;
    }
    bool behindPoint = false;
    for (; at != end && *at != 'e' && *at != 'E'; ++at) {
        if (*at == '.') {
            behindPoint = true;
        } else if (*at == '0' && result.digits.isEmpty()) {
            result.point -= behindPoint;
        } else {
            result.digits.append(*at);
            result.point += !behindPoint;
        }
    }
    if (at != end) {
        ++at;
        if (at != end && *at == '+')
            ++at;
        int exponent = 0;
        if (std::from_chars(at, end, exponent).ec != std::errc())
            exponent = at != end && *at == '-' ? -FarAway : FarAway;
        result.point += qBound(-FarAway, exponent, FarAway);
    }
    return result;
}

} // namespace

std::optional<MoneyText> moneyFromText(QByteArrayView number, Currency currency)
{
    constexpr int MaxDigits = 19; // of a quint64
    Decimal decimal = decimalOf(number);
    if (decimal.digits.isEmpty())
        return MoneyText{Money(0, currency)};
    decimal.point += currency.minorDigits();
    if (decimal.point > MaxDigits)
        return std::nullopt;
    quint64 minor = 0;
    for (qsizetype i = 0; i < decimal.point; ++i)
        minor = minor * 10 + (i < decimal.digits.size() ? quint64(decimal.digits[i] - '0') : 0);
    bool isRounded = false;
    for (qsizetype i = qMax<qsizetype>(decimal.point, 0); i < decimal.digits.size(); ++i)
        isRounded = isRounded || decimal.digits[i] != '0';
    if (decimal.point >= 0 && decimal.point < decimal.digits.size() && decimal.digits[decimal.point] >= '5')
        ++minor;
    if (minor > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return MoneyText{Money(decimal.isNegative ? -qint64(minor) : qint64(minor), currency), isRounded};
}

QByteArray textOfMoney(Money money)
{
    const int places = money.currency().minorDigits();
    const bool isNegative = money.minorUnits() < 0;
    QByteArray digits = QByteArray::number(isNegative ? -quint64(money.minorUnits()) : quint64(money.minorUnits()));
    if (places > 0) {
        digits = digits.rightJustified(places + 1, '0');
        QByteArray fraction = digits.last(places);
        digits.chop(places);
        while (fraction.endsWith('0'))
            fraction.chop(1);
        if (!fraction.isEmpty())
            digits += '.' + fraction;
    }
    return isNegative ? '-' + digits : digits;
}

QByteArray textOfNumber(double number)
{
    char buffer[64];
    const bool isPlain = number == std::trunc(number) && std::abs(number) < 1e21;
    const auto result = isPlain ? std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed)
                                : std::to_chars(buffer, buffer + sizeof buffer, number);
    return QByteArray(buffer, result.ptr - buffer);
}

} // namespace CapitalLoop
