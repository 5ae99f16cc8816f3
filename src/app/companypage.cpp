// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorpage.h"
#include "app/pagehtml.h"
#include "words/dealwords.h"
#include "words/factwords.h"

#include <QLocale>

#include <algorithm>

namespace CapitalLoop {
namespace {

constexpr qsizetype shortList = 8;

struct CompanyPage
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::CompanyPage)
};

QString otherNames(const Company &company, const QString &shown)
{
    QStringList names;
    for (const QString &name : {company.name.en, company.name.zhHans, company.name.zhHant}) {
        if (!name.isEmpty() && name != shown && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(" · "));
}

QString factRows(const PageContext &context, const Company &company)
{
    QString role = roleName(company.role).toHtmlEscaped();
    if (!company.roleDetail.isEmpty())
        role += QStringLiteral("<br>") + PageHtml::small(company.roleDetail.toHtmlEscaped());
    QString rows =
        PageHtml::row(CompanyPage::tr("Also named"), otherNames(company, context.text(company.name)).toHtmlEscaped());
    rows += PageHtml::row(CompanyPage::tr("Role"), role);
    rows += PageHtml::row(CompanyPage::tr("Ticker"), company.ticker.toHtmlEscaped());
    rows += PageHtml::row(CompanyPage::tr("Country"), company.country.toHtmlEscaped());
    if (company.listed)
        rows += PageHtml::row(CompanyPage::tr("Listed"), *company.listed ? CompanyPage::tr("on an exchange")
                                                                         : CompanyPage::tr("not on an exchange"));
    if (context.network.pinned.contains(company.id))
        rows += PageHtml::row(CompanyPage::tr("Place"), CompanyPage::tr("pinned by hand"));
    return rows;
}

QString valueText(const PageContext &context, const Valuation &valuation)
{
    QString text = context.formatter.longMoney(valuation.value);
    if (valuation.low && valuation.high && *valuation.low != *valuation.high)
        text += CompanyPage::tr(" (%1 to %2)")
                    .arg(context.formatter.shortMoney(*valuation.low), context.formatter.shortMoney(*valuation.high));
    return text.toHtmlEscaped();
}

QString valuationDetail(const PageContext &context, const Valuation &valuation)
{
    QStringList detail;
    if (!valuation.basis.isEmpty())
        detail.append(basisName(valuation.basis).toHtmlEscaped());
    if (!valuation.qualifier.isEmpty())
        detail.append(valuation.qualifier.toHtmlEscaped());
    if (valuation.computed)
        detail.append(CompanyPage::tr("computed, not printed by a source"));
    if (!valuation.note.isEmpty())
        detail.append(valuation.note.toHtmlEscaped());
    if (valuation.event)
        detail.append(context.dealLink(*valuation.event, CompanyPage::tr("measured at this deal")));
    const QString text = PageHtml::small(detail.join(QStringLiteral(" · "))) + context.sourceMarks(valuation.sources);
    return text.isEmpty() ? QString() : QStringLiteral("<br>") + text;
}

QString valuationPart(const PageContext &context, const Company &company)
{
    const QList<Valuation> all = context.network.valuationsOf(company.id);
    if (all.isEmpty())
        return PageHtml::paragraph(CompanyPage::tr("No valuation is known; its circle is hollow."));
    const Valuation *drawn = context.network.latestValuation(company.id, context.network.asOf);
    QString page = PageHtml::heading(CompanyPage::tr("Valuation"));
    if (drawn) {
        page += PageHtml::table(PageHtml::row(
            CompanyPage::tr("Drawn"),
            QStringLiteral("<b>%1</b>, %2").arg(valueText(context, *drawn), context.formatter.date(drawn->date)) +
                valuationDetail(context, *drawn)));
        page += context.disagreementTable(drawn->disagreements, [&](const QString &) {
            return QStringLiteral("<b>%1</b>, %2")
                       .arg(valueText(context, *drawn), context.formatter.date(drawn->date)) +
                   valuationDetail(context, *drawn);
        });
    }
    QString rows;
    const qsizetype count = context.everything ? all.size() : std::min(all.size(), shortList);
    for (qsizetype i = 0; i < count; ++i) {
        const Valuation &valuation = all[all.size() - 1 - i];
        rows += PageHtml::row(context.formatter.date(valuation.date),
                              valueText(context, valuation) + valuationDetail(context, valuation));
        if (!drawn || valuation != *drawn)
            for (const Disagreement &other : valuation.disagreements)
                rows += PageHtml::row(
                    CompanyPage::tr("another source"),
                    (other.amount ? context.formatter.longMoney(*other.amount) + u' ' : QString()).toHtmlEscaped() +
                        other.statement.toHtmlEscaped() + context.sourceMarks(other.sources));
    }
    page += PageHtml::heading(CompanyPage::tr("All valuations, latest first")) + PageHtml::table(rows);
    if (count < all.size())
        page += PageHtml::paragraph(
            PageHtml::link(QStringLiteral("all:"), CompanyPage::tr("Show all %1 valuations", nullptr, int(all.size()))
                                                       .arg(context.formatter.count(all.size()))));
    return page;
}

QString figureText(const PageContext &context, const Figure &figure)
{
    QString text;
    if (figure.value)
        text = context.formatter.longMoney(*figure.value);
    else if (figure.percent)
        text = context.formatter.percent(*figure.percent);
    else if (figure.count)
        text = context.formatter.number(*figure.count);
    if (figure.low && figure.high && *figure.low != *figure.high)
        text += CompanyPage::tr(" (%1 to %2)")
                    .arg(context.formatter.shortMoney(*figure.low), context.formatter.shortMoney(*figure.high));
    QStringList detail;
    if (!figure.qualifier.isEmpty())
        detail.append(figure.qualifier);
    if (!figure.note.isEmpty())
        detail.append(figure.note);
    QString html = text.toHtmlEscaped() + context.sourceMarks(figure.sources);
    if (!detail.isEmpty())
        html += QStringLiteral("<br>") + PageHtml::small(detail.join(QStringLiteral(" · ")).toHtmlEscaped());
    for (const Disagreement &other : figure.disagreements)
        html += QStringLiteral("<br>") +
                CompanyPage::tr("Another source: %1")
                    .arg((other.amount ? context.formatter.longMoney(*other.amount) + QStringLiteral(" – ") : QString())
                             .toHtmlEscaped() +
                         other.statement.toHtmlEscaped()) +
                context.sourceMarks(other.sources);
    return html;
}

QString figurePart(const PageContext &context, const Company &company)
{
    QString rows;
    for (const Figure &figure : context.network.figures()) {
        if (figure.company != company.id)
            continue;
        const QString metric = metricName(figure.metric);
        rows += PageHtml::row(figure.period.isEmpty()
                                  ? metric
                                  : CompanyPage::tr("%1, %2", "a figure and its period").arg(metric, figure.period),
                              figureText(context, figure));
    }
    return rows.isEmpty() ? QString() : PageHtml::heading(CompanyPage::tr("Figures")) + PageHtml::table(rows);
}

QString dealPart(const PageContext &context, const Company &company, bool outgoing)
{
    QString items;
    for (const Deal &deal : context.network.deals()) {
        if ((outgoing ? deal.from : deal.to) != company.id)
            continue;
        const CompanyId &other = outgoing ? deal.to : deal.from;
        const QString text =
            CompanyPage::tr("%1: %2, %3", "the other company, the amount and the kind of a deal")
                .arg(context.companyName(other), amountText(deal, context.formatter), kindName(deal.kind));
        items += PageHtml::item(context.dealLink(deal.id, text) + u' ' +
                                PageHtml::small(statusName(deal.status(context.network.asOf)).toHtmlEscaped()));
    }
    if (items.isEmpty())
        return {};
    return PageHtml::heading(outgoing ? CompanyPage::tr("Pays, lends or grants to")
                                      : CompanyPage::tr("Receives from")) +
           PageHtml::list(items);
}

QString reactionPart(const PageContext &context, const Company &company)
{
    QString items;
    for (const Reaction &reaction : context.network.reactions()) {
        if (reaction.company != company.id)
            continue;
        QStringList parts;
        if (reaction.changePercent)
            parts.append((*reaction.changePercent > 0 ? QStringLiteral("+") : QString()) +
                         context.formatter.percent(*reaction.changePercent));
        if (reaction.valueAdded)
            parts.append(context.formatter.longMoney(*reaction.valueAdded));
        if (!reaction.note.isEmpty())
            parts.append(reaction.note);
        const Deal *deal = context.network.deal(reaction.deal);
        items += PageHtml::item(
            parts.join(QStringLiteral(", ")).toHtmlEscaped() + QStringLiteral("<br>") +
            (deal ? context.dealLink(deal->id, dealSentence(context.network, *deal, context.formatter)) : QString()) +
            context.sourceMarks(reaction.sources));
    }
    return items.isEmpty() ? QString()
                           : PageHtml::heading(CompanyPage::tr("How the share moved")) + PageHtml::list(items);
}

} // namespace

QString companyPage(const PageContext &context, const Company &company)
{
    QString page = PageHtml::title(context.text(company.name)) + PageHtml::table(factRows(context, company)) +
                   PageHtml::paragraph(context.text(company.note).toHtmlEscaped());
    page += dealPart(context, company, true) + dealPart(context, company, false) + ratioPart(context, company.id);
    page += valuationPart(context, company) + figurePart(context, company) + reactionPart(context, company);
    if (const QString sources = context.sourceList(company.sources); !sources.isEmpty())
        page += PageHtml::heading(CompanyPage::tr("Sources")) + sources;
    return page;
}

} // namespace CapitalLoop
