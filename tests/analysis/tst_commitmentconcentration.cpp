// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/commitmentconcentration.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using Test::billions;
using Test::date;

namespace {

Deal dealOf(const char *id, const char *from, const char *to, std::optional<qint64> amount, const char *announced)
{
    Deal deal{.id = Test::deal(id),
              .from = Test::company(from),
              .to = Test::company(to),
              .kind = DealKind::Cloud,
              .announced = announced ? std::optional(date(announced)) : std::nullopt,
              .steps = {{.status = Status::Announced}}};
    if (amount)
        deal.amount = Amount{.low = billions(*amount), .high = billions(*amount)};
    return deal;
}

Network networkOf(const QList<Deal> &deals)
{
    Records records = Test::smallNetwork().records();
    records.deals = deals;
    return *Test::smallNetwork().withRecords(records);
}

/// "2025-01-10 $100 payers 1: 10000 payees 1: 10000 undisclosed 0", in billions.
QStringList printed(const QList<CommitmentDay> &days)
{
    QStringList lines;
    for (const CommitmentDay &day : days)
        lines.append(QStringLiteral("%1 $%2 payers %3: %4 payees %5: %6 undisclosed %7")
                         .arg(day.day.toString(Qt::ISODate))
                         .arg(day.promised.major() / 1e9)
                         .arg(day.payers.companies)
                         .arg(qRound(day.payers.index))
                         .arg(day.payees.companies)
                         .arg(qRound(day.payees.index))
                         .arg(day.undisclosed));
    return lines;
}

} // namespace

class TestCommitmentConcentration : public QObject
{
    Q_OBJECT

private slots:
    void followsPayersAndPayeesFromDayToDay()
    {
        const Network network =
            networkOf({dealOf("ab", "a", "b", 60, "2025-01-10"), dealOf("cb", "c", "b", 40, "2025-02-01")});
        QCOMPARE(printed(commitmentConcentration(network)),
                 QStringList({"2025-01-10 $60 payers 1: 10000 payees 1: 10000 undisclosed 0",
                              "2025-02-01 $100 payers 2: 5200 payees 1: 10000 undisclosed 0"}));
    }

    void forgetsWhatHasLapsedOrEnded()
    {
        Deal lapsed = dealOf("ab", "a", "b", 60, "2025-01-10");
        lapsed.steps.append({.status = Status::Lapsed, .date = date("2025-03-01")});
        Deal ending = dealOf("cb", "c", "b", 40, "2025-01-10");
        ending.term.end = date("2025-06-30");
        const auto days = commitmentConcentration(networkOf({lapsed, ending}));
        QCOMPARE(printed(days), QStringList({"2025-01-10 $100 payers 2: 5200 payees 1: 10000 undisclosed 0",
                                             "2025-03-01 $40 payers 1: 10000 payees 1: 10000 undisclosed 0",
                                             "2025-07-01 $0 payers 0: 0 payees 0: 0 undisclosed 0"}));
    }

    void leavesOutWhatWasNotDisclosedAndSaysSo()
    {
        const Network network =
            networkOf({dealOf("ab", "a", "b", 60, "2025-01-10"), dealOf("cd", "c", "d", {}, "2025-02-01")});
        QCOMPARE(printed(commitmentConcentration(network)).last(),
                 "2025-02-01 $60 payers 1: 10000 payees 1: 10000 undisclosed 1");
    }

    void countsOnlyTheLargestOfThoseThatOverlap()
    {
        Deal part = dealOf("ab", "a", "b", 30, "2025-01-10");
        Deal frame = dealOf("ac", "a", "c", 50, "2025-02-01");
        frame.overlaps = {part.id};
        frame.steps.append({.status = Status::Lapsed, .date = date("2025-03-01")});
        QCOMPARE(printed(commitmentConcentration(networkOf({part, frame}))),
                 QStringList({"2025-01-10 $30 payers 1: 10000 payees 1: 10000 undisclosed 0",
                              "2025-02-01 $50 payers 1: 10000 payees 1: 10000 undisclosed 0",
                              "2025-03-01 $30 payers 1: 10000 payees 1: 10000 undisclosed 0"}));
    }

    void countsNothingPaidAsPromisedNorRights()
    {
        Deal right = dealOf("ab", "a", "b", 60, "2025-01-10");
        right.kind = DealKind::Warrant;
        Deal letter = dealOf("bc", "b", "c", 20, "2025-01-10");
        Deal signedDeal = dealOf("ca", "c", "a", 80, "2025-01-10");
        signedDeal.steps.append({.status = Status::Signed, .date = date("2025-02-01")});
        signedDeal.amount->paid = billions(10);
        const Network network = networkOf({right, letter, signedDeal});
        QCOMPARE(printed(commitmentConcentration(network)).last(),
                 "2025-02-01 $100 payers 2: 6800 payees 2: 6800 undisclosed 0");
        for (const AmountBasis basis : {AmountBasis::Firm, AmountBasis::Paid})
            QCOMPARE(printed(commitmentConcentration(network, basis)),
                     QStringList({"2025-01-10 $0 payers 0: 0 payees 0: 0 undisclosed 0",
                                  "2025-02-01 $80 payers 1: 10000 payees 1: 10000 undisclosed 0"}));
    }

    void countsDealsWithoutADateFromTheBeginningAndStopsAtTheNetworksDay()
    {
        Deal ending = dealOf("ab", "a", "b", 50, "2025-01-10");
        ending.term.end = date("2030");
        const Network network = networkOf({dealOf("cb", "c", "b", 50, nullptr), ending});
        QCOMPARE(printed(commitmentConcentration(network)),
                 QStringList("2025-01-10 $100 payers 2: 5000 payees 1: 10000 undisclosed 0"));
        QVERIFY(commitmentConcentration(networkOf({})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommitmentConcentration)
#include "tst_commitmentconcentration.moc"
