// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/jsoncursor.h"

#include <QJsonObject>
#include <QVarLengthArray>

namespace CapitalLoop {

/// Takes the known keys out of one object of a file; what is left over is reported and kept. A key whose value is null
/// counts as left out. Of two equal keys the first is used.
class ObjectReader
{
public:
    /// Reports WrongType if it is no object, which then reads like an empty one.
    explicit ObjectReader(const JsonCursor &object);
    ObjectReader(const ObjectReader &) = delete;
    ObjectReader &operator=(const ObjectReader &) = delete;

    [[nodiscard]] const JsonCursor &object() const { return m_object; }
    [[nodiscard]] bool isObject() const { return m_object.is(JsonValue::Kind::Object); }
    /// Whether there is a value other than null, taken or not.
    [[nodiscard]] bool has(const char *key) const;
    /// The value of a key, or nothing.
    [[nodiscard]] std::optional<JsonCursor> take(const char *key);
    /// The same; reports MissingField if there is none.
    [[nodiscard]] std::optional<JsonCursor> require(const char *key);

    /// The value of a key as a reading function of JsonCursor gives it: take("date", &JsonCursor::date).
    template <class Value>
    [[nodiscard]] std::optional<Value> take(const char *key, std::optional<Value> (JsonCursor::*read)() const)
    {
        const std::optional<JsonCursor> cursor = take(key);
        return cursor ? ((*cursor).*read)() : std::nullopt;
    }
    template <class Value>
    [[nodiscard]] std::optional<Value> require(const char *key, std::optional<Value> (JsonCursor::*read)() const)
    {
        const std::optional<JsonCursor> cursor = require(key);
        return cursor ? ((*cursor).*read)() : std::nullopt;
    }
    [[nodiscard]] QString text(const char *key) { return take(key, &JsonCursor::text).value_or(QString()); }
    [[nodiscard]] LocalText localText(const char *key)
    {
        return take(key, &JsonCursor::localText).value_or(LocalText());
    }
    [[nodiscard]] bool flag(const char *key) { return take(key, &JsonCursor::flag).value_or(false); }
    /// Nothing if there is no currency to count it in, which is reported where that is wrong.
    [[nodiscard]] std::optional<Money> money(const char *key, std::optional<Currency> currency,
                                             JsonCursor::Sign sign = JsonCursor::Sign::NotNegative);
    /// US dollars (or `otherwise`) if the object does not say; nothing if what it says is no currency.
    [[nodiscard]] std::optional<Currency> currency(std::optional<Currency> otherwise = Currency());
    /// Calls `read(cursor)` for each value of a list.
    template <class Read> void forEach(const char *key, Read read)
    {
        if (const std::optional<JsonCursor> list = take(key))
            list->forEach(read);
    }

    /// Calls `read(cursor)` for each key of an object whose keys are no words of the format.
    template <class Read> void forEachMember(Read read)
    {
        for (Member &member : m_members) {
            if (!std::exchange(member.isTaken, true))
                read(JsonCursor(m_object, member.value));
        }
    }

    /// All that was not taken: an unknown key is a Note, a Warning if it looks like a known one. Call it last.
    [[nodiscard]] QJsonObject rest();

private:
    struct Member
    {
        JsonValue value{};
        bool isTaken = false;
    };
    void reportDuplicates();

    JsonCursor m_object;
    QVarLengthArray<Member, 32> m_members;
    QVarLengthArray<const char *, 32> m_known;
    qsizetype m_next = 0; ///< where the search for a key starts: files mostly have them in order
};

} // namespace CapitalLoop
