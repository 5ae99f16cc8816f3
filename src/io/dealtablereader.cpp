// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/dealtablereader.h"

#include "io/amounttext.h"
#include "io/caploopwords.h"
#include "io/csvtable.h"
#include "io/filebytes.h"
#include "io/issuelog.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace CapitalLoop {

namespace {

constexpr std::array Columns{"from",  "to",   "amount",    "id",    "kind", "status", "currency", "low",
                             "up_to", "paid", "announced", "start", "end",  "years",  "source",   "note"};

/// One row on its way to a deal.
class RowReader
{
public:
    RowReader(const CsvRow &row, const QHash<QString, int> &columns, QChar delimiter, IssueLog &issues)
        : m_row(row), m_columns(columns), m_decimal(delimiter == u';' ? u',' : u'.'), m_issues(issues)
    {
    }

    [[nodiscard]] QString cell(const char *column) const
    {
        return m_row.cells.value(m_columns.value(QLatin1StringView(column), -1));
    }

    void report(Severity severity, ErrorCode code, const char *column, QStringList arguments)
    {
        if (m_issues.wants(severity))
            m_issues.add(severity, {code,
                                    {.line = m_row.line, .column = m_columns.value(QLatin1StringView(column), -1) + 1},
                                    std::move(arguments)});
    }

    std::optional<Deal> deal(int number)
    {
        Deal deal;
        for (const char *column : {"from", "to"}) {
            if (cell(column).isEmpty()) {
                report(Severity::Error, ErrorCode::MissingCell, column, {QLatin1StringView(column)});
                return std::nullopt;
            }
        }
        deal.from = CompanyId(cell("from").simplified());
        deal.to = CompanyId(cell("to").simplified());
        deal.id = DealId(cell("id").isEmpty() ? QStringLiteral("row-%1").arg(number) : cell("id"));
        deal.kind = word<DealKind>("kind").value_or(DealKind::Service);
        deal.amount = amount();
        deal.announced = date("announced");
        deal.term = Term{.start = date("start"), .end = date("end"), .years = years()};
        deal.steps = {StatusStep{.status = word<Status>("status").value_or(Status::Announced), .date = deal.announced}};
        deal.note.en = cell("note");
        return deal;
    }

private:
    template <class Enum> std::optional<Enum> word(const char *column)
    {
        const QString text = cell(column).toLower().replace(u' ', u'-').replace(u'_', u'-');
        if (text.isEmpty())
            return std::nullopt;
        const auto value = fromFileWord<Enum>(text);
        if (!value)
            report(Severity::Error, ErrorCode::UnknownWord, column,
                   {cell(column), QLatin1StringView(column), nearestWord(text, fileWords<Enum>())});
        return value;
    }

    std::optional<PartialDate> date(const char *column)
    {
        const QString text = cell(column);
        auto value = text.isEmpty() ? std::nullopt : PartialDate::fromIso(text);
        if (!value && !text.isEmpty())
            report(Severity::Error, ErrorCode::InvalidDate, column, {text});
        return value;
    }

    std::optional<double> years()
    {
        const QString text = cell("years");
        if (text.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const double value = QString(text).replace(u',', u'.').toDouble(&isNumber);
        if (isNumber && value > 0 && value <= 1000)
            return value;
        report(Severity::Error, ErrorCode::InvalidNumber, "years", {text});
        return std::nullopt;
    }

    std::optional<Money> money(const char *column, Currency currency)
    {
        const QString text = cell(column);
        auto value = text.isEmpty() ? std::nullopt : amountFromText(text, currency, m_decimal);
        if (value && value->minorUnits() < 0)
            value.reset();
        if (!value && !text.isEmpty())
            report(Severity::Error, ErrorCode::InvalidAmount, column, {text});
        return value;
    }

    std::optional<Amount> amount()
    {
        Currency currency;
        if (const QString code = cell("currency"); !code.isEmpty()) {
            const auto known = Currency::fromCode(code.toUpper());
            if (!known)
                report(Severity::Error, ErrorCode::InvalidCurrency, "currency", {code});
            currency = known.value_or(Currency());
        }
        const auto most = money("amount", currency);
        auto low = money("low", currency);
        const auto ceiling = money("up_to", currency);
        if (!most && !low && !ceiling)
            return std::nullopt;
        Amount amount{.low = low ? low : most, .high = ceiling ? ceiling : most, .upTo = ceiling.has_value()};
        if (amount.low && amount.high && amount.low->minorUnits() > amount.high->minorUnits()) {
            report(Severity::Error, ErrorCode::LowAboveHigh, low ? "low" : "amount",
                   {cell(low ? "low" : "amount"), cell(ceiling ? "up_to" : "amount")});
            amount.low.reset();
        }
        amount.paid = money("paid", currency);
        return amount;
    }

    const CsvRow &m_row;
    const QHash<QString, int> &m_columns;
    QChar m_decimal;
    IssueLog &m_issues;
};

/// Makes the network of a table, row by row.
class TableReader
{
public:
    explicit TableReader(const CsvTable &table) : m_table(table) {}

