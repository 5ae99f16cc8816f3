// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/hodge.h"

#include "shared/goldengraph.h"
#include "shared/goldennumbers.h"
#include "shared/randomgraph.h"

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

std::vector<double> sumsOf(int nodes, const HodgeParts &parts, double HodgePair::*part)
{
    std::vector<double> sums(std::size_t(nodes), 0);
    for (const HodgePair &pair : parts.pairs) {
        sums[std::size_t(pair.a)] += pair.*part;
        sums[std::size_t(pair.b)] -= pair.*part;
    }
    return sums;
}

QString checkPotentials(const GoldenGraph &graph, const HodgeParts &parts, const QJsonObject &expected,
                        double tolerance)
{
    for (auto wanted = expected.begin(); wanted != expected.end(); ++wanted) {
        const qsizetype node = graph.names.indexOf(wanted.key());
        if (node < 0)
            return QStringLiteral("there is no %1").arg(wanted.key());
        const QString wrong = mismatch(parts.potential[std::size_t(node)], *wanted, tolerance);
        if (!wrong.isEmpty())
            return QStringLiteral("%1 is %2").arg(wanted.key(), wrong);
    }
    return {};
}

QString checkPairs(const GoldenGraph &graph, const HodgeParts &parts, const QJsonArray &expected, double tolerance)
{
    if (expected.size() != qsizetype(parts.pairs.size()))
        return QStringLiteral("%1 pairs and not %2").arg(parts.pairs.size()).arg(expected.size());
    for (const QJsonValue &wanted : expected) {
        const auto a = int(graph.names.indexOf(wanted[QStringLiteral("a")].toString()));
        const auto b = int(graph.names.indexOf(wanted[QStringLiteral("b")].toString()));
        const auto pair = std::ranges::find_if(parts.pairs, [&](const HodgePair &found) {
            return std::pair(found.a, found.b) == std::pair(std::min(a, b), std::max(a, b));
        });
        if (pair == parts.pairs.end())
            return QStringLiteral("there is no pair %1 %2").arg(a).arg(b);
        const double sign = a < b ? 1 : -1;
        const QString wrong = mismatch(std::vector{sign * pair->net, sign * pair->gradient, sign * pair->circular},
                                       QJsonArray{wanted[QStringLiteral("net")], wanted[QStringLiteral("gradient")],
                                                  wanted[QStringLiteral("circular")]},
                                       tolerance);
        if (!wrong.isEmpty())
            return QStringLiteral("%1 %2: %3").arg(a).arg(b).arg(wrong);
    }
    return {};
}

} // namespace

