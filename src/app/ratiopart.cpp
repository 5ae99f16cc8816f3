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

/// "100 billion dollars, of it firm: 10 billion dollars", and over which revenue.
QString sumText(const PageContext &context, const DealSum &sum)
{
    QString text = RatioPart::tr("%1, of it firm: %2", "money with ceilings, money without")
                       .arg(context.formatter.longMoney(sum.headline), context.formatter.longMoney(sum.firm))
                       .toHtmlEscaped();
    for (const FigureRatio &ratio : sum.ratios.mid(0, 2)) {
        const auto percent = [&](double share) { return context.formatter.percent(std::round(share * 100)); };
        text += QStringLiteral("<br>") +
                RatioPart::tr("%1 of the revenue of %2 (%3); firm: %4", "share, period, revenue, firm share")
                    .arg(percent(ratio.headline), ratio.denominator.period,
                         context.formatter.longMoney(*ratio.denominator.value), percent(ratio.firm))
                    .toHtmlEscaped() +
                context.sourceMarks(ratio.denominator.sources);
    }
    return text;
}

/// The deals of a sum as links: the numerator.
QString dealItems(const PageContext &context, const DealSum &sum)
{
    QString items;
    for (const CountedDeal &counted : sum.deals) {
        const Deal &deal = *context.network.deal(counted.deal);
        items += PageHtml::item(context.dealLink(
            deal.id, RatioPart::tr("%1: %2, %3", "the other company, the amount and the kind of a deal")
                         .arg(context.companyName(deal.to), amountText(deal, context.formatter), kindName(deal.kind))));
    }
    if (!sum.leftOut.isEmpty())
        items += PageHtml::item(
            PageHtml::small(RatioPart::tr("%n more without an amount that counts", nullptr, int(sum.leftOut.size()))));
    return PageHtml::list(items);
}

QString sumPart(const PageContext &context, const QString &heading, const DealSum &sum)
{
    if (sum.deals.isEmpty())
        return {};
    return PageHtml::heading(heading) + PageHtml::paragraph(sumText(context, sum)) + dealItems(context, sum);
}

QString backlogPart(const PageContext &context, const CompanyRatios &ratios)
{
    if (ratios.backlogShares.isEmpty())
        return {};
    QString rows;
    for (const BacklogShare &share : ratios.backlogShares)
        rows += PageHtml::row(context.companyName(share.customer).toHtmlEscaped(),
                              RatioPart::tr("%1; firm: %2", "shares of a backlog")
                                  .arg(context.formatter.percent(std::round(share.headline * 100)),
                                       context.formatter.percent(std::round(share.firm * 100))));
    const QString whole = RatioPart::tr("Of %1 on %2 (%3); an order need not be in it.", "backlog, day, its name")
                              .arg(context.formatter.longMoney(*ratios.backlog->value), ratios.backlog->period,
                                   metricName(ratios.backlog->metric));
    return PageHtml::heading(RatioPart::tr("Orders beside the backlog")) + PageHtml::table(rows) +
           PageHtml::paragraph(PageHtml::small(whole.toHtmlEscaped()) + context.sourceMarks(ratios.backlog->sources));
}

} // namespace

QString ratioPart(const PageContext &context, const CompanyId &company)
{
    const CompanyRatios ratios = companyRatios(context.network, company, {.day = context.network.asOf});
    return sumPart(context, RatioPart::tr("Financing given to its own customers"), ratios.vendorFinancing) +
           sumPart(context, RatioPart::tr("Promised for goods and services"), ratios.commitments) +
           backlogPart(context, ratios);
}

} // namespace CapitalLoop
