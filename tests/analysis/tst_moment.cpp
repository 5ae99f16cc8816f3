// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/moment.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using Test::billions;
using Test::date;

namespace {

Deal deal(const char *id, const char *announced)
{
    return {.id = DealId(QString::fromLatin1(id)),
            .from = CompanyId(QStringLiteral("a")),
            .to = CompanyId(QStringLiteral("b")),
            .amount = Amount{.high = billions(10)},
            .announced = date(announced),
            .steps = {StatusStep{.status = Status::Announced}}};
}

Network network(const QList<Deal> &deals)
{
    Network network;
    network.asOf = QDate(2026, 7, 3);
    for (const char *id : {"a", "b", "c"}) {
        const bool added = network.add(Company{.id = CompanyId(QString::fromLatin1(id))}).has_value();
        Q_ASSERT(added);
    }
    for (const Deal &each : deals) {
        const bool added = network.add(each).has_value();
        Q_ASSERT(added);
    }
    return network;
}

const DealId D(QStringLiteral("d"));

} // namespace

class TestMoment : public QObject
{
    Q_OBJECT

private slots:
    void isTheNetworkItselfWhereNothingIsSet()
    {
        const Network whole = network({deal("d", "2025-09-22")});
        QVERIFY(networkAt(whole, {}).network == whole);
    }

    void knowsADealFromItsFirstDayOn()
    {
        const Network whole = network({deal("d", "2025-09")});
        QVERIFY(!networkAt(whole, {.knownOn = QDate(2025, 8, 31)}).network.deal(D));
        QVERIFY(networkAt(whole, {.knownOn = QDate(2025, 9, 1)}).network.deal(D));
        QVERIFY(!networkAt(whole, {.inForceOn = QDate(2025, 8, 31)}).network.deal(D));
        QCOMPARE(networkAt(whole, {.knownOn = QDate(2025, 8, 31)}).unknown, QList<DealId>{D});
        QCOMPARE(networkAt(whole, {.knownOn = QDate(2025, 8, 31)}).idle.size(), 2); // c has no deals at all
    }

    void stillHasALetterThatLapsedLater()
    {
        Deal letter = deal("d", "2025-09-22");
        letter.steps = {{.status = Status::LetterOfIntent, .date = date("2025-09-22")},
                        {.status = Status::Lapsed, .date = date("2026-02-20")}};
        const Network whole = network({letter});
        const auto status = [&](const Moment &moment) {
            const Network then = networkAt(whole, moment).network;
            return then.deal(D)->status(then.asOf);
        };
        QCOMPARE(status({.inForceOn = QDate(2025, 10, 31), .knownOn = QDate(2025, 10, 31)}), Status::LetterOfIntent);
        QCOMPARE(status({.inForceOn = QDate(2026, 3, 1), .knownOn = QDate(2026, 3, 1)}), Status::Lapsed);
        // Seen from then, nobody knew.
        QCOMPARE(status({.inForceOn = QDate(2026, 3, 1), .knownOn = QDate(2025, 10, 31)}), Status::LetterOfIntent);
        // Known today, it was in force then.
        QCOMPARE(status({.inForceOn = QDate(2025, 10, 31)}), Status::LetterOfIntent);
    }

    void endsWithItsTerm()
    {
        Deal lease = deal("d", "2025-01-01");
        lease.term = {.start = date("2025"), .years = 2};
        const Network whole = network({lease});
        const auto status = [&](QDate day) {
            const Network then = networkAt(whole, {.inForceOn = day}).network;
            return then.deal(D)->status(then.asOf);
        };
        QCOMPARE(status(QDate(2026, 12, 31)), Status::Announced);
        QCOMPARE(status(QDate(2027, 1, 1)), Status::Ended);
    }

    void forgetsWhatWasPaidLater()
    {
        Deal paid = deal("d", "2025-01-01");
        paid.amount->paid = billions(4);
        const Network whole = network({paid});
        QVERIFY(!networkAt(whole, {.knownOn = QDate(2025, 6, 1)}).network.deal(D)->amount->paid);
        QCOMPARE(networkAt(whole, {.knownOn = QDate(2026, 7, 3)}).network.deal(D)->amount->paid, billions(4));
    }