/// The slope and the circles of net flows.
class HodgeTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedCases_data() { addGoldenRows(QStringLiteral("hodge")); }
    void agreesWithThePublishedCases()
    {
        QFETCH(GoldenCase, golden);
        const GoldenGraph graph = goldenGraph(golden.input);
        for (const QString &rule : golden.expected.keys()) {
            QVERIFY2(rule == u"pair" || rule == u"directions", qPrintable(rule));
            const auto parts =
                hodgeParts(graph.nodes(), graph.arcs, rule == u"pair" ? PairWeight::Pair : PairWeight::Directions);
            QVERIFY(parts);
            const double tolerance = golden.tolerance;
            const QHash<QString, Check> checks{
                {QStringLiteral("potential"),
                 [&](const QJsonValue &expected) {
                     return checkPotentials(graph, *parts, expected.toObject(), tolerance);
                 }},
                {QStringLiteral("pairs"),
                 [&](const QJsonValue &expected) { return checkPairs(graph, *parts, expected.toArray(), tolerance); }},
                {QStringLiteral("gradient_share"),
                 [&](const QJsonValue &expected) { return mismatch(parts->gradientShare, expected, tolerance); }},
                {QStringLiteral("circular_share"),
                 [&](const QJsonValue &expected) { return mismatch(parts->circularShare, expected, tolerance); }}};
            const QString wrong = mismatch(golden.expected[rule].toObject(), checks);
            QVERIFY2(wrong.isEmpty(), qPrintable(rule + u' ' + wrong));
        }
    }

    void theCircularPartSumsToNothingAtEachNode()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const std::vector<Arc> arcs = randomArcs(20, 15 + int(seed), seed);
            for (const PairWeight weight : {PairWeight::Pair, PairWeight::Directions}) {
                const auto parts = hodgeParts(20, arcs, weight);
                QVERIFY(parts);
                for (const double sum : sumsOf(20, *parts, &HodgePair::circular))
                    QVERIFY2(std::abs(sum) < 1e-8, qPrintable(QString::number(sum)));
                QVERIFY(parts->circularShare >= 0 && parts->circularShare <= 1);
                double product = 0;
                for (const HodgePair &pair : parts->pairs)
                    product += pair.gradient * pair.circular / pair.weight;
                QVERIFY(std::abs(product) < 1e-5);
            }
        }
    }

    void aChainIsAllSlope()
    {
        const auto parts = hodgeParts(3, std::vector<Arc>{{0, 1, 5}, {1, 2, 5}});
        QVERIFY(parts->circularShare < 1e-12);
        QVERIFY(std::abs(parts->potential[0] - 5) < 1e-12);
        QVERIFY(std::abs(parts->potential[1]) < 1e-12);
    }

    void eachConnectedGroupHasMeanZero()
    {
        const auto parts = hodgeParts(5, std::vector<Arc>{{0, 1, 5}, {3, 2, 8}});
        QVERIFY(std::abs(parts->potential[0] - 2.5) < 1e-12);
        QVERIFY(std::abs(parts->potential[3] - 4) < 1e-12);
        QCOMPARE(parts->potential[4], 0.0);
    }

    void whatGoesBothWaysNetsOut()
    {
        const std::vector<Arc> arcs{{0, 1, 60}, {0, 1, 40}, {1, 0, 100}, {1, 1, 9}};
        const auto parts = hodgeParts(2, arcs, PairWeight::Directions);
        QCOMPARE(parts->pairs, (std::vector<HodgePair>{{0, 1, 2, 0, 0, 0}}));
        QCOMPARE(parts->circularShare, 0.0);
        QCOMPARE(parts->gradientShare, 1.0);
    }

    void theOrderOfTheInputIsOfNoConsequence()
    {
        std::vector<Arc> arcs = randomArcs(30, 90, 4);
        const auto parts = hodgeParts(30, arcs);
        std::ranges::reverse(arcs);
        QCOMPARE(hodgeParts(30, arcs), parts);
    }

    void networksWithoutFlowsHaveDefinedAnswers()
    {
        QVERIFY(hodgeParts(0, {})->potential.empty());
        const auto still = hodgeParts(2, std::vector<Arc>{{0, 1, 0}});
        QCOMPARE(still->potential, std::vector<double>(2, 0.0));
        QVERIFY(still->pairs.empty());
    }

    void largeAmountsDoNotOverflow()
    {
        const auto parts = hodgeParts(3, std::vector<Arc>{{0, 1, 6e300}, {1, 2, 4e300}, {2, 0, 1e300}});
        QVERIFY(parts);
        QVERIFY(std::abs(parts->circularShare - 0.761006289308) < 1e-9);
    }

    void badNumbersAreErrors()
    {
        const double most = std::numeric_limits<double>::max();
        QCOMPARE(hodgeParts(2, std::vector<Arc>{{0, 1, -1}}).error(), AnalysisError::NegativeAmount);
        QCOMPARE(hodgeParts(2, std::vector<Arc>{{0, 1, HUGE_VAL}}).error(), AnalysisError::NotFinite);
        QCOMPARE(hodgeParts(2, std::vector<Arc>{{0, 1, most}, {0, 1, most}}).error(), AnalysisError::NotFinite);
        QCOMPARE(hodgeParts(2, std::vector<Arc>{{-1, 1, 1}}).error(), AnalysisError::UnknownNode);
    }
};

QTEST_GUILESS_MAIN(HodgeTest)
#include "tst_hodge.moc"
