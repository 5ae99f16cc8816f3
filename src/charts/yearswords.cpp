// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearswords.h"

#include "charts/chartwords.h"
#include "words/dealwords.h"
#include "words/factwords.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostDealsInTip = 8;

struct YearsWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::YearsWords)
};

QString paragraph(const QString &text)
{
    return u"<br/>"_s + text.toHtmlEscaped();
}

QString sentencesOf(const QStringList &sentences, const Formatter &formatter)
{
    return sentences.join(formatter.gap());
}

/// "$5B, signed; of it firm: $2B; assumed even over the term"
QString dealLine(const Network &network, const DealPart &part, const YearsContent &content, bool dated,
                 const Formatter &formatter)
{
    const Deal &deal = *network.deal(part.deal);
    const Currency currency = content.money.currency;
    const auto money = [&](qint64 amount) { return formatter.shortMoney(Money(amount, currency)); };
    QStringList facts{kindName(deal.kind), statusName(deal.status(network.asOf))};
    if (part.firm < part.amount)
        facts.append(part.firm > 0 ? YearsWords::tr("of it firm: %1").arg(money(part.firm))
                                   : YearsWords::tr("nothing of it firm"));
    facts.append(spreadText(deal, dated));
    return YearsWords::tr("%1: %2 of %3 (%4)", "a deal, its part of a year, its amount, facts about it")
        .arg(dealName(network, part.deal, formatter), money(part.amount), amountText(deal, formatter),
             facts.join(YearsWords::tr("; ", "between facts")));
}

/// "2025", "FY2026" as they are; "2026-05" as "May 2026".
QString periodText(const YearlyRevenue &revenue, const Formatter &formatter)
{
    const auto date = PartialDate::fromIso(revenue.figure.period);
    return date ? formatter.date(*date) : revenue.figure.period;
}

QString revenueTip(const Network &network, const YearlyRevenue &revenue, const Formatter &formatter)
{
    const Figure &figure = revenue.figure;
    QString text = u"<b>%1</b>"_s.arg(
        YearsWords::tr("%1, %2: %3", "name of a figure, period, money")
            .arg(metricName(figure.metric), periodText(revenue, formatter), formatter.longMoney(*figure.value))
            .toHtmlEscaped());
    text += paragraph(revenueName(revenue.kind));
    if (figure.low && figure.high && *figure.low != *figure.high)
        text += paragraph(YearsWords::tr("Between %1 and %2.")
                              .arg(formatter.longMoney(*figure.low), formatter.longMoney(*figure.high)));
    if (!figure.note.isEmpty())
        text += paragraph(figure.note);
    return text + paragraph(sourceText(network, figure.sources));
}

QString sumSentence(const YearsContent &content, const MoneySum &sum, const QString &when, bool received,
                    AmountBasis basis, const Formatter &formatter)
{
    const Currency currency = content.money.currency;
    QString text = YearsWords::tr("%1, %2: %3", "a year, to pay or to receive, money")
                       .arg(when, sideName(received, basis), formatter.longMoney(Money(sum.amount, currency)));
    if (sum.assumed > 0)
        text += YearsWords::tr(" (of it spread by assumption: %1)", "after money")
                    .arg(formatter.longMoney(Money(sum.assumed, currency)));
    return YearsWords::tr("%1.", "a sentence").arg(text);
}

} // namespace

QString yearsTitle(const Network &network, const YearsContent &content, const YearsRequest &request,
                   const Formatter &formatter)
{
    if (!request.title.isEmpty())
        return request.title;
    if (!content.money.company)
        return YearsWords::tr("The whole network: money by year");
    return YearsWords::tr("%1: money by year", "company").arg(companyName(network, *content.money.company, formatter));
}

QString basisSentence(AmountBasis basis, bool brief)
{
    switch (basis) {
    case AmountBasis::Headline:
        return brief ? YearsWords::tr("Headline amounts.")
                     : YearsWords::tr("Promised: headline amounts, ceilings included.");
    case AmountBasis::Expected:
        return brief ? YearsWords::tr("Expected amounts.")
                     : YearsWords::tr("Promised: expected amounts, without ceilings.");
    case AmountBasis::Firm:
        return brief ? YearsWords::tr("Firm amounts.")
                     : YearsWords::tr("Promised: firm amounts, signed, delivered or paid.");
    case AmountBasis::Paid:
        return brief ? YearsWords::tr("Paid so far.") : YearsWords::tr("Only what is paid, drawn or delivered so far.");
    }
    Q_UNREACHABLE();
}

QString sideName(bool received, AmountBasis basis)
{
    if (basis == AmountBasis::Paid)
        return received ? YearsWords::tr("received") : YearsWords::tr("paid");
    return received ? YearsWords::tr("to receive") : YearsWords::tr("to pay");
}

