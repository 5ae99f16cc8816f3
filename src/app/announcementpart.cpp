// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/announcement.h"
#include "app/inspectorpage.h"
#include "app/pagehtml.h"
#include "words/announcementwords.h"
#include "words/dealwords.h"

namespace CapitalLoop {
namespace {

struct AnnouncementPart
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::AnnouncementPart)
};

using Move = std::expected<MarketMove, NoMove>;

/// "Oracle: +36%, +$244B, published [source]", the prices below it.
QString moveItem(const PageContext &context, const CompanyId &company, const Move &move)
{
    const QString name = context.companyLink(company) + QStringLiteral(": ");
    if (!move)
        return PageHtml::item(name + PageHtml::muted(noMoveText(move.error())));
    QString html = name + QStringLiteral("<b>%1</b>").arg(moveFigures(*move, context.formatter).toHtmlEscaped()) +
                   u' ' + PageHtml::small(moveOrigin(*move).toHtmlEscaped()) + context.sourceMarks(move->sources);
    const QString prices = movePrices(*move, context.formatter);
    if (!prices.isEmpty())
        html +=
            QStringLiteral("<br>") +
            PageHtml::small((move->ofShares
                                 ? AnnouncementPart::tr("A share: %1.", "two prices with their days").arg(prices)
                                 : AnnouncementPart::tr("Market value: %1.", "two values with their days").arg(prices))
                                .toHtmlEscaped());
    if (!move->gained)
        html +=
            QStringLiteral("<br>") +
            PageHtml::small(AnnouncementPart::tr(
                                "What that is in market value is not known, as the number of shares is not on record.")
                                .toHtmlEscaped());
    if (!move->note.isEmpty())
        html += QStringLiteral("<br>") + PageHtml::small(move->note.toHtmlEscaped());
    return PageHtml::item(html);
}

/// What other sources published of the same company.
QString otherItems(const PageContext &context, const Deal &deal, const CompanyId &company, const Move &move)
{
    QString items;
    for (const Reaction &other : context.network.reactionsTo(deal.id)) {
        const bool isShown = move && other.note == move->note && other.sources == move->sources;
        if (other.company != company || isShown)
            continue;
        const MarketMove said{.percent = other.changePercent, .gained = other.valueAdded};
        QString html = context.companyLink(company) + QStringLiteral(": ") +
                       AnnouncementPart::tr("also published: %1", "figures")
                           .arg(moveFigures(said, context.formatter))
                           .toHtmlEscaped() +
                       context.sourceMarks(other.sources);
        if (!other.note.isEmpty())
            html += QStringLiteral("<br>") + PageHtml::small(other.note.toHtmlEscaped());
        items += PageHtml::item(html);
    }
    return items;
}

QString sumRows(const PageContext &context, const Deal &deal, const DealAnnouncement &announcement)
{
    QString rows = PageHtml::row(AnnouncementPart::tr("Announced against paid"),
                                 amountAndPaid(deal, announcement, context.formatter).toHtmlEscaped());
    if (announcement.gained)
        rows += PageHtml::row(AnnouncementPart::tr("Market value gained"),
                              signedMoney(*announcement.gained, context.formatter).toHtmlEscaped());
    if (announcement.perDollar)
        rows += PageHtml::row(AnnouncementPart::tr("Gained per deal dollar"),
                              signedRatio(*announcement.perDollar, context.formatter).toHtmlEscaped());
    return rows;
}

QString knownMoves(const PageContext &context, const Deal &deal, const DealAnnouncement &announcement)
{
    QString items;
    const auto add = [&](const CompanyId &company, const Move &move) {
        items += moveItem(context, company, move) + otherItems(context, deal, company, move);
    };
    add(deal.from, announcement.payer);
    if (deal.to != deal.from)
        add(deal.to, announcement.recipient);
    return PageHtml::list(items) + PageHtml::table(sumRows(context, deal, announcement));
}

} // namespace

QString announcementPart(const PageContext &context, const Deal &deal)
{
    const DealAnnouncement announcement = dealAnnouncement(context.network, MarketPrices(context.network), deal);
    if (!announcement.isKnown() && !isValued(context.network, deal.from) && !isValued(context.network, deal.to))
        return {}; // there is nothing to set beside it
    QString html = PageHtml::heading(AnnouncementPart::tr("When it was announced"));
    if (announcement.isKnown())
        html += knownMoves(context, deal, announcement);
    else if (announcement.day)
        html += PageHtml::paragraph(
            AnnouncementPart::tr("No market prices of either company are on record from around %1.", "a day")
                .arg(context.formatter.date(*announcement.day))
                .toHtmlEscaped());
    else
        html += PageHtml::paragraph(noMoveText(NoMove::DayUnknown).toHtmlEscaped());
    if (announcement.day) {
        const QString address =
            QStringLiteral("around:") + QString::fromLatin1(QUrl::toPercentEncoding(deal.id.text()));
        html +=
            PageHtml::paragraph(PageHtml::link(address, AnnouncementPart::tr("Show the weeks around it in the chart")));
    }
    if (announcement.isKnown())
        html += PageHtml::paragraph(PageHtml::small(coincidenceNote(context.formatter).toHtmlEscaped()));
    return html;
}

} // namespace CapitalLoop
