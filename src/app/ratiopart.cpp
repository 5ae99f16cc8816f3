// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratios.h"
#include "app/inspectorpage.h"
#include "app/pagehtml.h"
#include "words/dealwords.h"
#include "words/factwords.h"

#include <cmath>

namespace CapitalLoop {
namespace {

struct RatioPart
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::RatioPart)
};

/// Whole percents; below ten also tenths, so that little is not said to be nothing.
QString shareText(const PageContext &context, double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 0.1)
        return RatioPart::tr("under %1", "a share").arg(context.formatter.percent(0.1));
    return context.formatter.percent(percent < 10 ? percent : std::round(percent));
}

/// "100 billion dollars, of it firm: 10 billion dollars", and over which revenue.
QString sumText(const PageContext &context, const DealSum &sum)
{
    QString text = RatioPart::tr("%1, of it firm: %2", "money with ceilings, money without")
                       .arg(context.formatter.longMoney(sum.headline), context.formatter.longMoney(sum.firm))
                       .toHtmlEscaped();
    for (const FigureRatio &ratio : sum.ratios.mid(0, 2)) {
        text += QStringLiteral("<br>") +
                RatioPart::tr("%1 of the revenue of %2 (%3); firm: %4", "share, period, revenue, firm share")
                    .arg(shareText(context, ratio.headline), ratio.denominator.period,
                         context.formatter.longMoney(*ratio.denominator.value), shareText(context, ratio.firm))
                    .toHtmlEscaped() +
                context.sourceMarks(ratio.denominator.sources);
    }
    if (sum.ratios.isEmpty())
        text += QStringLiteral("<br>") +
                PageHtml::small(RatioPart::tr("Not set against revenue: no revenue of a whole year in %1 is on record.",
                                              "a currency")
                                    .arg(sum.headline.currency().code())
                                    .toHtmlEscaped());
    return text;
}

/// The deals of a sum as links: the numerator, and below it what is of the same kind without an amount.
QString dealItems(const PageContext &context, const DealSum &sum, const CompanyId &company)
{
    QString items;
    const auto add = [&](const DealId &id) {
        const Deal &deal = *context.network.deal(id);
        const CompanyId &other = deal.from == company ? deal.to : deal.from;
        items += PageHtml::item(context.dealLink(
            id, RatioPart::tr("%1: %2, %3", "the other company, the amount and the kind of a deal")
                    .arg(context.companyName(other), amountText(deal, context.formatter), kindName(deal.kind))));
    };
    for (const CountedDeal &counted : sum.deals)
        add(counted.deal);
    QString html = PageHtml::list(items);
    if (!sum.leftOut.isEmpty()) {
        items.clear();
        for (const DealId &id : sum.leftOut)
            add(id);
        html +=
            PageHtml::paragraph(PageHtml::small(RatioPart::tr("Not counted, as no amount is known:").toHtmlEscaped())) +
            PageHtml::list(items);
    }
    return html;
}

QString sumPart(const PageContext &context, const QString &heading, const DealSum &sum, const CompanyId &company)
{
    if (sum.deals.isEmpty() && sum.leftOut.isEmpty())
        return {};
    const QString sumHtml = sum.deals.isEmpty() ? QString() : PageHtml::paragraph(sumText(context, sum));
    return PageHtml::heading(heading) + sumHtml + dealItems(context, sum, company);
}

