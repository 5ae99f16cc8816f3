// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopwords.h"
#include "io/issuelog.h"
#include "io/jsontext.h"
#include "model/localtext.h"
#include "model/money.h"
#include "model/partialdate.h"

#include <QJsonValue>
#include <QPointF>

namespace CapitalLoop {

/// One value of a file on its way into the model: where it is, what it can be read as, and where to tell what is wrong
/// with it. Each reading function either gives a valid value or reports an Error and gives nothing.
class JsonCursor
{
public:
    static constexpr qsizetype MaxText = 100'000;
    static constexpr qsizetype MaxId = 200;
    enum class Sign { Any, NotNegative };

    JsonCursor(const JsonText &text, IssueLog &log) : m_text(&text), m_log(&log), m_value(text.root()) {}
    /// The same value, its issues told to another log.
    JsonCursor(const JsonCursor &other, IssueLog &log) : JsonCursor(other) { m_log = &log; }
    /// A part of `parent`, which has to live at least as long.
    JsonCursor(const JsonCursor &parent, JsonValue value, qsizetype position = -1)
        : m_text(parent.m_text), m_log(parent.m_log), m_parent(&parent), m_position(position), m_value(value)
    {
    }

    [[nodiscard]] JsonValue value() const { return m_value; }
    [[nodiscard]] bool is(JsonValue::Kind kind) const { return m_value.kind() == kind; }
    [[nodiscard]] IssueLog &log() const { return *m_log; }
    [[nodiscard]] QString pointer() const;

    void report(Severity severity, ErrorCode code, QStringList arguments = {}) const;
    void reportType(const char *expected) const;

    [[nodiscard]] std::optional<QString> text() const; ///< too long: cut; control characters: left out
    [[nodiscard]] std::optional<QString> id() const;
    [[nodiscard]] std::optional<bool> flag() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<double> quantity() const; ///< not negative
    [[nodiscard]] std::optional<PartialDate> date() const;
    [[nodiscard]] std::optional<QDate> day() const;
    [[nodiscard]] std::optional<Currency> currency() const;
    [[nodiscard]] std::optional<Money> money(Currency currency, Sign sign) const;
    [[nodiscard]] std::optional<LocalText> localText() const;
    /// Two numbers in a list; `expected` names them if they are not there.
    [[nodiscard]] std::optional<QPointF> pair(const char *expected) const;
    template <class Enum> [[nodiscard]] std::optional<Enum> word() const;
    /// Whatever it is, for a key that this version does not know.
    [[nodiscard]] QJsonValue json() const;

    /// How many values of a list to make room for: all if they are few, for those of a bad file may all be bad.
    [[nodiscard]] qsizetype roomFor() const;
    /// Calls `read(cursor)` for each value of a list.
    template <class Read> void forEach(Read read) const;
    [[nodiscard]] QString numberText() const { return shortened(m_value.bytes()); }

    /// For arguments and pointers: at most 200 characters.
    [[nodiscard]] static QString shortened(QByteArrayView text);

private:
    [[nodiscard]] QJsonValue jsonObject() const;
    [[nodiscard]] QString withoutControls(QString text) const;

    const JsonText *m_text;
    IssueLog *m_log;
    const JsonCursor *m_parent = nullptr;
    qsizetype m_position = -1; ///< in a list
    JsonValue m_value;
};

template <class Enum> std::optional<Enum> JsonCursor::word() const
{
    const auto words = fileWords<Enum>();
    for (size_t i = 0; i < words.size() && is(JsonValue::Kind::Text); ++i) {
        if (m_value.bytes() == QByteArrayView(words[i]))
            return Enum(i);
    }
    if (const std::optional<QString> written = text()) {
        report(Severity::Error, ErrorCode::UnknownWord,
               {shortened(m_value.bytes()), shortened(m_value.key()), nearestWord(*written, fileWords<Enum>())});
    }
    return std::nullopt;
}

template <class Read> void JsonCursor::forEach(Read read) const
{
    if (!is(JsonValue::Kind::List))
        return reportType("list");
    qsizetype position = 0;
    for (JsonValue v = m_value.first(); v.index() < m_value.end(); v = v.next())
        read(JsonCursor(*this, v, position++));
}

} // namespace CapitalLoop
