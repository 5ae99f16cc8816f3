// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/jsoncursor.h"

#include "io/moneytext.h"
#include "io/objectreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace CapitalLoop {

namespace {

using Kind = JsonValue::Kind;

constexpr qsizetype MaxArgument = 200;

const char *wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return "null";
    case Kind::False:
    case Kind::True:
        return "boolean";
    case Kind::Number:
        return "number";
    case Kind::Text:
        return "text";
    case Kind::List:
        return "list";
    case Kind::Object:
        break;
    }
    return "object";
}

bool isControl(QChar c)
{
    return c < u' ' || (c >= u'\x7f' && c <= u'\x9f');
}

bool isControlInText(QChar c)
{
    return c < u' ' ? c != u'\n' && c != u'\t' && c != u'\r' : c >= u'\x7f' && c <= u'\x9f';
}

QString codePoint(QChar c)
{
    return QStringLiteral("U+%1").arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
}

} // namespace

QString JsonCursor::shortened(QByteArrayView text)
{
    // A character has at most four bytes; a cut one at the end is beyond what is kept.
    QString result = QString::fromUtf8(text.first(qMin(text.size(), 4 * MaxArgument + 4)));
    if (result.size() > MaxArgument) {
        result.truncate(MaxArgument - (result[MaxArgument - 1].isHighSurrogate() ? 1 : 0));
        result += u'…';
    }
    return result;
}

QString JsonCursor::pointer() const
{
    if (!m_parent)
        return {};
    if (m_position >= 0)
        return m_parent->pointer() + u'/' + QString::number(m_position);
    QString key = shortened(m_value.key());
    key.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
    return m_parent->pointer() + u'/' + key;
}

void JsonCursor::report(Severity severity, ErrorCode code, QStringList arguments) const
{
    if (m_log->wants(severity))
        m_log->add(severity, {code, m_text->place(m_value.offset(), pointer()), std::move(arguments)});
}

void JsonCursor::reportType(const char *expected) const
{
    report(Severity::Error, ErrorCode::WrongType,
           {QString::fromLatin1(expected), QString::fromLatin1(wordFor(m_value.kind()))});
}

QString JsonCursor::withoutControls(QString text) const
{
    const auto found = std::ranges::find_if(std::as_const(text), isControlInText);
    if (found != text.cend()) {
        report(Severity::Error, ErrorCode::ControlCharacter, {codePoint(*found)});
        text.removeIf(isControlInText);
    } else if (text.contains(QChar::ReplacementCharacter) && !m_value.bytes().contains("\xEF\xBF\xBD")) {
        report(Severity::Error, ErrorCode::ControlCharacter, {codePoint(QChar(0xDC00))}); // half of a pair, escaped
    }
    return text;
}

std::optional<QString> JsonCursor::text() const
{
    if (!is(Kind::Text)) {
        reportType("text");
        return std::nullopt;
    }
    QString result = withoutControls(textOfUtf8(m_value.bytes()));
    if (result.size() > MaxText) {
        report(Severity::Error, ErrorCode::TextTooLong, {QString::number(MaxText), QString::number(result.size())});
        result.truncate(MaxText - (result[MaxText - 1].isHighSurrogate() ? 1 : 0));
    }
    return result;
}

std::optional<QString> JsonCursor::id() const
{
    if (!is(Kind::Text)) {
        reportType("text");
        return std::nullopt;
    }
    QString result = textOfUtf8(m_value.bytes());
    if (result.isEmpty()) {
        report(Severity::Error, ErrorCode::EmptyId);
    } else if (result.size() > MaxId) {
        report(Severity::Error, ErrorCode::TextTooLong, {QString::number(MaxId), QString::number(result.size())});
    } else if (const auto control = std::ranges::find_if(std::as_const(result), isControl); control != result.cend()) {
        report(Severity::Error, ErrorCode::ControlCharacter, {codePoint(*control)});
    } else {
        return result;
    }
    return std::nullopt;
}

std::optional<bool> JsonCursor::flag() const
{
    if (is(Kind::True) || is(Kind::False))
        return is(Kind::True);
    reportType("boolean");
    return std::nullopt;
}

std::optional<double> JsonCursor::number() const
{
    if (!is(Kind::Number)) {
        reportType("number");
        return std::nullopt;
    }
    const QByteArrayView bytes = m_value.bytes();
    double result = 0;
    if (std::from_chars(bytes.begin(), bytes.end(), result).ec != std::errc()) {
        report(Severity::Error, ErrorCode::InvalidNumber, {numberText()});
        return std::nullopt;
    }
    return result;
}

std::optional<double> JsonCursor::quantity() const
{
    const std::optional<double> result = number();
    if (result && *result < 0) {
        report(Severity::Error, ErrorCode::InvalidNumber, {numberText()});
        return std::nullopt;
    }
    return result;
}

