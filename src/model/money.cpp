// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/money.h"

#include <cmath>

namespace CapitalLoop {

namespace {

// ISO 4217, currencies whose minor unit is not a hundredth.
constexpr const char *NoMinorUnit[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                       "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr const char *Thousandths[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency result;
    for (qsizetype i = 0; i < 3; ++i) {
        const char16_t letter = code[i].unicode();
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        result.m_code[size_t(i)] = char(letter);
    }
    return result;
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

int Currency::minorDigits() const
{
    const std::string_view mine(m_code.data(), 3);
    for (const char *code : NoMinorUnit) {
        if (mine == code)
            return 0;
    }
    for (const char *code : Thousandths) {
        if (mine == code)
            return 3;
    }
    return 2;
}

std::optional<Money> Money::fromMajor(double major, Currency currency)
{
    const double minor = std::round(major * std::pow(10.0, currency.minorDigits()));
    // 2^63 is exactly representable as a double; the largest qint64 is not.
    if (!std::isfinite(minor) || std::abs(minor) >= 9223372036854775808.0)
        return std::nullopt;
    return Money(qint64(minor), currency);
}

double Money::major() const
{
    return double(m_minorUnits) / std::pow(10.0, m_currency.minorDigits());
}

} // namespace CapitalLoop
