// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/columnmapping.h"

#include "io/caploopwords.h"

#include <QJsonArray>

#include <algorithm>

namespace CapitalLoop {

namespace {

using F = ImportField;

constexpr const char *FieldWords[] = {
    "id",          "from",       "to",        "kind",   "status",   "status_date",  "amount",       "low",
    "high",        "up_to",      "about",     "paid",   "currency", "announced",    "start",        "end",
    "years",       "in_return",  "note",      "source", "name",     "name_zh_hans", "name_zh_hant", "role",
    "role_detail", "ticker",     "country",   "listed", "company",  "date",         "value",        "basis",
    "open",        "high_price", "low_price", "close",  "volume"};
static_assert(std::size(FieldWords) == size_t(F::Volume) + 1);

constexpr const char *TableWords[] = {"deals", "companies", "valuations", "prices"};
constexpr const char *OrderWords[] = {"day-month", "month-day"};

template <class Enum> std::optional<Enum> fromWord(std::span<const char *const> words, const QString &word)
{
    const auto found = std::ranges::find(words, word, [](const char *known) { return QLatin1StringView(known); });
    return found == words.end() ? std::nullopt : std::optional(Enum(found - words.begin()));
}

QJsonObject columnToJson(const MappedColumn &column)
{
    QJsonObject json{{QStringLiteral("header"), column.header}};
    if (column.field)
        json[QStringLiteral("field")] = importFieldWord(*column.field);
    if (column.unit != 1)
        json[QStringLiteral("unit")] = column.unit;
    if (column.currency)
        json[QStringLiteral("currency")] = column.currency->code();
    if (column.decimal)
        json[QStringLiteral("decimal")] = QString(*column.decimal);
    if (column.dateOrder)
        json[QStringLiteral("dateOrder")] = QLatin1StringView(OrderWords[size_t(*column.dateOrder)]);
    return json;
}

std::optional<MappedColumn> columnFromJson(const QJsonObject &json)
{
    MappedColumn column{.header = json[QStringLiteral("header")].toString()};
    if (json.contains(QStringLiteral("field"))) {
        column.field = fromWord<ImportField>(FieldWords, json[QStringLiteral("field")].toString());
        if (!column.field)
            return std::nullopt;
    }
    column.unit = json[QStringLiteral("unit")].toDouble(1);
    if (column.unit < 1 || column.unit > 1e15)
        return std::nullopt;
    column.currency = Currency::fromCode(json[QStringLiteral("currency")].toString());
    const QString decimal = json[QStringLiteral("decimal")].toString();
    if (decimal == u"." || decimal == u",")
        column.decimal = decimal[0];
    column.dateOrder = fromWord<DateOrder>(OrderWords, json[QStringLiteral("dateOrder")].toString());
    return column;
}

} // namespace

QList<ImportField> importFields(TableKind table)
{
    switch (table) {
    case TableKind::Deals:
        return {F::From,      F::To,    F::Amount,   F::Currency, F::Kind,  F::Status, F::StatusDate,
                F::Announced, F::Low,   F::High,     F::UpTo,     F::About, F::Paid,   F::Start,
                F::End,       F::Years, F::InReturn, F::Source,   F::Note,  F::Id};
    case TableKind::Companies:
        return {F::Name,    F::NameZhHans, F::NameZhHant, F::Role, F::RoleDetail, F::Ticker,
                F::Country, F::Listed,     F::Source,     F::Note, F::Id};
    case TableKind::Valuations:
        return {F::Company, F::Date, F::Value, F::Currency, F::Low, F::High, F::Basis, F::Source, F::Note};
    case TableKind::Prices:
        return {F::Date, F::Close, F::Value, F::Currency, F::Company, F::Open, F::HighPrice, F::LowPrice, F::Volume};
    }
    Q_UNREACHABLE();
}

QList<ImportField> requiredFields(TableKind table)
{
    switch (table) {
    case TableKind::Deals:
        return {F::From, F::To};
    case TableKind::Companies:
        return {F::Name};
    case TableKind::Valuations:
        return {F::Company, F::Date, F::Value};
    case TableKind::Prices:
        return {F::Date, F::Close};
    }
    Q_UNREACHABLE();
}

QString importFieldWord(ImportField field)
{
    return QString::fromLatin1(FieldWords[size_t(field)]);
}

QString tableKindWord(TableKind table)
{
    return QString::fromLatin1(TableWords[size_t(table)]);
}

std::optional<qsizetype> ColumnMapping::columnOf(ImportField field) const
{
    const auto found = std::ranges::find(columns, std::optional(field), &MappedColumn::field);
    return found == columns.end() ? std::nullopt : std::optional(found - columns.begin());
}

QList<ImportField> ColumnMapping::missingFields() const
{
    QList<ImportField> missing;
    for (const ImportField field : requiredFields(table)) {
        const bool isThere = columnOf(field) || (field == F::Close && columnOf(F::Value)) ||
                             (field == F::Company && !company.isEmpty()) ||
                             (table == TableKind::Companies && columnOf(F::Id));
        if (!isThere)
            missing.append(field);
    }
    if (table == TableKind::Prices && !columnOf(F::Company) && company.isEmpty())
        missing.append(F::Company);
    return missing;
}

bool ColumnMapping::fits(const Sheet &sheet) const
{
    if (!headerRow || *headerRow >= sheet.rows.size())
        return false;
    return std::ranges::equal(columns, sheet.rows[*headerRow].cells, {}, &MappedColumn::header,
                              [](const QString &cell) { return cell.trimmed(); });
}

QJsonObject mappingToJson(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (const MappedColumn &column : mapping.columns)
        columns.append(columnToJson(column));
    QJsonObject json{{QStringLiteral("table"), tableKindWord(mapping.table)},
                     {QStringLiteral("headerRow"), mapping.headerRow ? int(*mapping.headerRow) : -1},
                     {QStringLiteral("currency"), mapping.currency.code()},
                     {QStringLiteral("columns"), columns}};
    if (!mapping.company.isEmpty())
        json[QStringLiteral("company")] = mapping.company.text();
    if (mapping.sharesOutstanding)
        json[QStringLiteral("sharesOutstanding")] = *mapping.sharesOutstanding;
    return json;
}

std::optional<ColumnMapping> mappingFromJson(const QJsonObject &json)
{
    const auto table = fromWord<TableKind>(TableWords, json[QStringLiteral("table")].toString());
    const auto currency = Currency::fromCode(json[QStringLiteral("currency")].toString());
    if (!table || !currency)
        return std::nullopt;
    const int headerRow = json[QStringLiteral("headerRow")].toInt();
    ColumnMapping mapping{.table = *table,
                          .headerRow = headerRow < 0 ? std::nullopt : std::optional<qsizetype>(headerRow),
                          .currency = *currency,
                          .company = CompanyId(json[QStringLiteral("company")].toString())};
    for (const QJsonValue value : json[QStringLiteral("columns")].toArray()) {
        auto column = columnFromJson(value.toObject());
        if (!column)
            return std::nullopt;
        mapping.columns.append(*std::move(column));
    }
    if (const QJsonValue shares = json[QStringLiteral("sharesOutstanding")]; shares.toDouble() > 0)
        mapping.sharesOutstanding = shares.toDouble();
    return mapping;
}

} // namespace CapitalLoop
