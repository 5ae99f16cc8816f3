// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lenswords.h"

#include "words/dealwords.h"
#include "words/dollarcents.h"
#include "words/loopwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace CapitalLoop {

namespace {

struct LensWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::LensWords)
};

QString share(double part, double whole, const Formatter &formatter)
{
    return formatter.percent(whole > 0 ? 100 * part / whole : 0);
}

QString finding(const Network &network, const NettedOut &netted, int stop, const Formatter &formatter)
{
    if (stop > 0 && stop <= netted.rings.size())
        return LensWords::tr("Ring %1 of %2: %3 on each leg.", "number, count, path and amount")
            .arg(stop)
            .arg(netted.rings.size())
            .arg(ringText(network, netted.rings[stop - 1], formatter));
    const double gross = netted.gross.major();
    const QString text =
        LensWords::tr("Of %1 gross, %2 (%3) runs in circles, shared out over each company's deals in proportion; %4 is "
                      "net.",
                      "gross, circular, its share, net")
            .arg(formatter.shortMoney(netted.gross), formatter.shortMoney(netted.circular),
                 share(netted.circular.major(), gross, formatter), formatter.shortMoney(netted.net)) +
        formatter.gap() +
        LensWords::tr(
            "With the deals picked so as to cancel the most, it would be %1 (%2), and no company would pay or "
            "get more or less on balance.",
            "largest circular, its share")
            .arg(formatter.shortMoney(netted.atMost), share(netted.atMost.major(), gross, formatter));
    if (netted.inOtherRings.isZero())
        return text;
    return text + formatter.gap() +
           LensWords::tr("%1 of the circular part runs in smaller rings that are not drawn.",
                         "part of the circular amount")
               .arg(formatter.shortMoney(netted.inOtherRings));
}

QString finding(const Network &, const CycledMoney &cycled, int, const Formatter &formatter)
{
    const QString cents = centsText(cycled.index, formatter);
    return cycled.books.outsideKnown
               ? LensWords::tr("Of every dollar passing through these companies, %1 have been through the same company "
                               "before.")
                     .arg(cents)
               : LensWords::tr("Of every dollar passing through these companies, at most %1 have been through the same "
                               "company before.")
                     .arg(cents);
}

QString finding(const Network &network, const DollarWalk &walk, int stop, const Formatter &formatter)
{
    if (isStuck(walk))
        return LensWords::tr("Where a dollar of %1 goes is not known: no deal that it pays has an amount that counts.")
            .arg(companyName(network, walk.start, formatter));
    const DollarStop &now = walk.stops[std::clamp(stop, 0, int(walk.stops.size()) - 1)];
    const QString name = companyName(network, walk.start, formatter);
    if (stop == 0)
        return LensWords::tr("One dollar is put in at %1; in the end %2 come home.", "company, part of the dollar")
            .arg(name, centsText(walk.returns, formatter));
    const QString text =
        walk.books.outsideKnown
            ? LensWords::tr("One dollar put in at %1, after %n stops: %2 back home, %3 gone outside or kept, %4 under "
                            "way.",
                            "company, parts of the dollar", stop)
            : LensWords::tr("One dollar put in at %1, after %n stops: %2 back home, %3 kept on the way, %4 under way.",
                            "company, parts of the dollar", stop);
    const DollarCents cents = dollarCents(walk, stop); // which add up
    return text.arg(name, centsText(now.home, cents.home, formatter), centsText(now.out, cents.out, formatter),
                    centsText(now.underway, cents.underway, formatter));
}

QString rule(const Network &, const NettedOut &, const Formatter &)
{
    return LensWords::tr("How it is shared out is a rule, not a fact (balanced flow forwarding).");
}

QString rule(const Network &, const CycledMoney &cycled, const Formatter &formatter)
{
    const QString ring = LensWords::tr("Ring in a circle: the part of its money that has been there before (Finn "
                                       "cycling index).");
    if (cycled.books.outsideKnown || !cycled.multiplier)
        return ring;
    return ring + formatter.gap() +
           LensWords::tr("An upper bound for these amounts: neither revenues and costs outside these deals nor "
                         "undisclosed amounts are counted.");
}

