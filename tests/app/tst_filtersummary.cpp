// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filtersummary.h"

#include "io/caploopreader.h"

#include <QTest>

using namespace CapitalLoop;

class TestFilterSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatAllIsShown();
    void saysTheSmallestAmount();
    void namesEveryPartOfAFilter();
    void offersRoundAmountsAndTheOneInUse();

private:
    [[nodiscard]] QString summary(const DealFilter &filter) const
    {
        return filterSummary(m_network, filter, visiblePart(m_network, filter, m_network.asOf),
                             Formatter(Language::English));
    }

    Network m_network;
};

void TestFilterSummary::initTestCase()
{
    auto read = readNetworkFile(QStringLiteral("example:ai-loop-2026-07"));
    QVERIFY(read);
    m_network = read->network;
    QCOMPARE(m_network.deals().size(), 156);
}

void TestFilterSummary::saysThatAllIsShown()
{
    QVERIFY(summary({}).contains("156"));
}

void TestFilterSummary::saysTheSmallestAmount()
{
    DealFilter filter;
    filter.minimum = Money::fromMajor(10e9);
    const auto left = visiblePart(m_network, filter, m_network.asOf).deals.size();
    QVERIFY(left > 0 && left < 156);
    QCOMPARE(summary(filter), QString("Deals from 10 billion dollars: %1 of 156").arg(left));
}

void TestFilterSummary::namesEveryPartOfAFilter()
{
    DealFilter filter;
    filter.families = {Family::Purchase, Family::Financing};
    filter.statuses = {Status::Paid, Status::Signed};
    filter.roles = {Role::Lab};
    filter.minimum = Money::fromMajor(1e9);
    QVERIFY2(summary(filter).startsWith(
                 "Deals filtered (Financing, Purchase; signed, paid; AI labs; from 1 billion dollars): "),
             qPrintable(summary(filter)));
}

void TestFilterSummary::offersRoundAmountsAndTheOneInUse()
{
    const qsizetype usual = minimumChoices({}).size();
    QCOMPARE(minimumChoices(Money::fromMajor(10e9)).size(), usual);
    const QList<Money> more = minimumChoices(Money::fromMajor(3e9));
    QCOMPARE(more.size(), usual + 1);
    QVERIFY(std::ranges::is_sorted(more, {}, &Money::minorUnits));
}

QTEST_GUILESS_MAIN(TestFilterSummary)
#include "tst_filtersummary.moc"
