// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/jsonlines.h"

#include "io/moneytext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace CapitalLoop {

QByteArray jsonText(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    result.reserve(utf8.size() + 2);
    result += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            (result += '\\') += c;
        else if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (quint8(c) < 0x20)
            result += "\\u" + QByteArray::number(quint8(c), 16).rightJustified(4, '0');
        else
            result += c;
    }
    return result += '"';
}

QByteArray jsonText(const LocalText &text)
{
    if (text.zhHans.isEmpty() && text.zhHant.isEmpty() && text.extra.isEmpty())
        return jsonText(text.en);
    JsonLines object(JsonLines::Style::OneLine);
    object.text("en", text.en);
    object.text("zh-Hans", text.zhHans);
    object.text("zh-Hant", text.zhHant);
    object.extra(text.extra);
    return object.take();
}

QByteArray pairOf(double first, double second)
{
    return '[' + textOfNumber(first) + ", " + textOfNumber(second) + ']';
}

QByteArray jsonValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        if (value.toVariant().typeId() == QMetaType::LongLong)
            return QByteArray::number(value.toInteger());
        return std::isfinite(value.toDouble()) ? textOfNumber(value.toDouble()) : QByteArray("null");
    case QJsonValue::String:
        return jsonText(value.toString());
    case QJsonValue::Array: {
        QByteArray list;
        const QJsonArray values = value.toArray();
        for (const auto &element : values)
            list += (list.isEmpty() ? "[" : ", ") + jsonValue(element);
        return list.isEmpty() ? "[]" : list + ']';
    }
    case QJsonValue::Object: {
        JsonLines object(JsonLines::Style::OneLine);
        object.extra(value.toObject());
        return object.take();
    }
    default:
        return "null";
    }
}

void JsonLines::begin(const QByteArray &key)
{
    if (m_style == Style::Spread)
        m_members.append(m_members.isEmpty() ? "\n" : ",\n").append(m_indent + 2, ' ');
    else if (!m_members.isEmpty())
        m_members += ", ";
    (m_members += key) += ": ";
}

void JsonLines::add(const char *key, const QByteArray &json)
{
    begin('"' + QByteArray(key) + '"');
    m_members += json;
}

void JsonLines::addNamed(const QString &key, const QByteArray &json)
{
    begin(jsonText(key));
    m_members += json;
}

void JsonLines::text(const char *key, const QString &text)
{
    if (!text.isEmpty())
        add(key, jsonText(text));
}

void JsonLines::text(const char *key, const LocalText &text)
{
    if (!text.isEmpty() || !text.extra.isEmpty())
        add(key, jsonText(text));
}

void JsonLines::flag(const char *key, bool value)
{
    if (value)
        add(key, "true");
}

void JsonLines::date(const char *key, const std::optional<PartialDate> &date)
{
    if (date)
        add(key, jsonText(date->iso()));
}

void JsonLines::number(const char *key, const std::optional<double> &number)
{
    if (number && std::isfinite(*number))
        add(key, textOfNumber(*number));
}

void JsonLines::money(const char *key, const std::optional<Money> &money)
{
    if (money)
        add(key, textOfMoney(*money));
}

void JsonLines::currency(Currency currency, Currency otherwise)
{
    if (currency != otherwise)
        add("currency", jsonText(currency.code()));
}

void JsonLines::lines(const char *key, const QList<QByteArray> &objects)
{
    if (objects.isEmpty())
        return;
    begin('"' + QByteArray(key) + '"');
    bool isFirst = true;
    for (const QByteArray &object : objects) {
        m_members += std::exchange(isFirst, false) ? "[\n" : ",\n";
        m_members.append(m_indent + 4, ' ') += object;
    }
    (m_members += '\n').append(m_indent + 2, ' ') += ']';
}

void JsonLines::extra(const QJsonObject &extra)
{
    for (auto it = extra.begin(); it != extra.end(); ++it)
        addNamed(it.key(), jsonValue(it.value()));
}

QByteArray JsonLines::take()
{
    QByteArray result = '{' + std::exchange(m_members, {});
    if (m_style == Style::Spread && result.size() > 1)
        (result += '\n').append(m_indent, ' ');
    return result += '}';
}

} // namespace CapitalLoop
