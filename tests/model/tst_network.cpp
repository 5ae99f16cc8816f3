// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/network.h"

#include <QTest>

using namespace CapitalLoop;

/// A network holds together: whatever contradicts it is refused and changes nothing.
class NetworkTest : public QObject
{
    Q_OBJECT

private:
    static Network two()
    {
        Network network;
        (void)network.add(Source{.id = SourceId("s")});
        (void)network.add(Company{.id = CompanyId("a")});
        (void)network.add(Company{.id = CompanyId("b")});
        return network;
    }
    static Deal deal(const char *id) { return Deal{.id = DealId(id), .from = CompanyId("a"), .to = CompanyId("b")}; }
    static Valuation valued(const char *date, double value, bool computed = false)
    {
        return Valuation{.company = CompanyId("a"),
                         .date = *PartialDate::fromIso(QString(date)),
                         .value = *Money::fromMajor(value),
                         .computed = computed};
    }

private slots:
    void rejectsDealWithUnknownCompany()
    {
        Network network = two();
        Deal bad = deal("d");
        bad.to = CompanyId("c");
        const auto added = network.add(bad);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::UnknownCompany);
        QCOMPARE(added.error().arguments, QStringList{"c"});
        QVERIFY(network.deals().isEmpty());
    }

    void rejectsUnknownSourceOfAStatusStep()
    {
        Network network = two();
        Deal bad = deal("d");
        bad.steps = {StatusStep{.status = Status::Signed, .sources = {SourceId("s"), SourceId("t")}}};
        const auto added = network.add(bad);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::UnknownSource);
        QCOMPARE(added.error().arguments, QStringList{"t"});
    }

    void rejectsSecondThingOfOneId()
    {
        Network network = two();
        QVERIFY(network.add(deal("d")));
        const auto added = network.add(deal("d"));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::DuplicateId);
        QCOMPARE(network.deals().size(), 1);
    }

    void rejectsLowAboveHighAndMixedCurrencies()
    {
        Network network = two();
        Deal bad = deal("d");
        bad.amount = Amount{.low = Money::fromMajor(2), .high = Money::fromMajor(1)};
        QCOMPARE(network.add(bad).error().code, ErrorCode::LowAboveHigh);
        bad.amount = Amount{.low = Money::fromMajor(1, *Currency::fromCode(u"EUR")), .high = Money::fromMajor(2)};
        QCOMPARE(network.add(bad).error().code, ErrorCode::MixedCurrencies);
        bad.amount = Amount{.paid = Money::fromMajor(1)};
        QCOMPARE(network.add(bad).error().code, ErrorCode::MissingField);
    }

    void rejectsValuesOutsideTheirRange()
    {
        Network network = two();
        const auto dollars = [](double major) { return Money::fromMajor(major); };
        const auto euros = [](double major) { return Money::fromMajor(major, *Currency::fromCode(u"EUR")); };
        const auto valuation = [&](std::optional<Money> low, std::optional<Money> high) {
            Valuation result = valued("2025-10", 5);
            result.low = low;
            result.high = high;
            return network.add(result);
        };
        QCOMPARE(valuation(dollars(6), {}).error(), (Error{ErrorCode::ValueOutsideRange, {}, {"5.00", "6.00"}}));
        QCOMPARE(valuation({}, dollars(4)).error(), (Error{ErrorCode::ValueOutsideRange, {}, {"5.00", "4.00"}}));
        QCOMPARE(valuation(dollars(6), dollars(4)).error().code, ErrorCode::LowAboveHigh);
        QCOMPARE(valuation(euros(1), {}).error(), (Error{ErrorCode::MixedCurrencies, {}, {"EUR", "USD"}}));
        QCOMPARE(valuation(dollars(1), euros(9)).error().code, ErrorCode::MixedCurrencies);
        QVERIFY(network.valuations().isEmpty());
        QVERIFY(valuation(dollars(5), dollars(5)));
        Figure figure{.company = CompanyId("a"), .metric = "revenue", .value = dollars(-5), .high = dollars(-6)};
        QCOMPARE(network.add(figure).error().code, ErrorCode::ValueOutsideRange);
        figure.high = euros(6);
        QCOMPARE(network.add(figure).error().code, ErrorCode::MixedCurrencies);
        figure.high = dollars(0);
        QVERIFY(network.add(figure));
    }

    void copiesAreIndependent()
    {
        Network network = two();
        const Network before = network;
        QVERIFY(network.add(deal("d")));
        QVERIFY(before.deals().isEmpty());
        QVERIFY(!before.deal(DealId("d")));
        QVERIFY(!(before == network));
    }

    void latestValuationKnowsTheDay()
    {
        Network network = two();
        QVERIFY(network.add(valued("2025-10", 3)));
        QVERIFY(network.add(valued("2025-07-01", 1)));
        QVERIFY(network.add(valued("2025-09-22", 2)));
        const CompanyId a("a");
        QCOMPARE(network.latestValuation(a)->value.major(), 3.0);
        QCOMPARE(network.latestValuation(a, QDate(2025, 9, 30))->value.major(), 2.0);
        QVERIFY(!network.latestValuation(a, QDate(2025, 6, 30)));
        QCOMPARE(network.valuationsOf(a).first().value.major(), 1.0);
    }

    void computedValuationStandsBeforePrintedOfTheSameDay()
    {
        Network network = two();
        QVERIFY(network.add(valued("2025-10-27", 5, true)));
        QVERIFY(network.add(valued("2025-10-27", 4, false)));
        QCOMPARE(network.latestValuation(CompanyId("a"))->value.major(), 5.0);
    }

    void statusFollowsTheLadder()
    {
        Deal ladder = deal("d");
        ladder.announced = PartialDate::fromIso(u"2025-09-22");
        ladder.steps = {StatusStep{.status = Status::LetterOfIntent},
                        StatusStep{.status = Status::Lapsed, .date = PartialDate::fromIso(u"2026-02")}};
        QCOMPARE(ladder.status(), Status::Lapsed);
        QCOMPARE(ladder.status(QDate(2026, 1, 31)), Status::LetterOfIntent);
        QCOMPARE(ladder.status(QDate(2026, 2, 1)), Status::Lapsed);
        QCOMPARE(ladder.status(QDate(2020, 1, 1)), Status::LetterOfIntent);
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"
