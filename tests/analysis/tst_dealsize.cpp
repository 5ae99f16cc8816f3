// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dealsize.h"

#include <QTest>

using namespace CapitalLoop;

/// How large a deal is on each basis, and how much of that is firm.
class DealSizeTest : public QObject
{
    Q_OBJECT

private:
    static Deal dealOf(std::optional<double> low, std::optional<double> high, bool upTo, Status status)
    {
        Deal deal{.id = DealId("d")};
        const auto money = [](std::optional<double> billions) {
            return billions ? Money::fromMajor(*billions * 1e9) : std::nullopt;
        };
        deal.amount = Amount{.low = money(low), .high = money(high), .upTo = upTo};
        deal.steps = {StatusStep{.status = status}};
        return deal;
    }

private slots:
    void aCeilingIsNotFirm_data()
    {
        QTest::addColumn<Deal>("deal");
        QTest::addColumn<double>("whole");
        QTest::addColumn<double>("firm");
        QTest::newRow("signed, exact") << dealOf(300, 300, false, Status::Signed) << 300.0 << 300.0;
        QTest::newRow("signed, only a ceiling") << dealOf({}, 22.4, true, Status::Signed) << 22.4 << 0.0;
        QTest::newRow("signed, part up to a ceiling") << dealOf(12, 27, true, Status::Signed) << 27.0 << 12.0;
        QTest::newRow("signed, more than") << dealOf(10, {}, false, Status::Signed) << 10.0 << 10.0;
        QTest::newRow("letter of intent") << dealOf(100, 100, false, Status::LetterOfIntent) << 100.0 << 0.0;
        QTest::newRow("lapsed") << dealOf(100, 100, false, Status::Lapsed) << 100.0 << 0.0;
        QTest::newRow("paid range") << dealOf(6.4, 6.5, false, Status::Paid) << 6.5 << 6.5;
    }
    void aCeilingIsNotFirm()
    {
        QFETCH(Deal, deal);
        const auto size = dealSize(deal, WidthBasis::Headline);
        QVERIFY(size);
        QTEST(size->whole, "whole");
        QTEST(size->firm, "firm");
    }

    void firmIsTheSmallestFigureOfAnySource()
    {
        Deal deal = dealOf(100, 100, false, Status::Signed);
        deal.disagreements = {Disagreement{.about = QStringLiteral("amount"), .amount = Money::fromMajor(10e9)},
                              Disagreement{.about = QStringLiteral("announced"), .amount = Money::fromMajor(1e9)}};
        QCOMPARE(amountOn(deal, AmountBasis::Firm)->major(), 10e9);
        QCOMPARE(amountOn(deal, AmountBasis::Headline)->major(), 100e9);
        deal.amount->paid = Money::fromMajor(20e9); // what is paid is firm, whatever is said
        QCOMPARE(amountOn(deal, AmountBasis::Firm)->major(), 20e9);
    }

    void aYearNeedsATerm()
    {
        Deal deal = dealOf(300, 300, false, Status::Signed);
        QVERIFY(!dealSize(deal, WidthBasis::PerYear));
        deal.term.years = 5;
        QCOMPARE(dealSize(deal, WidthBasis::PerYear)->whole, 60.0);
        deal.term = Term{.start = PartialDate::fromYear(2027), .end = PartialDate::fromYear(2031), .years = {}};
        QVERIFY(std::abs(dealSize(deal, WidthBasis::PerYear)->whole - 60) < 0.1);
        deal.term.end = PartialDate::fromYear(2020);
        QVERIFY(!dealSize(deal, WidthBasis::PerYear));
    }

    void paidIsWhatIsKnownToBePaid()
    {
        QVERIFY(!dealSize(dealOf(300, 300, false, Status::Signed), WidthBasis::PaidToDate));
        QVERIFY(!dealSize(dealOf(6.4, 6.5, false, Status::Paid), WidthBasis::PaidToDate));
        QCOMPARE(dealSize(dealOf(2, 2, false, Status::Paid), WidthBasis::PaidToDate)->whole, 2.0);
        Deal partly = dealOf(30, 40, true, Status::Signed);
        partly.amount->paid = Money::fromMajor(7.5e9);
        QCOMPARE(dealSize(partly, WidthBasis::PaidToDate)->whole, 7.5);
    }

    void otherCurrenciesAndMissingAmountsHaveNoSize()
    {
        Deal deal{.id = DealId("d")};
        QVERIFY(!dealSize(deal, WidthBasis::Headline));
        deal.amount = Amount{.high = Money::fromMajor(1e12, *Currency::fromCode(u"JPY"))};
        QVERIFY(!dealSize(deal, WidthBasis::Headline));
    }
};

QTEST_GUILESS_MAIN(DealSizeTest)
#include "tst_dealsize.moc"
