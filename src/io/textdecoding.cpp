// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace CapitalLoop {

namespace {

constexpr qsizetype Sample = 1 << 20; ///< bytes that are looked at to tell an encoding

std::optional<QString> decoded(QStringDecoder decoder, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> decodedAs(const QString &encoding, QByteArrayView bytes)
{
    return decoded(QStringDecoder(encoding.toLatin1().constData()), bytes);
}

/// UTF-16 without a mark: in most scripts every other byte of blanks, digits and commas is zero.
std::optional<QString> utf16Like(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), Sample));
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == 0;
    const qsizetype most = std::max(zeros[0], zeros[1]);
    const qsizetype least = std::min(zeros[0], zeros[1]);
    if (most * 25 < sample.size() || least * 10 > most)
        return std::nullopt;
    return zeros[1] > zeros[0] ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
    });
}

/// Whether bytes that are no UTF-8 look like Chinese text: at least half of what GB18030 makes of them are the
/// everyday characters and signs of GB 2312 (both bytes high, the first A1 to D7). In Western text an accented letter
/// mostly has a plain one behind it, and two in a row lie above that.
bool looksLikeGb18030(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), Sample));
    qsizetype common = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto first = quint8(sample[i]);
        if (first < 0x80)
            continue;
        ++all;
        const auto second = i + 1 < sample.size() ? quint8(sample[i + 1]) : 0;
        if (second >= 0x30 && second <= 0x39) {
            i += 3;
            continue;
        }
        common += first >= 0xA1 && first <= 0xD7 && second >= 0xA1;
        i += second >= 0x40 ? 1 : 0;
    }
    return all > 0 && common * 2 >= all;
}

/// Windows-1252 leaves five bytes free, and text has hardly a control character.
bool looksLikeWesternText(QByteArrayView bytes)
{
    return std::ranges::none_of(bytes, [](char c) {
        const auto byte = quint8(c);
        return byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D ||
               (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    });
}

std::optional<DecodedText> byMark(QByteArrayView bytes)
{
    const struct
    {
        QByteArrayView mark;
        QStringDecoder::Encoding encoding;
        const char *name;
    } marks[] = {{QByteArrayView("\xEF\xBB\xBF", 3), QStringDecoder::Utf8, "UTF-8"},
                 {QByteArrayView("\xFF\xFE", 2), QStringDecoder::Utf16LE, "UTF-16LE"},
                 {QByteArrayView("\xFE\xFF", 2), QStringDecoder::Utf16BE, "UTF-16BE"}};
    for (const auto &[mark, encoding, name] : marks) {
        if (!bytes.startsWith(mark))
            continue;
        if (auto text = decoded(QStringDecoder(encoding), bytes.sliced(mark.size())))
            return DecodedText{.text = *std::move(text), .encoding = QString::fromLatin1(name)};
    }
    return std::nullopt;
}

} // namespace

QStringList textEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("windows-1252"),
            QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
}

std::expected<DecodedText, Error> decodedText(const QByteArray &bytes, const QString &fileName, const QString &encoding)
{
    const auto result = [](std::optional<QString> text, const QString &name, bool guessed) {
        return DecodedText{.text = *std::move(text), .encoding = name, .guessed = guessed};
    };
    const auto unknown = std::unexpected(Error{ErrorCode::UnknownEncoding, {.file = fileName}, {}});
    if (auto marked = byMark(bytes); marked && (encoding.isEmpty() || encoding == marked->encoding))
        return *std::move(marked);
    if (!encoding.isEmpty()) {
        if (auto text = decodedAs(encoding, bytes))
            return result(std::move(text), encoding, false);
        return unknown;
    }
    const auto utf16 = utf16Like(bytes);
    if (utf16) {
        if (auto text = decodedAs(*utf16, bytes); text && !hasControls(*text))
            return result(std::move(text), *utf16, true);
    }
    if (auto text = decoded(QStringDecoder(QStringDecoder::Utf8), bytes))
        return result(std::move(text), QStringLiteral("UTF-8"), false);
    if (looksLikeGb18030(bytes) && !bytes.contains('\0')) {
        if (auto text = decodedAs(QStringLiteral("GB18030"), bytes))
            return result(std::move(text), QStringLiteral("GB18030"), true);
    }
    if (looksLikeWesternText(bytes)) {
        if (auto text = decodedAs(QStringLiteral("windows-1252"), bytes))
            return result(std::move(text), QStringLiteral("windows-1252"), true);
    }
    return unknown;
}

} // namespace CapitalLoop
