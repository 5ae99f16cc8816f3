// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/cyclingindex.h"
#include "analysis/followdollar.h"

#include "shared/randomgraph.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

bool near(double one, double other, double tolerance = 1e-12)
{
    return std::abs(one - other) <= tolerance * std::max(1.0, std::abs(other));
}

double sum(const std::vector<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

/// A lab pays a cloud 30, the cloud chips 25, the chips the lab 10; the rest goes outside.
const std::vector<Arc> Triangle{{0, 1, 30}, {1, 2, 25}, {2, 0, 10}};
const std::vector<double> TriangleOutflow{0, 5, 15};

} // namespace

/// One dollar on its way.
class FollowDollarTest : public QObject
{
    Q_OBJECT

private slots:
    void aDollarSplitsAtEachStop()
    {
        const auto dollar = followDollar(3, Triangle, 0, 4, TriangleOutflow);
        QVERIFY(dollar);
        QCOMPARE(dollar->goingOn.at.size(), 5u);
        QCOMPARE(dollar->goingOn.at[0], (std::vector<double>{1, 0, 0}));
        QCOMPARE(dollar->goingOn.at[1], (std::vector<double>{0, 1, 0}));
        QVERIFY(near(dollar->goingOn.at[2][2], 5 / 6.0));
        QVERIFY(near(dollar->goingOn.outside[2][1], 1 / 6.0));
        QVERIFY(near(dollar->goingOn.at[3][0], 1 / 3.0));
        QVERIFY(near(dollar->goingOn.at[4][1], 1 / 3.0));
        QVERIFY(near(dollar->untilHome.at[4][0], 1 / 3.0));
        QCOMPARE(dollar->untilHome.at[4][1], 0.0);
    }

    void itComesHomeOrIsLeftBehind()
    {
        const auto dollar = followDollar(3, Triangle, 0, 7, TriangleOutflow);
        QVERIFY(near(dollar->returns, 1 / 3.0));
        QVERIFY(near(*dollar->visits, 1.5));
        QCOMPARE(dollar->home[0], 0.0);
        QCOMPARE(dollar->home[2], 0.0);
        QVERIFY(near(dollar->home[3], 1 / 3.0));
        QVERIFY(near(dollar->home[7], 1 / 3.0));
        QVERIFY(near(dollar->outsideBeforeHome[1], 1 / 6.0));
        QVERIFY(near(dollar->outsideBeforeHome[2], 1 / 2.0));
        QVERIFY(near(dollar->outsideInTheEnd[1], 1 / 4.0));
        QVERIFY(near(dollar->outsideInTheEnd[2], 3 / 4.0));
        QCOMPARE(dollar->circlesElsewhere, 0.0);
    }

    void itReturnsAsOftenAsTheCyclingIndexSays()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const std::vector<Arc> arcs = randomArcs(14, 30, seed);
            const OutsideFlows outside = smallestClosure(14, arcs);
            const auto index = cyclingIndex(14, arcs, outside);
            for (int start = 0; start < 14; ++start) {
                const auto dollar = followDollar(14, arcs, start, 3, outside.outflow);
                QVERIFY(near(dollar->returns, index->cycledShare[std::size_t(start)], 1e-10));
                QVERIFY(near(dollar->visits.value_or(0), index->visits[std::size_t(start)].value_or(0), 1e-10));
            }
        }
    }

    void noCentIsLostOnTheWay()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const std::vector<Arc> arcs = randomArcs(20, 26, seed); // with dead ends and closed groups
            const auto dollar = followDollar(20, arcs, 0, 12);
            for (std::size_t stop = 0; stop <= 12; ++stop) {
                QVERIFY(near(sum(dollar->goingOn.at[stop]) + sum(dollar->goingOn.outside[stop]), 1));
                QVERIFY(near(sum(dollar->untilHome.at[stop]) + sum(dollar->untilHome.outside[stop]), 1));
                QVERIFY(stop == 0 || dollar->home[stop] >= dollar->home[stop - 1]);
                QVERIFY(dollar->home[stop] <= dollar->returns + 1e-12);
            }
            QVERIFY(near(dollar->returns + sum(dollar->outsideBeforeHome) + dollar->circlesElsewhere, 1));
        }
    }

    void manyStopsComeToTheEnd()
    {
        for (unsigned seed = 1; seed <= 8; ++seed) {
            const std::vector<Arc> arcs = randomArcs(10, 25, seed);
            const std::vector<double> outflow(10, 100);
            const auto dollar = followDollar(10, arcs, 3, 600, outflow);
            QVERIFY(near(dollar->home.back(), dollar->returns, 1e-9));
            for (std::size_t node = 0; node < 10; ++node) {
                QVERIFY(near(dollar->untilHome.outside.back()[node], dollar->outsideBeforeHome[node], 1e-9));
                QVERIFY(near(dollar->goingOn.outside.back()[node], dollar->outsideInTheEnd[node], 1e-9));
            }
            double visits = 0;
            for (const auto &at : dollar->goingOn.at)
                visits += at[3];
            QVERIFY(near(*dollar->visits, visits, 1e-9));
        }
    }

    void inAClosedGroupItComesHomeForCertain()
    {
        const auto dollar = followDollar(3, std::vector<Arc>{{0, 1, 5}, {1, 0, 2}, {2, 0, 1}}, 0, 2);
        QCOMPARE(dollar->returns, 1.0);
        QVERIFY(!dollar->visits);
        QCOMPARE(sum(dollar->outsideBeforeHome), 0.0);
        QCOMPARE(dollar->home[2], 1.0);
    }

    void itCanBeCaughtElsewhere()
    {
        const std::vector<Arc> arcs{{0, 1, 1}, {0, 2, 3}, {1, 0, 1}, {2, 3, 1}, {3, 2, 1}};
        const auto dollar = followDollar(4, arcs, 0, 0);
        QVERIFY(near(dollar->returns, 0.25));
        QVERIFY(near(dollar->circlesElsewhere, 0.75));
    }

    void aCompanyThatPaysNoOneKeepsIt()
    {
        const auto alone = followDollar(1, {}, 0, 1);
        QCOMPARE(alone->returns, 0.0);
        QCOMPARE(*alone->visits, 1.0);
        QCOMPARE(alone->goingOn.outside[1], std::vector<double>{1});
        QCOMPARE(alone->outsideBeforeHome, std::vector<double>{1});
        const auto within = followDollar(1, std::vector<Arc>{{0, 0, 3}}, 0, 1, std::vector<double>{1});
        QVERIFY(near(within->returns, 0.75));
        QVERIFY(near(within->home[1], 0.75));
    }

    void badQuestionsAreErrors()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double most = std::numeric_limits<double>::max();
        QCOMPARE(followDollar(2, {}, 2, 1).error(), AnalysisError::UnknownNode);
        QCOMPARE(followDollar(0, {}, 0, 1).error(), AnalysisError::UnknownNode);
        QCOMPARE(followDollar(2, std::vector<Arc>{{0, 1, -1}}, 0, 1).error(), AnalysisError::NegativeAmount);
        QCOMPARE(followDollar(2, std::vector<Arc>{{0, 1, most}, {0, 1, most}}, 0, 1).error(), AnalysisError::NotFinite);
        QCOMPARE(followDollar(2, {}, 0, 1, std::vector<double>{1, nan}).error(), AnalysisError::NotFinite);
        QCOMPARE(followDollar(2, {}, 0, 1, std::vector<double>{1}).error(), AnalysisError::SizesDiffer);
        QCOMPARE(followDollar(2, {}, 0, -5)->home.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(FollowDollarTest)
#include "tst_followdollar.moc"
