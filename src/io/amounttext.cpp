// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/amounttext.h"

#include "io/moneytext.h"
#include "io/numbertext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr qsizetype LongestAmount = 200; ///< longer texts are no amounts

/// Words before or after an amount that say what kind of figure it is.
enum class Qualifier { UpTo, About, AtLeast };

struct QualifierWord
{
    QStringView word;
    Qualifier meaning;
};

constexpr std::array Before{QualifierWord{u"up to", Qualifier::UpTo},
                            QualifierWord{u"as much as", Qualifier::UpTo},
                            QualifierWord{u"at most", Qualifier::UpTo},
                            QualifierWord{u"maximum", Qualifier::UpTo},
                            QualifierWord{u"max.", Qualifier::UpTo},
                            QualifierWord{u"max", Qualifier::UpTo},
                            QualifierWord{u"bis zu", Qualifier::UpTo},
                            QualifierWord{u"höchstens", Qualifier::UpTo},
                            QualifierWord{u"maximal", Qualifier::UpTo},
                            QualifierWord{u"<=", Qualifier::UpTo},
                            QualifierWord{u"≤", Qualifier::UpTo},
                            QualifierWord{u"最多", Qualifier::UpTo},
                            QualifierWord{u"至多", Qualifier::UpTo},
                            QualifierWord{u"高达", Qualifier::UpTo},
                            QualifierWord{u"高達", Qualifier::UpTo},
                            QualifierWord{u"不超过", Qualifier::UpTo},
                            QualifierWord{u"不超過", Qualifier::UpTo},
                            QualifierWord{u"~", Qualifier::About},
                            QualifierWord{u"≈", Qualifier::About},
                            QualifierWord{u"about", Qualifier::About},
                            QualifierWord{u"approximately", Qualifier::About},
                            QualifierWord{u"approx.", Qualifier::About},
                            QualifierWord{u"approx", Qualifier::About},
                            QualifierWord{u"around", Qualifier::About},
                            QualifierWord{u"roughly", Qualifier::About},
                            QualifierWord{u"nearly", Qualifier::About},
                            QualifierWord{u"almost", Qualifier::About},
                            QualifierWord{u"circa", Qualifier::About},
                            QualifierWord{u"ca.", Qualifier::About},
                            QualifierWord{u"c.", Qualifier::About},
                            QualifierWord{u"rund", Qualifier::About},
                            QualifierWord{u"etwa", Qualifier::About},
                            QualifierWord{u"大约", Qualifier::About},
                            QualifierWord{u"大約", Qualifier::About},
                            QualifierWord{u"约", Qualifier::About},
                            QualifierWord{u"約", Qualifier::About},
                            QualifierWord{u"at least", Qualifier::AtLeast},
                            QualifierWord{u"more than", Qualifier::AtLeast},
                            QualifierWord{u"over", Qualifier::AtLeast},
                            QualifierWord{u"above", Qualifier::AtLeast},
                            QualifierWord{u"minimum", Qualifier::AtLeast},
                            QualifierWord{u"mindestens", Qualifier::AtLeast},
                            QualifierWord{u"mehr als", Qualifier::AtLeast},
                            QualifierWord{u"über", Qualifier::AtLeast},
                            QualifierWord{u">=", Qualifier::AtLeast},
                            QualifierWord{u"≥", Qualifier::AtLeast},
                            QualifierWord{u">", Qualifier::AtLeast},
                            QualifierWord{u"超过", Qualifier::AtLeast},
                            QualifierWord{u"超過", Qualifier::AtLeast},
                            QualifierWord{u"至少", Qualifier::AtLeast},
                            QualifierWord{u"逾", Qualifier::AtLeast}};
constexpr std::array After{QualifierWord{u"or more", Qualifier::AtLeast}, QualifierWord{u"+", Qualifier::AtLeast},
                           QualifierWord{u"以上", Qualifier::AtLeast}, QualifierWord{u"左右", Qualifier::About}};

bool isWordAt(const QString &text, qsizetype end)
{
    return end < text.size() && text[end].isLetter() && text[end].script() == QChar::Script_Latin;
}