QString rule(const Network &network, const DollarWalk &walk, const Formatter &formatter)
{
    const QString splits =
        LensWords::tr("At each stop it splits by the amounts of the company's deals; what a company gets beyond what "
                      "it pays out stays there.");
    if (!walk.visits || isStuck(walk))
        return splits;
    return splits + formatter.gap() +
           LensWords::tr("Going on for ever it would be at %1 %2 times, the start included.", "company, number")
               .arg(companyName(network, walk.start, formatter), formatter.number(*walk.visits, 2));
}

} // namespace

bool isStuck(const DollarWalk &walk)
{
    return walk.stops.size() < 2 || walk.stops[1].moved.isEmpty();
}

QString lensName(Lens::Kind kind)
{
    switch (kind) {
    case Lens::Kind::NetOut:
        return LensWords::tr("Net It Out");
    case Lens::Kind::Cycling:
        return LensWords::tr("Cycling Index");
    case Lens::Kind::Dollar:
        return LensWords::tr("Follow One Dollar");
    case Lens::Kind::Deals:
        break;
    }
    return LensWords::tr("Deals");
}

QString lensFinding(const Network &network, const LensAnswer &answer, int stop, const Formatter &formatter)
{
    return std::visit(
        [&]<typename Answer>(const Answer &found) {
            if constexpr (std::is_same_v<Answer, std::monostate>)
                return QString();
            else
                return finding(network, found, stop, formatter);
        },
        answer);
}

QString lensRule(const Network &network, const LensAnswer &answer, const Formatter &formatter)
{
    return std::visit(
        [&]<typename Answer>(const Answer &found) {
            if constexpr (std::is_same_v<Answer, std::monostate>)
                return QString();
            else
                return rule(network, found, formatter);
        },
        answer);
}

QString booksText(const LensAnswer &answer, const Formatter &formatter)
{
    const LensBooks *books = std::visit(
        []<typename Answer>(const Answer &found) -> const LensBooks * {
            if constexpr (std::is_same_v<Answer, std::monostate>)
                return nullptr;
            else
                return &found.books;
        },
        answer);
    if (!books)
        return {};
    const QString counted =
        LensWords::tr("Amounts: %1; %2 deals count.", "name of an amount basis, number", books->counted)
            .arg(basisName(books->scope.basis), formatter.count(books->counted));
    const QString leftOut = leftOutText(books->leftOut, formatter);
    return leftOut.isEmpty() ? counted : counted + formatter.gap() + leftOut;
}

QString ringText(const Network &network, const MoneyRing &ring, const Formatter &formatter)
{
    QStringList names;
    for (const CompanyId &id : ring.companies)
        names.append(companyName(network, id, formatter));
    names.append(names.value(0));
    return LensWords::tr("%1: %2", "companies of a ring, amount")
        .arg(names.join(QStringLiteral(" → ")), formatter.shortMoney(ring.amount));
}

int lastStop(const LensAnswer &answer)
{
    if (const auto *walk = std::get_if<DollarWalk>(&answer))
        return int(walk->stops.size()) - 1;
    if (const auto *netted = std::get_if<NettedOut>(&answer))
        return int(netted->rings.size());
    return 0;
}

QString analysisErrorText(AnalysisError error, const QString &company)
{
    if (error == AnalysisError::UnknownNode && company.isEmpty())
        return LensWords::tr("There is no company yet at which a dollar could be put in.");
    if (error == AnalysisError::UnknownNode)
        return LensWords::tr("There is no company with the id \"%1\" in this network.").arg(company);
    return LensWords::tr("The amounts of these deals are too large or too strange to be added up. Look for wrong ones "
                         "with \"capital-loop check\".");
}

} // namespace CapitalLoop
