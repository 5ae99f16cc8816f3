// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/objectreader.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace CapitalLoop {

ObjectReader::ObjectReader(const JsonCursor &object) : m_object(object)
{
    if (!isObject()) {
        m_object.reportType("object");
        return;
    }
    const JsonValue value = m_object.value();
    for (JsonValue v = value.first(); v.index() < value.end(); v = v.next())
        m_members.append({v, false});
    reportDuplicates();
}

void ObjectReader::reportDuplicates()
{
    constexpr qsizetype Few = 32; // comparing all pairs is faster up to here
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const QByteArrayView key = m_members[i].value.key();
        bool isKnown = false;
        if (m_members.size() <= Few) {
            for (qsizetype j = 0; j < i && !isKnown; ++j)
                isKnown = m_members[j].value.key() == key;
        } else {
            const qsizetype before = seen.size();
            seen.insert(QByteArray::fromRawData(key.data(), key.size()));
            isKnown = seen.size() == before;
        }
        if (isKnown) {
            JsonCursor(m_object, m_members[i].value)
                .report(Severity::Error, ErrorCode::DuplicateKey, {JsonCursor::shortened(key)});
            m_members[i].isTaken = true;
        }
    }
}

std::optional<JsonCursor> ObjectReader::take(const char *key)
{
    m_known.append(key);
    const QByteArrayView wanted(key);
    const qsizetype count = m_members.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = m_next + i < count ? m_next + i : m_next + i - count;
        Member &member = m_members[at];
        if (member.isTaken || member.value.key() != wanted)
            continue;
        member.isTaken = true;
        m_next = at + 1 < count ? at + 1 : 0;
        if (member.value.kind() == JsonValue::Kind::Null)
            return std::nullopt;
        return JsonCursor(m_object, member.value);
    }
    return std::nullopt;
}

std::optional<JsonCursor> ObjectReader::require(const char *key)
{
    std::optional<JsonCursor> result = take(key);
    if (!result && isObject())
        m_object.report(Severity::Error, ErrorCode::MissingField, {QString::fromLatin1(key)});
    return result;
}

std::optional<Money> ObjectReader::money(const char *key, std::optional<Currency> currency, JsonCursor::Sign sign)
{
    const std::optional<JsonCursor> cursor = take(key);
    return cursor && currency ? cursor->money(*currency, sign) : std::nullopt;
}

std::optional<Currency> ObjectReader::currency(std::optional<Currency> otherwise)
{
    const std::optional<JsonCursor> cursor = take("currency");
    return cursor ? cursor->currency() : otherwise;
}

bool ObjectReader::has(const char *key) const
{
    return std::ranges::any_of(m_members, [wanted = QByteArrayView(key)](const Member &member) {
        return member.value.key() == wanted && member.value.kind() != JsonValue::Kind::Null;
    });
}

QJsonObject ObjectReader::rest()
{
    std::vector<std::pair<QString, JsonCursor>> unknown;
    for (const Member &member : m_members) {
        if (member.isTaken)
            continue;
        const JsonCursor &cursor =
            unknown.emplace_back(textOfUtf8(member.value.key()), JsonCursor(m_object, member.value)).second;
        if (unknown.back().first == u"facts")
            continue; // the place for whatever else is known
        const QString meant = m_object.log().meantBy(unknown.back().first, m_known);
        cursor.report(meant.isEmpty() ? Severity::Note : Severity::Warning, ErrorCode::UnknownKey,
                      {JsonCursor::shortened(member.value.key()), meant});
    }
    // In the order of the keys, for QJsonObject keeps that order and would move all behind a key in between.
    std::ranges::stable_sort(unknown, {}, [](const auto &member) -> const QString & { return member.first; });
    QJsonObject result;
    for (const auto &[key, cursor] : unknown)
        result.insert(key, cursor.json());
    return result;
}

} // namespace CapitalLoop
