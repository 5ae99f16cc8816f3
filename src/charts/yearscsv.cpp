// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearscsv.h"

#include "charts/valuationcsv.h"
#include "charts/yearswords.h"
#include "words/dealwords.h"

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

struct YearsCsv
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::YearsCsv)
};

/// Writes the rows of one table.
class RowWriter
{
public:
    RowWriter(const Network &network, const YearsContent &content, const YearsRequest &request,
              const Formatter &formatter)
        : m_network(network), m_content(content), m_request(request), m_formatter(formatter)
    {
    }

    [[nodiscard]] QByteArray table()
    {
        m_text = u"direction,year,payer,payee,deal,kind,status,amount,of it firm,currency,spread,source\r\n"_s;
        for (const bool received : {false, true}) {
            const MoneySide &side = received ? m_content.money.toReceive : m_content.money.toPay;
            for (const auto &[year, sum] : side.years)
                addSum(sum, QString::number(year), received);
            addSum(side.undated, {}, received);
        }
        for (const auto &[year, revenue] : m_content.money.revenue)
            addRevenue(revenue);
        for (const YearlyRevenue &revenue : m_content.money.otherRevenue + m_content.money.foreignRevenue)
            addRevenue(revenue);
        addLeftOut();
        return m_text.toUtf8();
    }

private:
    void addSum(const MoneySum &sum, const QString &year, bool received)
    {
        for (const CounterpartyMoney &part : sum.parts) {
            for (const DealPart &deal : part.deals)
                m_text += csvRow(dealCells(sideName(received, m_request.basis), year, deal.deal,
                                           csvAmount(Money(deal.amount, m_content.money.currency)),
                                           csvAmount(Money(deal.firm, m_content.money.currency)),
                                           spreadText(*m_network.deal(deal.deal), !year.isEmpty())));
        }
    }

    [[nodiscard]] QStringList dealCells(const QString &direction, const QString &year, const DealId &id,
                                        const QString &amount, const QString &firm, const QString &spread) const
    {
        const Deal &deal = *m_network.deal(id);
        const Currency currency = deal.amount ? deal.amount->headline().currency() : Currency();
        return {direction,
                year,
                companyName(m_network, deal.from, m_formatter),
                companyName(m_network, deal.to, m_formatter),
                id.text(),
                kindName(deal.kind),
                statusName(deal.status(m_network.asOf)),
                amount,
                firm,
                amount.isEmpty() ? QString() : currency.code(),
                spread,
                csvSources(m_network, deal.sources)};
    }

    void addRevenue(const YearlyRevenue &revenue)
    {
        const Figure &figure = revenue.figure;
        m_text += csvRow({revenueName(revenue.kind),
                          QString::number(revenue.year),
                          {},
                          companyName(m_network, figure.company, m_formatter),
                          {},
                          figure.metric,
                          {},
                          csvAmount(*figure.value),
                          {},
                          figure.value->currency().code(),
                          figure.period,
                          csvSources(m_network, figure.sources)});
    }

    void addLeftOut()
    {
        const LeftOut &out = m_content.money.leftOut;
        addReason(out.undisclosed, YearsCsv::tr("not counted: undisclosed"));
        addReason(out.otherCurrency, YearsCsv::tr("not counted: another currency"));
        addReason(out.overlapping, YearsCsv::tr("not counted: within a larger deal"));
        addReason(out.lapsed, YearsCsv::tr("not counted: lapsed"));
        addReason(out.rights, YearsCsv::tr("not counted: a right to shares"));
        addReason(out.unsourced, YearsCsv::tr("not counted: without a source"));
        addReason(out.badAmounts, YearsCsv::tr("not counted: below zero"));
    }

    void addReason(const QList<DealId> &deals, const QString &reason)
    {
        for (const DealId &id : deals) {
            const auto amount = amountOn(*m_network.deal(id), m_request.basis, m_network.asOf);
            m_text += csvRow(dealCells(reason, {}, id, amount ? csvAmount(*amount) : QString(), {}, {}));
        }
    }

    const Network &m_network;
    const YearsContent &m_content;
    const YearsRequest &m_request;
    const Formatter &m_formatter;
    QString m_text;
};

} // namespace

QByteArray yearsCsv(const Network &network, const YearsContent &content, const YearsRequest &request,
                    const Formatter &formatter)
{
    return RowWriter(network, content, request, formatter).table();
}

} // namespace CapitalLoop
