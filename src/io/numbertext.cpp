// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/numbertext.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupSign(QChar c)
{
    return c == u'.' || c == u',' || c == u'\'' || c == u' ' || c == u'’' || c == u'_';
}

/// Digits with the signs between them: "1.234,5" becomes {"1", "234", "5"} and ".,".
struct Groups
{
    QStringList digits{};
    QString signs{};
};

/// Whether the groups from the second on are as thousands are written (or lakhs: two digits but for the last).
bool areThousands(const Groups &groups, qsizetype count)
{
    if (groups.digits[0].isEmpty() || groups.digits[0].size() > 3)
        return false;
    for (qsizetype i = 1; i < count; ++i) {
        const qsizetype size = groups.digits[i].size();
        if (size != 3 && (size != 2 || i + 1 == count))
            return false;
    }
    return true;
}

/// Puts the groups together; nothing if they make no number.
std::optional<NumberText> joined(const Groups &groups, QChar decimal)
{
    NumberText result;
    const qsizetype count = groups.digits.size();
    const QString &signs = groups.signs;
    if (count == 1) {
        result.digits = groups.digits[0];
        return result;
    }
    const QChar last = signs.back();
    const bool lastMayBeDecimal = (last == u'.' || last == u',') && signs.count(last) == 1;
    const bool othersAlike = count < 3 || std::ranges::all_of(signs.chopped(1), [&](QChar c) { return c == signs[0]; });
    if (!othersAlike)
        return std::nullopt;
    bool isDecimal = lastMayBeDecimal;
    if (lastMayBeDecimal && count == 2) {
        const bool asThousands = areThousands(groups, 2) && groups.digits[0] != u"0";
        result.isAmbiguous = asThousands;
        isDecimal = !asThousands || last == decimal;
    }
    if (isDecimal && count > 2 && !areThousands(groups, count - 1))
        return std::nullopt;
    if (!isDecimal && !areThousands(groups, count))
        return std::nullopt;
    if (isDecimal && !result.isAmbiguous)
        result.decimal = last;
    else if (!isDecimal && !result.isAmbiguous && (last == u'.' || last == u','))
        result.decimal = last == u'.' ? u',' : u'.';
    result.digits = groups.digits.first(isDecimal ? count - 1 : count).join(QString());
    if (isDecimal)
        result.digits += u'.' + groups.digits.last();
    return result;
}

} // namespace

std::optional<NumberText> numberIn(const QString &text, qsizetype from, QChar decimal)
{
    qsizetype at = from;
    while (at < text.size() && !isDigit(text[at]))
        ++at;
    if (at == text.size())
        return std::nullopt;
    const bool startsWithSign = at > from && (text[at - 1] == u'.' || text[at - 1] == u',');
    Groups groups;
    const qsizetype start = startsWithSign ? at - 1 : at;
    if (startsWithSign) {
        groups.digits.append(QStringLiteral("0"));
        groups.signs += text[at - 1];
    }
    groups.digits.append(QString());
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            groups.digits.last() += text[at];
        } else if (isGroupSign(text[at]) && at + 1 < text.size() && isDigit(text[at + 1])) {
            groups.signs += text[at];
            groups.digits.append(QString());
        } else {
            break;
        }
    }
    auto result = joined(groups, decimal);
    if (!result)
        return std::nullopt;
    if (at + 1 < text.size() && text[at] == u'e') {
        qsizetype exponent = at + 1;
        if (text[exponent] == u'+' || text[exponent] == u'-')
            ++exponent;
        const qsizetype digits = exponent;
        while (exponent < text.size() && isDigit(text[exponent]))
            ++exponent;
        if (exponent > digits) {
            result->digits += text.sliced(at, exponent - at);
            at = exponent;
        }
    }
    result->start = start;
    result->end = at;
    return result;
}

QString plainForm(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).simplified().toLower();
}

} // namespace CapitalLoop
