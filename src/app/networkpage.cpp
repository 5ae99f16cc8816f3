// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorpage.h"
#include "app/issuesbar.h"
#include "app/pagehtml.h"
#include "words/dealwords.h"

#include <algorithm>

namespace CapitalLoop {
namespace {

struct NetworkPage
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::NetworkPage)
};

bool hasSource(const Deal &deal)
{
    return !deal.sources.isEmpty() ||
           std::ranges::any_of(deal.steps, [](const StatusStep &step) { return !step.sources.isEmpty(); });
}

QString countRows(const PageContext &context)
{
    const Network &network = context.network;
    const auto sourced = std::ranges::count_if(network.deals(), hasSource);
    const auto number = [&](qsizetype count) { return context.formatter.count(count); };
    QString rows = PageHtml::row(NetworkPage::tr("Companies"), number(network.companies().size())) +
                   PageHtml::row(NetworkPage::tr("Deals"), number(network.deals().size()));
    rows += PageHtml::row(NetworkPage::tr("With a source"),
                          NetworkPage::tr("%1 of %2 deals", nullptr, int(network.deals().size()))
                              .arg(number(sourced), number(network.deals().size())));
    rows += PageHtml::row(NetworkPage::tr("Valuations"), number(network.valuations().size()));
    rows += PageHtml::row(NetworkPage::tr("Sources"), number(network.sources().size()));
    if (network.asOf)
        rows += PageHtml::row(NetworkPage::tr("Shown as of"), context.formatter.date(*network.asOf));
    return PageHtml::table(rows);
}

/// How many deals stand on each rung, so that promises and payments are told apart at once.
QString statusRows(const PageContext &context)
{
    QString rows;
    for (int i = 0; i <= static_cast<int>(Status::Ended); ++i) {
        const Status status = static_cast<Status>(i);
        const auto count = std::ranges::count_if(
            context.network.deals(), [&](const Deal &deal) { return deal.status(context.network.asOf) == status; });
        if (count > 0)
            rows += PageHtml::row(
                statusName(status),
                NetworkPage::tr("%1 deals", nullptr, static_cast<int>(count)).arg(context.formatter.count(count)));
    }
    return rows.isEmpty() ? QString()
                          : PageHtml::heading(NetworkPage::tr("How certain the deals are")) + PageHtml::table(rows);
}

QString loopItems(const PageContext &context)
{
    QString items;
    for (const NamedLoop &loop : context.network.loops) {
        QStringList names;
        for (const CompanyId &id : loop.path)
            names.append(context.companyLink(id));
        if (!loop.path.isEmpty())
            names.append(context.companyName(loop.path.first()).toHtmlEscaped());
        items += PageHtml::item(names.join(QStringLiteral(" → ")) + QStringLiteral("<br>") +
                                context.text(loop.story).toHtmlEscaped() + context.sourceMarks(loop.sources));
    }
    return items;
}

QString claimItems(const PageContext &context)
{
    QString items;
    for (const Claim &claim : context.network.claims) {
        QString html = context.text(claim.text).toHtmlEscaped();
        if (!claim.who.isEmpty())
            html += QStringLiteral(" — ") + claim.who.toHtmlEscaped();
        html += context.sourceMarks(claim.sources);
        if (claim.unconfirmed)
            html = PageHtml::badge(NetworkPage::tr("unconfirmed")) + u' ' + html;
        items += PageHtml::item(html);
    }
    return items;
}

} // namespace

QString networkPage(const PageContext &context, const Issues &issues)
{
    const Network &network = context.network;
    QString page =
        PageHtml::title(network.title.isEmpty() ? NetworkPage::tr("Untitled network") : context.text(network.title));
    page += PageHtml::paragraph(context.text(network.subtitle).toHtmlEscaped());
    page += PageHtml::paragraph(context.text(network.description).toHtmlEscaped());
    page += countRows(context);
    if (const int count = countWorthALook(issues); count > 0)
        page += PageHtml::paragraph(PageHtml::link(
            QStringLiteral("issues:"),
            NetworkPage::tr("%1 notes about this file", nullptr, count).arg(context.formatter.count(count))));
    page += statusRows(context);
    if (const QString loops = loopItems(context); !loops.isEmpty())
        page += PageHtml::heading(NetworkPage::tr("Loops that are told of")) + PageHtml::list(loops);
    if (const QString claims = claimItems(context); !claims.isEmpty()) {
        page += PageHtml::heading(NetworkPage::tr("What people say")) +
                PageHtml::small(NetworkPage::tr("Shown beside the network, never counted.")) + PageHtml::list(claims);
    }
    return page;
}

} // namespace CapitalLoop
