// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/foreignid.h"
#include "io/importedrecords.h"
#include "io/moneytext.h"
#include "io/tablewords.h"

#include <QLocale>

namespace CapitalLoop {

namespace {

using F = ImportField;
using Fate = ImportedRecords::Fate;

/// Rows of companies, known by id or by any of their names or their ticker.
class CompanyImporter : public RowImporter
{
public:
    explicit CompanyImporter(ImportedRecords &records) : m_records(records) {}

    Fate readRow(TableRow &row) override
    {
        QString called;
        F field = F::Id;
        for (const F candidate : {F::Id, F::Name, F::NameZhHans, F::NameZhHant}) {
            if (called.isEmpty() && row.has(candidate)) {
                called = row.text(candidate).simplified();
                field = candidate;
            }
        }
        if (called.isEmpty()) {
            row.report(Severity::Error, ErrorCode::MissingCell, F::Name, {importFieldWord(F::Name)});
            return Fate::LeftOut;
        }
        qsizetype place = -1;
        for (const F candidate : {F::Id, F::Name, F::NameZhHans, F::NameZhHant, F::Ticker}) {
            if (place < 0 && row.has(candidate) && (candidate == F::Id || !row.has(F::Id)))
                place = m_records.findCompany(row.text(candidate).simplified(), row, candidate);
        }
        Company company = place >= 0 ? m_records.companies()[place] : Company{.id = CompanyId(foreignId(called))};
        if (m_met.contains(company.id) || (place < 0 && m_records.hasCompany(company.id))) {
            row.report(Severity::Error, ErrorCode::DuplicateId, field, {company.id.text()});
            return Fate::LeftOut;
        }
        m_met.insert(company.id);
        take(company, row);
        if (company.name.isEmpty())
            company.name.en = called;
        return m_records.put(std::move(company), place);
    }

private:
    void take(Company &company, TableRow &row)
    {
        const auto fill = [&](QString &text, F field) {
            if (row.has(field))
                text = row.text(field);
        };
        fill(company.name.en, F::Name);
        fill(company.name.zhHans, F::NameZhHans);
        fill(company.name.zhHant, F::NameZhHant);
        fill(company.roleDetail, F::RoleDetail);
        fill(company.ticker, F::Ticker);
        fill(company.country, F::Country);
        fill(company.note.en, F::Note);
        if (const auto role = row.word<Role>(F::Role, roleOfCell))
            company.role = *role;
        if (const auto listed = row.yesOrNo(F::Listed))
            company.listed = listed;
        if (row.has(F::Source))
            company.sources = m_records.sourcesOf(row.text(F::Source));
    }

    ImportedRecords &m_records;
    QSet<CompanyId> m_met;
};

QString keyOf(const CompanyId &company, const PartialDate &date, const QString &basis)
{
    return company.text() + u'\n' + date.iso() + u'\n' + basis;
}

/// The company of a row: of its column, or the one that the whole table is of.
std::optional<CompanyId> companyOfRow(TableRow &row, ImportedRecords &records)
{
    if (row.has(F::Company))
        return records.companyOf(row.text(F::Company), row, F::Company);
    if (const CompanyId &all = row.columns().mapping().company; !all.isEmpty())
        return records.companyOf(all.text(), row, F::Company);
    row.report(Severity::Error, ErrorCode::MissingCell, F::Company, {importFieldWord(F::Company)});
    return std::nullopt;
}

/// Day and figure of a row, without which it says nothing.
struct Dated
{
    PartialDate date;
    WrittenAmount amount;
};

std::optional<Dated> datedAmount(TableRow &row, F field)
{
    for (const F needed : {F::Date, field}) {
        if (!row.has(needed)) {
            row.report(Severity::Error, ErrorCode::MissingCell, needed, {importFieldWord(needed)});
            return std::nullopt;
        }
    }
    const auto date = row.date(F::Date);
    const auto amount = row.amount(field, row.currency());
    if (date && amount)
        return Dated{*date, *amount};
    if (saysNoAmount(row.text(date ? field : F::Date))) // reported by nobody yet
        row.report(Severity::Error, ErrorCode::MissingCell, date ? field : F::Date,
                   {importFieldWord(date ? field : F::Date)});
    return std::nullopt;
}

/// Rows of valuations, known by company, date and basis.
class ValuationImporter : public RowImporter
{
public:
    ValuationImporter(const TableColumns &columns, ImportedRecords &records)
        : m_records(records), m_byBasis(columns.has(F::Basis))
    {
        for (qsizetype i = 0; i < records.valuations().size(); ++i) {
            const Valuation &known = records.valuations()[i];
            if (!known.computed)
                m_known.insert(keyOf(known.company, known.date, m_byBasis ? known.basis : QString()), i);
        }
    }