    void leavesOutFactsThatWereNotPublic()
    {
        Network whole = network({deal("d", "2025-09-22")});
        const CompanyId a(QStringLiteral("a"));
        QVERIFY(whole.add(Valuation{.company = a, .date = date("2025-01"), .value = billions(100)}));
        QVERIFY(whole.add(Valuation{.company = a, .date = date("2026-01"), .value = billions(200), .event = D}));
        QVERIFY(whole.add(Figure{.company = a,
                                 .metric = QStringLiteral("revenue"),
                                 .period = QStringLiteral("2024"),
                                 .value = billions(5)}));
        QVERIFY(whole.add(Figure{.company = a,
                                 .metric = QStringLiteral("revenue"),
                                 .period = QStringLiteral("Q4 2026"),
                                 .value = billions(5)}));
        QVERIFY(whole.add(Reaction{.company = a, .deal = D}));
        const SourceId report(QStringLiteral("report"));
        QVERIFY(whole.add(Source{.id = report, .date = date("2026-02-10")}));
        QVERIFY(whole.add(Figure{.company = a,
                                 .metric = QStringLiteral("revenue"),
                                 .period = QStringLiteral("2025"),
                                 .value = billions(5),
                                 .sources = {report}}));
        const Network then = networkAt(whole, {.inForceOn = QDate(2025, 3, 1), .knownOn = QDate(2025, 3, 1)}).network;
        QCOMPARE(then.valuations().size(), 1);
        QCOMPARE(then.figures().size(), 1);
        QCOMPARE(then.reactions().size(), 0);
        QCOMPARE(then.latestValuation(a, then.asOf)->value, billions(100));
        // Of the day in force no later value is in force, whatever is known.
        const Network known = networkAt(whole, {.inForceOn = QDate(2025, 3, 1)}).network;
        QCOMPARE(known.valuations().size(), 1);
        QCOMPARE(known.figures().size(), 3);
        QCOMPARE(known.latestValuation(a, known.asOf)->value, billions(100));
    }

    void takesTheYearsMoneyOnly()
    {
        Deal even = deal("even", "2025-01-01");
        even.term = {.start = date("2027"), .end = date("2030")};
        even.amount = Amount{.low = billions(4), .high = billions(8), .upTo = true};
        even.schedule = Schedule{.convention = Schedule::Convention::YearWeights,
                                 .entries = {{.date = date("2027"), .weight = 1}, {.date = date("2028"), .weight = 3}}};
        Deal early = deal("early", "2025-01-01");
        early.term = {.start = date("2025"), .end = date("2025")};
        Deal undated = deal("undated", "2025-01-01");
        Deal secret = deal("secret", "2025-01-01");
        secret.amount.reset();
        const NetworkThen then = networkAt(network({even, early, undated, secret}), {.years = YearSpan{2028, 2029}});
        QCOMPARE(then.outside, QList<DealId>{early.id});
        QCOMPARE(then.undated, QList<DealId>{undated.id});
        QVERIFY(then.network.deal(secret.id));
        const Amount amount = *then.network.deal(even.id)->amount;
        QCOMPARE(amount.high, billions(6));
        QCOMPARE(amount.low, billions(3));
        QVERIFY(amount.upTo);
    }

    void addsTheYearsUpToTheWhole()
    {
        Deal odd = deal("d", "2025-01-01");
        odd.amount = Amount{.high = Money(1'000'000'007, Currency())};
        odd.term = {.start = date("2025-03-17"), .years = 3.5};
        const Network whole = network({odd});
        qint64 sum = 0;
        for (int year = 2025; year <= 2028; ++year)
            sum += networkAt(whole, {.years = YearSpan{year, year}}).network.deal(D)->amount->high->minorUnits();
        QCOMPARE(sum, 1'000'000'007);
        QCOMPARE(networkAt(whole, {.years = YearSpan{2026, 2026}}).assumed, QList<DealId>{D}); // nobody stated it
    }
};

QTEST_MAIN(TestMoment)
#include "tst_moment.moc"
