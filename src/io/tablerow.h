// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/amounttext.h"
#include "io/caploopwords.h"
#include "io/columnmapping.h"
#include "io/datetext.h"
#include "io/issuelog.h"

#include <QHash>

namespace CapitalLoop {

/// What holds for the columns of a table as a whole: which field each is, and how its numbers and dates are read,
/// decided by all its cells.
class TableColumns
{
public:
    /// Says what could not be decided, and which columns are not read.
    TableColumns(const Sheet &sheet, const ColumnMapping &mapping, IssueLog &log);

    [[nodiscard]] qsizetype columnOf(ImportField field) const { return m_columns.value(field, -1); }
    [[nodiscard]] bool has(ImportField field) const { return m_columns.contains(field); }
    [[nodiscard]] const MappedColumn &column(qsizetype index) const { return m_mapping.columns[index]; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] QChar decimalOf(qsizetype column) const { return m_decimals.value(column, u'.'); }
    [[nodiscard]] DateReading datesOf(qsizetype column) const
    {
        return {m_orders.value(column, DateOrder::DayMonth), m_sheet.daysFrom1904};
    }
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

private:
    void decideDecimals(qsizetype column, IssueLog &log);
    void decideDates(qsizetype column, IssueLog &log);
    [[nodiscard]] Place placeOf(qsizetype column) const;
    [[nodiscard]] QString nameOf(qsizetype column) const;
    [[nodiscard]] qsizetype firstRow() const { return m_mapping.firstRow(); }

    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    QHash<ImportField, qsizetype> m_columns;
    QHash<qsizetype, QChar> m_decimals;
    QHash<qsizetype, DateOrder> m_orders;
};

/// The cells of one row, read as what their columns are. What cannot be read is reported with its line and column.
class TableRow
{
public:
    TableRow(const CsvRow &row, const TableColumns &columns, IssueLog &log) : m_row(row), m_columns(columns), m_log(log)
    {
    }

    [[nodiscard]] const TableColumns &columns() const { return m_columns; }
    [[nodiscard]] int line() const { return m_row.line; }
    /// Without spaces around it; empty if there is no such column.
    [[nodiscard]] QString text(ImportField field) const;
    [[nodiscard]] bool has(ImportField field) const { return !text(field).isEmpty(); }
    void report(Severity severity, ErrorCode code, ImportField field, QStringList arguments = {});

    [[nodiscard]] std::optional<PartialDate> date(ImportField field);
    [[nodiscard]] std::optional<double> positive(ImportField field);
    [[nodiscard]] std::optional<bool> yesOrNo(ImportField field);
    /// The currency of the row: its column, or nothing.
    [[nodiscard]] std::optional<Currency> currency();
    /// Money that is not negative; `rowCurrency` as currency() gives it.
    [[nodiscard]] std::optional<WrittenAmount> amount(ImportField field, std::optional<Currency> rowCurrency);
    /// A word of an enumeration as `read` knows it; `known` are the file's words for it.
    template <class Enum>
    [[nodiscard]] std::optional<Enum> word(ImportField field, std::optional<Enum> (*read)(QStringView));

private:
    const CsvRow &m_row;
    const TableColumns &m_columns;
    IssueLog &m_log;
};

template <class Enum> std::optional<Enum> TableRow::word(ImportField field, std::optional<Enum> (*read)(QStringView))
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto value = read(cell);
    if (!value) {
        report(Severity::Error, ErrorCode::UnknownWord, field,
               {cell.left(200), importFieldWord(field), nearestWord(cell, fileWords<Enum>())});
    }
    return value;
}

} // namespace CapitalLoop
