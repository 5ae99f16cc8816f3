// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/circulation.h"
#include "analysis/rings.h"

#include "shared/randomgraph.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// A circulation taken apart.
class RingsTest : public QObject
{
    Q_OBJECT

private slots:
    void theWidestRingComesOffFirst()
    {
        // 0 > 1 > 2 > 0 carries 5, 0 > 1 > 0 carries 3.
        const std::vector<Arc> circular{{0, 1, 8}, {1, 2, 5}, {2, 0, 5}, {1, 0, 3}};
        const auto rings = ringsOf(3, circular, 10);
        QVERIFY(rings);
        QCOMPARE(rings->rings, (std::vector<Ring>{{{0, 1, 2}, 5}, {{0, 1}, 3}}));
        QCOMPARE(rings->rest, 0.0);
    }

    void whatIsNotListedIsTheRest()
    {
        const std::vector<Arc> circular{{0, 1, 8}, {1, 2, 5}, {2, 0, 5}, {1, 0, 3}};
        const auto rings = ringsOf(3, circular, 1);
        QCOMPARE(rings->rings.size(), 1u);
        QCOMPARE(rings->rest, 6.0);
        QCOMPARE(ringsOf(3, circular, 0)->rest, 21.0);
    }

    void parallelArcsAreOneAndSelfLoopsNone()
    {
        const std::vector<Arc> circular{{0, 1, 2}, {0, 1, 1}, {1, 0, 3}, {1, 1, 9}};
        QCOMPARE(ringsOf(2, circular, 5)->rings, (std::vector<Ring>{{{0, 1}, 3}}));
        QVERIFY(ringsOf(0, {}, 5)->rings.empty());
    }

    void ringsOfARandomCirculationAddUpToIt()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            std::vector<Arc> arcs = randomArcs(12, 40, seed);
            const auto fair = forwardedCirculation(12, arcs);
            std::map<std::pair<int, int>, double> left;
            for (std::size_t i = 0; i < arcs.size(); ++i) {
                arcs[i].amount = fair->circular[i];
                left[{arcs[i].from, arcs[i].to}] += fair->circular[i];
            }
            const auto rings = ringsOf(12, arcs, 1000);
            QVERIFY(rings);
            double before = std::numeric_limits<double>::infinity();
            for (const Ring &ring : rings->rings) {
                QVERIFY(ring.amount > 0 && ring.amount <= before * (1 + 1e-9));
                before = ring.amount;
                for (std::size_t i = 0; i < ring.nodes.size(); ++i)
                    left[{ring.nodes[i], ring.nodes[(i + 1) % ring.nodes.size()]}] -= ring.amount;
            }
            for (const auto &[leg, amount] : left)
                QVERIFY2(std::abs(amount) < 1e-6 * fair->gross, qPrintable(QString::number(amount)));
            QVERIFY(rings->rest < 1e-6 * fair->gross);
            QVERIFY(rings->rings.size() <= arcs.size());
        }
    }

    void senselessArcsAreRefused()
    {
        QCOMPARE(ringsOf(2, std::vector<Arc>{{0, 1, -1}}, 1).error(), AnalysisError::NegativeAmount);
        QCOMPARE(ringsOf(2, std::vector<Arc>{{0, 7, 1}}, 1).error(), AnalysisError::UnknownNode);
        QCOMPARE(ringsOf(2, std::vector<Arc>{{0, 1, std::nan("")}}, 1).error(), AnalysisError::NotFinite);
    }
};

QTEST_APPLESS_MAIN(RingsTest)
#include "tst_rings.moc"
