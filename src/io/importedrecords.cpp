// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importedrecords.h"

#include "io/foreignid.h"
#include "io/numbertext.h"
#include "model/networkedit.h"

#include <QRegularExpression>

namespace CapitalLoop {

namespace {

QString addressOf(const Source &source)
{
    return source.url.isEmpty() ? QString() : source.url.toString();
}

} // namespace

ImportedRecords::ImportedRecords(const Network &into) : m_records(into.records())
{
    for (qsizetype i = 0; i < m_records.companies.size(); ++i) {
        m_companyIndex.insert(m_records.companies[i].id, i);
        learnNames(m_records.companies[i], i);
    }
    for (qsizetype i = 0; i < m_records.deals.size(); ++i)
        m_dealIndex.insert(m_records.deals[i].id, i);
    for (const Source &source : m_records.sources) {
        if (const QString address = addressOf(source); !address.isEmpty() && !m_sourceIndex.contains(address))
            m_sourceIndex.insert(address, source.id);
    }
    for (const Source &source : m_records.sources)
        m_sourceIndex.insert(source.id.text(), source.id);
}

void ImportedRecords::learnNames(const Company &company, qsizetype place)
{
    for (const QString &name : {company.name.en, company.name.zhHans, company.name.zhHant, company.ticker}) {
        if (name.isEmpty())
            continue;
        QList<qsizetype> &places = m_companyNames[plainForm(name)];
        if (!places.contains(place))
            places.append(place);
    }
}

qsizetype ImportedRecords::findCompany(const QString &called, TableRow &row, ImportField field) const
{
    if (const auto byId = m_companyIndex.constFind(CompanyId(called)); byId != m_companyIndex.cend())
        return *byId;
    const QList<qsizetype> places = m_companyNames.value(plainForm(called));
    if (places.isEmpty())
        return -1;
    if (places.size() > 1) {
        row.report(Severity::Warning, ErrorCode::AmbiguousName, field,
                   {called.left(LongestId), m_records.companies[places[0]].id.text(),
                    m_records.companies[places[1]].id.text()});
    }
    return places.first();
}

CompanyId ImportedRecords::companyOf(const QString &called, TableRow &row, ImportField field)
{
    const QString name = called.simplified();
    if (const qsizetype place = findCompany(name, row, field); place >= 0)
        return m_records.companies[place].id;
    Company company{.id = CompanyId(foreignId(name))};
    if (company.id.text().isEmpty() || m_companyIndex.contains(company.id)) // another one that begins alike
        company.id = freshId<CompanyId>(name.left(LongestId / 2), QStringLiteral("company"),
                                        [this](const CompanyId &id) { return hasCompany(id); });
    company.name.en = name;
    const CompanyId id = company.id;
    put(std::move(company), -1);
    m_created.append(id);
    return id;
}

QList<SourceId> ImportedRecords::sourcesOf(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("\\s+;\\s+|\\s*[\\n\\r]+\\s*"));
    QList<SourceId> sources;
    for (const QString &address : cell.split(between, Qt::SkipEmptyParts)) {
        const SourceId id = sourceOf(address.trimmed());
        if (!sources.contains(id))
            sources.append(id);
    }
    return sources;
}

SourceId ImportedRecords::sourceOf(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https");
    for (const QString &known : {address, isWeb ? url.toString() : QString()}) {
        if (const auto found = m_sourceIndex.constFind(known); found != m_sourceIndex.cend())
            return *found;
    }
    SourceId id(address);
    if (address.size() > LongestId) {
        id = freshId<SourceId>(address.left(LongestId / 2), QStringLiteral("source"),
                               [this](const SourceId &taken) { return m_sourceIndex.contains(taken.text()); });
    }
    Source source{.id = id, .title = address};
    if (isWeb)
        source.url = url;
    m_records.sources.append(source);
    m_sourceIndex.insert(address, id);
    m_sourceIndex.insert(id.text(), id);
    return id;
}

template <class Record>
ImportedRecords::Fate ImportedRecords::putInto(QList<Record> &list, Record record, qsizetype place)
{
    if (place < 0) {
        list.append(std::move(record));
        return Fate::Added;
    }
    if (std::as_const(list)[place] == record)
        return Fate::Unchanged;
    list[place] = std::move(record);
    return Fate::Updated;
}

ImportedRecords::Fate ImportedRecords::put(Company company, qsizetype place)
{
    const qsizetype at = place < 0 ? m_records.companies.size() : place;
    m_companyIndex.insert(company.id, at);
    learnNames(company, at);
    return putInto(m_records.companies, std::move(company), place);
}

ImportedRecords::Fate ImportedRecords::put(Deal deal, qsizetype place)
{
    m_dealIndex.insert(deal.id, place < 0 ? m_records.deals.size() : place);
    return putInto(m_records.deals, std::move(deal), place);
}

ImportedRecords::Fate ImportedRecords::put(Valuation valuation, qsizetype place)
{
    return putInto(m_records.valuations, std::move(valuation), place);
}

ImportedRecords::Fate ImportedRecords::put(Close close, qsizetype place)
{
    return putInto(m_records.closes, std::move(close), place);
}

std::expected<Network, Error> ImportedRecords::network(const Network &into) const
{
    return into.withRecords(m_records);
}

} // namespace CapitalLoop
