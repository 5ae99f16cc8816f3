// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/loopwords.h"

#include "words/dealwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

struct LoopWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::LoopWords)
};

/// "at most" where a ceiling is counted.
QString legAmount(const Network &network, const LoopLeg &leg, const Formatter &formatter)
{
    if (leg.amount->isZero())
        return LoopWords::tr("nothing that counts yet");
    const QString money = formatter.longMoney(*leg.amount);
    const bool ceiling = std::ranges::any_of(leg.counted, [&](const DealId &id) {
        const Deal &deal = *network.deal(id);
        return deal.amount->upTo && leg.amount->minorUnits() > deal.amount->floor().value_or(Money()).minorUnits();
    });
    const auto says = [&](bool Amount::*sign) {
        return std::ranges::any_of(leg.counted, [&](const DealId &id) { return (*network.deal(id)->amount).*sign; });
    };
    const QString text = ceiling                ? LoopWords::tr("at most %1").arg(money)
                         : says(&Amount::about) ? LoopWords::tr("about %1").arg(money)
                                                : money;
    return says(&Amount::disputed) ? LoopWords::tr("%1 (disputed)").arg(text) : text;
}

/// The one family of all deals of a leg; nothing if they differ.
std::optional<Family> familyOf(const Network &network, const QList<DealId> &deals)
{
    std::optional<Family> family;
    for (const DealId &id : deals) {
        const Family next = network.deal(id)->family();
        if (family.value_or(next) != next)
            return std::nullopt;
        family = next;
    }
    return family;
}

QString paidPhrase(const Loop &loop, const Formatter &formatter)
{
    if (loop.paid.isZero())
        return LoopWords::tr("nothing is known to have been paid all the way round yet");
    return LoopWords::tr("at most %1 of it has been paid all the way round").arg(formatter.longMoney(loop.paid));
}

QString bottleneckPhrase(const Loop &loop, const Formatter &formatter)
{
    if (!loop.bottleneck)
        return LoopWords::tr("how much can go all the way round is unknown");
    if (loop.bottleneck->isZero())
        return LoopWords::tr("so nothing that counts can go all the way round yet");
    const QString money = formatter.longMoney(*loop.bottleneck);
    return loop.atMost ? LoopWords::tr("at most %1, and perhaps less, can go all the way round").arg(money)
                       : LoopWords::tr("at most %1 can go all the way round").arg(money);
}

/// "CNBC, 22 September 2025, https://example.com/a"
QString sourceText(const Source &source, const Formatter &formatter)
{
    QString text = !source.publisher.isEmpty() ? source.publisher
                   : !source.title.isEmpty()   ? source.title
                                               : source.id.text();
    const QString comma = LoopWords::tr(", ", "between publisher, date and address");
    if (source.date)
        text += comma + formatter.date(*source.date);
    if (!source.url.isEmpty())
        text += comma + source.url.toString();
    return text;
}

/// "Nvidia → OpenAI, up to $100B: CNBC, 22 September 2025"
QString dealSources(const Network &network, const Deal &deal, const Formatter &formatter)
{
    QStringList sources;
    for (const SourceId &id : deal.sources) {
        if (const Source *source = network.source(id))
            sources.append(sourceText(*source, formatter));
    }
    const QString list = sources.isEmpty() ? LoopWords::tr("without a source") : sources.join(QStringLiteral("; "));
    return LoopWords::tr("%1 → %2, %3: %4", "payer, payee, amount, sources")
        .arg(companyName(network, deal.from, formatter), companyName(network, deal.to, formatter),
             amountText(deal, formatter), list);
}

} // namespace

QString legPhrase(const Network &network, const LoopLeg &leg, const Formatter &formatter)
{
    const QString from = companyName(network, leg.from, formatter);
    const QString to = companyName(network, leg.to, formatter);
    if (leg.amount) {
        const QString amount = legAmount(network, leg, formatter);
        switch (familyOf(network, leg.counted).value_or(Family::Option)) {
        case Family::Financing:
            return LoopWords::tr("%1 puts %3 into %2").arg(from, to, amount);
        case Family::Purchase:
            return LoopWords::tr("%1 pays %2 %3").arg(from, to, amount);
        case Family::Option:
            return LoopWords::tr("%1 gives %2 %3").arg(from, to, amount);
        }
    }
    if (leg.unknown.isEmpty())
        return LoopWords::tr("%1 gives %2 a right to buy its shares").arg(from, to);
    const bool published =
        std::ranges::all_of(leg.unknown, [&](const DealId &id) { return network.deal(id)->amount.has_value(); });
    if (published) // in another currency, or in no known year
        return LoopWords::tr("%1 gives %2 an amount that cannot be counted here").arg(from, to);
    switch (familyOf(network, leg.unknown).value_or(Family::Option)) {
    case Family::Financing:
        return LoopWords::tr("%1 puts an amount that was not disclosed into %2").arg(from, to);
    case Family::Purchase:
        return LoopWords::tr("%1 pays %2 an amount that was not disclosed").arg(from, to);
    case Family::Option:
        break;
    }
    return LoopWords::tr("%1 gives %2 an amount that was not disclosed").arg(from, to);
}

