// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/yearlymoney.h"

#include "shared/testnetwork.h"

#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

constexpr qint64 Billion = 100'000'000'000; // cents

Network withDeals(const QList<Deal> &deals, const QList<Figure> &figures = {})
{
    Network network;
    network.asOf = QDate(2026, 7, 3);
    for (const char *name : {"a", "b", "c", "d"}) {
        if (!network.add(Company{.id = company(name)}))
            qFatal("the test's network does not hold together");
    }
    for (const Deal &one : deals) {
        if (!network.add(one))
            qFatal("the test's network does not hold together");
    }
    for (const Figure &figure : figures) {
        if (!network.add(figure))
            qFatal("the test's network does not hold together");
    }
    return network;
}

Deal purchase(const char *id, const char *from, const char *to, double billions)
{
    const auto money = Money::fromMajor(billions * 1e9);
    return {.id = deal(id),
            .from = company(from),
            .to = company(to),
            .kind = DealKind::Cloud,
            .amount = Amount{.low = money, .high = money},
            .steps = {StatusStep{.status = Status::Signed}}};
}

Deal over(Deal one, const char *start, double years)
{
    one.term.start = PartialDate::fromIso(QString::fromLatin1(start));
    one.term.years = years;
    return one;
}

Deal evenOver(Deal one, const char *start, double years)
{
    one.schedule = Schedule{.convention = Schedule::Convention::StraightLine};
    return over(std::move(one), start, years);
}

Figure revenue(const char *metric, const char *period, double billions, const char *currency = "USD")
{
    return {.company = company("a"),
            .metric = QString::fromLatin1(metric),
            .period = QString::fromLatin1(period),
            .value = Money::fromMajor(billions * 1e9, *Currency::fromCode(QString::fromLatin1(currency)))};
}

YearlyMoney moneyOfA(const Network &network, AmountBasis basis = AmountBasis::Headline)
{
    return yearlyMoney(network, company("a"), {.basis = basis, .day = network.asOf});
}

qint64 whole(const MoneySide &side)
{
    qint64 sum = side.undated.amount;
    for (const auto &[year, one] : side.years)
        sum += one.amount;
    return sum;
}

} // namespace

