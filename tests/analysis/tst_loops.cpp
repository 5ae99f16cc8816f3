// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/loops.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

struct DealSpec
{
    const char *id;
    const char *from;
    const char *to;
    DealKind kind;
    double billions; ///< 0 = not disclosed
    Status status = Status::Signed;
};

Deal dealOf(const DealSpec &spec)
{
    Deal made{.id = deal(spec.id), .from = company(spec.from), .to = company(spec.to), .kind = spec.kind};
    if (spec.billions > 0)
        made.amount =
            Amount{.low = Money::fromMajor(spec.billions * 1e9), .high = Money::fromMajor(spec.billions * 1e9)};
    made.steps = {StatusStep{.status = spec.status}};
    return made;
}

Network networkOf(const QList<DealSpec> &specs)
{
    Network network;
    for (const DealSpec &spec : specs) {
        for (const char *id : {spec.from, spec.to}) {
            if (!network.company(company(id)) && !network.add(Company{.id = company(id)}))
                qFatal("a company was refused");
        }
        if (!network.add(dealOf(spec)))
            qFatal("a deal was refused");
    }
    return network;
}

QStringList pathOf(const Loop &loop)
{
    QStringList path;
    for (const CompanyId &id : loop.companies())
        path.append(id.text());
    return path;
}

/// Chips invest in a lab, the lab pays a cloud, the cloud buys chips; the lab also has a warrant on another chip maker.
QList<DealSpec> pressLoop()
{
    return {{"invest", "chips", "lab", DealKind::Equity, 100, Status::LetterOfIntent},
            {"cloud", "lab", "cloud", DealKind::Cloud, 300},
            {"buy", "cloud", "chips", DealKind::Chips, 40, Status::Paid},
            {"right", "other", "lab", DealKind::Warrant, 20},
            {"order", "lab", "other", DealKind::Chips, 0}};
}

} // namespace

