// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dealfilter.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// Which deals a filter leaves, and which companies with them.
class DealFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFilterShowsAllWithLonelyCompanies()
    {
        const VisiblePart part = visiblePart(smallNetwork(), {});
        QCOMPARE(part.deals.size(), 5);
        QCOMPARE(part.companies.size(), 4);
    }

    void aMinimumHidesSmallerAndUndisclosedDealsAndWhoIsLeftAlone()
    {
        Network network = smallNetwork();
        Deal undisclosed{.id = deal("u"), .from = company("d"), .to = company("a")};
        QVERIFY(network.add(undisclosed));
        const VisiblePart part = visiblePart(network, {.minimum = Money::fromMajor(40e9)});
        QCOMPARE(part.deals, QList<DealId>({deal("ab1"), deal("ba")}));
        QCOMPARE(part.companies, QList<CompanyId>({company("a"), company("b")}));
    }

    void familiesStatusesAndRolesAreEachAsked()
    {
        Network network = smallNetwork();
        Deal lapsed{.id = deal("l"), .from = company("c"), .to = company("d"), .kind = DealKind::Cloud};
        lapsed.steps = {StatusStep{.status = Status::Lapsed}};
        QVERIFY(network.add(lapsed));
        QCOMPARE(visiblePart(network, {.families = {Family::Purchase}}).deals, QList<DealId>{deal("l")});
        QCOMPARE(visiblePart(network, {.statuses = {Status::Lapsed}}).deals, QList<DealId>{deal("l")});
        QVERIFY(visiblePart(network, {.roles = {Role::Chips}}).deals.isEmpty());
        QCOMPARE(visiblePart(network, {.roles = {Role::Lab}}).deals.size(), 6);
    }

    void theSuggestedMinimumIsRoundAndLeavesNoMoreThanAsked()
    {
        const Network network = smallNetwork(); // 100, 40, 30, 20, 10 billion
        QVERIFY(!suggestedMinimum(network, 5));
        QCOMPARE(suggestedMinimum(network, 4)->major(), 20e9);
        QCOMPARE(suggestedMinimum(network, 3)->major(), 50e9);
        QCOMPARE(visiblePart(network, {.minimum = suggestedMinimum(network, 3)}).deals.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DealFilterTest)
#include "tst_dealfilter.moc"
