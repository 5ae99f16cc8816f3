// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/cyclingindex.h"

#include "shared/goldengraph.h"
#include "shared/goldennumbers.h"
#include "shared/randomgraph.h"

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

bool near(double one, double other, double tolerance = 1e-12)
{
    return std::abs(one - other) <= tolerance * std::max(1.0, std::abs(other));
}

OutsideFlows nothingOutside(int nodes)
{
    return {std::vector<double>(std::size_t(nodes), 0), std::vector<double>(std::size_t(nodes), 0)};
}

QString checkGroups(const std::vector<std::vector<int>> &groups, const QJsonArray &names, const QJsonValue &expected)
{
    QJsonArray named;
    for (const auto &group : groups) {
        QJsonArray members;
        for (const int node : group)
            members.append(names[node]);
        named.append(members);
    }
    const bool byName = expected[0][0].isString();
    return mismatch(byName ? QJsonValue(named) : QJsonValue(indices(groups)), expected);
}

} // namespace

/// The Finn cycling index against published models and against what must hold for any.
class CyclingIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedModels_data() { addGoldenRows(QStringLiteral("finn_cycling_index")); }
    void agreesWithThePublishedModels()
    {
        QFETCH(GoldenCase, golden);
        const QJsonValue flows = golden.input[QStringLiteral("flows")];
        const std::vector<Arc> arcs = matrixArcs(flows);
        const int nodes = int(flows.toArray().size());
        OutsideFlows outside = smallestClosure(nodes, arcs);
        if (golden.input[QStringLiteral("inflow")].isArray())
            outside.inflow = numbers(golden.input[QStringLiteral("inflow")]);
        if (golden.input[QStringLiteral("outflow")].isArray())
            outside.outflow = numbers(golden.input[QStringLiteral("outflow")]);
        const bool byInflow = golden.input[QStringLiteral("throughflow_rule")] == QStringLiteral("inflow");
        const auto result =
            cyclingIndex(nodes, arcs, outside, byInflow ? ThroughflowRule::Inflow : ThroughflowRule::Larger);
        QVERIFY(result);
        const auto number = [&](const auto &actual) {
            return [&](const QJsonValue &expected) { return mismatch(actual, expected, golden.tolerance); };
        };
        const QJsonArray names = golden.input[QStringLiteral("nodes")].toArray();
        const QHash<QString, Check> checks{{QStringLiteral("throughflow"), number(result->throughflow)},
                                           {QStringLiteral("n_diag"), number(result->visits)},
                                           {QStringLiteral("cycled_share"), number(result->cycledShare)},
                                           {QStringLiteral("cycled_flow"), number(result->cycledFlow)},
                                           {QStringLiteral("total_throughflow"), number(result->totalThroughflow)},
                                           {QStringLiteral("total_cycled"), number(result->totalCycled)},
                                           {QStringLiteral("fci"), number(result->index)},
                                           {QStringLiteral("boundary_inflow"), number(result->boundaryInflow)},
                                           {QStringLiteral("multiplier"), number(result->multiplier)},
                                           {QStringLiteral("fci_over_throughput"), number(result->indexOverThroughput)},
                                           {QStringLiteral("closed_groups"), [&](const QJsonValue &expected) {
                                                return checkGroups(result->closedGroups, names, expected);
                                            }}};
        const QString wrong = mismatch(golden.expected, checks);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void moneyFromOutsideAndToOutsideLowersTheIndex()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::vector<Arc> arcs = randomArcs(12, 40, seed);
            OutsideFlows outside = smallestClosure(12, arcs);
            double last = cyclingIndex(12, arcs, outside)->index;
            for (std::size_t node = 0; node < 12; ++node) {
                outside.inflow[node] += 50;
                outside.outflow[node] += 50;
                const double next = cyclingIndex(12, arcs, outside)->index;
                QVERIFY2(next < last + 1e-12, qPrintable(QString::number(seed)));
                last = next;
            }
        }
    }

    void theOrderOfTheInputIsOfNoConsequence()
    {
        for (unsigned seed = 1; seed <= 10; ++seed) {
            constexpr int Nodes = 90; // more than one block of the elimination
            std::vector<Arc> arcs = randomArcs(Nodes, 300, seed);
            const auto result = cyclingIndex(Nodes, arcs, smallestClosure(Nodes, arcs));
            std::ranges::reverse(arcs);
            for (Arc &arc : arcs)
                arc = {Nodes - 1 - arc.from, Nodes - 1 - arc.to, arc.amount};
            const auto again = cyclingIndex(Nodes, arcs, smallestClosure(Nodes, arcs));
            QVERIFY(near(again->index, result->index));
            for (std::size_t node = 0; node < Nodes; ++node)
                QVERIFY(near(again->cycledShare[Nodes - 1 - node], result->cycledShare[node]));
        }
    }

    void theVisitsAreThoseOfTheSumOverAllWalks()
    {
        // n_ii = sum over k of (G^k)_ii, summed to the end.
        constexpr std::size_t Nodes = 9;
        const std::vector<Arc> arcs = randomArcs(int(Nodes), 30, 5);
        const auto result = cyclingIndex(int(Nodes), arcs, smallestClosure(int(Nodes), arcs));
        for (std::size_t start = 0; start < Nodes; ++start) {
            std::vector<double> here(Nodes, 0);
            here[start] = 1;
            double visits = 0;
            for (int step = 0; step < 20000; ++step) {
                visits += here[start];
                std::vector<double> next(Nodes, 0);
                for (const Arc &arc : arcs)
                    next[std::size_t(arc.to)] +=
                        here[std::size_t(arc.from)] * arc.amount / result->throughflow[std::size_t(arc.from)];
                here = next;
            }
            QVERIFY(near(*result->visits[start], visits, 1e-9));
        }
    }

    void aClosedGroupReturnsAllAndHasNoMultiplier()
    {
        const std::vector<Arc> arcs{{0, 1, 7}, {1, 2, 7}, {2, 0, 7}, {3, 4, 10}, {4, 3, 4}};
        const auto result = cyclingIndex(5, arcs, smallestClosure(5, arcs));
        QCOMPARE(result->closedGroups, (std::vector<std::vector<int>>{{0, 1, 2}}));
        QVERIFY(!result->visits[0] && result->visits[3]);
        QCOMPARE(result->cycledShare[1], 1.0);
        QVERIFY(near(result->cycledShare[3], 0.4));
        QVERIFY(near(result->index, (21 + 8) / 41.0));
        QVERIFY(!result->multiplier);
        QVERIFY(!result->nearlyClosed);
    }

    void sumsThatDifferByRoundingAloneAreClosed()
    {
        const std::vector<Arc> arcs{{0, 1, 0.1}, {0, 1, 0.2}, {1, 0, 0.3}};
        QCOMPARE(smallestClosure(2, arcs), nothingOutside(2));
        QCOMPARE(cyclingIndex(2, arcs, nothingOutside(2))->closedGroups.size(), 1u);
    }

    void aNearlyClosedGroupIsCountedToAllDigitsAndFlagged()
    {
        const std::vector<Arc> arcs{{0, 1, 1}, {1, 2, 1}, {2, 0, 1}};
        OutsideFlows outside = nothingOutside(3);
        outside.inflow[0] = outside.outflow[0] = 1e-14;
        const auto result = cyclingIndex(3, arcs, outside);
        QVERIFY(result->closedGroups.empty());
        QVERIFY(result->nearlyClosed);
        QVERIFY(near(*result->visits[1], 1e14, 1e-9));
    }

    void dealsWithinACompanyCountAsTheyDoInThePublishedModels()
    {
        const auto result = cyclingIndex(1, std::vector<Arc>{{0, 0, 3}}, {{1}, {1}});
        QVERIFY(near(*result->visits[0], 4));
        QVERIFY(near(result->index, 0.75));
        QCOMPARE(cyclingIndex(1, std::vector<Arc>{{0, 0, 3}}, {{0}, {0}})->closedGroups.size(), 1u);
    }

    void networksWithoutFlowsHaveAnIndexOfZero()
    {
        QCOMPARE(cyclingIndex(0, {}, {})->index, 0.0);
        const auto still = cyclingIndex(2, std::vector<Arc>{{0, 1, 0}, {1, 0, 0}}, nothingOutside(2));
        QCOMPARE(still->index, 0.0);
        QCOMPARE(*still->visits[0], 1.0);
        QVERIFY(still->closedGroups.empty());
        const std::vector<Arc> chain{{0, 1, 5}, {1, 2, 3}};
        QCOMPARE(cyclingIndex(3, chain, smallestClosure(3, chain))->index, 0.0);
        QCOMPARE(*cyclingIndex(3, chain, smallestClosure(3, chain))->multiplier, 13 / 5.0);
    }

    void moreOutThanInByTheRuleOfInflowStillHasAnAnswer()
    {
        const auto result =
            cyclingIndex(2, std::vector<Arc>{{0, 1, 5}, {1, 0, 1}}, {{0, 0}, {0, 3}}, ThroughflowRule::Inflow);
        QVERIFY(result);
        for (const double share : result->cycledShare)
            QVERIFY(share >= 0 && share <= 1);
    }

    void amountsOfAnySizeGiveNumbers()
    {
        const std::vector<Arc> arcs{{0, 1, 1e-300}, {1, 0, 1e300}, {1, 2, 1e-5}, {2, 0, 1e100}, {0, 2, 1e200}};
        const auto result = cyclingIndex(3, arcs, smallestClosure(3, arcs));
        QVERIFY(result);
        QVERIFY(result->index >= 0 && result->index <= 1);
        for (const double share : result->cycledShare)
            QVERIFY(share >= 0 && share <= 1);
    }

    void badNumbersAreErrors()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double most = std::numeric_limits<double>::max();
        const OutsideFlows none = nothingOutside(2);
        QCOMPARE(cyclingIndex(2, std::vector<Arc>{{0, 1, -1}}, none).error(), AnalysisError::NegativeAmount);
        QCOMPARE(cyclingIndex(2, std::vector<Arc>{{0, 1, nan}}, none).error(), AnalysisError::NotFinite);
        QCOMPARE(cyclingIndex(2, std::vector<Arc>{{0, 1, most}, {0, 1, most}}, none).error(), AnalysisError::NotFinite);
        QCOMPARE(cyclingIndex(2, std::vector<Arc>{{0, 2, 1}}, none).error(), AnalysisError::UnknownNode);
        QCOMPARE(cyclingIndex(2, {}, {{0, nan}, {0, 0}}).error(), AnalysisError::NotFinite);
        QCOMPARE(cyclingIndex(2, {}, {{0, -1}, {0, 0}}).error(), AnalysisError::NegativeAmount);
        QCOMPARE(cyclingIndex(2, {}, {{0, 0}, {0}}).error(), AnalysisError::SizesDiffer);
        QCOMPARE(cyclingIndex(-1, {}, {}).error(), AnalysisError::UnknownNode);
    }
};

QTEST_GUILESS_MAIN(CyclingIndexTest)
#include "tst_cyclingindex.moc"
