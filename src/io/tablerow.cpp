// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tablerow.h"

#include "io/tablewords.h"

#include <algorithm>
#include <array>

namespace CapitalLoop {

namespace {

using F = ImportField;

constexpr std::array MoneyFields{F::Amount, F::Low, F::High, F::UpTo, F::Paid, F::Value, F::Close};
constexpr std::array DateFields{F::Announced, F::Start, F::End, F::StatusDate, F::Date};
constexpr std::array UnreadFields{F::Open, F::HighPrice, F::LowPrice, F::Volume};

bool isPlainNumber(QStringView cell)
{
    return std::ranges::all_of(cell, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'; });
}

/// Whether a field is one of a list.
bool isOneOf(std::span<const F> fields, F field)
{
    return std::ranges::find(fields, field) != fields.end();
}

} // namespace

TableColumns::TableColumns(const Sheet &sheet, const ColumnMapping &mapping, IssueLog &log)
    : m_sheet(sheet), m_mapping(mapping)
{
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const std::optional<F> field = mapping.columns[i].field;
        if (field && m_columns.contains(*field)) {
            log.add(Severity::Warning,
                    {ErrorCode::FieldMappedTwice, placeOf(i), {nameOf(i), nameOf(m_columns.value(*field))}});
            continue;
        }
        if (!field || isOneOf(UnreadFields, *field)) {
            if (!mapping.columns[i].header.isEmpty() && log.wants(Severity::Note))
                log.add(Severity::Note, {ErrorCode::ColumnNotRead, placeOf(i), {nameOf(i)}});
            continue;
        }
        m_columns.insert(*field, i);
        if (isOneOf(MoneyFields, *field) || *field == F::Years)
            decideDecimals(i, log);
        else if (isOneOf(DateFields, *field))
            decideDates(i, log);
    }
}

Place TableColumns::placeOf(qsizetype column) const
{
    const qsizetype row = m_mapping.headerRow.value_or(0);
    return {.line = row < m_sheet.rows.size() ? m_sheet.rows[row].line : 1, .column = int(column) + 1};
}

QString TableColumns::nameOf(qsizetype column) const
{
    const QString &header = m_mapping.columns[column].header;
    return header.isEmpty() ? QString::number(column + 1) : header.left(200);
}

void TableColumns::decideDecimals(qsizetype column, IssueLog &log)
{
    if (const auto asked = m_mapping.columns[column].decimal) {
        m_decimals[column] = *asked;
        return;
    }
    qsizetype points = 0;
    qsizetype commas = 0;
    QString example;
    for (qsizetype i = firstRow(); i < m_sheet.rows.size(); ++i) {
        const QString cell = m_sheet.rows[i].cells.value(column).trimmed();
        if (cell.isEmpty() || (m_sheet.plainNumbers && isPlainNumber(cell)))
            continue;
        if (const auto sign = decimalSignIn(cell))
            ++(*sign == u',' ? commas : points);
        else if (example.isEmpty() && isDecimalAmbiguous(cell))
            example = cell.left(100);
    }
    const bool isCertain = (points == 0) != (commas == 0);
    const QChar decimal = commas > points || (commas == points && m_sheet.delimiter == u';') ? u',' : u'.';
    m_decimals[column] = decimal;
    if (isCertain || example.isEmpty())
        return;
    const auto read = writtenAmount(example, {.decimal = decimal});
    const QString value = read && read->low ? QString::number(read->low->major(), 'f', 2) : QString();
    if (log.wants(Severity::Note))
        log.add(Severity::Note, {ErrorCode::AmbiguousDecimal, placeOf(column), {nameOf(column), example, value}});
}

void TableColumns::decideDates(qsizetype column, IssueLog &log)
{
    if (const auto asked = m_mapping.columns[column].dateOrder) {
        m_orders[column] = *asked;
        return;
    }
    qsizetype dayFirst = 0;
    qsizetype monthFirst = 0;
    QString example;
    for (qsizetype i = firstRow(); i < m_sheet.rows.size(); ++i) {
        const QString cell = m_sheet.rows[i].cells.value(column).trimmed();
        if (const auto order = dateOrderIn(cell))
            ++(*order == DateOrder::DayMonth ? dayFirst : monthFirst);
        else if (example.isEmpty() && isDateAmbiguous(cell))
            example = cell.left(100);
    }
    const bool isCertain = (dayFirst == 0) != (monthFirst == 0);
    const bool isMonthFirst =
        monthFirst > dayFirst || (monthFirst == dayFirst && m_sheet.delimiter != u';' && example.contains(u'/'));
    m_orders[column] = isMonthFirst ? DateOrder::MonthDay : DateOrder::DayMonth;
    if (isCertain || example.isEmpty() || !log.wants(Severity::Warning))
        return;
    log.add(Severity::Warning,
            {ErrorCode::AmbiguousDates,
             placeOf(column),
             {nameOf(column), example, isMonthFirst ? QStringLiteral("month-day") : QStringLiteral("day-month")}});
}

QString TableRow::text(ImportField field) const
{
    const qsizetype column = m_columns.columnOf(field);
    return column < 0 ? QString() : m_row.cells.value(column).trimmed();
}

void TableRow::report(Severity severity, ErrorCode code, ImportField field, QStringList arguments)
{
    if (m_log.wants(severity)) {
        m_log.add(severity, {code, {.line = m_row.line, .column = int(m_columns.columnOf(field)) + 1}, arguments});
    }
}

std::optional<PartialDate> TableRow::date(ImportField field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || saysNoAmount(cell))
        return std::nullopt;
    auto value = dateFromText(cell, m_columns.datesOf(m_columns.columnOf(field)));
    if (!value)
        report(Severity::Error, ErrorCode::InvalidDate, field, {cell.left(200)});
    return value;
}