QString columnsSentence(const YearsContent &content, AmountBasis basis)
{
    const bool paid = basis == AmountBasis::Paid;
    if (!content.money.company)
        return paid ? YearsWords::tr("Columns: paid, by payer.") : YearsWords::tr("Columns: to pay, by payer.");
    if (content.money.toReceive.isEmpty())
        return paid ? YearsWords::tr("Columns: paid.") : YearsWords::tr("Columns: to pay.");
    if (content.money.toPay.isEmpty())
        return paid ? YearsWords::tr("Columns: received.") : YearsWords::tr("Columns: to receive.");
    return paid ? YearsWords::tr("Left column: paid; right: received.")
                : YearsWords::tr("Left column: to pay; right: to receive.");
}

QStringList leftOutSentences(const Network &network, const YearsContent &content, const YearsRequest &request,
                             const Formatter &formatter)
{
    const LeftOut &out = content.money.leftOut;
    QStringList reasons;
    const auto say = [&reasons](const QList<DealId> &deals, const QString &text) {
        if (!deals.isEmpty())
            reasons.append(text);
    };
    say(out.undisclosed, YearsWords::tr("%n undisclosed", "deals", int(out.undisclosed.size())));
    say(out.stakes, YearsWords::tr("%n values of a stake", "deals", int(out.stakes.size())));
    say(out.overlapping, YearsWords::tr("%n within larger deals", "deals", int(out.overlapping.size())));
    say(out.lapsed, YearsWords::tr("%n lapsed", "deals", int(out.lapsed.size())));
    say(out.rights, YearsWords::tr("%n rights to shares", "deals", int(out.rights.size())));
    say(out.unsourced, YearsWords::tr("%n without a source", "deals", int(out.unsourced.size())));
    say(out.badAmounts, YearsWords::tr("%n with an amount below zero", "deals", int(out.badAmounts.size())));
    QStringList sentences;
    if (request.deals)
        sentences.append(YearsWords::tr("Only the deals that the filter leaves: %1 of %2.", "counts")
                             .arg(formatter.count(request.deals->size()), formatter.count(network.deals().size())));
    if (!reasons.isEmpty())
        sentences.append(
            YearsWords::tr("Deals not counted: %1.").arg(reasons.join(YearsWords::tr(", ", "between reasons"))));
    QStringList foreign;
    for (const DealId &id : out.otherCurrency)
        foreign.append(YearsWords::tr("%1 %2", "a deal and its amount")
                           .arg(dealName(network, id, formatter), amountText(*network.deal(id), formatter)));
    for (const YearlyRevenue &revenue : content.money.foreignRevenue)
        foreign.append(YearsWords::tr("revenue %1 %2", "period and money")
                           .arg(periodText(revenue, formatter), formatter.shortMoney(*revenue.figure.value)));
    if (!foreign.isEmpty())
        sentences.append(YearsWords::tr("In other currencies, not converted: %1.")
                             .arg(foreign.join(YearsWords::tr("; ", "between facts"))));
    if (content.beyond > 0)
        sentences.append(YearsWords::tr("After %1, not drawn: %2.")
                             .arg(QString::number(content.lastYear),
                                  formatter.shortMoney(Money(content.beyond, content.money.currency))));
    if (std::ranges::any_of(content.money.revenue, [](const auto &year) { return year.second.fiscal; }))
        sentences.append(YearsWords::tr("Revenue of fiscal years stands at the year of their name."));
    return sentences;
}

QString emptyYearsSentence(const Network &network, const YearsContent &content, const Formatter &formatter)
{
    if (network.deals().isEmpty())
        return YearsWords::tr("There are no deals yet, and so no money to draw.");
    if (!content.money.company)
        return YearsWords::tr("No deal shown has an amount that counts here.");
    return YearsWords::tr("%1 has no deal with an amount that counts here.")
        .arg(companyName(network, *content.money.company, formatter));
}

QString othersName()
{
    return YearsWords::tr("others");
}

QString softName(bool brief)
{
    return brief ? YearsWords::tr("light: not firm") : YearsWords::tr("light: not firm (unsigned, or a ceiling)");
}

QString assumedName(const YearsContent &content, bool brief)
{
    if (content.hasRamp)
        return YearsWords::tr("hatched: assumed even, or rising, over the term");
    return brief ? YearsWords::tr("hatched: assumed even") : YearsWords::tr("hatched: assumed even over the term");
}

QString revenueName(YearlyRevenue::Kind kind, bool brief)
{
    switch (kind) {
    case YearlyRevenue::Kind::Actual:
        return brief ? YearsWords::tr("revenue") : YearsWords::tr("revenue, actual");
    case YearlyRevenue::Kind::Expected:
        return brief ? YearsWords::tr("expected revenue") : YearsWords::tr("revenue, expected (year not over)");
    case YearlyRevenue::Kind::RunRate:
        return brief ? YearsWords::tr("run-rate revenue") : YearsWords::tr("revenue, run-rate");
    }
    Q_UNREACHABLE();
}

QString gapName(AmountBasis basis, bool brief)
{
    if (basis == AmountBasis::Paid)
        return YearsWords::tr("paid beyond revenue");
    return brief ? YearsWords::tr("gap", "between what is promised and the revenue")
                 : YearsWords::tr("gap: promised beyond revenue");
}