/// Takes the qualifiers off both ends of the text.
QList<Qualifier> takeQualifiers(QString &text)
{
    QList<Qualifier> found;
    for (bool more = true; more;) {
        more = false;
        for (const auto &[word, meaning] : Before) {
            if (!text.startsWith(word) ||
                (word.back().isLetter() && isWordAt(text, word.size()) && word.back().script() == QChar::Script_Latin))
                continue;
            text = text.sliced(word.size()).trimmed();
            found.append(meaning);
            more = true;
        }
        for (const auto &[word, meaning] : After) {
            if (!text.endsWith(word))
                continue;
            text = text.chopped(word.size()).trimmed();
            found.append(meaning);
            more = true;
        }
    }
    return found;
}

/// One figure of a text with what stands around it.
struct Figured
{
    QString digits{};
    AmountUnit unit{};
    bool isNegative = false;
};

std::optional<AmountUnit> joinedUnits(const std::optional<AmountUnit> &before, const std::optional<AmountUnit> &after)
{
    if (!before || !after || (before->exponent != 0 && after->exponent != 0))
        return std::nullopt;
    if (before->currency && after->currency && before->currency != after->currency)
        return std::nullopt;
    return AmountUnit{.exponent = before->exponent + after->exponent,
                      .currency = after->currency ? after->currency : before->currency,
                      .bareYuan = before->bareYuan || after->bareYuan};
}

std::optional<Figured> figureOf(QString text, QChar decimal)
{
    text = text.trimmed();
    Figured figure;
    if (text.startsWith(u'(') && text.endsWith(u')')) { // as accountants write what is below zero
        figure.isNegative = true;
        text = text.sliced(1).chopped(1);
    }
    const auto number = numberIn(text, 0, decimal);
    if (!number)
        return std::nullopt;
    QString before = text.first(number->start).trimmed();
    for (const QChar minus : {u'-', u'−', u'–'}) {
        if (!figure.isNegative && (before.startsWith(minus) || before.endsWith(minus))) {
            figure.isNegative = true;
            before.remove(minus);
        }
    }
    const auto unit = joinedUnits(amountUnit(before), amountUnit(text.sliced(number->end)));
    if (!unit)
        return std::nullopt;
    figure.digits = number->digits;
    figure.unit = *unit;
    return figure;
}

std::optional<Money> moneyOf(const Figured &figure, const AmountReading &reading)
{
    const bool isYuan = figure.unit.bareYuan && !figure.unit.currency && !reading.isCurrencyKnown;
    const Currency currency = isYuan ? *Currency::fromCode(u"CNY") : figure.unit.currency.value_or(reading.currency);
    const int exponent = figure.unit.exponent != 0 ? figure.unit.exponent : reading.exponent;
    const qsizetype e = figure.digits.indexOf(u'e');
    const QString mantissa = e < 0 ? figure.digits : figure.digits.first(e);
    bool isWhole = true;
    const int own = e < 0 ? 0 : figure.digits.sliced(e + 1).toInt(&isWhole);
    if (!isWhole || std::abs(own) > 1000)
        return std::nullopt;
    const QByteArray number =
        (figure.isNegative ? "-" : "") + mantissa.toLatin1() + 'e' + QByteArray::number(own + exponent);
    const auto money = moneyFromText(number, currency);
    return money ? std::optional(money->money) : std::nullopt;
}

/// Where a range is split: "10-15bn", "10 to 15 bn", "10至15亿"; -1 if it is none.
std::pair<qsizetype, qsizetype> rangeSign(const QString &text)
{
    for (const QStringView sign : {QStringView(u" to "), QStringView(u" bis "), QStringView(u"至"), QStringView(u"到"),
                                   QStringView(u"–"), QStringView(u"—"), QStringView(u"-"), QStringView(u"~")}) {
        const qsizetype at = text.indexOf(sign, 1);
        if (at > 0 && std::any_of(text.cbegin(), text.cbegin() + at, [](QChar c) { return c.isDigit(); }))
            return {at, sign.size()};
    }
    return {-1, 0};
}

