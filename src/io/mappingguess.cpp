// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/columnmapping.h"

#include "io/amounttext.h"
#include "io/datetext.h"
#include "io/tablewords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace CapitalLoop {

namespace {

using F = ImportField;

constexpr qsizetype RowsLookedAt = 200;

bool isMoneyField(F field)
{
    constexpr std::array Fields{F::Amount, F::Low, F::High, F::UpTo, F::Paid, F::Value, F::Close};
    return std::ranges::find(Fields, field) != Fields.end();
}

bool hasDigit(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
}

bool isAddress(const QString &cell)
{
    return cell.startsWith(u"http://") || cell.startsWith(u"https://");
}

bool isYear(const QString &cell)
{
    const int year = cell.size() == 4 ? cell.toInt() : 0;
    return year >= 1900 && year <= 2100;
}

/// Of how many filled cells of a column something holds.
class ColumnShares
{
public:
    ColumnShares(const Sheet &sheet, qsizetype column, qsizetype firstRow)
    {
        const qsizetype end = std::min(sheet.rows.size(), firstRow + RowsLookedAt);
        for (qsizetype i = firstRow; i < end; ++i) {
            const QString cell = sheet.rows[i].cells.value(column).trimmed();
            if (!cell.isEmpty())
                m_cells.append(cell);
        }
    }
    template <class Test> [[nodiscard]] bool mostly(Test test) const
    {
        return !m_cells.isEmpty() && std::ranges::count_if(m_cells, test) * 10 >= m_cells.size() * 8;
    }
    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }

private:
    QStringList m_cells;
};

/// What the cells of a column without a known header look like.
std::optional<F> fieldOfCells(const ColumnShares &cells, TableKind table)
{
    const bool hasKinds = table == TableKind::Deals;
    if (cells.mostly(isAddress))
        return F::Source;
    if (hasKinds && cells.mostly([](const QString &cell) { return statusOfCell(cell).has_value(); }))
        return F::Status;
    if (hasKinds && cells.mostly([](const QString &cell) { return dealKindOfCell(cell).has_value(); }))
        return F::Kind;
    if (cells.mostly([](const QString &cell) { return dateFromText(cell) && (isYear(cell) || cell.size() > 5); }))
        return hasKinds ? F::Announced : F::Date;
    if (cells.mostly([](const QString &cell) { return hasDigit(cell) && writtenAmount(cell); }))
        return table == TableKind::Deals        ? F::Amount
               : table == TableKind::Prices     ? F::Close
               : table == TableKind::Valuations ? F::Value
                                                : std::optional<F>();
    return std::nullopt;
}

/// How many cells of a row are names of columns, in the kind of table that knows most of them.
qsizetype namedColumns(const CsvRow &row)
{
    qsizetype most = 0;
    for (const TableKind table : {TableKind::Deals, TableKind::Companies, TableKind::Valuations, TableKind::Prices}) {
        most = std::max<qsizetype>(most, std::ranges::count_if(row.cells, [&](const QString &cell) {
                                       return !fieldsOfHeader(cell, table).isEmpty();
                                   }));
    }
    return most;
}

QStringList cellsOf(const Sheet &sheet, qsizetype row)
{
    return row < sheet.rows.size() ? sheet.rows[row].cells : QStringList();
}

/// The first row, or one below a title that names more columns.
qsizetype headerRowOf(const Sheet &sheet)
{
    constexpr qsizetype LongestTitle = 10; // rows
    qsizetype best = 0;
    qsizetype named = sheet.rows.isEmpty() ? 0 : std::max<qsizetype>(namedColumns(sheet.rows.first()), 1);
    for (qsizetype row = 1; row < std::min(sheet.rows.size(), LongestTitle); ++row) {
        if (const qsizetype here = namedColumns(sheet.rows[row]); here > named) {
            best = row;
            named = here;
        }
    }
    return best;
}

bool looksLikeHeader(const QStringList &cells, TableKind table)
{
    const bool namesAField =
        std::ranges::any_of(cells, [table](const QString &cell) { return !fieldsOfHeader(cell, table).isEmpty(); });
    return namesAField || std::ranges::none_of(cells, [](const QString &cell) {
               return hasDigit(cell) && (writtenAmount(cell) || dateFromText(cell));
           });
}