QString loopSentence(const Network &network, const Loop &loop, const Formatter &formatter)
{
    QString legs;
    for (const LoopLeg &leg : loop.legs) {
        const QString phrase = legPhrase(network, leg, formatter);
        legs = legs.isEmpty() ? phrase : LoopWords::tr("%1, %2", "legs of a loop").arg(legs, phrase);
    }
    QString sentence = LoopWords::tr("%1; %2; %3.", "legs; bottleneck; paid")
                           .arg(legs, bottleneckPhrase(loop, formatter), paidPhrase(loop, formatter));
    if (loop.inTime == InTime::Apart)
        sentence = LoopWords::tr("%1 Its legs never run at the same time.").arg(sentence);
    return sentence;
}

QString loopQuotation(const Network &network, const Loop &loop, AmountBasis basis, const Formatter &formatter)
{
    QStringList lines{loopSentence(network, loop, formatter),
                      LoopWords::tr("Basis: %1. %2.", "name of an amount basis, what it counts")
                          .arg(basisName(basis), basisExplanation(basis)),
                      network.asOf ? LoopWords::tr("As of %1.").arg(formatter.date(*network.asOf))
                                   : LoopWords::tr("As of no stated day."),
                      LoopWords::tr("Sources:")};
    for (const DealId &id : loop.deals()) {
        if (const Deal *deal = network.deal(id))
            lines.append(QStringLiteral("- ") + dealSources(network, *deal, formatter));
    }
    return lines.join(u'\n');
}

QString loopPath(const Network &network, const QList<CompanyId> &loop, const Formatter &formatter)
{
    QStringList names;
    for (const CompanyId &company : loop)
        names.append(companyName(network, company, formatter));
    if (!names.isEmpty())
        names.append(names.first());
    return names.join(QStringLiteral(" → "));
}

QString bottleneckText(const Loop &loop, const Formatter &formatter)
{
    if (!loop.bottleneck)
        return LoopWords::tr("unknown", "amount of a loop");
    const QString money = formatter.shortMoney(*loop.bottleneck);
    return loop.atMost ? QStringLiteral("≤ %1").arg(money) : money;
}

QString inTimeText(InTime inTime)
{
    switch (inTime) {
    case InTime::Overlapping:
        return LoopWords::tr("legs run at the same time");
    case InTime::Apart:
        return LoopWords::tr("legs never run at the same time");
    case InTime::Unknown:
        return LoopWords::tr("dates not known");
    }
    Q_UNREACHABLE();
}

QString basisName(AmountBasis basis)
{
    switch (basis) {
    case AmountBasis::Headline:
        return LoopWords::tr("headline", "amount basis");
    case AmountBasis::Expected:
        return LoopWords::tr("expected", "amount basis");
    case AmountBasis::Firm:
        return LoopWords::tr("firm", "amount basis");
    case AmountBasis::Paid:
        return LoopWords::tr("paid", "amount basis");
    }
    Q_UNREACHABLE();
}

QString basisExplanation(AmountBasis basis)
{
    switch (basis) {
    case AmountBasis::Headline:
        return LoopWords::tr("The largest figure published, ceilings (“up to”) included");
    case AmountBasis::Expected:
        return LoopWords::tr("Without ceilings; the middle of a range");
    case AmountBasis::Firm:
        return LoopWords::tr("Signed, delivered or paid; the smallest figure published");
    case AmountBasis::Paid:
        return LoopWords::tr("Paid, drawn or delivered so far");
    }
    Q_UNREACHABLE();
}

QString certaintyText(const Certainty &certainty, const Formatter &formatter)
{
    if (certainty.headline.isZero())
        return {};
    const auto percent = [&](const Money &part) { return std::round(part.major() / certainty.headline.major() * 100); };
    const double firm = percent(certainty.firm); // with the promise the whole
    return LoopWords::tr("Of %1 in the loops, %4 is promise and %2 is firm; %3 has been paid.")
        .arg(formatter.longMoney(certainty.headline), formatter.percent(firm),
             formatter.percent(percent(certainty.paid)), formatter.percent(100 - firm));
}

QString leftOutText(const LeftOut &leftOut, const Formatter &formatter)
{
    QStringList parts;
    const auto add = [&](const QString &part, const QList<DealId> &deals) {
        if (!deals.isEmpty())
            parts.append(part.arg(formatter.count(deals.size())));
    };
    const auto count = [](const QList<DealId> &deals) { return int(deals.size()); };
    add(LoopWords::tr("%1 lapsed", nullptr, count(leftOut.lapsed)), leftOut.lapsed);
    add(LoopWords::tr("%1 not disclosed", nullptr, count(leftOut.undisclosed)), leftOut.undisclosed);
    add(LoopWords::tr("%1 rights", nullptr, count(leftOut.rights)), leftOut.rights);
    add(LoopWords::tr("%1 contained in a larger deal", nullptr, count(leftOut.overlapping)), leftOut.overlapping);
    add(LoopWords::tr("%1 without a source", nullptr, count(leftOut.unsourced)), leftOut.unsourced);
    add(LoopWords::tr("%1 without known dates", nullptr, count(leftOut.undated)), leftOut.undated);
    add(LoopWords::tr("%1 in another currency", nullptr, count(leftOut.otherCurrency)), leftOut.otherCurrency);
    add(LoopWords::tr("%1 negative", nullptr, count(leftOut.badAmounts)), leftOut.badAmounts);
    add(LoopWords::tr("%1 from a company to itself", nullptr, count(leftOut.selfDeals)), leftOut.selfDeals);
    if (parts.isEmpty())
        return {};
    return LoopWords::tr("Deals not counted: %1.").arg(parts.join(LoopWords::tr(", ", "between reasons")));
}

} // namespace CapitalLoop
