// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorpage.h"
#include "app/pagehtml.h"
#include "words/dealwords.h"

namespace CapitalLoop {
namespace {

struct DealPage
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::DealPage)
};

QString amountRows(const PageContext &context, const Deal &deal)
{
    const Formatter &formatter = context.formatter;
    if (!deal.amount) {
        const QString words = deal.amountWords.toHtmlEscaped();
        return PageHtml::row(DealPage::tr("Amount"), amountText(deal, formatter).toHtmlEscaped()) +
               PageHtml::row(DealPage::tr("In words"), words);
    }
    const Amount &amount = *deal.amount;
    const auto money = [&](const Money &value) { return formatter.longMoney(value).toHtmlEscaped(); };
    QString rows = PageHtml::row(DealPage::tr("Amount"),
                                 QStringLiteral("<b>%1</b>").arg(amountText(deal, formatter).toHtmlEscaped()));
    if (amount.upTo && amount.high) {
        const std::optional<Money> floor = amount.floor();
        const bool hasFirm = floor && !floor->isZero() && isFirm(deal.status(context.network.asOf));
        rows += PageHtml::row(DealPage::tr("Ceiling"), money(*amount.high));
        rows += PageHtml::row(DealPage::tr("Firm part"), hasFirm ? money(*floor) : DealPage::tr("none is known"));
    } else if (amount.low && amount.high && *amount.low != *amount.high) {
        rows += PageHtml::row(DealPage::tr("Lowest figure"), money(*amount.low));
        rows += PageHtml::row(DealPage::tr("Highest figure"), money(*amount.high));
    }
    rows += PageHtml::row(DealPage::tr("Paid, drawn or delivered"),
                          amount.paid ? money(*amount.paid) : DealPage::tr("not known"));
    rows += PageHtml::row(DealPage::tr("Basis"), amount.basis.toHtmlEscaped());
    if (amount.disputed)
        rows += PageHtml::row(DealPage::tr("Disputed"), DealPage::tr("Sources contest this amount."));
    return rows + PageHtml::row(DealPage::tr("In words"), deal.amountWords.toHtmlEscaped());
}

QString termText(const PageContext &context, const Term &term)
{
    const Formatter &formatter = context.formatter;
    QStringList parts;
    if (term.start && term.end)
        parts.append(DealPage::tr("%1 to %2", "a term").arg(formatter.date(*term.start), formatter.date(*term.end)));
    else if (term.start)
        parts.append(DealPage::tr("from %1", "a date").arg(formatter.date(*term.start)));
    else if (term.end)
        parts.append(DealPage::tr("until %1", "a date").arg(formatter.date(*term.end)));
    if (term.years) {
        const bool whole = *term.years == static_cast<int>(*term.years);
        parts.append(whole ? DealPage::tr("%n years", nullptr, static_cast<int>(*term.years))
                           : DealPage::tr("%1 years").arg(formatter.number(*term.years, 1)));
    }
    return parts.join(QStringLiteral(", "));
}

QString scheduleText(const Schedule &schedule)
{
    switch (schedule.convention) {
    case Schedule::Convention::Undated:
        return DealPage::tr("not dated");
    case Schedule::Convention::StraightLine:
        return DealPage::tr("assumed even over the term");
    case Schedule::Convention::Ramp:
        return DealPage::tr("assumed to rise evenly over the term");
    case Schedule::Convention::YearWeights:
        return DealPage::tr("by year, as guided");
    case Schedule::Convention::Milestones:
        return DealPage::tr("by milestones");
    case Schedule::Convention::AtDate:
        return DealPage::tr("in one payment");
    }
    Q_UNREACHABLE();
}

QString rangeText(const PageContext &context, const Range &range)
{
    const auto number = [&](double value) {
        return context.formatter.number(value, value == static_cast<qint64>(value) ? 0 : 1);
    };
    if (range.low && range.high)
        return *range.low == *range.high ? number(*range.low)
                                         : number(*range.low) + QStringLiteral("–") + number(*range.high);
    if (range.low)
        return DealPage::tr("at least %1").arg(number(*range.low));
    return range.high ? DealPage::tr("up to %1").arg(number(*range.high)) : QString();
}

QString quantityRows(const PageContext &context, const Quantities &quantities)
{
    const Formatter &formatter = context.formatter;
    QString rows;
    if (quantities.gigawatts)
        rows += PageHtml::row(DealPage::tr("Gigawatts"), rangeText(context, *quantities.gigawatts));
    if (quantities.gpus)
        rows += PageHtml::row(DealPage::tr("Processors"), rangeText(context, *quantities.gpus));
    if (quantities.shares)
        rows += PageHtml::row(DealPage::tr("Shares"), formatter.number(*quantities.shares));
    if (quantities.strike)
        rows += PageHtml::row(DealPage::tr("Price to pay for a share"), formatter.longMoney(*quantities.strike));
    if (quantities.pricePerShare)
        rows += PageHtml::row(DealPage::tr("Price of a share"), formatter.longMoney(*quantities.pricePerShare));
    if (quantities.stakePercent)
        rows += PageHtml::row(DealPage::tr("Stake"), formatter.percent(*quantities.stakePercent));
    return rows;
}

