// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorpage.h"
#include "app/pagehtml.h"
#include "words/dealwords.h"

namespace CapitalLoop {
namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::PageWords)
};

QString sourceName(const Source &source)
{
    if (!source.publisher.isEmpty())
        return source.publisher;
    if (!source.title.isEmpty())
        return source.title;
    return source.url.isEmpty() ? source.id.text() : source.url.host();
}

QString linkedName(const Source &source, const QString &name)
{
    return source.url.isEmpty()
               ? name.toHtmlEscaped()
               : PageHtml::link(source.url.toString(QUrl::FullyEncoded), name, source.url.toDisplayString());
}

/// What a disagreement is about, by its key in the file.
QString propertyName(const QString &about)
{
    if (about == u"amount")
        return PageWords::tr("Amount");
    if (about == u"announced")
        return PageWords::tr("Day of the announcement");
    if (about == u"value")
        return PageWords::tr("Value");
    if (about == u"status")
        return PageWords::tr("Status");
    if (about == u"term")
        return PageWords::tr("Term");
    if (about == u"quantities")
        return PageWords::tr("Quantities");
    if (about == u"from" || about == u"to")
        return PageWords::tr("Who gives and who gets");
    return about;
}

} // namespace

QString PageContext::companyName(const CompanyId &id) const
{
    const Company *company = network.company(id);
    return company ? text(company->name) : id.text();
}

// The scheme is followed by the id in percent encoding, so that any text may be an id.
QString PageContext::companyLink(const CompanyId &id) const
{
    return PageHtml::link(QStringLiteral("company:") + QString::fromLatin1(QUrl::toPercentEncoding(id.text())),
                          companyName(id));
}

QString PageContext::dealLink(const DealId &id, const QString &text) const
{
    return PageHtml::link(QStringLiteral("deal:") + QString::fromLatin1(QUrl::toPercentEncoding(id.text())), text);
}

QString PageContext::sourceList(const QList<SourceId> &ids) const
{
    QString items;
    for (const SourceId &id : ids) {
        const Source *source = network.source(id);
        if (!source)
            continue;
        QString line = linkedName(*source, source->title.isEmpty() ? sourceName(*source) : source->title);
        QStringList small;
        if (!source->title.isEmpty() && !source->publisher.isEmpty())
            small.append(source->publisher.toHtmlEscaped());
        if (source->date)
            small.append(formatter.date(*source->date));
        if (source->url.isEmpty())
            small.append(PageHtml::muted(PageWords::tr("no address on record")));
        if (!source->note.isEmpty())
            small.append(source->note.toHtmlEscaped());
        if (!small.isEmpty())
            line += QStringLiteral("<br>") + PageHtml::small(small.join(QStringLiteral(" · ")));
        items += PageHtml::item(line);
    }
    return PageHtml::list(items);
}

QString PageContext::sourceMarks(const QList<SourceId> &ids) const
{
    QStringList marks;
    for (const SourceId &id : ids) {
        if (const Source *source = network.source(id))
            marks.append(linkedName(*source, sourceName(*source).section(QStringLiteral(", "), 0, 0)));
    }
    return marks.isEmpty() ? QString() : PageHtml::small(QStringLiteral(" [%1]").arg(marks.join(QStringLiteral(", "))));
}

QString PageContext::disagreementTable(const QList<Disagreement> &disagreements,
                                       const std::function<QString(const QString &)> &shown) const
{
    QString rows;
    for (const Disagreement &other : disagreements) {
        QString said = other.statement.toHtmlEscaped();
        if (other.amount)
            said = QStringLiteral("<b>%1</b><br>").arg(formatter.longMoney(*other.amount).toHtmlEscaped()) + said;
        rows += QStringLiteral("<tr><td>%1<br>%2</td><td>%3%4</td></tr>")
                    .arg(PageHtml::small(PageHtml::muted(propertyName(other.about))), shown(other.about), said,
                         sourceMarks(other.sources));
    }
    if (rows.isEmpty())
        return {};
    return PageHtml::heading(PageWords::tr("Where sources disagree")) +
           QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"
                          "<tr><th align=\"left\">%1</th><th align=\"left\">%2</th></tr>%3</table>")
               .arg(PageWords::tr("Shown here"), PageWords::tr("Another source says"), rows);
}

QString selectionPage(const PageContext &context, const Selection &selection)
{
    // In the order of the network, for a set has none.
    QString companies;
    for (const Company &company : context.network.companies()) {
        if (selection.companies.contains(company.id))
            companies += PageHtml::item(context.companyLink(company.id));
    }
    QString deals;
    for (const Deal &deal : context.network.deals()) {
        if (selection.deals.contains(deal.id))
            deals += PageHtml::item(context.dealLink(deal.id, dealSentence(context.network, deal, context.formatter)));
    }
    QString page = PageHtml::title(PageWords::tr("Selected"));
    if (!companies.isEmpty())
        page += PageHtml::heading(PageWords::tr("Companies")) + PageHtml::list(companies);
    if (!deals.isEmpty())
        page += PageHtml::heading(PageWords::tr("Deals")) + PageHtml::list(deals);
    return page;
}

} // namespace CapitalLoop
