// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/neighbourhood.h"

#include "shared/testdrawing.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestNeighbourhood : public QObject
{
    Q_OBJECT

private slots:
    void lightsTheDealsAndNeighboursOfACompany()
    {
        const Emphasis emphasis = emphasisOf(smallDrawing(), {.companies = {company("c")}, .deals = {}});
        QCOMPARE(emphasis.companies, (QSet{company("a"), company("b"), company("c")}));
        QCOMPARE(emphasis.deals, (QSet{deal("bc"), deal("ca")}));
        QCOMPARE(emphasis.ringed, QSet{company("c")});
    }

    void lightsTheTwoCompaniesOfADeal()
    {
        const Emphasis emphasis = emphasisOf(smallDrawing(), {.companies = {}, .deals = {deal("bc")}});
        QCOMPARE(emphasis.companies, (QSet{company("b"), company("c")}));
        QCOMPARE(emphasis.deals, QSet{deal("bc")});
        QVERIFY(emphasis.ringed.isEmpty());
    }

    void lightsAllThatSeveralLight()
    {
        const Emphasis emphasis =
            emphasisOf(smallDrawing(), {.companies = {company("d")}, .deals = {deal("ca"), deal("ba")}});
        QCOMPARE(emphasis.companies, (QSet{company("a"), company("b"), company("c"), company("d")}));
        QCOMPARE(emphasis.deals, (QSet{deal("ca"), deal("ba")}));
        QCOMPARE(emphasis.ringed, QSet{company("d")});
    }

    void fadesNothingForWhatIsNotDrawn()
    {
        QVERIFY(emphasisOf(smallDrawing(), {}).isEmpty());
        QVERIFY(emphasisOf(smallDrawing(), {.companies = {company("hidden")}, .deals = {deal("hidden")}}).isEmpty());
    }

    void walksAlongDealsOnly()
    {
        const Drawing drawing = smallDrawing();
        QCOMPARE(neighbourTowards(drawing, company("a"), {1, 0}), company("b"));
        QCOMPARE(neighbourTowards(drawing, company("b"), {-1, 0}), company("a"));
        QCOMPARE(neighbourTowards(drawing, company("a"), {0, 1}), company("c"));
        QCOMPARE(neighbourTowards(drawing, company("c"), {0, 1}), std::nullopt);
        // d lies to the right of c, but no deal leads there.
        QCOMPARE(neighbourTowards(drawing, company("c"), {1, 0}), company("b"));
        QCOMPARE(neighbourTowards(drawing, company("d"), {-1, 0}), std::nullopt);
    }

    void beginsWithTheLargest()
    {
        QCOMPARE(firstCompany(smallDrawing()), company("b"));
        QCOMPARE(firstCompany(Drawing()), std::nullopt);
    }

    void ordersDealsByWidth()
    {
        const Drawing drawing = smallDrawing();
        QCOMPARE(dealsInOrder(drawing, company("c")), (QList{deal("bc"), deal("ca")}));
        QCOMPARE(dealsInOrder(drawing, std::nullopt).first(), deal("ab1"));
        QCOMPARE(dealsInOrder(drawing, std::nullopt).size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestNeighbourhood)
#include "tst_neighbourhood.moc"
