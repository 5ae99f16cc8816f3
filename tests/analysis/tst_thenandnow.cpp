// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thenandnow.h"

#include "analysis/moment.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using Test::billions;
using Test::date;

namespace {

Deal dealOf(const char *id, qint64 amount, const QList<StatusStep> &steps)
{
    return {.id = Test::deal(id),
            .from = Test::company("a"),
            .to = Test::company("b"),
            .amount = Amount{.high = billions(amount)},
            .announced = steps.first().date,
            .steps = steps};
}

QList<LegChange> between(const QList<Deal> &deals, QDate before, QDate after)
{
    Records records = Test::smallNetwork().records();
    records.deals = deals;
    const Network network = *Test::smallNetwork().withRecords(records);
    const auto at = [&](QDate day) { return networkAt(network, {.inForceOn = day, .knownOn = day}).network; };
    return changesBetween(at(before), at(after));
}

const QDate Before(2025, 10, 31);
const QDate After(2026, 7, 3);

} // namespace

class TestThenAndNow : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfALetterThatBecameASmallerDeal()
    {
        const QList<LegChange> changes =
            between({dealOf("letter", 100,
                            {{.status = Status::LetterOfIntent, .date = date("2025-09-22")},
                             {.status = Status::Lapsed, .date = date("2026-02-20")}}),
                     dealOf("equity", 30, {{.status = Status::Paid, .date = date("2026-02-27")}})},
                    Before, After);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, LegChange::Kind::Shrunk);
        QCOMPARE(changes[0].before, billions(100));
        QCOMPARE(changes[0].after, billions(30));
        const QList<DealChange> expected{{Test::deal("letter"), Status::LetterOfIntent, Status::Lapsed},
                                         {Test::deal("equity"), std::nullopt, Status::Paid}};
        QCOMPARE(changes[0].deals, expected);
    }

    void tellsNewGrownGoneAndChangedApart_data()
    {
        QTest::addColumn<QList<Deal>>("deals");
        QTest::addColumn<LegChange::Kind>("kind");
        const StatusStep early{.status = Status::Announced, .date = date("2025-01-01")};
        const StatusStep late{.status = Status::Signed, .date = date("2026-01-01")};
        const StatusStep lapse{.status = Status::Lapsed, .date = date("2026-01-01")};
        QTest::newRow("new") << QList{dealOf("x", 1, {late})} << LegChange::Kind::New;
        QTest::newRow("grown") << QList{dealOf("x", 1, {early}), dealOf("y", 2, {late})} << LegChange::Kind::Grown;
        QTest::newRow("gone") << QList{dealOf("x", 1, {early, lapse})} << LegChange::Kind::Gone;
        QTest::newRow("signed") << QList{dealOf("x", 1, {early, late})} << LegChange::Kind::Changed;
    }

    void tellsNewGrownGoneAndChangedApart()
    {
        QFETCH(QList<Deal>, deals);
        QFETCH(LegChange::Kind, kind);
        const auto changes = between(deals, Before, After);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, kind);
    }

    void isSilentAboutWhatStays()
    {
        QVERIFY(between({dealOf("x", 1, {{.status = Status::Signed, .date = date("2025-01-01")}})}, Before, After)
                    .isEmpty());
    }

    void neverAddsUpWhatALargerDealContains()
    {
        Deal part = dealOf("part", 40, {{.status = Status::Signed, .date = date("2026-01-01")}});
        part.overlaps = {Test::deal("whole")};
        const auto changes = between(
            {part, dealOf("whole", 100, {{.status = Status::Signed, .date = date("2026-01-01")}})}, Before, After);
        QCOMPARE(changes[0].after, billions(100));
    }

    void putsTheNewestAndLargestFirst()
    {
        Deal other = dealOf("other", 50, {{.status = Status::Signed, .date = date("2026-01-01")}});
        other.to = Test::company("c");
        Deal gone = dealOf("gone", 500,
                           {{.status = Status::Signed, .date = date("2025-01-01")},
                            {.status = Status::Lapsed, .date = date("2026-01-01")}});
        gone.from = Test::company("c");
        const auto changes = between(
            {gone, dealOf("x", 1, {{.status = Status::Signed, .date = date("2026-01-01")}}), other}, Before, After);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].to, Test::company("c"));
        QCOMPARE(changes[1].to, Test::company("b"));
        QCOMPARE(changes[2].kind, LegChange::Kind::Gone);
    }
};

Q_DECLARE_METATYPE(LegChange::Kind)

QTEST_MAIN(TestThenAndNow)
#include "tst_thenandnow.moc"