/// Both ends of a range; the first borrows unit and currency from the second.
std::optional<std::pair<Figured, Figured>> rangeOf(const QString &text, QChar decimal)
{
    const auto [at, size] = rangeSign(text);
    if (at < 0)
        return std::nullopt;
    auto low = figureOf(text.first(at), decimal);
    auto high = figureOf(text.sliced(at + size), decimal);
    if (!low || !high || low->isNegative || high->isNegative)
        return std::nullopt;
    if (low->unit.exponent == 0)
        low->unit.exponent = high->unit.exponent;
    if (!low->unit.currency)
        low->unit.currency = high->unit.currency;
    if (!high->unit.currency)
        high->unit.currency = low->unit.currency;
    low->unit.bareYuan = high->unit.bareYuan = low->unit.bareYuan || high->unit.bareYuan;
    return std::pair(*low, *high);
}

} // namespace

std::optional<WrittenAmount> writtenAmount(QStringView text, const AmountReading &reading)
{
    if (text.size() > LongestAmount)
        return std::nullopt;
    QString plain = plainForm(text);
    const QList<Qualifier> qualifiers = takeQualifiers(plain);
    WrittenAmount amount{.upTo = qualifiers.contains(Qualifier::UpTo), .about = qualifiers.contains(Qualifier::About)};
    if (const auto figure = figureOf(plain, reading.decimal)) {
        amount.saysCurrency = figure->unit.currency.has_value();
        amount.low = amount.high = moneyOf(*figure, reading);
        if (!amount.low)
            return std::nullopt;
        if (amount.upTo)
            amount.low.reset();
        else if (qualifiers.contains(Qualifier::AtLeast))
            amount.high.reset();
        return amount;
    }
    const auto range = rangeOf(plain, reading.decimal);
    if (!range)
        return std::nullopt;
    amount.saysCurrency = range->first.unit.currency.has_value();
    amount.low = moneyOf(range->first, reading);
    amount.high = moneyOf(range->second, reading);
    if (!amount.low || !amount.high || amount.low->currency() != amount.high->currency() ||
        amount.low->minorUnits() > amount.high->minorUnits())
        return std::nullopt;
    return amount;
}

bool saysNoAmount(QStringView text)
{
    static const QStringList words{QStringLiteral("-"),           QStringLiteral("–"),
                                   QStringLiteral("—"),           QStringLiteral("?"),
                                   QStringLiteral("n/a"),         QStringLiteral("na"),
                                   QStringLiteral("n.a."),        QStringLiteral("none"),
                                   QStringLiteral("nil"),         QStringLiteral("unknown"),
                                   QStringLiteral("undisclosed"), QStringLiteral("tbd"),
                                   QStringLiteral("null"),        QStringLiteral("not disclosed"),
                                   QStringLiteral("k.a."),        QStringLiteral("unbekannt"),
                                   QStringLiteral("未披露"),      QStringLiteral("未公开"),
                                   QStringLiteral("未公開"),      QStringLiteral("不详"),
                                   QStringLiteral("不詳"),        QStringLiteral("无"),
                                   QStringLiteral("無"),          QStringLiteral("nan")};
    return text.size() < 20 && words.contains(plainForm(text));
}

std::optional<QChar> decimalSignIn(QStringView text)
{
    const auto number = text.size() > LongestAmount ? std::nullopt : numberIn(plainForm(text), 0, u'.');
    return number ? number->decimal : std::nullopt;
}

bool isDecimalAmbiguous(QStringView text)
{
    const auto number = text.size() > LongestAmount ? std::nullopt : numberIn(plainForm(text), 0, u'.');
    return number && number->isAmbiguous;
}

std::optional<Money> amountFromText(QStringView text, Currency currency, QChar decimal)
{
    const auto amount = writtenAmount(text, {.currency = currency, .isCurrencyKnown = true, .decimal = decimal});
    if (!amount || !amount->low || amount->low != amount->high || amount->low->currency() != currency)
        return std::nullopt;
    return amount->low;
}

std::optional<double> numberFromText(QStringView text, QChar decimal)
{
    if (text.size() > LongestAmount)
        return std::nullopt;
    QString plain = plainForm(text);
    if (plain.endsWith(u'%'))
        plain = plain.chopped(1).trimmed();
    const bool isNegative = plain.startsWith(u'-') || plain.startsWith(u'−');
    const auto number = numberIn(plain, 0, decimal);
    if (!number || number->start > (isNegative ? 1 : 0) || number->end != plain.size())
        return std::nullopt;
    const double value = number->digits.toDouble();
    return std::isfinite(value) ? std::optional(isNegative ? -value : value) : std::nullopt;
}

} // namespace CapitalLoop
