// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sheet.h"
#include "model/company.h"
#include "model/money.h"

#include <QJsonObject>

#include <optional>

namespace CapitalLoop {

/// What the rows of a table become.
enum class TableKind { Deals, Companies, Valuations, Prices };

/// What a column is read as. Their words (importFieldWord) are those of the CSV files we write, and never translated.
enum class ImportField {
    // deals (Id, Note, Source, Currency and Company are of others too)
    Id,
    From,
    To,
    Kind,
    Status,
    StatusDate,
    Amount, ///< "up to 100bn", "~40bn" and "10-15bn" are understood
    Low,
    High, ///< the largest figure, and no ceiling; of valuations too
    UpTo, ///< the ceiling
    About,
    Paid,
    Currency,
    Announced,
    Start,
    End,
    Years,
    InReturn,
    Note,
    Source, ///< addresses or ids of sources, several with " ; " or line breaks between them
    // companies
    Name,
    NameZhHans,
    NameZhHant,
    Role,
    RoleDetail,
    Ticker,
    Country,
    Listed,
    // valuations and prices
    Company,
    Date,
    Value,
    Basis,
    Open, ///< of a day, as HighPrice and LowPrice: known, and not read
    HighPrice,
    LowPrice,
    Close,
    Volume
};

/// In the order in which a dialog offers them.
[[nodiscard]] QList<ImportField> importFields(TableKind table);
/// Without a column for each of these nothing can be read. Prices need Close or Value as well as Date.
[[nodiscard]] QList<ImportField> requiredFields(TableKind table);
[[nodiscard]] QString importFieldWord(ImportField field); ///< as "from", "up_to"
[[nodiscard]] QString tableKindWord(TableKind table);     ///< as "deals"

enum class DateOrder { DayMonth, MonthDay };

/// What one column is read as. A header as "Amount (USD bn)" sets unit and currency.
struct MappedColumn
{
    QString header{};
    std::optional<ImportField> field{};   ///< nothing = not read
    double unit = 1;                      ///< what a plain number of money is multiplied by
    std::optional<Currency> currency{};   ///< of money without one of its own
    std::optional<QChar> decimal{};       ///< nothing = told by the column's numbers
    std::optional<DateOrder> dateOrder{}; ///< nothing = told by the column's dates

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// How the columns of a table are read, with what the table itself does not say.
struct ColumnMapping
{
    TableKind table = TableKind::Deals;
    /// Which of the sheet's rows names the columns; those above are a title and are not read. Nothing = none does.
    std::optional<qsizetype> headerRow{0};
    QList<MappedColumn> columns{};
    Currency currency{}; ///< where neither cell, row nor column says one
    CompanyId company{}; ///< Prices and Valuations without a column Company: whose they are
    std::optional<double>
        sharesOutstanding{}; ///< Prices: closes times this become valuations; without it, share prices

    /// Of what is read.
    [[nodiscard]] qsizetype firstRow() const { return headerRow ? *headerRow + 1 : 0; }
    [[nodiscard]] std::optional<qsizetype> columnOf(ImportField field) const;
    /// The required fields that no column has yet.
    [[nodiscard]] QList<ImportField> missingFields() const;
    /// Made for a table with these headers in this order.
    [[nodiscard]] bool fits(const Sheet &sheet) const;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// The mapping that the headers (in English, Chinese or German) and the cells suggest; the kind of table too, if none
/// is asked for.
[[nodiscard]] ColumnMapping guessedMapping(const Sheet &sheet, std::optional<TableKind> table = {});
/// The same where it is known which row, if any, names the columns.
[[nodiscard]] ColumnMapping guessedMapping(const Sheet &sheet, TableKind table, std::optional<qsizetype> headerRow);

/// For remembering a mapping; it comes back the same.
[[nodiscard]] QJsonObject mappingToJson(const ColumnMapping &mapping);
[[nodiscard]] std::optional<ColumnMapping> mappingFromJson(const QJsonObject &json);

} // namespace CapitalLoop
