// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/jsontext.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

// A number beyond all doubles is no fault of the text: it is kept as it is written, and who reads it tells of it.
#define RAPIDJSON_PARSE_ERROR_NORETURN(code, offset)                                                                   \
    do {                                                                                                               \
        if ((code) != rapidjson::kParseErrorNumberTooBig)                                                              \
            SetParseError(code, offset);                                                                               \
    } while (false)
#include <rapidjson/reader.h>

namespace CapitalLoop {

namespace {

constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";

/// The first byte that is no UTF-8: the longest valid beginning, found by halves.
quint32 firstInvalid(QByteArrayView bytes)
{
    // A cut inside a character makes its beginning invalid, so cuts are moved back to a character's start.
    const auto isValidUpTo = [&](qsizetype size) {
        while (size > 0 && size < bytes.size() && (quint8(bytes[size]) & 0xC0) == 0x80)
            --size;
        return QUtf8StringView(bytes.data(), size).isValidUtf8();
    };
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        (isValidUpTo(middle) ? good : bad) = middle;
    }
    qsizetype start = good;
    while (start > 0 && (quint8(bytes[start]) & 0xC0) == 0x80)
        --start;
    return quint32(quint8(bytes[start]) >= 0xC0 ? start : good);
}

const char *reasonFor(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return "empty-file";
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return "after-the-end";
    case rapidjson::kParseErrorValueInvalid:
        return "value";
    case rapidjson::kParseErrorObjectMissName:
        return "key";
    case rapidjson::kParseErrorObjectMissColon:
        return "colon";
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return "comma-or-brace";
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return "comma-or-bracket";
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringEscapeInvalid:
        return "escape";
    case rapidjson::kParseErrorStringMissQuotationMark:
        return "quote";
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return "number";
    default:
        return "other";
    }
}

constexpr quint64 HighBits = 0x8080808080808080;

/// The high bits of eight bytes, next to each other.
quint64 gathered(quint64 highBits)
{
    return ((highBits >> 7) * 0x0102040810204080) >> 56;
}

/// Which of eight bytes continue a character, one bit for each.
quint64 continuations(quint64 eight)
{
    return gathered(eight & ~(eight << 1) & HighBits);
}

/// Which of eight bytes are line feeds.
quint64 lineFeeds(quint64 eight)
{
    constexpr quint64 Others = ~HighBits;
    const quint64 zeroIfSo = eight ^ 0x0A0A0A0A0A0A0A0A;
    return gathered(~(((zeroIfSo & Others) + Others) | zeroIfSo) & HighBits);
}

} // namespace

std::optional<JsonValue> JsonValue::member(QByteArrayView key) const
{
    for (JsonValue v = first(); kind() == Kind::Object && v.index() < end(); v = v.next()) {
        if (v.key() == key)
            return v;
    }
    return std::nullopt;
}

/// Receives the values from the parser and appends them to the list; stops it where a bound is reached.
class JsonTextBuilder
{
public:
    using Kind = JsonValue::Kind;

    JsonTextBuilder(JsonText &text, rapidjson::InsituStringStream &stream, size_t maxValues)
        : m_text(text), m_stream(stream), m_maxValues(maxValues)
    {
    }

    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }

    bool Null() { return add(Kind::Null, tell() - 4, 4); }
    bool Bool(bool value)
    {
        const quint32 size = value ? 4 : 5;
        return add(value ? Kind::True : Kind::False, tell() - size, size);
    }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool) { return add(Kind::Number, offset(text), size); }
    bool String(const char *text, rapidjson::SizeType size, bool) { return add(Kind::Text, offset(text), size); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_key = offset(text);
        m_keySize = size;
        return true;
    }
    bool StartObject() { return open(Kind::Object); }
    bool StartArray() { return open(Kind::List); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Numbers come as they are written.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    [[nodiscard]] quint32 tell() const { return quint32(m_stream.src_ - m_text.m_bytes.constData()); }
    [[nodiscard]] quint32 offset(const char *text) const { return quint32(text - m_text.m_bytes.constData()); }

    bool add(Kind kind, quint32 offset, quint32 size)
    {
        if (m_text.m_nodes.size() >= m_maxValues)
            return false;
        JsonText::Node &node = m_text.m_nodes.emplace_back();
        node.offset = offset;
        node.size = size;
        node.key = m_key;
        node.keySize = m_keySize;
        node.kind = kind;
        m_key = m_keySize = 0;
        return true;
    }
    bool open(Kind kind)
    {
        m_tooDeep = m_open.size() >= size_t(JsonText::MaxDepth);
        m_open.push_back(quint32(m_text.m_nodes.size()));
        return !m_tooDeep && add(kind, tell() - 1, 0);
    }
    bool close()
    {
        m_text.m_nodes[m_open.back()].size = quint32(m_text.m_nodes.size());
        m_open.pop_back();
        return true;
    }

    JsonText &m_text;
    rapidjson::InsituStringStream &m_stream;
    size_t m_maxValues;
    std::vector<quint32> m_open;
    quint32 m_key = 0;
    quint32 m_keySize = 0;
    bool m_tooDeep = false;
};

