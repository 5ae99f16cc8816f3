// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/toploops.h"

#include "shared/goldengraph.h"
#include "shared/randomgraph.h"

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

std::vector<OpenArc> openArcs(const std::vector<Arc> &arcs)
{
    std::vector<OpenArc> open;
    for (const Arc &arc : mergedArcs(arcs))
        open.push_back({arc.from, arc.to, arc.amount});
    return open;
}

QJsonArray loopsArray(const GoldenGraph &graph, const TopLoops &top)
{
    QJsonArray array;
    for (const WeightedCircuit &loop : top.loops) {
        array.append(QJsonObject{{QStringLiteral("nodes"), graph.namesOf(loop.nodes)},
                                 {QStringLiteral("length"), int(loop.nodes.size())},
                                 {QStringLiteral("bottleneck"), loop.bottleneck.value_or(-1)},
                                 {QStringLiteral("total"), loop.total}});
    }
    return array;
}

/// All loops by listing them, in the order that is asked for.
std::vector<WeightedCircuit> bruteForce(int nodes, const std::vector<OpenArc> &arcs, int maxLength, bool byTotal)
{
    std::vector<Arc> plain;
    std::map<std::pair<int, int>, std::optional<double>> amounts;
    for (const OpenArc &arc : arcs) {
        plain.push_back({arc.from, arc.to, 0});
        amounts[{arc.from, arc.to}] = arc.amount;
    }
    std::vector<WeightedCircuit> loops;
    forEachCircuit(nodes, plain, {.maxLength = maxLength}, [&](std::span<const int> path) {
        WeightedCircuit loop{std::vector(path.begin(), path.end())};
        for (std::size_t i = 0; i < path.size(); ++i) {
            const auto amount = amounts[{path[i], path[(i + 1) % path.size()]}];
            if (amount)
                loop.bottleneck = std::min(loop.bottleneck.value_or(*amount), *amount);
            loop.total += amount.value_or(0);
            loop.complete = loop.complete && amount;
        }
        loops.push_back(loop);
    });
    std::ranges::sort(loops, [byTotal](const WeightedCircuit &a, const WeightedCircuit &b) {
        if (a.complete != b.complete)
            return a.complete;
        if (byTotal && a.total != b.total)
            return a.total > b.total;
        if (!byTotal && a.bottleneck != b.bottleneck)
            return a.bottleneck > b.bottleneck; // nothing is below every number
        if (a.nodes.size() != b.nodes.size())
            return a.nodes.size() < b.nodes.size();
        const double left = byTotal ? a.bottleneck.value_or(0) : a.total;
        const double right = byTotal ? b.bottleneck.value_or(0) : b.total;
        return left != right ? left > right : a.nodes < b.nodes;
    });
    return loops;
}

} // namespace