    Fate readRow(TableRow &row) override
    {
        const auto dated = datedAmount(row, F::Value);
        const auto company = dated ? companyOfRow(row, m_records) : std::nullopt;
        if (!company)
            return Fate::LeftOut;
        const QString key = keyOf(*company, dated->date, m_byBasis ? row.text(F::Basis) : QString());
        const qsizetype place = m_known.value(key, -1);
        if (m_met.contains(key)) {
            row.report(Severity::Error, ErrorCode::DuplicateId, F::Date, {company->text() + u' ' + dated->date.iso()});
            return Fate::LeftOut;
        }
        m_met.insert(key);
        Valuation valuation = place >= 0 ? m_records.valuations()[place] : Valuation{.company = *company};
        valuation.date = dated->date;
        takeFigures(valuation, dated->amount, row);
        if (row.has(F::Basis))
            valuation.basis = row.text(F::Basis);
        if (row.has(F::Note))
            valuation.note = row.text(F::Note);
        if (row.has(F::Source))
            valuation.sources = m_records.sourcesOf(row.text(F::Source));
        return m_records.put(std::move(valuation), place);
    }

private:
    static void takeFigures(Valuation &valuation, const WrittenAmount &amount, TableRow &row)
    {
        const Money value = amount.high ? *amount.high : *amount.low;
        if (value != valuation.value) { // its old range was of the old figure
            valuation.low.reset();
            valuation.high.reset();
        }
        valuation.value = value;
        if (amount.low && amount.high && amount.low != amount.high) {
            valuation.low = amount.low;
            valuation.high = amount.high;
        }
        const auto limit = [&](std::optional<Money> &money, F field, bool isLow) {
            const auto read = row.amount(field, row.has(F::Currency) ? std::optional(value.currency()) : std::nullopt);
            if (!read)
                return;
            const Money figure = read->high ? *read->high : *read->low;
            const bool isBeyond =
                isLow ? figure.minorUnits() > value.minorUnits() : figure.minorUnits() < value.minorUnits();
            if (figure.currency() != value.currency())
                row.report(Severity::Error, ErrorCode::MixedCurrencies, field,
                           {value.currency().code(), figure.currency().code()});
            else if (isBeyond)
                row.report(Severity::Error, ErrorCode::ValueOutsideRange, field,
                           {row.text(F::Value).left(100), row.text(field).left(100)});
            else
                money = figure;
        };
        limit(valuation.low, F::Low, true);
        limit(valuation.high, F::High, false);
    }

    ImportedRecords &m_records;
    bool m_byBasis;
    QHash<QString, qsizetype> m_known;
    QSet<QString> m_met;
};

/// Rows of share prices. Times the shares outstanding they become computed valuations; without that they stay prices.
class PriceImporter : public RowImporter
{
public:
    PriceImporter(const TableColumns &columns, ImportedRecords &records)
        : m_records(records),
          m_field(columns.has(F::Close) ? F::Close : F::Value),
          m_shares(columns.mapping().sharesOutstanding)
    {
        for (qsizetype i = 0; i < records.valuations().size(); ++i) {
            const Valuation &known = records.valuations()[i];
            if (known.computed == (m_field == F::Close))
                m_valuations.insert(keyOf(known.company, known.date, {}), i);
        }
        for (qsizetype i = 0; i < records.closes().size(); ++i)
            m_closes.insert(keyOf(records.closes()[i].company, records.closes()[i].date, {}), i);
    }

    Fate readRow(TableRow &row) override
    {
        const auto dated = datedAmount(row, m_field);
        const auto company = dated ? companyOfRow(row, m_records) : std::nullopt;
        if (!company)
            return Fate::LeftOut;
        const QString key = keyOf(*company, dated->date, {});
        if (m_met.contains(key)) {
            row.report(Severity::Error, ErrorCode::DuplicateId, F::Date, {company->text() + u' ' + dated->date.iso()});
            return Fate::LeftOut;
        }
        m_met.insert(key);
        const Money price = dated->amount.high ? *dated->amount.high : *dated->amount.low;
        if (m_field == F::Close && !m_shares) {
            const qsizetype place = m_closes.value(key, -1);
            Close close = place >= 0 ? m_records.closes()[place] : Close{.company = *company, .date = dated->date};
            close.price = price;
            return m_records.put(std::move(close), place);
        }
        const qsizetype place = m_valuations.value(key, -1);
        Valuation valuation =
            place >= 0 ? m_records.valuations()[place] : Valuation{.company = *company, .date = dated->date};
        if (!setValue(valuation, price)) {
            row.report(Severity::Error, ErrorCode::InvalidAmount, m_field, {row.text(m_field).left(200)});
            return Fate::LeftOut;
        }
        return m_records.put(std::move(valuation), place);
    }

private:
    [[nodiscard]] bool setValue(Valuation &valuation, Money price) const
    {
        const auto value =
            m_field == F::Close ? Money::fromMajor(price.major() * *m_shares, price.currency()) : std::optional(price);
        if (!value)
            return false;
        if (valuation.value != *value) {
            valuation.low.reset();
            valuation.high.reset();
        }
        valuation.value = *value;
        if (m_field == F::Close) {
            valuation.computed = true;
            valuation.basis = QStringLiteral("market cap");
            valuation.note = QStringLiteral("Close of %1 %2 times %3 shares outstanding")
                                 .arg(QString::fromLatin1(textOfMoney(price)), price.currency().code(),
                                      QLocale(QLocale::English).toString(*m_shares, 'f', 0));
        } else if (valuation.basis.isEmpty()) {
            valuation.basis = QStringLiteral("market cap");
        }
        return true;
    }

    ImportedRecords &m_records;
    F m_field;
    std::optional<double> m_shares;
    QHash<QString, qsizetype> m_valuations;
    QHash<QString, qsizetype> m_closes;
    QSet<QString> m_met;
};

} // namespace

std::unique_ptr<RowImporter> companyImporter(ImportedRecords &records)
{
    return std::make_unique<CompanyImporter>(records);
}

std::unique_ptr<RowImporter> valuationImporter(const TableColumns &columns, ImportedRecords &records)
{
    return std::make_unique<ValuationImporter>(columns, records);
}

std::unique_ptr<RowImporter> priceImporter(const TableColumns &columns, ImportedRecords &records)
{
    return std::make_unique<PriceImporter>(columns, records);
}

} // namespace CapitalLoop