std::optional<double> TableRow::positive(ImportField field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || saysNoAmount(cell))
        return std::nullopt;
    const auto value = numberFromText(cell, m_columns.decimalOf(m_columns.columnOf(field)));
    if (value && *value > 0 && *value <= 1000)
        return value;
    report(Severity::Error, ErrorCode::InvalidNumber, field, {cell.left(200)});
    return std::nullopt;
}

std::optional<bool> TableRow::yesOrNo(ImportField field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto value = yesOrNoOfCell(cell);
    if (!value)
        report(Severity::Error, ErrorCode::UnknownWord, field, {cell.left(200), importFieldWord(field), QString()});
    return value;
}

std::optional<Currency> TableRow::currency()
{
    const QString cell = text(F::Currency);
    if (cell.isEmpty())
        return std::nullopt;
    if (const auto code = Currency::fromCode(cell.toUpper()))
        return code;
    const auto unit = amountUnit(cell.left(50));
    if (unit && unit->exponent == 0 && unit->currency)
        return unit->currency;
    if (unit && unit->bareYuan)
        return Currency::fromCode(u"CNY");
    report(Severity::Error, ErrorCode::InvalidCurrency, F::Currency, {cell.left(200)});
    return std::nullopt;
}

std::optional<WrittenAmount> TableRow::amount(ImportField field, std::optional<Currency> rowCurrency)
{
    const QString cell = text(field);
    if (cell.isEmpty() || saysNoAmount(cell))
        return std::nullopt;
    const qsizetype index = m_columns.columnOf(field);
    const MappedColumn &column = m_columns.column(index);
    AmountReading reading{.isCurrencyKnown = rowCurrency || column.currency, .decimal = m_columns.decimalOf(index)};
    reading.currency = rowCurrency ? *rowCurrency : column.currency.value_or(m_columns.mapping().currency);
    for (double unit = column.unit; unit >= 10; unit /= 10)
        ++reading.exponent;
    if (m_columns.sheet().plainNumbers && isPlainNumber(cell))
        reading.decimal = u'.';
    auto amount = writtenAmount(cell, reading);
    for (const std::optional<Money> &money :
         {amount ? amount->low : std::nullopt, amount ? amount->high : std::nullopt}) {
        if (money && money->minorUnits() < 0) {
            amount.reset();
            break;
        }
    }
    if (!amount) {
        report(Severity::Error, ErrorCode::InvalidAmount, field, {cell.left(200)});
        return std::nullopt;
    }
    const Currency found = amount->low ? amount->low->currency() : amount->high->currency();
    if (rowCurrency && found != *rowCurrency)
        report(Severity::Warning, ErrorCode::CurrencyDiffers, field, {cell.left(200), rowCurrency->code()});
    return amount;
}

} // namespace CapitalLoop
