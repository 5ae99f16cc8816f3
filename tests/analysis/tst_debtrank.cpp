// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/debtrank.h"
#include "analysis/spectralradius.h"

#include "shared/goldengraph.h"
#include "shared/goldennumbers.h"
#include "shared/randomgraph.h"

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

bool near(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(other));
}

Exposures threeNodes()
{
    return {{{0, 1, 1}, {1, 0, 10}, {1, 2, 3}, {2, 0, 3}, {2, 1, 2}}, {2, 5, 2}, {10, 100, 30}};
}

} // namespace

/// How far losses of equity spread.
class DebtRankTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedCases_data() { addGoldenRows(QStringLiteral("debtrank")); }
    void agreesWithThePublishedCases()
    {
        QFETCH(GoldenCase, golden);
        Exposures exposures{
            matrixArcs(golden.input[QStringLiteral("exposure")]), numbers(golden.input[QStringLiteral("equity")]), {}};
        if (golden.input[QStringLiteral("weights")].isArray())
            exposures.weights = numbers(golden.input[QStringLiteral("weights")]);
        const QJsonObject runs = golden.input[QStringLiteral("runs")].toObject();
        for (const QString &run : golden.expected.keys()) {
            const QJsonObject how = runs[run].toObject();
            const QString variant = how[QStringLiteral("variant")].toString();
            QVERIFY2(variant == u"original" || variant == u"linear", qPrintable(run));
            const auto result = debtRank(exposures, numbers(how[QStringLiteral("shock")]),
                                         variant == u"original" ? DebtRankVariant::Original : DebtRankVariant::Linear);
            QVERIFY(result);
            QVERIFY(result->hasSettled);
            const auto number = [&](const auto &actual) {
                return [&](const QJsonValue &expected) { return mismatch(actual, expected, golden.tolerance); };
            };
            const QHash<QString, Check> checks{
                {QStringLiteral("distress"), number(result->distress)},
                {QStringLiteral("debtrank"), number(result->debtRank)},
                {QStringLiteral("initial_stress"), number(result->initialStress)},
                {QStringLiteral("spectral_radius"), number(result->spectralRadius)},
                {QStringLiteral("wiped_out"),
                 [&](const QJsonValue &expected) { return mismatch(QJsonValue(indices(result->wipedOut)), expected); }},
                {QStringLiteral("left_out"),
                 [&](const QJsonValue &expected) { return mismatch(QJsonValue(indices(result->leftOut)), expected); }}};
            const QString wrong = mismatch(golden.expected[run].toObject(), checks);
            QVERIFY2(wrong.isEmpty(), qPrintable(run + u' ' + wrong));
        }
    }

    void aTenthLostByAllIsAsPublishedForBothVariants()
    {
        const std::vector<double> tenth(3, 0.1);
        const auto original = debtRank(threeNodes(), tenth, DebtRankVariant::Original);
        const auto linear = debtRank(threeNodes(), tenth, DebtRankVariant::Linear);
        QVERIFY(std::abs(original->debtRank - 0.1607) < 5e-5);
        QVERIFY(std::abs(linear->debtRank - 0.8714) < 5e-5);
        QVERIFY(linear->hasSettled);
    }

    void withoutWipeOutsTheLossesSolveTheLinearEquations()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::vector<Arc> claims = randomArcs(15, 50, seed, 100);
            const Exposures exposures{claims, std::vector<double>(15, 1000), {}};
            const std::vector<double> shock(15, 0.02);
            const auto result = debtRank(exposures, shock);
            QVERIFY(result && result->hasSettled && result->spectralRadius < 1);
            QVERIFY(result->wipedOut.empty());
            for (std::size_t node = 0; node < 15; ++node) {
                double loss = shock[node];
                for (const Arc &claim : claims)
                    loss += claim.from == int(node) ? claim.amount / 1000 * result->distress[std::size_t(claim.to)] : 0;
                QVERIFY(near(result->distress[node], loss));
            }
        }
    }

    void theLinearVariantNeverLosesLessAndBothStayWithinEquity()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const Exposures exposures{randomArcs(12, 40, seed, 100), std::vector<double>(12, 120), {}};
            std::vector<double> shock(12, 0);
            shock[seed % 12] = 0.5;
            const auto original = debtRank(exposures, shock, DebtRankVariant::Original);
            const auto linear = debtRank(exposures, shock, DebtRankVariant::Linear);
            QVERIFY(linear->hasSettled);
            for (std::size_t node = 0; node < 12; ++node) {
                QVERIFY(original->distress[node] >= shock[node]);
                QVERIFY(linear->distress[node] >= original->distress[node] - 1e-12);
                QVERIFY(linear->distress[node] <= 1);
            }
        }
    }

    void lossesThatGrowSlowlyAreFollowedToTheEnd()
    {
        // h = s / (1 - w^2) (1, w) with w so near 1 that single steps would take for ever.
        const double w = 1 - 1e-7;
        const Exposures pair{{{0, 1, w}, {1, 0, w}}, {1, 1}, {}};
        const auto result = debtRank(pair, std::vector<double>{1e-8, 0});
        QVERIFY(result->hasSettled);
        QVERIFY(std::abs(result->distress[0] - 1e-8 / (1 - w * w)) < 1e-6);
        QVERIFY(near(result->spectralRadius, w));
    }

    void nodesOfUnknownEquityPassAShockOnButTakeNone()
    {
        const Exposures exposures{{{0, 1, 50}, {1, 0, 50}, {2, 1, 10}}, {100, 0, -3}, {}};
        const auto result = debtRank(exposures, std::vector<double>{0, 1, 0});
        QCOMPARE(result->leftOut, (std::vector<int>{1, 2}));
        QCOMPARE(result->distress, (std::vector<double>{0.5, 1, 0}));
        QCOMPARE(result->debtRank, 0.5);
    }

    void theSpectralRadiusIsOfTheHeaviestLoop()
    {
        QCOMPARE(spectralRadius(3, std::vector<Arc>{{0, 1, 5}, {1, 2, 7}}), 0.0);
        QVERIFY(near(spectralRadius(3, std::vector<Arc>{{0, 1, 8}, {1, 2, 1}, {2, 0, 1}}), 2));
        QVERIFY(near(spectralRadius(1, std::vector<Arc>{{0, 0, 3}}), 3));
        std::vector<Arc> ring;
        for (int node = 0; node < 300; ++node)
            ring.push_back({node, (node + 1) % 300, 0.25});
        QVERIFY(near(spectralRadius(300, ring), 0.25));
    }

    void nothingGivesNothing()
    {
        QCOMPARE(debtRank({}, {})->debtRank, 0.0);
        const auto calm = debtRank(threeNodes(), std::vector<double>(3, 0));
        QCOMPARE(calm->distress, std::vector<double>(3, 0.0));
        QCOMPARE(debtRank({{{0, 1, 5}}, {0, 0}, {}}, std::vector<double>{2, 0})->distress, (std::vector<double>{1, 0}));
    }

    void badNumbersAreErrors()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> shock{0.5, 0};
        QCOMPARE(debtRank({{{0, 1, -1}}, {1, 1}, {}}, shock).error(), AnalysisError::NegativeAmount);
        QCOMPARE(debtRank({{{0, 2, 1}}, {1, 1}, {}}, shock).error(), AnalysisError::UnknownNode);
        QCOMPARE(debtRank({{}, {1, nan}, {}}, shock).error(), AnalysisError::NotFinite);
        QCOMPARE(debtRank({{}, {1, 1}, {1}}, shock).error(), AnalysisError::SizesDiffer);
        QCOMPARE(debtRank({{}, {1, 1, 1}, {}}, shock).error(), AnalysisError::SizesDiffer);
        QCOMPARE(debtRank({{}, {1, 1}, {}}, std::vector<double>{-0.5, 0}).error(), AnalysisError::NegativeAmount);
        QCOMPARE(debtRank({{{0, 1, 1e300}}, {1e-300, 1}, {}}, shock).error(), AnalysisError::NotFinite);
    }
};

QTEST_GUILESS_MAIN(DebtRankTest)
#include "tst_debtrank.moc"
