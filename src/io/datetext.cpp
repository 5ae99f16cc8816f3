// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/datetext.h"

#include "io/numbertext.h"

#include <QRegularExpression>

#include <array>

namespace CapitalLoop {

namespace {

constexpr qsizetype LongestDate = 60;

/// In small letters, with the spellings that begin otherwise.
constexpr std::array<std::array<QStringView, 4>, 12> Months{{{u"january", u"januar", u"jänner", u"janvier"},
                                                             {u"february", u"februar", u"feber", u"février"},
                                                             {u"march", u"märz", u"maerz", u"mrz"},
                                                             {u"april", u"avril", u"april", u"april"},
                                                             {u"may", u"mai", u"may", u"may"},
                                                             {u"june", u"juni", u"juin", u"june"},
                                                             {u"july", u"juli", u"juillet", u"july"},
                                                             {u"august", u"août", u"august", u"august"},
                                                             {u"september", u"septembre", u"september", u"september"},
                                                             {u"october", u"oktober", u"octobre", u"october"},
                                                             {u"november", u"novembre", u"november", u"november"},
                                                             {u"december", u"dezember", u"décembre", u"december"}}};

std::optional<int> monthOf(QStringView word)
{
    while (word.endsWith(u'.') || word.endsWith(u','))
        word = word.chopped(1);
    if (word.size() < 3)
        return std::nullopt;
    for (size_t month = 0; month < Months.size(); ++month) {
        for (const QStringView name : Months[month]) {
            if (name.startsWith(word))
                return int(month) + 1;
        }
    }
    return std::nullopt;
}

int fullYear(int year, qsizetype digits)
{
    return digits > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

std::optional<PartialDate> day(int year, int month, int dayOfMonth)
{
    return PartialDate::fromDay(QDate(year, month, dayOfMonth));
}

/// The three figures of a day written in figures with the year last: first, second, year.
std::optional<std::array<int, 3>> figures(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::array{match.captured(1).toInt(), match.captured(3).toInt(),
                      fullYear(match.captured(4).toInt(), match.capturedLength(4))};
}

std::optional<PartialDate> inFigures(const QString &text, DateOrder order)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})\\s?[./-]\\s?(\\d{1,2})(?:\\s?[./-]\\s?(\\d{1,2}))?$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})\\s?[./-]\\s?(\\d{4})$"));
    static const QRegularExpression close(QStringLiteral("^(19|20)(\\d{2})(\\d{2})(\\d{2})$"));
    static const QRegularExpression chinese(
        QStringLiteral("^(\\d{4})\\s?年(?:\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号號])?)?$"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        return match.capturedLength(3) > 0 ? day(year, month, match.captured(3).toInt())
                                           : PartialDate::fromMonth(year, month);
    }
    if (const auto match = chinese.match(text); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        if (match.capturedLength(2) == 0)
            return PartialDate::fromYear(year);
        const int month = match.captured(2).toInt();
        return match.capturedLength(3) > 0 ? day(year, month, match.captured(3).toInt())
                                           : PartialDate::fromMonth(year, month);
    }
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return PartialDate::fromMonth(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = close.match(text); match.hasMatch())
        return day(text.first(4).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (const auto three = figures(text)) {
        const auto [first, second, year] = *three;
        const bool dayFirst = first > 12 || (second <= 12 && order == DateOrder::DayMonth);
        return dayFirst ? day(year, second, first) : day(year, first, second);
    }
    return std::nullopt;
}

/// "sep 2025", "22 september 2025", "sept. 22, 2025", "22. oktober 2025", "22-sep-25".
std::optional<PartialDate> inWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,/-]+"));
    static const QRegularExpression dayForm(QStringLiteral("^(\\d{1,2})(?:\\.|st|nd|rd|th)?$"));
    static const QRegularExpression yearForm(QStringLiteral("^(?:\\d{4}|\\d{2})$"));

    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 3 || !yearForm.match(parts.last()).hasMatch())
        return std::nullopt;
    const int year = fullYear(parts.last().toInt(), parts.last().size());
    if (parts.size() == 2) {
        const auto month = monthOf(parts[0]);
        return month && parts[1].size() == 4 ? PartialDate::fromMonth(year, *month) : std::nullopt;
    }
    for (const int monthAt : {0, 1}) {
        const auto month = monthOf(parts[monthAt]);
        const auto number = dayForm.match(parts[1 - monthAt]);
        if (month && number.hasMatch())
            return day(year, *month, number.captured(1).toInt());
    }
    return std::nullopt;
}

/// Days from the end of 1899 as spreadsheets count them, of the years 1955 to 2099: below and above are years and
/// amounts.
std::optional<PartialDate> fromDayNumber(const QString &text, bool from1904)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{5})(?:\\.\\d+)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt() + (from1904 ? 1462 : 0);
    if (number < 20090 || number > 73050)
        return std::nullopt;
    return PartialDate::fromDay(QDate(1899, 12, 30).addDays(number));
}

/// In plain form, without a time of day behind it.
QString bare(QStringView text)
{
    static const QRegularExpression time(QStringLiteral("(?<=[\\d日号號])(?:t|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+"
                                                        ")?)?\\s?(?:am|pm)?\\s?(?:z|utc|gmt|[+-]\\d{2}:?\\d{2})?$"));
    return plainForm(text).remove(time);
}

} // namespace

std::optional<PartialDate> dateFromText(QStringView text, const DateReading &reading)
{
    if (text.size() > LongestDate)
        return std::nullopt;
    const QString plain = bare(text);
    if (plain.size() == 4) {
        if (auto iso = PartialDate::fromIso(plain))
            return iso;
    }
    if (auto found = inFigures(plain, reading.order))
        return found;
    if (auto found = inWords(plain))
        return found;
    return fromDayNumber(plain, reading.daysFrom1904);
}

std::optional<DateOrder> dateOrderIn(QStringView text)
{
    const QString plain = text.size() > LongestDate ? QString() : bare(text);
    const auto three = figures(plain);
    if (!three)
        return std::nullopt;
    if ((*three)[0] > 12 || plain.contains(u'.')) // with points the day is first wherever they are used
        return DateOrder::DayMonth;
    return (*three)[1] > 12 ? std::optional(DateOrder::MonthDay) : std::nullopt;
}

bool isDateAmbiguous(QStringView text)
{
    const auto three = text.size() > LongestDate ? std::nullopt : figures(bare(text));
    return three && !dateOrderIn(text) && (*three)[0] != (*three)[1];
}

} // namespace CapitalLoop