/// The largest loops, without listing all.
class TopLoopsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLargestLoopsOfThePublishedCases_data() { addGoldenRows(QStringLiteral("topk_loops")); }
    void findsTheLargestLoopsOfThePublishedCases()
    {
        QFETCH(GoldenCase, golden);
        const GoldenGraph graph = goldenGraph(golden.input);
        const std::vector<OpenArc> arcs = openArcs(graph.arcs);
        const TopLoops byBottleneck =
            topByBottleneck(graph.nodes(), arcs, {.count = golden.input[QStringLiteral("k")].toInt()});
        QCOMPARE(loopsArray(graph, byBottleneck), golden.expected[QStringLiteral("by_bottleneck")].toArray());
        if (golden.expected.contains(QStringLiteral("loops_at_or_above_kth_bottleneck")))
            QCOMPARE(double(byBottleneck.atOrAbove),
                     golden.expected[QStringLiteral("loops_at_or_above_kth_bottleneck")].toDouble());
        const QJsonObject total = golden.input[QStringLiteral("by_total")].toObject();
        const TopLoops byTotal = topByTotal(
            graph.nodes(), arcs,
            {.count = total[QStringLiteral("k")].toInt(), .maxLength = total[QStringLiteral("max_length")].toInt()});
        QCOMPARE(loopsArray(graph, byTotal), golden.expected[QStringLiteral("by_total")].toArray());
        if (golden.expected.contains(QStringLiteral("loops_in_all")))
            QCOMPARE(countCircuits(graph.nodes(), mergedArcs(graph.arcs), {}).companyLevel,
                     golden.expected[QStringLiteral("loops_in_all")].toDouble());
    }

    void equalsBruteForceOnRandomGraphsWithManyTies_data()
    {
        QTest::addColumn<int>("largest");
        QTest::addColumn<int>("maxLength");
        for (const int largest : {1, 3, 1000}) {
            for (const int maxLength : {0, 2, 4})
                QTest::addRow("amounts to %d, length %d", largest, maxLength) << largest << maxLength;
        }
    }
    void equalsBruteForceOnRandomGraphsWithManyTies()
    {
        QFETCH(int, largest);
        QFETCH(int, maxLength);
        for (unsigned seed = 1; seed <= 25; ++seed) {
            std::vector<OpenArc> arcs = openArcs(randomArcs(9, 28, seed, largest));
            for (std::size_t i = seed % 7; i < arcs.size(); i += 7)
                arcs[i].amount.reset(); // not disclosed
            const auto all = bruteForce(9, arcs, maxLength, false);
            for (const int count : {1, 5, 40, 100'000}) {
                const TopLoops top = topByBottleneck(9, arcs, {.count = count, .maxLength = maxLength});
                QCOMPARE(top.end, SearchEnd::Complete);
                const auto most = std::min(all.size(), std::size_t(count));
                QVERIFY(top.loops == std::vector(all.begin(), all.begin() + std::ptrdiff_t(most)));
            }
            const auto sums = bruteForce(9, arcs, maxLength > 0 ? maxLength : 6, true);
            const TopLoops top = topByTotal(9, arcs, {.count = 7, .maxLength = maxLength});
            QVERIFY(top.loops ==
                    std::vector(sums.begin(), sums.begin() + std::ptrdiff_t(std::min<std::size_t>(7, sums.size()))));
        }
    }

    void loopsThroughACompanyAreTheOnesThatVisitIt()
    {
        const std::vector<OpenArc> arcs = openArcs(randomArcs(9, 28, 3));
        auto all = bruteForce(9, arcs, 0, false);
        std::erase_if(all, [](const WeightedCircuit &loop) { return std::ranges::count(loop.nodes, 4) == 0; });
        QVERIFY(all.size() > 10);
        const TopLoops top = topByBottleneck(9, arcs, {.count = 10, .through = 4});
        QVERIFY(top.loops == std::vector(all.begin(), all.begin() + 10));
    }

    void theOrderOfTheInputIsOfNoConsequence()
    {
        std::vector<OpenArc> arcs = openArcs(randomArcs(12, 50, 5, 4));
        const TopLoops first = topByBottleneck(12, arcs, {.count = 50});
        std::ranges::reverse(arcs);
        const TopLoops second = topByBottleneck(12, arcs, {.count = 50});
        QVERIFY(first.loops == second.loops);
    }

    void aHugeGroupOfTiesIsCappedAndTheShortestLoopsComeFirst()
    {
        std::vector<OpenArc> arcs;
        for (int from = 0; from < 14; ++from) {
            for (int to = 0; to < 14; ++to) {
                if (from != to)
                    arcs.push_back({from, to, 1});
            }
        }
        const TopLoops top = topByBottleneck(14, arcs, {.count = 100, .limit = 5000});
        QCOMPARE(top.end, SearchEnd::LimitReached);
        QVERIFY(top.atOrAbove >= 5000);
        QCOMPARE(top.loops.size(), 100u);
        QCOMPARE(std::ranges::count_if(top.loops, [](const auto &loop) { return loop.nodes.size() == 2; }),
                 91); // 14 * 13 / 2
        QCOMPARE(top.loops[91].nodes, (std::vector{0, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(TopLoopsTest)
#include "tst_toploops.moc"