/// Fills a mapping of one kind of table.
class MappingGuess
{
public:
    MappingGuess(const Sheet &sheet, TableKind table, std::optional<qsizetype> headerRow) : m_sheet(sheet)
    {
        m_mapping.table = table;
        m_mapping.headerRow = headerRow;
        const QStringList names = headerRow ? cellsOf(sheet, *headerRow) : QStringList();
        for (qsizetype i = 0; i < sheet.columnCount(); ++i)
            m_mapping.columns.append(MappedColumn{.header = names.value(i).trimmed()});
        takeHeaders();
        takeEdgeTable();
        takeCells();
        for (MappedColumn &column : m_mapping.columns) {
            if (!column.field || !isMoneyField(*column.field))
                continue;
            const HeaderUnit unit = unitOfHeader(column.header);
            column.unit = unit.unit;
            column.currency = unit.currency;
        }
    }
    [[nodiscard]] ColumnMapping take() { return std::move(m_mapping); }

private:
    void give(qsizetype column, F field)
    {
        if (m_mapping.columnOf(field) || m_mapping.columns[column].field)
            return;
        m_mapping.columns[column].field = field;
    }
    void takeHeaders()
    {
        // A header that is just the field's own word goes before others that may mean it too.
        for (const bool exact : {true, false}) {
            for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
                const QString &header = m_mapping.columns[i].header;
                for (const F field : fieldsOfHeader(header, m_mapping.table)) {
                    if (!exact || headerForm(header) == headerForm(importFieldWord(field)))
                        give(i, field);
                }
            }
        }
    }
    /// Tables of edges call the payer "Source" and the receiver "Target".
    void takeEdgeTable()
    {
        const auto to = m_mapping.columnOf(F::To);
        if (m_mapping.table != TableKind::Deals || !to || m_mapping.columnOf(F::From) ||
            headerForm(m_mapping.columns[*to].header) != u"target")
            return;
        const auto isDirection = [](const QString &cell) {
            return cell.endsWith(QLatin1StringView("directed"), Qt::CaseInsensitive);
        };
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            MappedColumn &column = m_mapping.columns[i];
            const QString form = headerForm(column.header);
            if (form == u"type" && ColumnShares(m_sheet, i, m_mapping.firstRow()).mostly(isDirection))
                column.field.reset();
            else if (form == u"source")
                column.field = F::From;
            else if (form == u"weight" && !m_mapping.columnOf(F::Amount))
                column.field = F::Amount;
        }
    }
    void takeCells()
    {
        const bool trustsText = !m_mapping.headerRow;
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.columns[i].field || (!trustsText && !needsMore()))
                continue;
            const ColumnShares cells(m_sheet, i, m_mapping.firstRow());
            if (cells.isEmpty())
                continue;
            if (const auto field = fieldOfCells(cells, m_mapping.table))
                give(i, *field);
            else if (const QList<F> missing = m_mapping.missingFields(); !missing.isEmpty())
                giveText(i, missing);
        }
    }
    [[nodiscard]] bool needsMore() const
    {
        return !m_mapping.missingFields().isEmpty() ||
               (m_mapping.table == TableKind::Deals && !m_mapping.columnOf(F::Amount));
    }
    /// Texts without a name of their own are companies, in the order in which they stand.
    void giveText(qsizetype column, const QList<F> &missing)
    {
        for (const F field : {F::From, F::To, F::Name, F::Company}) {
            if (missing.contains(field) && !(m_mapping.headerRow && field == F::Company))
                return give(column, field);
        }
    }

    const Sheet &m_sheet;
    ColumnMapping m_mapping;
};

/// The kind of table whose headers and cells fit best.
TableKind kindOf(const Sheet &sheet)
{
    const QStringList cells = cellsOf(sheet, headerRowOf(sheet));
    const auto has = [&](TableKind table, F field) {
        return std::ranges::any_of(cells,
                                   [&](const QString &cell) { return fieldsOfHeader(cell, table).contains(field); });
    };
    if (has(TableKind::Deals, F::To) && (has(TableKind::Deals, F::From) || has(TableKind::Deals, F::Source)))
        return TableKind::Deals;
    if (has(TableKind::Prices, F::Date)) {
        const bool hasCompany = has(TableKind::Valuations, F::Company);
        if (!hasCompany && (has(TableKind::Prices, F::Close) || has(TableKind::Prices, F::Value)))
            return TableKind::Prices;
        if (hasCompany && has(TableKind::Valuations, F::Value))
            return TableKind::Valuations;
        if (hasCompany && has(TableKind::Prices, F::Close))
            return TableKind::Prices;
    }
    if (has(TableKind::Companies, F::Name) && !has(TableKind::Deals, F::Amount))
        return TableKind::Companies;
    return TableKind::Deals;
}

} // namespace

ColumnMapping guessedMapping(const Sheet &sheet, std::optional<TableKind> table)
{
    const TableKind kind = table.value_or(kindOf(sheet));
    const qsizetype row = headerRowOf(sheet);
    return guessedMapping(sheet, kind, looksLikeHeader(cellsOf(sheet, row), kind) ? std::optional(row) : std::nullopt);
}

ColumnMapping guessedMapping(const Sheet &sheet, TableKind table, std::optional<qsizetype> headerRow)
{
    return MappingGuess(sheet, table, headerRow).take();
}

} // namespace CapitalLoop