QString carriedRevenue(const YearlyRevenue &revenue, const Formatter &formatter, bool brief)
{
    return (brief ? YearsWords::tr("latest known: %1 (%2)", "revenue, period")
                  : YearsWords::tr("latest known revenue: %1 (%2)", "money, period"))
        .arg(formatter.shortMoney(*revenue.figure.value), periodText(revenue, formatter));
}

QString undatedName()
{
    return YearsWords::tr("No year known");
}

QString ownScaleName()
{
    return YearsWords::tr("own scale");
}

QString spreadText(const Deal &deal, bool dated)
{
    if (!dated)
        return YearsWords::tr("no year known");
    if (!deal.schedule || deal.schedule->convention == Schedule::Convention::Undated)
        return deal.term.start ? YearsWords::tr("assumed even over the term")
                               : YearsWords::tr("in the year it was paid or delivered");
    switch (deal.schedule->convention) {
    case Schedule::Convention::StraightLine:
        return YearsWords::tr("assumed even over the term");
    case Schedule::Convention::Ramp:
        return YearsWords::tr("assumed to rise evenly over the term");
    case Schedule::Convention::YearWeights:
        return YearsWords::tr("by year, as guided");
    case Schedule::Convention::Milestones:
        return YearsWords::tr("by milestones");
    case Schedule::Convention::AtDate:
        return YearsWords::tr("on its dates");
    case Schedule::Convention::Undated:
        break;
    }
    Q_UNREACHABLE();
}

QString partTip(const Network &network, const YearsContent &content, const YearsPart &part, const YearsRequest &request,
                const Formatter &formatter)
{
    if (part.revenue)
        return u"<qt>"_s + revenueTip(network, *part.revenue, formatter) + u"</qt>"_s;
    qint64 sum = 0;
    for (const DealPart &deal : part.deals)
        sum += deal.amount;
    const QString who = part.company ? companyName(network, *part.company, formatter) : othersName();
    const QString when = part.year ? QString::number(*part.year) : undatedName();
    const QString money = formatter.longMoney(Money(sum, content.money.currency));
    QString text =
        u"<b>%1</b>"_s.arg(YearsWords::tr("%1, %2, %3: %4", "counterparty, to pay or to receive, a year, money")
                               .arg(who, sideName(part.received, request.basis), when, money)
                               .toHtmlEscaped());
    for (const DealPart &deal : part.deals.first(std::min(MostDealsInTip, part.deals.size())))
        text += paragraph(dealLine(network, deal, content, part.year.has_value(), formatter));
    if (part.deals.size() > MostDealsInTip)
        text += paragraph(YearsWords::tr("and %n more", "deals", int(part.deals.size() - MostDealsInTip)));
    const std::optional<qint64> gap = part.year ? gapIn(content.money, *part.year) : std::nullopt;
    if (gap && !part.received)
        text += paragraph(YearsWords::tr("All of %1 is above the revenue (%2) by %3.", "year, period, money")
                              .arg(when, periodText(*revenueFor(content.money, *part.year), formatter),
                                   formatter.longMoney(Money(*gap, content.money.currency))));
    return u"<qt>"_s + text + u"</qt>"_s;
}

QString notesTip(const Network &network, const YearsContent &content, const YearsRequest &request,
                 const Formatter &formatter)
{
    QString text = u"<b>%1</b>"_s.arg(yearsTitle(network, content, request, formatter).toHtmlEscaped());
    QStringList sentences{columnsSentence(content, request.basis), basisSentence(request.basis),
                          asOfSentence(network, formatter)};
    sentences.removeAll(QString());
    for (const QString &sentence : sentences + leftOutSentences(network, content, request, formatter))
        text += paragraph(sentence);
    return u"<qt>"_s + text + u"</qt>"_s;
}

QString spokenYears(const Network &network, const YearsContent &content, const YearsRequest &request,
                    const Formatter &formatter)
{
    if (content.isEmpty())
        return emptyYearsSentence(network, content, formatter);
    QStringList sentences{basisSentence(request.basis)};
    const YearlyMoney &money = content.money;
    for (int year = content.firstYear; year <= content.lastYear; ++year) {
        for (const bool received : {false, true}) {
            const MoneySide &side = received ? money.toReceive : money.toPay;
            const auto sum = side.years.find(year);
            if (sum != side.years.end())
                sentences.append(
                    sumSentence(content, sum->second, QString::number(year), received, request.basis, formatter));
        }
        const auto revenue = money.revenue.find(year);
        if (revenue != money.revenue.end())
            sentences.append(YearsWords::tr("%1 (%2): %3.", "kind of revenue, period, money")
                                 .arg(revenueName(revenue->second.kind), periodText(revenue->second, formatter),
                                      formatter.longMoney(*revenue->second.figure.value)));
    }
    for (const bool received : {false, true}) {
        const MoneySide &side = received ? money.toReceive : money.toPay;
        if (side.undated.amount > 0)
            sentences.append(sumSentence(content, side.undated, undatedName(), received, request.basis, formatter));
    }
    sentences += leftOutSentences(network, content, request, formatter);
    return sentencesOf(sentences, formatter);
}

} // namespace CapitalLoop
