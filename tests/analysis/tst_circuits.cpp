// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/toploops.h"

#include "shared/goldengraph.h"
#include "shared/randomgraph.h"

#include <QTest>

#include <set>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

QJsonObject lengthsObject(const std::map<int, double> &byLength)
{
    QJsonObject object;
    for (const auto &[length, count] : byLength)
        object.insert(QString::number(length), count);
    return object;
}

QJsonObject levelObject(double total, const std::map<int, double> &byLength)
{
    return {{QStringLiteral("total"), total}, {QStringLiteral("by_length"), lengthsObject(byLength)}};
}

} // namespace

/// Which elementary circuits a graph has.
class CircuitsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheCircuitsOfThePublishedCases_data() { addGoldenRows(QStringLiteral("elementary_circuits")); }
    void countsTheCircuitsOfThePublishedCases()
    {
        QFETCH(GoldenCase, golden);
        const GoldenGraph graph = goldenGraph(golden.input);
        const CircuitCounts all = countCircuits(graph.nodes(), graph.arcs, {});
        for (auto wanted = golden.expected.begin(); wanted != golden.expected.end(); ++wanted) {
            if (wanted.key() == u"company_level") {
                QCOMPARE(levelObject(all.companyLevel, all.companyLevelByLength), wanted->toObject());
            } else if (wanted.key() == u"deal_level") {
                QCOMPARE(levelObject(all.dealLevel, all.dealLevelByLength), wanted->toObject());
            } else if (wanted.key().startsWith(u"max_length_")) {
                const CircuitCounts few =
                    countCircuits(graph.nodes(), graph.arcs, {.maxLength = wanted.key().mid(11).toInt()});
                const QJsonObject counts{{QStringLiteral("company_level_total"), few.companyLevel},
                                         {QStringLiteral("deal_level_total"), few.dealLevel}};
                QCOMPARE(counts, wanted->toObject());
            } else {
                QFAIL(qPrintable(QStringLiteral("The case asks for %1, which no test reads.").arg(wanted.key())));
            }
        }
    }

    /// K_n has sum over k of n! / (k (n - k)!) circuits (OEIS A119913 and n (n - 1) / 2 of length 2).
    void countsTheCircuitsOfCompleteGraphs()
    {
        const double counts[] = {1, 5, 20, 84, 409, 2365, 16064};
        for (int nodes = 2; nodes <= 8; ++nodes) {
            std::vector<Arc> arcs;
            for (int from = 0; from < nodes; ++from) {
                for (int to = 0; to < nodes; ++to) {
                    if (from != to)
                        arcs.push_back({from, to, 1});
                }
            }
            QCOMPARE(countCircuits(nodes, arcs, {}).companyLevel, counts[nodes - 2]);
            QCOMPARE(countCircuits(nodes, arcs, {.maxLength = nodes}).companyLevel, counts[nodes - 2]);
        }
    }

    /// Circuits of a two-way 4 x 4 grid: each of the 213 cycles of the grid in both directions, and 24 there and back.
    void countsTheCircuitsOfATwoWayGrid()
    {
        std::vector<Arc> arcs;
        for (int node = 0; node < 16; ++node) {
            for (const int other : {node % 4 < 3 ? node + 1 : -1, node < 12 ? node + 4 : -1}) {
                if (other >= 0) {
                    arcs.push_back({node, other, 1});
                    arcs.push_back({other, node, 1});
                }
            }
        }
        QCOMPARE(countCircuits(16, arcs, {}).companyLevel, 450.0);
    }

    void listsEachCircuitOnceFromItsSmallestNodeAndAllItsLegsExist()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const std::vector<Arc> arcs = randomArcs(9, 24, seed);
            std::set<std::pair<int, int>> legs;
            for (const Arc &arc : arcs)
                legs.emplace(arc.from, arc.to);
            std::set<std::vector<int>> seen;
            forEachCircuit(9, arcs, {}, [&](std::span<const int> path) {
                QVERIFY(seen.insert(std::vector(path.begin(), path.end())).second);
                QCOMPARE(path.front(), std::ranges::min(path));
                QCOMPARE(std::set<int>(path.begin(), path.end()).size(), path.size());
                for (std::size_t i = 0; i < path.size(); ++i)
                    QVERIFY(legs.contains({path[i], path[(i + 1) % path.size()]}));
            });
            for (const int bound : {2, 3, 5}) {
                const auto fits =
                    std::ranges::count_if(seen, [&](const auto &path) { return int(path.size()) <= bound; });
                QCOMPARE(countCircuits(9, arcs, {.maxLength = bound}).companyLevel, double(fits));
            }
            for (int node = 0; node < 9; ++node) {
                const auto visits =
                    std::ranges::count_if(seen, [&](const auto &path) { return std::ranges::count(path, node) > 0; });
                QCOMPARE(countCircuits(9, arcs, {.through = node}).companyLevel, double(visits));
                const auto both = std::ranges::count_if(
                    seen, [&](const auto &path) { return std::ranges::count(path, node) > 0 && path.size() <= 4; });
                QCOMPARE(countCircuits(9, arcs, {.maxLength = 4, .through = node}).companyLevel, double(both));
            }
        }
    }

    void endsAtTheLimitAndSaysSo()
    {
        const std::vector<Arc> arcs = randomArcs(9, 40, 1);
        const CircuitCounts counts = countCircuits(9, arcs, {.limit = 10});
        QCOMPARE(counts.companyLevel, 10.0);
        QCOMPARE(counts.end, SearchEnd::LimitReached);
    }

    void endsWhenStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(countCircuits(30, randomArcs(30, 300, 1), {.stop = stop.get_token()}).end, SearchEnd::Stopped);
    }

    void anEmptyGraphAndALongChainHaveNone()
    {
        QCOMPARE(countCircuits(0, {}, {}).companyLevel, 0.0);
        std::vector<Arc> chain;
        constexpr int Length = 200'000;
        for (int node = 0; node + 1 < Length; ++node)
            chain.push_back({node, node + 1, 1});
        QCOMPARE(countCircuits(Length, chain, {}).companyLevel, 0.0);
        chain.push_back({Length - 1, 0, 1});
        QCOMPARE(countCircuits(Length, chain, {}).companyLevel, 1.0);
    }
};

QTEST_GUILESS_MAIN(CircuitsTest)
#include "tst_circuits.moc"
