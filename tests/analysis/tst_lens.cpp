// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/lens.h"

#include "shared/testnetwork.h"

#include <QTest>

#include <cmath>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

const AnalysisScope Headline{.day = QDate(2025, 10, 31)};

template <typename Answer> Answer answerOf(const Network &network, const Lens &lens)
{
    const auto answer = lensAnswer(network, Headline, lens);
    return answer ? std::get<Answer>(*answer) : Answer();
}

/// What a company pays less what it gets, of the circular part.
double imbalance(const Network &network, const NettedOut &netted, const CompanyId &company)
{
    double sum = 0;
    for (const Deal &deal : network.deals()) {
        const double part = netted.circularShares.value(deal.id) * deal.amount->headline().major();
        sum += deal.from == company ? part : deal.to == company ? -part : 0;
    }
    return sum;
}

} // namespace

/// What is drawn over the whole picture.
class LensTest : public QObject
{
    Q_OBJECT

private slots:
    void noLensHasNoAnswer()
    {
        QVERIFY(std::holds_alternative<std::monostate>(*lensAnswer(smallNetwork(), Headline, {})));
    }

    void grossIsCircularAndNet()
    {
        const Network network = smallNetwork();
        const auto netted = answerOf<NettedOut>(network, {.kind = Lens::Kind::NetOut});
        QCOMPARE(netted.gross.major(), 200e9);
        // All that goes back to a runs round: 40 by b, 20 by c.
        QCOMPARE(netted.atMost.major(), 2 * 40e9 + 3 * 20e9);
        QVERIFY(netted.circular.major() <= netted.atMost.major());
        QCOMPARE(netted.circular.minorUnits() + netted.net.minorUnits(), netted.gross.minorUnits());
        for (const char *name : {"a", "b", "c", "d"})
            QVERIFY2(std::abs(imbalance(network, netted, company(name))) < 10, name);
        QCOMPARE(netted.books.counted, 5);
    }

    void parallelDealsShareTheirPartByAmount()
    {
        const auto netted = answerOf<NettedOut>(smallNetwork(), {.kind = Lens::Kind::NetOut});
        QCOMPARE(netted.circularShares.value(deal("ab1")), netted.circularShares.value(deal("ab2")));
        QVERIFY(netted.circularShares.value(deal("ab1")) > 0.3);
    }

    void ringsNameTheirCompaniesAndTheLargestDeals()
    {
        const auto netted = answerOf<NettedOut>(smallNetwork(), {.kind = Lens::Kind::NetOut});
        QCOMPARE(netted.rings.size(), 2);
        QCOMPARE(netted.rings[0].companies, (QList{company("a"), company("b")}));
        QCOMPARE(netted.rings[0].deals, (QList{deal("ab1"), deal("ba")}));
        QCOMPARE(netted.rings[1].companies, (QList{company("a"), company("b"), company("c")}));
        const double sum = 2 * netted.rings[0].amount.major() + 3 * netted.rings[1].amount.major();
        QVERIFY(std::abs(sum + netted.inOtherRings.major() - netted.circular.major()) < 10);
    }

    void moneyOfTheOutsideWorldIsNet()
    {
        Network network = smallNetwork();
        QVERIFY(network.add(Company{.id = CompanyId(QStringLiteral("outside"))}));
        Deal sale = *network.deal(deal("ca"));
        sale.id = deal("sale");
        sale.from = company("outside");
        QVERIFY(network.add(sale));
        const auto netted = answerOf<NettedOut>(network, {.kind = Lens::Kind::NetOut});
        QVERIFY(netted.books.outsideKnown);
        QCOMPARE(netted.circularShares.value(deal("sale"), -1), 0.0);
        QCOMPARE(netted.gross.major(), 200e9);
    }

    void cyclingHasTheCompaniesWithMoneyOnly()
    {
        const auto cycled = answerOf<CycledMoney>(smallNetwork(), {.kind = Lens::Kind::Cycling});
        QCOMPARE(cycled.shares.size(), 3);
        QVERIFY(!cycled.shares.contains(company("d")));
        QVERIFY(cycled.index > 0 && cycled.index < 1);
    }

    void aDollarSplitsByTheDealsOfItsPayer()
    {
        const auto walk = answerOf<DollarWalk>(smallNetwork(), {.kind = Lens::Kind::Dollar, .start = company("a")});
        QCOMPARE(walk.stops.first().here.value(company("a")), 1.0);
        QVERIFY(walk.stops.first().moved.isEmpty());
        const DollarStop &first = walk.stops[1];
        QCOMPARE(first.moved.value(deal("ab1")), 100 / 110.0);
        QCOMPARE(first.moved.value(deal("ab2")), 10 / 110.0);
        QCOMPARE(first.here.value(company("b")), 1.0);
        // b gets 110 and pays 70: it keeps the rest.
        const DollarStop &second = walk.stops[2];
        QCOMPARE(second.home, 40 / 110.0);
        QCOMPARE(second.kept.value(company("b")), 40 / 110.0);
        QCOMPARE(second.here.value(company("c")), 30 / 110.0);
    }

    void nothingOfTheDollarIsLost()
    {
        const auto walk = answerOf<DollarWalk>(smallNetwork(), {.kind = Lens::Kind::Dollar, .start = company("a")});
        for (const DollarStop &stop : walk.stops)
            QVERIFY(std::abs(stop.home + stop.out + stop.underway - 1) < 1e-12);
        QVERIFY(walk.stops.last().underway < 0.005);
        QVERIFY(std::abs(walk.stops.last().home - walk.returns) < 0.005);
    }

    void anUnknownStartIsAnError()
    {
        const auto walk = lensAnswer(smallNetwork(), Headline, {.kind = Lens::Kind::Dollar, .start = company("x")});
        QCOMPARE(walk.error(), AnalysisError::UnknownNode);
    }

    void anEmptyNetworkHasAnswersWithoutMoney()
    {
        QCOMPARE(answerOf<NettedOut>(Network(), {.kind = Lens::Kind::NetOut}).gross.minorUnits(), 0);
        QVERIFY(answerOf<CycledMoney>(Network(), {.kind = Lens::Kind::Cycling}).shares.isEmpty());
    }
};

QTEST_APPLESS_MAIN(LensTest)
#include "tst_lens.moc"