/// The years of the commitments, with ceilings, beside the latest yearly revenue.
QString yearPart(const PageContext &context, const CompanyRatios &ratios)
{
    if (ratios.commitmentsByYear.empty())
        return {};
    const Currency currency = ratios.commitments.headline.currency();
    const QList<FigureRatio> &known = ratios.commitments.ratios;
    QString rows;
    for (const auto &[year, minorUnits] : ratios.commitmentsByYear) {
        const Money money(minorUnits, currency);
        const auto share =
            known.isEmpty() ? std::nullopt : ratio(money.major(), known.first().denominator.value->major());
        const QString amount = context.formatter.longMoney(money);
        rows += PageHtml::row(QString::number(year),
                              (share ? RatioPart::tr("%1: %2 of the revenue of %3", "money, share, period")
                                           .arg(amount, shareText(context, *share), known.first().denominator.period)
                                     : amount)
                                  .toHtmlEscaped());
    }
    if (ratios.commitmentsUndated > 0)
        rows += PageHtml::row(RatioPart::tr("No year known"),
                              context.formatter.longMoney(Money(ratios.commitmentsUndated, currency)).toHtmlEscaped());
    return PageHtml::heading(RatioPart::tr("The same by year")) + PageHtml::table(rows) +
           PageHtml::paragraph(PageHtml::small(
               RatioPart::tr("With ceilings; assumed to be even over the term where no schedule is known.")
                   .toHtmlEscaped()));
}

QString concentrationPart(const PageContext &context, const CompanyRatios &ratios)
{
    if (!ratios.customerConcentration)
        return {};
    return PageHtml::paragraph(PageHtml::small(
        RatioPart::tr("Concentration of its customers' known orders: %1 of 10,000 (Herfindahl-Hirschman index; above "
                      "1,800 counts as highly concentrated).")
            .arg(context.formatter.number(*ratios.customerConcentration))
            .toHtmlEscaped()));
}

QString gainPart(const PageContext &context, const CompanyId &company)
{
    QString items;
    for (const MarketValueGain &gain : marketValueGains(context.network)) {
        if (gain.company != company)
            continue;
        const Deal &deal = *context.network.deal(gain.deal);
        const CompanyId &other = deal.from == company ? deal.to : deal.from;
        items += PageHtml::item(context.dealLink(
            gain.deal, RatioPart::tr("%1: %2 of market value on %3, %4 a dollar", "company, gain, deal's amount, ratio")
                           .arg(context.companyName(other), context.formatter.shortMoney(gain.added),
                                amountText(deal, context.formatter), context.formatter.number(gain.perDollar, 2))));
    }
    return items.isEmpty()
               ? QString()
               : PageHtml::heading(RatioPart::tr("Market value gained beside deals")) + PageHtml::list(items) +
                     PageHtml::paragraph(PageHtml::small(
                         RatioPart::tr("On the news of the deal; other news of that day may lie behind it.")
                             .toHtmlEscaped()));
}

QString backlogPart(const PageContext &context, const CompanyRatios &ratios, const CompanyId &company)
{
    if (ratios.backlogShares.isEmpty())
        return {};
    QString rows;
    QString deals;
    for (const BacklogShare &share : ratios.backlogShares) {
        rows += PageHtml::row(context.companyName(share.customer),
                              RatioPart::tr("%1; firm: %2", "shares of a backlog")
                                  .arg(shareText(context, share.headline), shareText(context, share.firm))
                                  .toHtmlEscaped());
        deals += dealItems(context, share.orders, company);
    }
    const QString whole = RatioPart::tr("Of %1 on %2 (%3); an order need not be in it.", "backlog, day, its name")
                              .arg(context.formatter.longMoney(*ratios.backlog->value), ratios.backlog->period,
                                   metricName(ratios.backlog->metric));
    return PageHtml::heading(RatioPart::tr("Orders beside the backlog")) + PageHtml::table(rows) +
           PageHtml::paragraph(PageHtml::small(whole.toHtmlEscaped()) + context.sourceMarks(ratios.backlog->sources)) +
           deals;
}

} // namespace

QString ratioPart(const PageContext &context, const CompanyId &company)
{
    const CompanyRatios ratios = companyRatios(context.network, company, {.day = context.network.asOf});
    return sumPart(context, RatioPart::tr("Financing given to its own customers"), ratios.vendorFinancing, company) +
           sumPart(context, RatioPart::tr("Promised for goods and services"), ratios.commitments, company) +
           yearPart(context, ratios) + backlogPart(context, ratios, company) + concentrationPart(context, ratios) +
           gainPart(context, company);
}

} // namespace CapitalLoop
