// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findingwords.h"

#include "words/dealwords.h"

#include <QCoreApplication>

namespace CapitalLoop {
namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::FindingWords)
};

using Kind = Finding::Kind;

/// "Nvidia → OpenAI (equity investment, $100B)".
QString dealLabel(const Network &network, const std::optional<DealId> &id, const Formatter &formatter)
{
    const Deal *deal = id ? network.deal(*id) : nullptr;
    if (!deal)
        return id ? id->text() : QString();
    return FindingWords::tr("%1 → %2 (%3, %4)")
        .arg(companyName(network, deal->from, formatter), companyName(network, deal->to, formatter),
             kindName(deal->kind), amountText(*deal, formatter));
}

QString sourceLabel(const Network &network, const SourceId &id)
{
    const Source *source = network.source(id);
    if (!source)
        return id.text();
    return source->title.isEmpty() ? source->publisher : source->publisher + QStringLiteral(": ") + source->title;
}

} // namespace

QString findingText(const Network &network, const Finding &finding, const Formatter &formatter)
{
    const QString deal = dealLabel(network, finding.deal, formatter);
    const auto company = [&](const std::optional<CompanyId> &id) {
        return id ? companyName(network, *id, formatter) : QString();
    };
    switch (finding.kind) {
    case Kind::SelfDeal:
        return FindingWords::tr("%1: the company pays itself.").arg(deal);
    case Kind::NegativeAmount:
        return FindingWords::tr("%1: the amount is below zero.").arg(deal);
    case Kind::AbsurdAmount:
        return FindingWords::tr("%1: so large an amount is hardly meant. Million, billion or trillion?").arg(deal);
    case Kind::PaidAboveAmount:
        return FindingWords::tr("%1: more was paid than the deal's amount.").arg(deal);
    case Kind::TermEndsBeforeStart:
        return FindingWords::tr("%1: it ends before it starts.").arg(deal);
    case Kind::StatusOutOfOrder:
        return FindingWords::tr("%1: the steps of its status are not in the order of their dates.").arg(deal);
    case Kind::OverlapsInCircle:
        return FindingWords::tr("%1 and %2 are said to be parts of one another, perhaps over further deals.")
            .arg(deal, dealLabel(network, finding.otherDeal, formatter));
    case Kind::MayOverlap:
        return FindingWords::tr(
                   "%1 may be the same money as another deal of these two with the same amount or day. If so, mark "
                   "it, so that it is not counted twice.")
            .arg(deal);
    case Kind::NamesAlike:
        return FindingWords::tr("%1 and %2: are these one company?")
            .arg(company(finding.company), company(finding.otherCompany));
    case Kind::FutureValuation:
        return FindingWords::tr("%1: a valuation is dated after the day of the picture and is not shown.")
            .arg(company(finding.company));
    case Kind::NoSource:
        return FindingWords::tr("%1: no source is named.").arg(deal);
    case Kind::SourceUnused:
        return FindingWords::tr("Source %1: nothing names it.").arg(sourceLabel(network, *finding.source));
    case Kind::CompanyUnused:
        return FindingWords::tr("%1: it has neither a deal nor a valuation.").arg(company(finding.company));
    }
    return {};
}

QString fixText(Kind kind)
{
    switch (kind) {
    case Kind::NegativeAmount:
        return FindingWords::tr("Turn it into a payment the other way");
    case Kind::TermEndsBeforeStart:
        return FindingWords::tr("Exchange start and end");
    case Kind::StatusOutOfOrder:
        return FindingWords::tr("Put the steps in order");
    case Kind::OverlapsInCircle:
        return FindingWords::tr("Take the first mention out");
    case Kind::MayOverlap:
        return FindingWords::tr("Mark as the same money");
    case Kind::NamesAlike:
        return FindingWords::tr("Make them one");
    case Kind::SourceUnused:
        return FindingWords::tr("Delete the source");
    default:
        return {};
    }
}

} // namespace CapitalLoop
