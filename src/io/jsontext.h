// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>
#include <vector>

namespace CapitalLoop {

class JsonText;

/// QString::fromUtf8() takes U+FEFF at the start of a text for a mark and drops it.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

/// One value of a JsonText: a light handle that holds as long as the text does.
class JsonValue
{
public:
    enum class Kind : quint32 { Null, False, True, Number, Text, List, Object };

    JsonValue() = default;
    JsonValue(const JsonText &text, quint32 index) : m_text(&text), m_index(index) {}

    [[nodiscard]] Kind kind() const;
    /// The key it has in its object.
    [[nodiscard]] QByteArrayView key() const;
    /// The characters of a text (unescaped) or of a number (as they stand in the file).
    [[nodiscard]] QByteArrayView bytes() const;
    [[nodiscard]] quint32 offset() const;
    /// The first value of a key of an object; of anything else there is none.
    [[nodiscard]] std::optional<JsonValue> member(QByteArrayView key) const;

    /// The values right inside a list or an object: for (v = value.first(); v.index() < value.end(); v = v.next()).
    [[nodiscard]] JsonValue first() const { return {*m_text, m_index + 1}; }
    [[nodiscard]] JsonValue next() const { return {*m_text, end()}; }
    [[nodiscard]] quint32 end() const;
    [[nodiscard]] quint32 index() const { return m_index; }

private:
    const JsonText *m_text = nullptr;
    quint32 m_index = 0;
};

/// The text of a JSON file, taken apart into a flat list of its values, each of which knows where it stands. Keeps what
/// a plain tree loses: duplicate keys, the digits of numbers, lines and columns. Owned by one reading of a file.
class JsonText
{
public:
    static constexpr qint64 MaxBytes = 512LL * 1024 * 1024;
    static constexpr int MaxDepth = 100;
    static constexpr size_t MaxValues = 40'000'000;

    /// Errors: FileTooLarge, InvalidUtf8, InvalidJson, TooDeep, TooManyValues. Bytes that nobody else holds are taken
    /// apart where they are, without a copy.
    [[nodiscard]] static std::expected<JsonText, Error> parse(QByteArray bytes, const QString &fileName,
                                                              size_t maxValues = MaxValues);

    [[nodiscard]] JsonValue root() const { return {*this, 0}; }
    /// The line and column (in characters) of an offset in the bytes.
    [[nodiscard]] Place place(quint32 offset, const QString &pointer) const;

private:
    friend class JsonValue;
    friend class JsonTextBuilder;

    struct Node
    {
        quint32 offset; ///< of the first character of a text or number, of the bracket of a list or object
        quint32 size;   ///< in bytes; of lists and objects the index behind their last value
        quint32 key;
        quint32 keySize : 29;
        JsonValue::Kind kind : 3;
    };

    static constexpr size_t BlockWords = 64;

    void findLines();
    void countCharacters();
    [[nodiscard]] quint32 charactersBefore(quint32 offset) const;

    QByteArray m_bytes;
    QString m_fileName;
    quint32 m_start = 0;          ///< behind a byte-order mark
    std::vector<quint32> m_lines; ///< where each line starts
    /// A bit for each byte that continues a character, as the file has it: texts are unescaped in place later.
    std::vector<quint64> m_continuations;
    std::vector<quint32> m_blocks; ///< how many such bytes stand before each block of words
    std::vector<Node> m_nodes;     ///< in the order of the file
};

inline JsonValue::Kind JsonValue::kind() const
{
    return m_text->m_nodes[m_index].kind;
}

inline QByteArrayView JsonValue::key() const
{
    const JsonText::Node &node = m_text->m_nodes[m_index];
    return QByteArrayView(m_text->m_bytes.constData() + node.key, qsizetype(node.keySize));
}

inline QByteArrayView JsonValue::bytes() const
{
    const JsonText::Node &node = m_text->m_nodes[m_index];
    return QByteArrayView(m_text->m_bytes.constData() + node.offset, qsizetype(node.size));
}

inline quint32 JsonValue::offset() const
{
    const JsonText::Node &node = m_text->m_nodes[m_index];
    return node.kind == Kind::Text ? node.offset - 1 : node.offset;
}

inline quint32 JsonValue::end() const
{
    const JsonText::Node &node = m_text->m_nodes[m_index];
    return node.kind >= Kind::List ? node.size : m_index + 1;
}

} // namespace CapitalLoop
