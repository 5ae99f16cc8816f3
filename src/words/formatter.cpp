// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/formatter.h"

#include <cmath>
#include <span>

namespace CapitalLoop {
namespace {

struct CurrencyWords
{
    const char *code;
    const char *symbol;
    const char *english;
    const char *simplified;
    const char *traditional;
};

constexpr CurrencyWords currencyWords[] = {
    {"USD", "$", "dollars", "美元", "美元"},
    {"EUR", "€", "euros", "欧元", "歐元"},
    {"GBP", "£", "pounds", "英镑", "英鎊"},
    {"JPY", "¥", "yen", "日元", "日圓"},
    {"CNY", "CN¥", "yuan", "元人民币", "人民幣"},
    {"TWD", "NT$", "Taiwan dollars", "新台币", "新台幣"},
    {"HKD", "HK$", "Hong Kong dollars", "港元", "港元"},
    {"KRW", "₩", "won", "韩元", "韓元"},
    {"CAD", "C$", "Canadian dollars", "加元", "加元"},
    {"AUD", "A$", "Australian dollars", "澳元", "澳元"},
    {"INR", "₹", "rupees", "卢比", "盧比"},
    {"CHF", "CHF ", "Swiss francs", "瑞士法郎", "瑞士法郎"},
};

struct Unit
{
    double size;
    const char *shortWord;
    const char *longWord;
};

constexpr Unit englishUnits[] = {
    {1e12, "T", " trillion"}, {1e9, "B", " billion"}, {1e6, "M", " million"}, {1e3, "K", nullptr}};
constexpr Unit simplifiedUnits[] = {{1e12, "万亿", "万亿"}, {1e8, "亿", "亿"}, {1e4, "万", "万"}};
constexpr Unit traditionalUnits[] = {{1e12, "兆", "兆"}, {1e8, "億", "億"}, {1e4, "萬", "萬"}};

std::span<const Unit> unitsOf(Language language)
{
    switch (language) {
    case Language::SimplifiedChinese:
        return simplifiedUnits;
    case Language::TraditionalChinese:
        return traditionalUnits;
    case Language::English:
        break;
    }
    return englishUnits;
}

const CurrencyWords *wordsOf(Currency currency)
{
    const QString code = currency.code();
    for (const CurrencyWords &words : currencyWords) {
        if (code == QLatin1String(words.code))
            return &words;
    }
    return nullptr;
}

QString currencySymbol(Currency currency)
{
    const CurrencyWords *words = wordsOf(currency);
    return words ? QString::fromUtf8(words->symbol) : currency.code() + u' ';
}

QString currencyName(Currency currency, Language language)
{
    const CurrencyWords *words = wordsOf(currency);
    if (!words)
        return currency.code();
    switch (language) {
    case Language::SimplifiedChinese:
        return QString::fromUtf8(words->simplified);
    case Language::TraditionalChinese:
        return QString::fromUtf8(words->traditional);
    case Language::English:
        break;
    }
    return QString::fromUtf8(words->english);
}

double roundedToDigits(double value, int digits)
{
    if (value <= 0)
        return 0;
    const double factor = std::pow(10, digits - 1 - std::floor(std::log10(value)));
    return factor >= 1 ? std::round(value * factor) / factor : std::round(value * factor) * std::round(1 / factor);
}

QString withoutTrailingZeros(QString text)
{
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// At most `digits` significant digits; `scaled` is already rounded to them.
QString plainNumber(double scaled, int digits)
{
    if (scaled <= 0)
        return QStringLiteral("0");
    const int decimals = std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(scaled))));
    return withoutTrailingZeros(QString::number(scaled, 'f', decimals));
}

} // namespace

Formatter::Formatter(Language language)
    : m_language(language),
      m_locale(language == Language::English             ? QLocale(QLocale::English, QLocale::UnitedStates)
               : language == Language::SimplifiedChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                         : QLocale(QLocale::Chinese, QLocale::Taiwan))
{
}

QString Formatter::shortMoney(const Money &money) const
{
    constexpr int digits = 3;
    const QString sign = money.minorUnits() < 0 ? QStringLiteral("-") : QString();
    const double value = roundedToDigits(std::abs(money.major()), digits);
    const QString start = sign + currencySymbol(money.currency());
    for (const Unit &unit : unitsOf(m_language)) {
        if (value >= unit.size)
            return start + plainNumber(value / unit.size, digits) + QString::fromUtf8(unit.shortWord);
    }
    return start + plainNumber(value, digits);
}

QString Formatter::longMoney(const Money &money) const
{
    constexpr int digits = 4;
    const QString sign = money.minorUnits() < 0 ? QStringLiteral("-") : QString();
    const QString space = m_language == Language::English ? QStringLiteral(" ") : QString();
    const QString name = currencyName(money.currency(), m_language);
    const double exact = std::abs(money.major());
    const double value = roundedToDigits(exact, digits);
    for (const Unit &unit : unitsOf(m_language)) {
        if (unit.longWord && value >= unit.size)
            return sign + plainNumber(value / unit.size, digits) + QString::fromUtf8(unit.longWord) + space + name;
    }
    const bool whole = std::abs(exact - std::round(exact)) < 1e-9;
    return sign + m_locale.toString(exact, 'f', whole ? 0 : money.currency().minorDigits()) + space + name;
}

QString Formatter::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString Formatter::count(qint64 things) const
{
    return m_locale.toString(things);
}

QString Formatter::gap() const
{
    return m_language == Language::English ? QStringLiteral(" ") : QString();
}

QString Formatter::percent(double value) const
{
    return withoutTrailingZeros(QString::number(value, 'f', 1)) + u'%';
}

QString Formatter::date(const PartialDate &date) const
{
    const bool english = m_language == Language::English;
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return m_locale.toString(date.firstDay(), english ? QStringLiteral("yyyy") : QStringLiteral("yyyy年"));
    case PartialDate::Precision::Month:
        return m_locale.toString(date.firstDay(), english ? QStringLiteral("MMMM yyyy") : QStringLiteral("yyyy年M月"));
    case PartialDate::Precision::Day:
        break;
    }
    return this->date(date.firstDay());
}

QString Formatter::date(QDate date) const
{
    return m_locale.toString(date, m_language == Language::English ? QStringLiteral("d MMMM yyyy")
                                                                   : QStringLiteral("yyyy年M月d日"));
}

} // namespace CapitalLoop
