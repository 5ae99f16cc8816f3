// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/clearing.h"

#include "shared/goldengraph.h"
#include "shared/goldennumbers.h"
#include "shared/randomgraph.h"

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

/// Random debts with too little cash for all of them.
Obligations randomObligations(int nodes, unsigned seed)
{
    Obligations obligations;
    obligations.owes = randomArcs(nodes, 3 * nodes, seed, 100);
    std::mt19937 random(seed + 1000);
    for (int node = 0; node < nodes; ++node) {
        obligations.outsideCash.push_back(random() % 3 == 0 ? 0 : double(random() % 60));
        obligations.outsideDebt.push_back(random() % 2 == 0 ? 0 : double(random() % 50));
    }
    return obligations;
}

/// What each pays if the others pay `payments`.
std::vector<double> paidOnce(const Obligations &obligations, const BankruptcyCosts &costs,
                             const std::vector<double> &owed, const std::vector<double> &payments)
{
    std::vector<double> received(owed.size(), 0);
    for (const Arc &debt : obligations.owes)
        received[std::size_t(debt.to)] += debt.amount / owed[std::size_t(debt.from)] * payments[std::size_t(debt.from)];
    std::vector<double> paid;
    for (std::size_t node = 0; node < owed.size(); ++node) {
        const double cash = obligations.outsideCash[node];
        const bool pays = cash + received[node] >= owed[node] * (1 - 1e-9);
        paid.push_back(pays ? owed[node] : costs.cashKept * cash + costs.claimsKept * received[node]);
    }
    return paid;
}

bool isNear(const std::vector<double> &some, const std::vector<double> &other, double tolerance = 1e-6)
{
    for (std::size_t i = 0; i < some.size(); ++i) {
        if (!(std::abs(some[i] - other[i]) <= tolerance))
            return false;
    }
    return some.size() == other.size();
}

const BankruptcyCosts AllCosts[]{{1, 1}, {0.5, 0.7}, {0, 1}, {1, 0.3}, {0, 0}};

void addClearingRows()
{
    QTest::addColumn<GoldenCase>("golden");
    for (const QString &method : {QStringLiteral("eisenberg_noe"), QStringLiteral("rogers_veraart")}) {
        const auto cases = goldenCases(method);
        QVERIFY(!cases.isEmpty());
        for (const GoldenCase &golden : cases)
            QTest::newRow(qPrintable(golden.id)) << golden;
    }
}

} // namespace