/// The loops of a network, told by their companies and deals.
class LoopsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLoopIsWorthItsWeakestLeg()
    {
        const LoopList list = findLoops(networkOf(pressLoop()), {}, {});
        QCOMPARE(list.loops.size(), 2);
        const Loop &loop = list.loops.first();
        QCOMPARE(pathOf(loop), QStringList({"chips", "lab", "cloud"}));
        QCOMPARE(loop.bottleneck, Money::fromMajor(40e9));
        QCOMPARE(loop.total, *Money::fromMajor(440e9));
        QCOMPARE(loop.paid, Money());
        QVERIFY(loop.roundTrip);
        QVERIFY(!loop.atMost);
    }

    void aRightAndAnUndisclosedOrderCloseALoopThatIsRankedLast()
    {
        const LoopList list = findLoops(networkOf(pressLoop()), {}, {});
        const Loop &loop = list.loops.last();
        QCOMPARE(pathOf(loop), QStringList({"lab", "other"}));
        QVERIFY(!loop.bottleneck);
        QVERIFY(loop.atMost);
        QCOMPARE(loop.legs[0].unknown, QList<DealId>{deal("order")});
        QCOMPARE(loop.legs[1].rights, QList<DealId>{deal("right")});
        QCOMPARE(list.leftOut.rights, QList<DealId>{deal("right")});
        QCOMPARE(list.leftOut.undisclosed, QList<DealId>{deal("order")});
    }

    void aLapsedDealClosesNoLoopUnlessAskedFor()
    {
        QList<DealSpec> specs = pressLoop();
        specs[0].status = Status::Lapsed;
        QCOMPARE(findLoops(networkOf(specs), {}, {}).loops.size(), 1);
        QCOMPARE(findLoops(networkOf(specs), {.withLapsed = true}, {}).loops.size(), 2);
    }

    void theBasisChangesTheAmounts()
    {
        const Network network = networkOf(pressLoop());
        QCOMPARE(findLoops(network, {.basis = AmountBasis::Firm}, {}).loops.first().bottleneck, Money());
        QList<DealSpec> specs = pressLoop();
        specs[0].status = Status::Signed;
        QCOMPARE(findLoops(networkOf(specs), {.basis = AmountBasis::Firm}, {}).loops.first().bottleneck,
                 Money::fromMajor(40e9));
    }

    void parallelDealsAddUpButNotThoseThatContainOneAnother()
    {
        Network network = networkOf({{"a", "x", "y", DealKind::Equity, 10},
                                     {"b", "x", "y", DealKind::Debt, 5},
                                     {"back", "y", "x", DealKind::Chips, 99}});
        Deal inner = dealOf({"inner", "x", "y", DealKind::Equity, 8});
        inner.overlaps = {deal("a")};
        QVERIFY(network.add(inner));
        const LoopList list = findLoops(network, {}, {});
        QCOMPARE(list.loops.first().bottleneck, Money::fromMajor(15e9));
        QCOMPARE(list.leftOut.overlapping, QList<DealId>{deal("inner")});
        QCOMPARE(list.counts.companyLevel, 1.0);
        QCOMPARE(dealLevelLoops(list.loops.first(), 100).size(), 2);
        QCOMPARE(dealLevelLoops(list.loops.first(), 1).size(), 1);
    }

    void aPureSupplyLoopIsNoRoundTrip()
    {
        QVERIFY(
            !findLoops(networkOf({{"a", "x", "y", DealKind::Cloud, 1}, {"b", "y", "x", DealKind::Chips, 1}}), {}, {})
                 .loops.first()
                 .roundTrip);
        QVERIFY(findLoops(networkOf({{"a", "x", "y", DealKind::Debt, 1}, {"b", "y", "x", DealKind::Chips, 1}}), {}, {})
                    .loops.first()
                    .roundTrip);
    }

    void legsThatNeverRunTogetherAreSaidToBeApart()
    {
        const auto inTime = [](const char *start, double years, const char *other) {
            Network network;
            for (const char *id : {"x", "y"}) {
                if (!network.add(Company{.id = company(id)}))
                    qFatal("a company was refused");
            }
            Deal there = dealOf({"a", "x", "y", DealKind::Cloud, 1});
            there.term.start = PartialDate::fromIso(QString::fromLatin1(start));
            there.term.years = years;
            Deal back = dealOf({"b", "y", "x", DealKind::Debt, 1});
            back.announced = PartialDate::fromIso(QString::fromLatin1(other));
            if (!network.add(there) || !network.add(back))
                qFatal("a deal was refused");
            return findLoops(network, {}, {}).loops.first().inTime;
        };
        QCOMPARE(inTime("2020", 2, "2025-05"), InTime::Apart);
        QCOMPARE(inTime("2020", 7, "2025-05"), InTime::Overlapping);
        QCOMPARE(inTime("2020", 7, ""), InTime::Unknown);
    }

    void aYearCountsOnlyWhatFallsOnIt()
    {
        Network network = networkOf({{"a", "x", "y", DealKind::Equity, 10}, {"u", "x", "y", DealKind::Debt, 7}});
        Deal back = dealOf({"b", "y", "x", DealKind::Cloud, 30});
        back.term.start = PartialDate::fromYear(2027);
        back.term.years = 3;
        QVERIFY(network.add(back));
        const LoopList list = findLoops(network, {.year = 2028}, {});
        QVERIFY(list.loops.first().atMost);
        QVERIFY(std::abs(list.loops.first().bottleneck->major() - 10e9) < 0.1e9);
        QCOMPARE(list.leftOut.undated, QList<DealId>({deal("a"), deal("u")}));
    }

    void throughAndLengthNarrowTheList()
    {
        const Network network = networkOf(pressLoop());
        QCOMPARE(findLoops(network, {}, {.through = company("other")}).loops.size(), 1);
        QVERIFY(findLoops(network, {}, {.through = company("nobody")}).loops.isEmpty());
        QCOMPARE(findLoops(network, {}, {.maxLength = 2}).loops.size(), 1);
        QCOMPARE(findLoops(network, {}, {.count = 1}).loops.size(), 1);
    }

    void anotherCurrencyAndSelfDealsAreSetAside()
    {
        Network network = networkOf(pressLoop());
        Deal yen = dealOf({"yen", "chips", "lab", DealKind::Equity, 0});
        yen.amount = Amount{.high = Money(5000, *Currency::fromCode(u"JPY"))};
        QVERIFY(network.add(yen));
        QVERIFY(network.add(dealOf({"self", "lab", "lab", DealKind::Debt, 500})));
        const LoopList list = findLoops(network, {}, {});
        QCOMPARE(list.loops.first().bottleneck, Money::fromMajor(40e9));
        QCOMPARE(list.leftOut.otherCurrency, QList<DealId>{deal("yen")});
        QCOMPARE(list.leftOut.selfDeals, QList<DealId>{deal("self")});
    }

    void anEmptyNetworkHasNone() { QVERIFY(findLoops(Network(), {}, {}).loops.isEmpty()); }
};

QTEST_GUILESS_MAIN(LoopsTest)
#include "tst_loops.moc"
