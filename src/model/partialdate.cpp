// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/partialdate.h"

namespace CapitalLoop {

namespace {

bool isInRange(QDate date)
{
    constexpr QDate First = QDate::fromJulianDay(1'721'426); // 0001-01-01
    constexpr QDate Last = QDate::fromJulianDay(5'373'484);  // 9999-12-31
    return date.isValid() && date >= First && date <= Last;
}

std::optional<int> digits(QStringView text)
{
    int result = 0; // of four digits at most
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        result = result * 10 + (c.unicode() - u'0');
    }
    return result;
}

} // namespace

std::optional<PartialDate> PartialDate::fromYear(int year)
{
    const QDate first(year, 1, 1);
    return isInRange(first) ? std::optional(PartialDate(first, Precision::Year)) : std::nullopt;
}

std::optional<PartialDate> PartialDate::fromMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return isInRange(first) ? std::optional(PartialDate(first, Precision::Month)) : std::nullopt;
}

std::optional<PartialDate> PartialDate::fromDay(QDate day)
{
    return isInRange(day) ? std::optional(PartialDate(day, Precision::Day)) : std::nullopt;
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto year = digits(text.first(qMin<qsizetype>(4, text.size())));
    if (text.size() < 4 || !year)
        return std::nullopt;
    if (text.size() == 4)
        return fromYear(*year);
    if ((text.size() != 7 && text.size() != 10) || text[4] != u'-')
        return std::nullopt;
    const auto month = digits(text.sliced(5, 2));
    if (!month)
        return std::nullopt;
    if (text.size() == 7)
        return fromMonth(*year, *month);
    const auto day = digits(text.sliced(8, 2));
    if (text[7] != u'-' || !day)
        return std::nullopt;
    return fromDay(QDate(*year, *month, *day));
}

QDate PartialDate::lastDay() const
{
    switch (m_precision) {
    case Precision::Year:
        return QDate(m_first.year(), 12, 31);
    case Precision::Month:
        return QDate(m_first.year(), m_first.month(), m_first.daysInMonth());
    case Precision::Day:
        break;
    }
    return m_first;
}

QString PartialDate::iso() const
{
    switch (m_precision) {
    case Precision::Year:
        return m_first.toString(u"yyyy");
    case Precision::Month:
        return m_first.toString(u"yyyy-MM");
    case Precision::Day:
        break;
    }
    return m_first.toString(u"yyyy-MM-dd");
}

} // namespace CapitalLoop