/// Who can pay what it owes.
class ClearingTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedCases_data() { addClearingRows(); }
    void agreesWithThePublishedCases()
    {
        QFETCH(GoldenCase, golden);
        const Obligations obligations{matrixArcs(golden.input[QStringLiteral("owes")]),
                                      numbers(golden.input[QStringLiteral("outside_cash")]),
                                      numbers(golden.input[QStringLiteral("outside_debt")])};
        const auto result = clearing(obligations, {golden.input[QStringLiteral("alpha_outside_recovered")].toDouble(1),
                                                   golden.input[QStringLiteral("beta_claims_recovered")].toDouble(1)});
        QVERIFY(result);
        const auto number = [&](const auto &actual) {
            return [&](const QJsonValue &expected) { return mismatch(actual, expected, golden.tolerance); };
        };
        const auto same = [](const QJsonValue &actual) {
            return [=](const QJsonValue &expected) { return mismatch(actual, expected); };
        };
        const QHash<QString, Check> checks{{QStringLiteral("owed"), number(result->owed)},
                                           {QStringLiteral("payments"), number(result->payments)},
                                           {QStringLiteral("recovery"), number(result->recovery)},
                                           {QStringLiteral("equity"), number(result->equity)},
                                           {QStringLiteral("total_shortfall"), number(result->totalShortfall)},
                                           {QStringLiteral("contagion_shortfall"), number(result->contagionShortfall)},
                                           {QStringLiteral("least_payments"), number(result->leastPayments)},
                                           {QStringLiteral("defaults"), same(indices(result->defaults))},
                                           {QStringLiteral("default_rounds"), same(indices(result->defaultRounds))},
                                           {QStringLiteral("unique"), same(result->isUnique)}};
        const QString wrong = mismatch(golden.expected, checks);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void theExampleOfAPackageWithBankruptcyCostsIsReproduced()
    {
        const Obligations obligations{{{0, 1, .5}, {0, 2, .5}, {1, 0, .5}, {1, 2, .5}, {2, 0, .5}, {2, 1, .5}},
                                      {0.5, 0.625, 0.75},
                                      {1.5, 0.5, 0.5}};
        const auto result = clearing(obligations, {0.5, 0.7});
        QVERIFY(isNear(result->payments, {0.502020, 0.514705, 0.565381}));
        QCOMPARE(result->defaults, (std::vector<int>{0, 1, 2}));
    }

    void contagionIsWhatOthersFailuresAdd()
    {
        const Obligations obligations{{{0, 1, 10}, {0, 2, 10}, {1, 0, 20}, {1, 2, 30}, {2, 0, 40}}, {5, 30, 0}, {}};
        const auto result = clearing(obligations);
        QVERIFY(std::abs(result->totalShortfall - 16) < 1e-9);
        QVERIFY(std::abs(result->contagionShortfall - 6) < 1e-9); // node 1 alone lacks 10
    }

    void bothVectorsClearAndAreWithinWhatIsOwed()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const Obligations obligations = randomObligations(10, seed);
            for (const BankruptcyCosts &costs : AllCosts) {
                const auto result = clearing(obligations, costs);
                QVERIFY(result);
                for (const auto &payments : {result->payments, result->leastPayments}) {
                    for (std::size_t node = 0; node < 10; ++node)
                        QVERIFY(payments[node] >= 0 && payments[node] <= result->owed[node]);
                    QVERIFY(isNear(payments, paidOnce(obligations, costs, result->owed, payments)));
                }
            }
        }
    }

    void theVectorsAreTheLimitsFromFullPaymentAndFromNone()
    {
        for (unsigned seed = 1; seed <= 25; ++seed) {
            const Obligations obligations = randomObligations(8, seed);
            for (const BankruptcyCosts &costs : AllCosts) {
                const auto result = clearing(obligations, costs);
                std::vector<double> down = result->owed;
                std::vector<double> up(8, 0);
                for (int step = 0; step < 3000; ++step) {
                    down = paidOnce(obligations, costs, result->owed, down);
                    up = paidOnce(obligations, costs, result->owed, up);
                }
                QVERIFY2(isNear(down, result->payments), qPrintable(QString::number(seed)));
                QVERIFY2(isNear(up, result->leastPayments), qPrintable(QString::number(seed)));
                QCOMPARE(result->isUnique, isNear(up, down));
            }
        }
    }

    void noMoneyIsMadeOrLostWithoutCosts()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const Obligations obligations = randomObligations(12, seed);
            const auto result = clearing(obligations);
            double in = 0;
            double out = 0;
            for (std::size_t node = 0; node < 12; ++node) {
                in += obligations.outsideCash[node];
                out += result->equity[node] + obligations.outsideDebt[node] * result->recovery[node];
            }
            QVERIFY2(std::abs(in - out) < 1e-6, qPrintable(QStringLiteral("%1 and %2").arg(in).arg(out)));
        }
    }

    void roundsGrowAndEndWithAllDefaults()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const auto result = clearing(randomObligations(12, seed), {0.8, 0.8});
            for (std::size_t round = 1; round < result->defaultRounds.size(); ++round) {
                QVERIFY(std::ranges::includes(result->defaultRounds[round], result->defaultRounds[round - 1]));
                QVERIFY(result->defaultRounds[round].size() > result->defaultRounds[round - 1].size());
            }
            for (std::size_t node = 0; node < 12; ++node)
                QCOMPARE(std::ranges::binary_search(result->defaults, int(node)), result->recovery[node] < 1 - 1e-9);
        }
    }

    void aRingWithoutCashClearsInManyWaysAndWithAnyCashInOne()
    {
        Obligations ring{{{0, 1, 5}, {1, 2, 5}, {2, 0, 5}}, {0, 0, 0}, {}};
        QCOMPARE(clearing(ring)->isUnique, false);
        QCOMPARE(clearing(ring)->leastPayments, std::vector<double>(3, 0.0));
        ring.outsideCash[1] = 1e-6;
        QCOMPARE(clearing(ring)->isUnique, true);
        QVERIFY(isNear(clearing(ring)->leastPayments, {5, 5, 5}));
    }

    void nothingOwedIsPaid()
    {
        QVERIFY(clearing({})->payments.empty());
        const auto result = clearing({{{0, 0, 9}, {0, 1, 0}}, {3, 0}, {}});
        QCOMPARE(result->recovery, std::vector<double>(2, 1.0));
        QCOMPARE(result->equity, (std::vector<double>{3, 0}));
        QVERIFY(result->isUnique && result->defaults.empty());
    }

    void badNumbersAreErrors()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double most = std::numeric_limits<double>::max();
        QCOMPARE(clearing({{{0, 1, -1}}, {0, 0}, {}}).error(), AnalysisError::NegativeAmount);
        QCOMPARE(clearing({{{0, 1, nan}}, {0, 0}, {}}).error(), AnalysisError::NotFinite);
        QCOMPARE(clearing({{{0, 1, most}, {0, 1, most}}, {0, 0}, {}}).error(), AnalysisError::NotFinite);
        QCOMPARE(clearing({{{0, 2, 1}}, {0, 0}, {}}).error(), AnalysisError::UnknownNode);
        QCOMPARE(clearing({{}, {0, 0}, {0}}).error(), AnalysisError::SizesDiffer);
        QCOMPARE(clearing({{}, {0, -1}, {}}).error(), AnalysisError::NegativeAmount);
        QCOMPARE(clearing({{}, {0}, {}}, {nan, 1}).error(), AnalysisError::NotFinite);
        QCOMPARE(clearing({{}, {0}, {}}, {1, -0.1}).error(), AnalysisError::NegativeAmount);
    }
};

QTEST_GUILESS_MAIN(ClearingTest)
#include "tst_clearing.moc"
