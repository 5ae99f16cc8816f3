// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/circulation.h"

#include "shared/goldengraph.h"
#include "shared/randomgraph.h"

#include <limits>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

void compare(double actual, const QJsonValue &expected, double tolerance)
{
    const double wanted = expected.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(std::abs(actual - wanted) <= tolerance * std::max(1.0, std::abs(wanted))))
        QFAIL(qPrintable(QStringLiteral("%1 and not %2").arg(actual, 0, 'g', 12).arg(wanted, 0, 'g', 12)));
}

void isBalancedWithinTheAmounts(int nodes, const std::vector<Arc> &arcs, const Circulation &circulation, double slack)
{
    std::vector<Arc> parts = arcs;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        QVERIFY(circulation.circular[i] >= 0);
        QVERIFY(circulation.circular[i] <= arcs[i].amount * (1 + 1e-12));
        parts[i].amount = circulation.circular[i];
    }
    for (const double net : netPositions(nodes, parts))
        QVERIFY2(std::abs(net) <= slack, qPrintable(QString::number(net)));
}

} // namespace

/// How much of the amounts runs in circles.
class CirculationTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsThePublishedCases_data() { addGoldenRows(QStringLiteral("max_circulation")); }
    void splitsThePublishedCases()
    {
        QFETCH(GoldenCase, golden);
        const GoldenGraph graph = goldenGraph(golden.input);
        const auto largest = maximumCirculation(graph.nodes(), graph.arcs);
        const auto fair = forwardedCirculation(graph.nodes(), graph.arcs);
        QVERIFY(largest && fair);
        const auto net = netPositions(graph.nodes(), graph.arcs);
        for (auto wanted = golden.expected.begin(); wanted != golden.expected.end(); ++wanted) {
            const QString key = wanted.key();
            if (key == u"net_positions") {
                for (int node = 0; node < graph.nodes(); ++node)
                    compare(net[std::size_t(node)], wanted->toObject()[graph.names[node]], golden.tolerance);
            } else if (key == u"fair_bff_edges") {
                checkEdges(graph, *fair, wanted->toArray(), golden.tolerance);
            } else {
                const QHash<QString, double> numbers{
                    {QStringLiteral("gross"), largest->gross},
                    {QStringLiteral("max_circulation"), largest->total},
                    {QStringLiteral("max_share"), largest->share()},
                    {QStringLiteral("smallest_gross_same_net_positions_same_edges"), largest->gross - largest->total},
                    {QStringLiteral("excess_if_new_edges_allowed"), excessWithNewArcs(graph.nodes(), graph.arcs)},
                    {QStringLiteral("fair_bff_circulation"), fair->total},
                    {QStringLiteral("fair_bff_share"), fair->share()}};
                QVERIFY2(numbers.contains(key), qPrintable(key));
                compare(numbers[key], *wanted, golden.tolerance);
            }
        }
    }

    void theMaximumIsNeverSmallerThanAFairSplitAndBothAreBalanced()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const std::vector<Arc> arcs = randomArcs(12, 15 + int(seed), seed);
            const auto largest = maximumCirculation(12, arcs);
            const auto fair = forwardedCirculation(12, arcs);
            const auto netting = bilateralNetting(12, arcs);
            QVERIFY(largest && fair && netting);
            isBalancedWithinTheAmounts(12, arcs, *largest, 0);
            isBalancedWithinTheAmounts(12, arcs, *fair, 1e-9);
            isBalancedWithinTheAmounts(12, arcs, *netting, 1e-9);
            QVERIFY(fair->total <= largest->total * (1 + 1e-12));
            QVERIFY(netting->total <= largest->total * (1 + 1e-12));
            QVERIFY(largest->total <= excessWithNewArcs(12, arcs) + 1e-9);
        }
    }

    void whatIsLeftOfAFairSplitHasNoLoop()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::vector<Arc> arcs = randomArcs(15, 60, seed);
            const auto fair = forwardedCirculation(15, arcs);
            QVERIFY(fair);
            std::vector<Arc> left;
            for (std::size_t i = 0; i < arcs.size(); ++i) {
                if (arcs[i].amount - fair->circular[i] > 1e-9)
                    left.push_back(arcs[i]);
            }
            const auto component = strongComponents(15, left);
            QCOMPARE(std::set<int>(component.begin(), component.end()).size(), 15u);
        }
    }

    void aLargeComponentIsSplitAsASmallOneIs()
    {
        // A ring of 300 nodes with shortcuts, amounts all alike: by symmetry each leg is as circular as its like.
        constexpr int Nodes = 300;
        std::vector<Arc> arcs;
        for (int node = 0; node < Nodes; ++node) {
            arcs.push_back({node, (node + 1) % Nodes, 2});
            arcs.push_back({node, (node + 7) % Nodes, 1});
        }
        const auto fair = forwardedCirculation(Nodes, arcs);
        QVERIFY(fair);
        QVERIFY(std::abs(fair->share() - 1) < 1e-9);
        const std::vector<Arc> wild = randomArcs(400, 2000, 1);
        const auto split = forwardedCirculation(400, wild);
        QVERIFY(split);
        isBalancedWithinTheAmounts(400, wild, *split, 1e-6);
        QVERIFY(split->total <= maximumCirculation(400, wild)->total);
    }

    void theOrderOfTheInputIsOfNoConsequence()
    {
        std::vector<Arc> arcs = randomArcs(12, 50, 3);
        const auto largest = maximumCirculation(12, arcs);
        const auto fair = forwardedCirculation(12, arcs);
        std::ranges::reverse(arcs);
        const auto again = forwardedCirculation(12, arcs);
        QCOMPARE(maximumCirculation(12, arcs)->total, largest->total);
        for (std::size_t i = 0; i < arcs.size(); ++i)
            QVERIFY(std::abs(again->circular[i] - fair->circular[arcs.size() - 1 - i]) < 1e-9);
    }

    void selfDealsParallelsAndEmptyNetworksHaveDefinedAnswers()
    {
        const std::vector<Arc> arcs{{0, 0, 50}, {0, 1, 3}, {0, 1, 4}, {1, 0, 5}};
        QCOMPARE(maximumCirculation(2, arcs)->total, 10.0);
        QCOMPARE(maximumCirculation(2, arcs)->gross, 12.0);
        QVERIFY(std::abs(forwardedCirculation(2, arcs)->total - 10) < 1e-12);
        QCOMPARE(bilateralNetting(2, arcs)->total, 10.0);
        QCOMPARE(bilateralNetting(2, arcs)->circular[0], 0.0);
        QCOMPARE(maximumCirculation(0, {})->share(), 0.0);
        QCOMPARE(forwardedCirculation(3, {})->share(), 0.0);
        QCOMPARE(maximumCirculation(2, std::vector<Arc>{{0, 1, 0}, {1, 0, 0}})->share(), 0.0);
    }

    void badNumbersAreErrors()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const auto ask : {maximumCirculation, forwardedCirculation, bilateralNetting}) {
            QCOMPARE(ask(2, std::vector<Arc>{{0, 1, -1}}).error(), AnalysisError::NegativeAmount);
            QCOMPARE(ask(2, std::vector<Arc>{{0, 1, nan}}).error(), AnalysisError::NotFinite);
            QCOMPARE(ask(2, std::vector<Arc>{{0, 2, 1}}).error(), AnalysisError::UnknownNode);
        }
    }

private:
    static void checkEdges(const GoldenGraph &graph, const Circulation &fair, const QJsonArray &edges, double tolerance)
    {
        std::map<std::pair<int, int>, double> sums;
        for (std::size_t i = 0; i < graph.arcs.size(); ++i)
            sums[{graph.arcs[i].from, graph.arcs[i].to}] += fair.circular[i];
        for (const QJsonValue &edge : edges) {
            const int from = int(graph.names.indexOf(edge[0].toString()));
            const int to = int(graph.names.indexOf(edge[1].toString()));
            compare(sums[{from, to}], edge[2], tolerance);
        }
    }
};

QTEST_GUILESS_MAIN(CirculationTest)
#include "tst_circulation.moc"