std::optional<PartialDate> JsonCursor::date() const
{
    // Nearly all dates are right: read without a text of their own.
    std::array<char16_t, 10> characters{};
    const QByteArrayView bytes = m_value.bytes();
    if (is(Kind::Text) && size_t(bytes.size()) <= characters.size()) {
        std::ranges::copy(bytes, characters.begin());
        if (const auto right = PartialDate::fromIso(QStringView(characters.data(), bytes.size())))
            return right;
    }
    const std::optional<QString> written = text();
    const std::optional<PartialDate> result = written ? PartialDate::fromIso(*written) : std::nullopt;
    if (written && !result)
        report(Severity::Error, ErrorCode::InvalidDate, {shortened(m_value.bytes())});
    return result;
}

std::optional<QDate> JsonCursor::day() const
{
    const std::optional<PartialDate> result = date();
    if (result && result->precision() == PartialDate::Precision::Day)
        return result->firstDay();
    if (result)
        report(Severity::Error, ErrorCode::InvalidDate, {shortened(m_value.bytes())});
    return std::nullopt;
}

std::optional<Currency> JsonCursor::currency() const
{
    const std::optional<QString> written = text();
    const std::optional<Currency> result = written ? Currency::fromCode(*written) : std::nullopt;
    if (written && !result)
        report(Severity::Error, ErrorCode::InvalidCurrency, {shortened(m_value.bytes())});
    return result;
}

std::optional<Money> JsonCursor::money(Currency currency, Sign sign) const
{
    if (!is(Kind::Number)) {
        reportType("number");
        return std::nullopt;
    }
    const std::optional<MoneyText> result = moneyFromText(m_value.bytes(), currency);
    if (!result || (sign == Sign::NotNegative && result->money.minorUnits() < 0)) {
        report(Severity::Error, ErrorCode::InvalidAmount, {numberText()});
        return std::nullopt;
    }
    if (result->isRounded)
        report(Severity::Note, ErrorCode::AmountRounded,
               {numberText(), QString::fromLatin1(textOfMoney(result->money))});
    return result->money;
}

std::optional<QPointF> JsonCursor::pair(const char *expected) const
{
    if (is(Kind::List)) {
        const JsonValue x = m_value.first();
        if (x.index() < m_value.end() && x.next().index() < m_value.end() && x.next().end() == m_value.end() &&
            x.kind() == Kind::Number && x.next().kind() == Kind::Number) {
            const std::optional<double> left = JsonCursor(*this, x, 0).number();
            const std::optional<double> top = JsonCursor(*this, x.next(), 1).number();
            return left && top ? std::optional(QPointF(*left, *top)) : std::nullopt;
        }
    }
    reportType(expected);
    return std::nullopt;
}

std::optional<LocalText> JsonCursor::localText() const
{
    if (is(Kind::Text))
        return LocalText{.en = text().value_or(QString())};
    if (!is(Kind::Object)) {
        reportType("local-text");
        return std::nullopt;
    }
    ObjectReader object(*this);
    LocalText result;
    result.en = object.text("en");
    result.zhHans = object.text("zh-Hans");
    result.zhHant = object.text("zh-Hant");
    result.extra = object.rest();
    return result;
}

qsizetype JsonCursor::roomFor() const
{
    constexpr qsizetype Few = 16;
    qsizetype count = 0;
    for (JsonValue v = m_value.first(); is(Kind::List) && count < Few && v.index() < m_value.end(); v = v.next())
        ++count;
    return count;
}

QJsonValue JsonCursor::json() const
{
    switch (m_value.kind()) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::False:
    case Kind::True:
        return is(Kind::True);
    case Kind::Text:
        return textOfUtf8(m_value.bytes());
    case Kind::List: {
        QJsonArray list;
        forEach([&](const JsonCursor &element) { list.append(element.json()); });
        return list;
    }
    case Kind::Object:
        return jsonObject();
    case Kind::Number:
        break;
    }
    const QByteArrayView bytes = m_value.bytes();
    qint64 whole = 0;
    const auto parsed = std::from_chars(bytes.begin(), bytes.end(), whole);
    if (parsed.ec == std::errc() && parsed.ptr == bytes.end())
        return whole;
    const std::optional<double> read = number();
    if (!read)
        return {};
    // A whole number is written as one, and would be another sort of number when it is read again.
    constexpr double Beyond = 0x1p63;
    const bool isWhole = std::trunc(*read) == *read && std::abs(*read) < Beyond;
    return isWhole ? QJsonValue(qint64(*read)) : QJsonValue(*read);
}

QJsonValue JsonCursor::jsonObject() const
{
    // In the order of the keys, for QJsonObject keeps that order and would move all behind a key in between.
    std::vector<std::pair<QString, JsonValue>> members;
    for (JsonValue v = m_value.first(); v.index() < m_value.end(); v = v.next())
        members.emplace_back(textOfUtf8(v.key()), v);
    std::ranges::stable_sort(members, {}, &std::pair<QString, JsonValue>::first);
    QJsonObject object;
    const QString *last = nullptr;
    for (const auto &[key, v] : members) {
        const JsonCursor member(*this, v);
        if (last && *last == key)
            member.report(Severity::Error, ErrorCode::DuplicateKey, {shortened(v.key())});
        else
            object.insert(key, member.json());
        last = &key;
    }
    return object;
}

} // namespace CapitalLoop
