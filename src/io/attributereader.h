// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/amounttext.h"
#include "io/caploopwords.h"
#include "io/datetext.h"
#include "io/issuelog.h"
#include "io/plaingraph.h"
#include "io/tablewords.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

/// Takes known attributes of one node or edge out, whatever their capitals; the rest becomes `extra`.
class AttributeReader
{
public:
    static constexpr qsizetype LongestText = 100'000;

    AttributeReader(const GraphAttributes &attributes, int line, IssueLog &log) : m_line(line), m_log(log)
    {
        for (auto [name, value] : attributes.asKeyValueRange())
            m_left.insert(name, value);
    }

    [[nodiscard]] QVariant take(const char *name)
    {
        const QString form = headerForm(QString::fromLatin1(name));
        for (auto at = m_left.begin(); at != m_left.end(); ++at) {
            if (headerForm(at.key()) != form)
                continue;
            QVariant value = *at;
            m_left.erase(at);
            return value;
        }
        return {};
    }
    [[nodiscard]] bool has(const char *name) const
    {
        const QString form = headerForm(QString::fromLatin1(name));
        return std::ranges::any_of(m_left.keys(), [&](const QString &key) { return headerForm(key) == form; });
    }
    [[nodiscard]] QString text(const char *name)
    {
        const QString value = take(name).toString().trimmed();
        if (value.size() <= LongestText)
            return value;
        report(Severity::Warning, ErrorCode::TextTooLong,
               {QString::number(LongestText), QString::number(value.size())});
        return value.left(LongestText);
    }
    [[nodiscard]] bool flag(const char *name) { return yesOrNo(name).value_or(false); }
    [[nodiscard]] std::optional<bool> yesOrNo(const char *name)
    {
        const QVariant value = take(name);
        if (!value.isValid() || value.toString().isEmpty())
            return std::nullopt;
        const auto read = yesOrNoOfCell(value.toString());
        if (!read)
            report(Severity::Error, ErrorCode::WrongType, {QStringLiteral("boolean"), value.toString().left(100)});
        return read;
    }
    [[nodiscard]] std::optional<PartialDate> date(const char *name)
    {
        const QString value = text(name);
        auto read = value.isEmpty() ? std::nullopt : dateFromText(value);
        if (!read && !value.isEmpty())
            report(Severity::Error, ErrorCode::InvalidDate, {value.left(200)});
        return read;
    }
    [[nodiscard]] std::optional<double> number(const char *name)
    {
        const QString value = text(name);
        if (value.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const double read = value.toDouble(&isNumber);
        if (isNumber && std::isfinite(read))
            return read;
        report(Severity::Error, ErrorCode::InvalidNumber, {value.left(200)});
        return std::nullopt;
    }
    /// A number of whole units ("5e9"), or as people write it ("$5bn").
    [[nodiscard]] std::optional<WrittenAmount> amount(const char *name, const AmountReading &reading)
    {
        const QVariant value = take(name);
        QString written = value.toString().trimmed();
        if (written.isEmpty() || saysNoAmount(written))
            return std::nullopt;
        std::optional<WrittenAmount> read;
        bool isNumber = false;
        const double major = written.toDouble(&isNumber);
        if (value.typeId() == QMetaType::Double || isNumber) {
            if (const auto money = Money::fromMajor(isNumber ? major : value.toDouble(), reading.currency))
                read = exactly(written, *money, reading);
        } else {
            read = writtenAmount(written, reading);
        }
        if (read && (read->low ? *read->low : *read->high).minorUnits() >= 0)
            return read;
        report(Severity::Error, ErrorCode::InvalidAmount, {written.left(200)});
        return std::nullopt;
    }
    template <class Enum>
    [[nodiscard]] std::optional<Enum> word(const char *name, std::optional<Enum> (*read)(QStringView))
    {
        const QString value = text(name);
        if (value.isEmpty())
            return std::nullopt;
        const auto found = read(value);
        if (!found) {
            report(Severity::Error, ErrorCode::UnknownWord,
                   {value.left(200), QString::fromLatin1(name), nearestWord(value, fileWords<Enum>())});
        }
        return found;
    }
    void report(Severity severity, ErrorCode code, const QStringList &arguments)
    {
        if (m_log.wants(severity))
            m_log.add(severity, {code, {.line = m_line}, arguments});
    }
    /// All that was not taken.
    [[nodiscard]] QJsonObject rest() const
    {
        QJsonObject extra;
        for (auto [name, value] : m_left.asKeyValueRange()) {
            if (value.typeId() == QMetaType::Double && !std::isfinite(value.toDouble()))
                continue;
            if (!name.isEmpty() && name.size() <= 200)
                extra.insert(name, value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Bool
                                       ? QJsonValue::fromVariant(value)
                                       : QJsonValue(value.toString().left(LongestText)));
        }
        return extra;
    }

private:
    /// Written with decimals as a file has them, not rounded by way of a floating-point number.
    [[nodiscard]] static WrittenAmount exactly(const QString &written, Money money, const AmountReading &reading)
    {
        const auto digits = writtenAmount(written, reading);
        const bool isSame = digits && digits->low && std::abs(digits->low->major() - money.major()) < 1;
        const Money exact = isSame ? *digits->low : money;
        return {.low = exact, .high = exact};
    }

    int m_line;
    IssueLog &m_log;
    GraphAttributes m_left;
};

} // namespace CapitalLoop
