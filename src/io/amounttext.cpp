// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/amounttext.h"

#include <QHash>
#include <QRegularExpression>

namespace CapitalLoop {

namespace {

/// What a unit multiplies by; nothing for an unknown one.
std::optional<double> factorOf(const QString &unit)
{
    static const QHash<QString, double> factors{
        {QString(), 1},
        {QStringLiteral("k"), 1e3},
        {QStringLiteral("thousand"), 1e3},
        {QStringLiteral("m"), 1e6},
        {QStringLiteral("mn"), 1e6},
        {QStringLiteral("mio"), 1e6},
        {QStringLiteral("million"), 1e6},
        {QStringLiteral("millions"), 1e6},
        {QStringLiteral("b"), 1e9},
        {QStringLiteral("bn"), 1e9},
        {QStringLiteral("mrd"), 1e9},
        {QStringLiteral("billion"), 1e9},
        {QStringLiteral("billions"), 1e9},
        {QStringLiteral("t"), 1e12},
        {QStringLiteral("tn"), 1e12},
        {QStringLiteral("trillion"), 1e12},
        {QStringLiteral("trillions"), 1e12},
        {QStringLiteral("万"), 1e4},
        {QStringLiteral("萬"), 1e4},
        {QStringLiteral("亿"), 1e8},
        {QStringLiteral("億"), 1e8},
        {QStringLiteral("万亿"), 1e12},
        {QStringLiteral("萬億"), 1e12},
        {QStringLiteral("兆"), 1e12},
    };
    const auto found = factors.find(unit);
    return found == factors.end() ? std::nullopt : std::optional(*found);
}

bool fits(const QString &sign, Currency currency)
{
    static const QHash<QString, QString> codes{{QStringLiteral("$"), QStringLiteral("USD")},
                                               {QStringLiteral("us$"), QStringLiteral("USD")},
                                               {QStringLiteral("€"), QStringLiteral("EUR")},
                                               {QStringLiteral("£"), QStringLiteral("GBP")},
                                               {QStringLiteral("¥"), QStringLiteral("JPY")}};
    return sign.isEmpty() || sign == currency.code().toLower() || codes.value(sign) == currency.code();
}

} // namespace

std::optional<Money> amountFromText(QStringView text, Currency currency, QChar decimal)
{
    static const QRegularExpression form(
        QStringLiteral("^(-?)\\s*([^\\d\\s.,-]*)\\s*(\\d[\\d.,'\\s]*)(e\\+?\\d+)?\\s*([^\\d]*)$"));
    const QString lower = text.trimmed().toString().toLower().replace(QChar::Nbsp, u' ');
    const auto match = form.match(lower);
    if (!match.hasMatch() || !fits(match.captured(2), currency))
        return std::nullopt;
    QString unit = match.captured(5).trimmed();
    const QString code = currency.code().toLower();
    for (const QString &name : {code, QStringLiteral("dollars"), QStringLiteral("美元"), QStringLiteral("元")}) {
        if (unit.endsWith(name) && (name == code || currency == Currency()))
            unit = unit.chopped(name.size()).trimmed();
    }
    const auto factor = factorOf(unit.endsWith(u'.') ? unit.chopped(1) : unit);
    if (!factor)
        return std::nullopt;
    static const QRegularExpression spaces(QStringLiteral("[\\s']"));
    QString digits = match.captured(3).remove(spaces);
    digits.remove(decimal == u',' ? u'.' : u',');
    digits.replace(u',', u'.');
    bool isNumber = false;
    const double number = (digits + match.captured(4)).toDouble(&isNumber) * *factor;
    if (!isNumber)
        return std::nullopt;
    return Money::fromMajor(match.captured(1).isEmpty() ? number : -number, currency);
}

} // namespace CapitalLoop