/// What falls on which year, to whom and from whom.
class YearlyMoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void spreadsThreeHundredBillionsAsThePressDid()
    {
        const Network network = withDeals({over(purchase("ab", "a", "b", 300), "2027", 5)});
        const YearlyMoney money = moneyOfA(network);
        QCOMPARE(money.toPay.years.size(), 5u);
        QCOMPARE(money.toPay.years.begin()->first, 2027);
        QCOMPARE(whole(money.toPay), 300 * Billion);
        for (const auto &[year, sum] : money.toPay.years) {
            QVERIFY(std::abs(sum.amount - 60 * Billion) < Billion / 5);
            QCOMPARE(sum.assumed, sum.amount);
            QCOMPARE(sum.firm, sum.amount);
        }
        QVERIFY(money.toReceive.isEmpty());
    }

    void anEvenSpreadIsAnAssumptionAndGuidedYearsAreNone()
    {
        Deal guided = purchase("ad", "a", "d", 8);
        guided.schedule = Schedule{.convention = Schedule::Convention::YearWeights,
                                   .entries = {{.date = PartialDate::fromYear(2026), .weight = 1},
                                               {.date = PartialDate::fromYear(2027), .weight = 3}}};
        const Network network = withDeals(
            {evenOver(purchase("ab", "a", "b", 10), "2026", 2), over(purchase("ac", "a", "c", 20), "2026", 2), guided});
        const MoneySum year = moneyOfA(network).toPay.years.at(2026);
        QCOMPARE(year.amount, 17 * Billion);
        QCOMPARE(year.assumed, 15 * Billion);
        QCOMPARE(year.parts[0].company, company("c"));
        QCOMPARE(year.parts[1].assumed, 5 * Billion);
        QCOMPARE(year.parts[2].assumed, 0);
    }

    void keepsWhatIsReceivedApartFromWhatIsPaid()
    {
        const Network network =
            withDeals({evenOver(purchase("ab", "a", "b", 10), "2027", 1),
                       evenOver(purchase("ca", "c", "a", 4), "2028", 1), purchase("bc", "b", "c", 99)});
        const YearlyMoney money = moneyOfA(network);
        QCOMPARE(money.toPay.counterparties, QList{company("b")});
        QCOMPARE(money.toReceive.counterparties, QList{company("c")});
        QCOMPARE(money.toReceive.years.at(2028).amount, 4 * Billion);
        QCOMPARE(whole(money.toPay), 10 * Billion);
    }

    void whatHasNoYearStaysUndated()
    {
        const MoneySide side = moneyOfA(withDeals({purchase("ab", "a", "b", 22.4)})).toPay;
        QVERIFY(side.years.empty());
        QCOMPARE(side.undated.amount, qint64(22.4 * double(Billion)));
        QCOMPARE(side.undated.parts.first().deals.first().deal, deal("ab"));
        QCOMPARE(side.counterparties, QList{company("b")});
    }

    void milestonesBeyondThoseDatedStayUndated()
    {
        Deal letter = purchase("ab", "a", "b", 100);
        letter.amount = Amount{.high = Money::fromMajor(100e9), .upTo = true};
        letter.steps = {StatusStep{.status = Status::LetterOfIntent}};
        letter.schedule =
            Schedule{.convention = Schedule::Convention::Milestones,
                     .perGigawatt = Money::fromMajor(10e9),
                     .entries = {{.date = PartialDate::fromYear(2026), .gigawatts = 1}, {.gigawatts = 9}}};
        const Network network = withDeals({letter});
        const MoneySide side = moneyOfA(network).toPay;
        QCOMPARE(side.years.at(2026).amount, 10 * Billion);
        QCOMPARE(side.undated.amount, 90 * Billion);
        QCOMPARE(side.years.at(2026).firm, 0);
        QVERIFY(moneyOfA(network, AmountBasis::Firm).toPay.isEmpty());
    }

    void aCeilingIsApartFromWhatIsFirm()
    {
        Deal one = evenOver(purchase("ab", "a", "b", 0), "2027", 1);
        one.amount = Amount{.low = Money::fromMajor(12e9), .high = Money::fromMajor(27e9), .upTo = true};
        const Network network = withDeals({one});
        const MoneySum year = moneyOfA(network).toPay.years.at(2027);
        QCOMPARE(year.amount, 27 * Billion);
        QCOMPARE(year.firm, 12 * Billion);
        QCOMPARE(moneyOfA(network, AmountBasis::Firm).toPay.years.at(2027).amount, 12 * Billion);
        QVERIFY(moneyOfA(network, AmountBasis::Paid).toPay.isEmpty());
    }

    void ofOverlappingDealsTheLargestCountsWhoeverTheyAreWith()
    {
        Deal frame = purchase("ab", "a", "b", 500);
        frame.overlaps = {deal("ac")};
        const Network network = withDeals({purchase("ac", "a", "c", 300), frame, purchase("ad", "a", "d", 1)});
        const YearlyMoney money = moneyOfA(network);
        QCOMPARE(whole(money.toPay), 501 * Billion);
        QCOMPARE(money.leftOut.overlapping, QList{deal("ac")});
        QCOMPARE(whole(yearlyMoney(network, company("c"), {}).toReceive), 300 * Billion);
        QCOMPARE(whole(yearlyMoney(network, {}, {}).toPay), 501 * Billion);
    }

    void lapsedDealsRightsAndUndisclosedAmountsAreNoMoney()
    {
        Deal lapsed = purchase("lapsed", "a", "b", 10);
        lapsed.steps.append(StatusStep{.status = Status::Lapsed});
        Deal warrant = purchase("warrant", "a", "b", 20);
        warrant.kind = DealKind::Warrant;
        Deal silent = purchase("silent", "a", "b", 0);
        silent.amount.reset();
        const YearlyMoney money =
            moneyOfA(withDeals({lapsed, warrant, silent, purchase("bc", "b", "c", 1), purchase("ab", "a", "b", 2)}));
        QCOMPARE(whole(money.toPay), 2 * Billion);
        QCOMPARE(money.leftOut.lapsed, QList{deal("lapsed")});
        QCOMPARE(money.leftOut.rights, QList{deal("warrant")});
        QCOMPARE(money.leftOut.undisclosed, QList{deal("silent")});
    }

    void otherCurrenciesAreListedAndNeverConverted()
    {
        Deal yen = purchase("yen", "a", "b", 0);
        const auto money = Money::fromMajor(100e9, *Currency::fromCode(u"JPY"));
        yen.amount = Amount{.low = money, .high = money};
        const YearlyMoney result =
            moneyOfA(withDeals({yen, purchase("ab", "a", "b", 2), purchase("cd", "c", "d", 2)},
                               {revenue("revenue", "2025", 900, "JPY"), revenue("revenue", "2024", 3)}));
        QCOMPARE(result.currency, Currency());
        QCOMPARE(whole(result.toPay), 2 * Billion);
        QCOMPARE(result.leftOut.otherCurrency, QList{deal("yen")});
        QCOMPARE(result.foreignRevenue.size(), 1);
        QCOMPARE(result.revenue.size(), 1u);
    }

    void aNetworkIsSeenByItsPayers()
    {
        const Network network = smallNetwork();
        const YearlyMoney money = yearlyMoney(network, {}, {.day = network.asOf});
        QCOMPARE(money.toPay.counterparties, (QList{company("a"), company("b"), company("c")}));
        QCOMPARE(money.toPay.undated.amount, 200 * Billion);
        QCOMPARE(money.toPay.undated.parts.first().deals.size(), 2);
        QVERIFY(money.toReceive.isEmpty());
        QVERIFY(money.revenue.empty());
    }

    void onlyTheDealsAskedForAreLookedAt()
    {
        const Network network = smallNetwork();
        const YearlyMoney money = yearlyMoney(network, {}, {}, QSet{deal("ab2"), deal("ca")});
        QCOMPARE(money.toPay.undated.amount, 30 * Billion);
        QVERIFY(yearlyMoney(network, {}, {}, QSet<DealId>()).toPay.isEmpty());
    }

    void paidMoneyDoesNotLieInTheFuture()
    {
        Deal one = over(purchase("ab", "a", "b", 10), "2025-01-01", 10);
        one.amount->paid = Money::fromMajor(3e9);
        Deal later = evenOver(purchase("ac", "a", "c", 10), "2028", 2);
        later.amount->paid = Money::fromMajor(1e9);
        const MoneySide side = moneyOfA(withDeals({one, later}), AmountBasis::Paid).toPay;
        QCOMPARE(side.years.size(), 2u);
        QCOMPARE(side.years.at(2025).amount + side.years.at(2026).amount, 3 * Billion);
        QCOMPARE(side.undated.amount, Billion);
    }

    void theRevenueOfAYearIsItsBestKnownFigure()
    {
        const Network network =
            withDeals({purchase("ab", "a", "b", 1)},
                      {revenue("run-rate revenue", "2025-12", 20), revenue("revenue", "2025", 13),
                       revenue("revenue", "Q1 2026", 5.7), revenue("run-rate revenue", "2026-02", 25),
                       revenue("run-rate revenue", "2026-05", 30), revenue("Azure revenue", "2024", 75),
                       revenue("revenue", "2027 guidance", 60), revenue("revenue", "FY2026", 28)});
        const YearlyMoney money = moneyOfA(network);
        QCOMPARE(money.revenue.size(), 3u);
        QCOMPARE(money.revenue.at(2025).kind, YearlyRevenue::Kind::Actual);
        QCOMPARE(money.revenue.at(2025).figure.value, Money::fromMajor(13e9));
        QVERIFY(money.revenue.at(2026).fiscal);
        QCOMPARE(money.revenue.at(2027).kind, YearlyRevenue::Kind::Expected);
        QCOMPARE(money.otherRevenue.size(), 3);
    }

    void aRunRateIsMarkedAsSuchAndAYearThatIsNotOverIsExpected()
    {
        const Network network =
            withDeals({purchase("ab", "a", "b", 1)},
                      {revenue("annual recurring revenue", "2025", 10), revenue("revenue", "2026", 12)});
        const YearlyMoney money = moneyOfA(network);
        QCOMPARE(money.revenue.at(2025).kind, YearlyRevenue::Kind::RunRate);
        QCOMPARE(money.revenue.at(2026).kind, YearlyRevenue::Kind::Expected);
    }

    void theLastRevenueIsCarriedOn()
    {
        const YearlyMoney money = moneyOfA(
            withDeals({purchase("ab", "a", "b", 1)}, {revenue("revenue", "2023", 2), revenue("revenue", "2025", 13)}));
        QVERIFY(!revenueFor(money, 2022));
        QCOMPARE(revenueFor(money, 2024)->year, 2023);
        QCOMPARE(revenueFor(money, 2025)->year, 2025);
        QCOMPARE(revenueFor(money, 2031)->year, 2025);
    }

    void absurdAmountsStopAtACeiling()
    {
        const Deal most = [] {
            Deal one = purchase("ab", "a", "b", 0);
            const Money money(std::numeric_limits<qint64>::max(), Currency());
            one.amount = Amount{.low = money, .high = money};
            return one;
        }();
        Deal again = most;
        again.id = deal("again");
        QCOMPARE(moneyOfA(withDeals({most, again})).toPay.undated.amount, std::numeric_limits<qint64>::max());
    }

    void anEmptyNetworkHasNoMoney()
    {
        const YearlyMoney money = yearlyMoney({}, {}, {});
        QVERIFY(money.toPay.isEmpty());
        QCOMPARE(money.toPay.undated, MoneySum());
        QVERIFY(yearlyMoney({}, company("nobody"), {}).toReceive.isEmpty());
    }
};

QTEST_GUILESS_MAIN(YearlyMoneyTest)
#include "tst_yearlymoney.moc"
