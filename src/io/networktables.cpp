// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/networktables.h"

#include "io/caploopwords.h"
#include "io/moneytext.h"
#include "io/numbertext.h"

namespace CapitalLoop {

namespace {

/// Fills the rows of one table, cell by cell.
class TableWriter
{
public:
    TableWriter(const Network &network, const char *id, const char *columns) : m_network(network)
    {
        m_table.id = QString::fromLatin1(id);
        m_table.columns = QString::fromLatin1(columns).split(u' ');
        for (const Company &company : network.companies()) {
            for (const QString &name :
                 {company.id.text(), company.name.en, company.name.zhHans, company.name.zhHant, company.ticker})
                m_names[plainForm(name)].insert(company.id);
        }
    }
    void begin() { m_table.rows.append(QList<TableCell>()); }
    void text(const QString &text) { m_table.rows.last().append(TableCell{text}); }
    void number(const QByteArray &digits) { m_table.rows.last().append(TableCell{QString::fromLatin1(digits), true}); }
    void number(const std::optional<double> &number)
    {
        if (number)
            this->number(textOfNumber(*number));
        else
            text({});
    }
    void money(const std::optional<Money> &money)
    {
        if (money)
            number(textOfMoney(*money));
        else
            text({});
    }
    void date(const std::optional<PartialDate> &date) { text(date ? date->iso() : QString()); }
    void flag(bool flag) { text(flag ? QStringLiteral("yes") : QString()); }
    /// By its English name if that is no other's, which reads better than its id.
    void company(const CompanyId &id)
    {
        const Company *company = m_network.company(id);
        const QString name = company ? company->name.in(Language::English) : QString();
        const bool isOwn = !name.isEmpty() && name == name.simplified() && m_names.value(plainForm(name)).size() == 1;
        text(isOwn ? name : id.text());
    }
    void sources(const QList<SourceId> &ids)
    {
        QStringList addresses;
        for (const SourceId &id : ids) {
            const Source *source = m_network.source(id);
            addresses.append(source && !source->url.isEmpty() ? source->url.toString() : id.text());
        }
        text(addresses.join(QStringLiteral(" ; ")));
    }
    [[nodiscard]] WrittenTable take() { return std::move(m_table); }

private:
    const Network &m_network;
    WrittenTable m_table;
    QHash<QString, QSet<CompanyId>> m_names;
};

void writeAmount(TableWriter &table, const Amount &amount)
{
    const bool isOne = amount.low == amount.high && !amount.upTo;
    table.money(isOne ? amount.low : std::nullopt);
    table.money(isOne ? std::nullopt : amount.low);
    table.money(isOne || amount.upTo ? std::nullopt : amount.high);
    table.money(amount.upTo ? amount.high : std::nullopt);
    table.flag(amount.about);
    table.text(amount.headline().currency().code());
    table.money(amount.paid);
}

} // namespace

WrittenTable dealsTable(const Network &network)
{
    TableWriter table(
        network, "deals",
        "id from to kind status status_date amount low high up_to about currency paid announced start end "
        "years in_return note source");
    for (const Deal &deal : network.deals()) {
        table.begin();
        table.text(deal.id.text());
        table.company(deal.from);
        table.company(deal.to);
        table.text(QString::fromLatin1(fileWord(deal.kind)));
        table.text(deal.steps.isEmpty() ? QString() : QString::fromLatin1(fileWord(deal.steps.last().status)));
        table.date(deal.steps.isEmpty() ? std::nullopt : deal.steps.last().date);
        if (deal.amount) {
            writeAmount(table, *deal.amount);
        } else {
            table.text(deal.amountWords);
            for (int i = 0; i < 6; ++i)
                table.text({});
        }
        table.date(deal.announced);
        table.date(deal.term.start);
        table.date(deal.term.end);
        table.number(deal.term.years);
        table.text(deal.inReturn.in(Language::English));
        table.text(deal.note.in(Language::English));
        table.sources(deal.sources);
    }
    return table.take();
}

WrittenTable companiesTable(const Network &network)
{
    TableWriter table(network, "companies",
                      "id name name_zh_hans name_zh_hant role role_detail ticker country listed note source");
    for (const Company &company : network.companies()) {
        table.begin();
        table.text(company.id.text());
        table.text(company.name.en);
        table.text(company.name.zhHans);
        table.text(company.name.zhHant);
        table.text(QString::fromLatin1(fileWord(company.role)));
        table.text(company.roleDetail);
        table.text(company.ticker);
        table.text(company.country);
        table.text(!company.listed ? QString() : *company.listed ? QStringLiteral("yes") : QStringLiteral("no"));
        table.text(company.note.in(Language::English));
        table.sources(company.sources);
    }
    return table.take();
}

WrittenTable valuationsTable(const Network &network)
{
    TableWriter table(network, "valuations", "company date value low high currency basis source note");
    for (const Valuation &valuation : network.valuations()) {
        table.begin();
        table.company(valuation.company);
        table.date(valuation.date);
        table.money(valuation.value);
        table.money(valuation.low);
        table.money(valuation.high);
        table.text(valuation.value.currency().code());
        table.text(valuation.basis);
        table.sources(valuation.sources);
        table.text(valuation.note);
    }
    return table.take();
}

WrittenTable pricesTable(const Network &network)
{
    TableWriter table(network, "prices", "company date close currency");
    for (const Close &close : network.closes()) {
        table.begin();
        table.company(close.company);
        table.date(close.date);
        table.money(close.price);
        table.text(close.price.currency().code());
    }
    return table.take();
}

WrittenTable figuresTable(const Network &network)
{
    TableWriter table(network, "figures",
                      "company metric period value low high currency percent count qualifier note source");
    for (const Figure &figure : network.figures()) {
        table.begin();
        table.company(figure.company);
        table.text(figure.metric);
        table.text(figure.period);
        table.money(figure.value);
        table.money(figure.low);
        table.money(figure.high);
        table.text(figure.value ? figure.value->currency().code() : QString());
        table.number(figure.percent);
        table.number(figure.count);
        table.text(figure.qualifier);
        table.text(figure.note);
        table.sources(figure.sources);
    }
    return table.take();
}

WrittenTable sourcesTable(const Network &network)
{
    TableWriter table(network, "sources", "id publisher title date url language note");
    for (const Source &source : network.sources()) {
        table.begin();
        table.text(source.id.text());
        table.text(source.publisher);
        table.text(source.title);
        table.date(source.date);
        table.text(source.url.toString());
        table.text(source.language);
        table.text(source.note);
    }
    return table.take();
}

QByteArray csvOf(const WrittenTable &table)
{
    const auto quoted = [](const QString &cell) {
        const bool isPlain = !cell.contains(u',') && !cell.contains(u';') && !cell.contains(u'\t') &&
                             !cell.contains(u'|') && !cell.contains(u'"') && !cell.contains(u'\n') &&
                             !cell.contains(u'\r');
        return isPlain ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
    };
    QByteArray text("\xEF\xBB\xBF");
    text += table.columns.join(u',').toUtf8() + '\n';
    for (const QList<TableCell> &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? "," : "") + quoted(row[i].text).toUtf8();
        text += '\n';
    }
    return text;
}

} // namespace CapitalLoop