/// All rungs, highest last: those reached with date, note and sources, the others as empty rungs.
QString statusLadder(const PageContext &context, const Deal &deal)
{
    const Status now = deal.status(context.network.asOf);
    QString rows;
    for (int i = 0; i <= static_cast<int>(Status::Ended); ++i) {
        const Status status = static_cast<Status>(i);
        bool reached = false;
        for (const StatusStep &step : deal.steps) {
            if (step.status != status)
                continue;
            reached = true;
            QString html = step.date ? context.formatter.date(*step.date) : DealPage::tr("date not known");
            html += context.sourceMarks(step.sources);
            if (!step.note.isEmpty())
                html += QStringLiteral("<br>") + PageHtml::small(step.note.toHtmlEscaped());
            const QString name = statusName(status).toHtmlEscaped();
            rows += QStringLiteral("<tr><td>●&nbsp;%1</td><td>%2</td></tr>")
                        .arg(status == now ? QStringLiteral("<b>%1</b>").arg(name) : name, html);
        }
        if (!reached && !isOver(status))
            rows += QStringLiteral("<tr><td class=\"label\">○&nbsp;%1</td><td></td></tr>")
                        .arg(statusName(status).toHtmlEscaped());
    }
    return PageHtml::heading(DealPage::tr("Status")) + PageHtml::table(rows);
}

QString overlapPart(const PageContext &context, const Deal &deal)
{
    QString items;
    for (const DealId &id : deal.overlaps) {
        if (const Deal *other = context.network.deal(id))
            items += PageHtml::item(context.dealLink(id, dealSentence(context.network, *other, context.formatter)));
    }
    if (items.isEmpty())
        return {};
    return PageHtml::heading(DealPage::tr("Overlaps")) +
           PageHtml::small(DealPage::tr("These deals contain one another in part; their amounts are never added up.")) +
           PageHtml::list(items);
}

QString badges(const Deal &deal)
{
    QString html;
    if (deal.sources.isEmpty())
        html += PageHtml::badge(DealPage::tr("unsourced")) + u' ';
    if (deal.singleSource)
        html += PageHtml::badge(DealPage::tr("one report only")) + u' ';
    if (deal.amount && deal.amount->disputed)
        html += PageHtml::badge(DealPage::tr("disputed")) + u' ';
    return html;
}

QString announcedText(const PageContext &context, const Deal &deal)
{
    QString text = deal.announced ? context.formatter.date(*deal.announced) : QString();
    if (!deal.announcedNote.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + deal.announcedNote;
    return text.toHtmlEscaped();
}

/// The property that a disagreement is about, as this page tells it.
QString shownProperty(const PageContext &context, const Deal &deal, const QString &about)
{
    if (about == u"amount") {
        const QString basis = deal.amount ? deal.amount->basis : QString();
        return QStringLiteral("<b>%1</b>").arg(amountText(deal, context.formatter).toHtmlEscaped()) +
               (basis.isEmpty() ? QString() : QStringLiteral("<br>") + PageHtml::small(basis.toHtmlEscaped()));
    }
    if (about == u"announced")
        return announcedText(context, deal);
    if (about == u"status")
        return statusName(deal.status(context.network.asOf)).toHtmlEscaped();
    if (about == u"term")
        return termText(context, deal.term).toHtmlEscaped();
    if (about == u"quantities")
        return PageHtml::table(quantityRows(context, deal.quantities));
    if (about == u"from" || about == u"to")
        return (context.companyName(deal.from) + QStringLiteral(" → ") + context.companyName(deal.to)).toHtmlEscaped();
    return {};
}

} // namespace

QString dealPage(const PageContext &context, const Deal &deal)
{
    const QString arrow = context.companyLink(deal.from) + QStringLiteral(" → ") + context.companyLink(deal.to);
    QString page = QStringLiteral("<h2>%1</h2>").arg(arrow);
    page += PageHtml::paragraph(dealSentence(context.network, deal, context.formatter).toHtmlEscaped());
    page += PageHtml::paragraph(badges(deal));
    QString rows = PageHtml::row(DealPage::tr("Kind"), DealPage::tr("%1 (%2)", "kind and family of a deal")
                                                           .arg(kindName(deal.kind), familyName(deal.family()))
                                                           .toHtmlEscaped());
    rows += amountRows(context, deal);
    rows += PageHtml::row(DealPage::tr("Announced"), announcedText(context, deal));
    rows += PageHtml::row(DealPage::tr("Term"), termText(context, deal.term).toHtmlEscaped());
    if (deal.schedule)
        rows += PageHtml::row(DealPage::tr("Payments"), scheduleText(*deal.schedule));
    rows += quantityRows(context, deal.quantities);
    rows += PageHtml::row(DealPage::tr("What comes back"), context.text(deal.inReturn).toHtmlEscaped());
    page += PageHtml::table(rows) + statusLadder(context, deal);
    page += PageHtml::paragraph(context.text(deal.note).toHtmlEscaped());
    page += context.disagreementTable(deal.disagreements,
                                      [&](const QString &about) { return shownProperty(context, deal, about); });
    page += announcementPart(context, deal) + overlapPart(context, deal);
    const QString sources = context.sourceList(deal.sources);
    page +=
        PageHtml::heading(DealPage::tr("Sources")) +
        (sources.isEmpty() ? PageHtml::paragraph(DealPage::tr("No source is given; the deal is left out of totals."))
                           : sources);
    return page;
}

} // namespace CapitalLoop