void JsonText::findLines()
{
    const char *const begin = m_bytes.constData();
    const auto size = size_t(m_bytes.size());
    m_lines.reserve(size / 32 + 1); // untouched room costs nothing
    m_lines.push_back(m_start);
    m_continuations.resize(size / 64 + 1);
    const auto addEight = [&](size_t at, quint64 eight) {
        m_continuations[at / 64] |= continuations(eight) << (at % 64);
        for (quint64 found = lineFeeds(eight); found; found &= found - 1)
            m_lines.push_back(quint32(at) + quint32(std::countr_zero(found)) + 1);
    };
    size_t at = 0;
    for (; at + 8 <= size; at += 8)
        addEight(at, qFromLittleEndian<quint64>(begin + at));
    char last[8] = {};
    std::memcpy(last, begin + at, size - at);
    addEight(at, qFromLittleEndian<quint64>(last));
    countCharacters();
}

void JsonText::countCharacters()
{
    quint32 count = 0;
    for (size_t word = 0; word < m_continuations.size(); ++word) {
        if (word % BlockWords == 0)
            m_blocks.push_back(count);
        count += quint32(std::popcount(m_continuations[word]));
    }
}

quint32 JsonText::charactersBefore(quint32 offset) const
{
    const size_t last = offset / 64;
    quint32 count = m_blocks[last / BlockWords];
    for (size_t word = last - last % BlockWords; word < last; ++word)
        count += quint32(std::popcount(m_continuations[word]));
    count += quint32(std::popcount(m_continuations[last] & ((quint64(1) << (offset % 64)) - 1)));
    return offset - count;
}

Place JsonText::place(quint32 offset, const QString &pointer) const
{
    const auto behind = std::upper_bound(m_lines.cbegin() + 1, m_lines.cend(), offset);
    const quint32 start = *(behind - 1);
    const quint32 column = charactersBefore(offset) - charactersBefore(start) + 1;
    return {m_fileName, int(behind - m_lines.cbegin()), int(column), pointer};
}

std::expected<JsonText, Error> JsonText::parse(QByteArray bytes, const QString &fileName, size_t maxValues)
{
    JsonText text;
    text.m_fileName = fileName;
    const auto failure = [&](ErrorCode code, quint32 at, QStringList arguments = {}) {
        return std::unexpected(Error{code, text.place(at, {}), std::move(arguments)});
    };
    if (bytes.size() > MaxBytes)
        return std::unexpected(Error{ErrorCode::FileTooLarge, {.file = fileName}, {QString::number(MaxBytes)}});
    text.m_bytes = std::move(bytes);
    text.m_start = text.m_bytes.startsWith(ByteOrderMark) ? 3 : 0;
    text.findLines();
    const auto size = quint32(text.m_bytes.size());
    if (!QUtf8StringView(text.m_bytes.constData(), text.m_bytes.size()).isValidUtf8())
        return failure(ErrorCode::InvalidUtf8, firstInvalid(text.m_bytes));
    if (const qsizetype null = text.m_bytes.indexOf('\0'); null >= 0)
        return failure(ErrorCode::InvalidJson, quint32(null), {"control-character"});

    // Untouched room costs nothing; a list that grows would be copied.
    text.m_nodes.reserve(std::min<size_t>(maxValues, size / 10 + 16));
    char *const begin = text.m_bytes.data(); // the parser unescapes texts in place
    rapidjson::InsituStringStream stream(begin + text.m_start);
    JsonTextBuilder builder(text, stream, maxValues);
    rapidjson::Reader reader;
    constexpr unsigned Flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<Flags>(stream, builder);
    if (!result.IsError())
        return text;

    const auto at = std::min(text.m_start + quint32(result.Offset()), size);
    if (builder.isTooDeep())
        return failure(ErrorCode::TooDeep, at, {QString::number(MaxDepth)});
    if (result.Code() == rapidjson::kParseErrorTermination)
        return failure(ErrorCode::TooManyValues, at, {QString::number(maxValues)});
    if (result.Code() == rapidjson::kParseErrorDocumentEmpty)
        return failure(ErrorCode::InvalidJson, at, {"empty-file"});
    if (at == size)
        return failure(ErrorCode::InvalidJson, at, {"unexpected-end"});
    if (quint8(begin[at]) < 0x20 && result.Code() == rapidjson::kParseErrorStringEscapeInvalid)
        return failure(ErrorCode::InvalidJson, at, {"control-character"});
    return failure(ErrorCode::InvalidJson, at, {reasonFor(result.Code())});
}

} // namespace CapitalLoop
