// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/localtext.h"
#include "model/money.h"
#include "model/partialdate.h"

#include <QByteArray>
#include <QJsonValue>

namespace CapitalLoop {

[[nodiscard]] QByteArray jsonText(QStringView text);
[[nodiscard]] QByteArray jsonText(const LocalText &text);
/// Two numbers in a list.
[[nodiscard]] QByteArray pairOf(double first, double second);
/// On one line.
[[nodiscard]] QByteArray jsonValue(const QJsonValue &value);

/// Writes one JSON object or list key by key, on one line or with a line for each member. What is empty (no text, no
/// value, false, an empty list) is left out. Values are JSON already: a small object is written first, then added.
class JsonLines
{
public:
    enum class Style { OneLine, Spread };

    /// `indent`: of the line it begins on, in spaces; only of use when spread.
    explicit JsonLines(Style style, int indent = 0) : m_style(style), m_indent(indent) {}

    void add(const char *key, const QByteArray &json);
    /// With a key that is no word of the format.
    void addNamed(const QString &key, const QByteArray &json);
    void text(const char *key, const QString &text);
    void text(const char *key, const LocalText &text);
    void flag(const char *key, bool value);
    void date(const char *key, const std::optional<PartialDate> &date);
    void number(const char *key, const std::optional<double> &number);
    void money(const char *key, const std::optional<Money> &money);
    void currency(Currency currency, Currency otherwise = {});
    template <class Id> void ids(const char *key, const QList<Id> &ids);
    /// Objects or lists, each on a line.
    void lines(const char *key, const QList<QByteArray> &objects);
    void extra(const QJsonObject &extra);

    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] QByteArray take();

private:
    void begin(const QByteArray &key);

    Style m_style;
    int m_indent;
    QByteArray m_members;
};

template <class Id> void JsonLines::ids(const char *key, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    QByteArray list;
    for (const Id &id : ids)
        list += (list.isEmpty() ? "[" : ", ") + jsonText(id.text());
    add(key, list + ']');
}

} // namespace CapitalLoop