    /// False if a column that must be there is missing.
    [[nodiscard]] std::expected<void, Error> readHeader(const QString &fileName)
    {
        const QStringList names = m_table.rows.isEmpty() ? QStringList() : m_table.rows.first().cells;
        const std::span<const char *const> known(Columns);
        for (int i = 0; i < names.size(); ++i) {
            const QString name = names[i].toLower().replace(u' ', u'_');
            if (std::ranges::find(known, name, [](const char *column) { return QLatin1StringView(column); }) ==
                known.end()) {
                if (!name.isEmpty() && m_issues.wants(Severity::Note))
                    m_issues.add(Severity::Note, {ErrorCode::UnknownKey,
                                                  {.line = m_table.rows.first().line, .column = i + 1},
                                                  {names[i], nearestWord(name, known)}});
            } else if (!m_columns.contains(name)) {
                m_columns.insert(name, i);
            }
        }
        for (const char *column : {"from", "to", "amount"}) {
            if (!m_columns.contains(QLatin1StringView(column)))
                return std::unexpected(Error{ErrorCode::MissingColumn,
                                             {.file = fileName, .line = 1},
                                             {QLatin1StringView(column), names.join(QStringLiteral(", "))}});
        }
        return {};
    }

    ReadResult read(const QString &fileName)
    {
        for (qsizetype i = 1; i < m_table.rows.size(); ++i) {
            RowReader row(m_table.rows[i], m_columns, m_table.delimiter, m_issues);
            if (auto deal = row.deal(int(i)))
                add(*std::move(deal), row);
        }
        if (m_table.unclosedQuote > 0)
            m_issues.add(Severity::Error, {ErrorCode::QuoteNotClosed, {.line = m_table.unclosedQuote}});
        ReadResult result{std::move(m_network), m_issues.take(fileName)};
        for (Issue &issue : result.issues)
            issue.error.place.file = fileName;
        return result;
    }

private:
    void add(Deal deal, RowReader &row)
    {
        for (const CompanyId &id : {deal.from, deal.to}) {
            if (m_network.company(id))
                continue;
            Company company{.id = id};
            company.name.en = id.text();
            addOrReport(std::move(company), row);
        }
        if (const QString address = row.cell("source"); !address.isEmpty())
            deal.sources = {sourceOf(address, row)};
        if (deal.from == deal.to)
            row.report(Severity::Warning, ErrorCode::SelfDeal, "to", {deal.to.text()});
        addOrReport(std::move(deal), row);
    }

    template <class Thing> void addOrReport(Thing thing, RowReader &row)
    {
        if (const auto added = m_network.add(std::move(thing)); !added)
            row.report(Severity::Error, added.error().code, "id", added.error().arguments);
    }

    SourceId sourceOf(const QString &address, RowReader &row)
    {
        const SourceId id(address);
        if (m_network.source(id))
            return id;
        Source source{.id = id, .title = address};
        const QUrl url(address, QUrl::StrictMode);
        if (url.scheme() == u"http" || url.scheme() == u"https")
            source.url = url;
        addOrReport(std::move(source), row);
        return id;
    }

    const CsvTable &m_table;
    QHash<QString, int> m_columns;
    IssueLog m_issues;
    Network m_network;
};

} // namespace

std::expected<ReadResult, Error> readDealTable(const QByteArray &bytes, const QString &fileName)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::unexpected(Error{ErrorCode::InvalidUtf8, {.file = fileName}});
    const CsvTable table = csvTable(text);
    TableReader reader(table);
    if (const auto header = reader.readHeader(fileName); !header)
        return std::unexpected(header.error());
    return reader.read(fileName);
}

std::expected<ReadResult, Error> readAnyNetworkFile(const QString &path)
{
    const bool isTable = path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive) ||
                         path.endsWith(QLatin1StringView(".tsv"), Qt::CaseInsensitive);
    if (!isTable)
        return readNetworkFile(path);
    const auto bytes = fileBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readDealTable(*bytes, path);
}

} // namespace CapitalLoop
