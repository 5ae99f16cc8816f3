// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/polish.h"

#include "layout/geometry.h"
#include "layoutrequests.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// The annealing that turns start positions into a picture.
class PolishTest : public QObject
{
    Q_OBJECT

private:
    static StartPositions scattered(const LayoutRequest &request)
    {
        StartPositions start;
        std::mt19937 random(7);
        for (qsizetype i = 0; i < request.nodes.size(); ++i)
            start.append(QPointF(random() % 1000, random() % 1000));
        return start;
    }

private slots:
    void theSameSeedGivesTheSamePicture()
    {
        const LayoutRequest request = randomRequest(20, 30, 1);
        QCOMPARE(polished(request, scattered(request)), polished(request, scattered(request)));
        LayoutRequest other = request;
        other.seed = 2;
        QVERIFY(polished(other, scattered(request)).positions != polished(request, scattered(request)).positions);
    }

    void theResultIsBetterThanTheStart()
    {
        const LayoutRequest request = randomRequest(24, 36, 3);
        LayoutRequest plain = request;
        plain.engine = LayoutEngine::Large; // fits and separates only
        const double before = layoutScore(request, polished(plain, scattered(request)).positions);
        QVERIFY(layoutScore(request, polished(request, scattered(request)).positions) < 0.6 * before);
    }

    void eachAnswerIsBetterThanTheOneBefore()
    {
        LayoutRequest request = randomRequest(20, 30, 4);
        request.tries = 6;
        QList<double> scores;
        const LayoutResult last =
            polished(request, scattered(request), {}, [&](const LayoutResult &result) { scores.append(result.score); });
        QVERIFY(!scores.isEmpty());
        QVERIFY(std::is_sorted(scores.crbegin(), scores.crend()));
        QCOMPARE(scores.last(), last.score);
    }

    void payersStandNearTheirHeight()
    {
        LayoutRequest request = randomRequest(20, 30, 5);
        request.engine = LayoutEngine::Payers;
        for (qsizetype i = 0; i < request.nodes.size(); ++i) {
            if (i != 3)
                request.nodes[i].height = double(i) / 19;
        }
        const LayoutResult result = polished(request, scattered(request));
        double sum = 0;
        double sumOfFree = 0;
        LayoutRequest free = request;
        free.engine = LayoutEngine::Balanced;
        const LayoutResult usual = polished(free, scattered(free));
        for (const LayoutNode &node : request.nodes) {
            if (!node.height)
                continue;
            const double wanted = request.canvas.height() * (1 - *node.height);
            sum += std::abs(result.positions.value(node.id).y() - wanted);
            sumOfFree += std::abs(usual.positions.value(node.id).y() - wanted);
        }
        QVERIFY2(sum < 19 * 120, qPrintable(QString::number(sum / 19)));
        QVERIFY(sum < 0.5 * sumOfFree);
    }

    void pinnedCompaniesStay()
    {
        LayoutRequest request = randomRequest(12, 18, 5);
        request.nodes[3].pinned = true;
        request.nodes[3].start = QPointF(400, 300);
        QCOMPARE(polished(request, scattered(request)).positions.value(request.nodes[3].id), QPointF(400, 300));
    }

    void aKeptPictureHardlyMovesWhenACompanyIsAdded()
    {
        LayoutRequest request = randomRequest(20, 30, 6);
        const Positions before = polished(request, scattered(request)).positions;
        request.nodes.append(LayoutNode{.id = CompanyId("new"), .radius = 20});
        request.links.append(LayoutLink{0, 20, 1, 2, 5});
        for (LayoutNode &node : request.nodes) {
            if (before.contains(node.id))
                node.start = before.value(node.id);
        }
        request.keepWeight = 8;
        const Positions after = polished(request, scattered(request)).positions;
        QList<double> moves;
        for (auto [id, point] : before.asKeyValueRange())
            moves.append(distanceBetween(point, after.value(id)));
        std::ranges::sort(moves);
        QVERIFY2(moves[moves.size() / 2] < 25, qPrintable(QString::number(moves[moves.size() / 2])));
        QVERIFY(after.contains(CompanyId("new")));
    }

    void furnitureIsLeftFree()
    {
        LayoutRequest request = randomRequest(16, 24, 8);
        request.reserved = {QRectF(0, 900, 1920, 180), QRectF(0, 0, 700, 110)};
        const Positions positions = polished(request, scattered(request)).positions;
        for (const LayoutNode &node : request.nodes) {
            for (const QRectF &taken : request.reserved)
                QVERIFY(!taken.contains(positions.value(node.id)));
        }
    }

    void startsThatAreNoNumbersDoNoHarm()
    {
        const LayoutRequest request = randomRequest(6, 8, 9);
        const StartPositions broken(6, QPointF(std::nan(""), HUGE_VAL));
        for (const QPointF &p : polished(request, broken).positions)
            QVERIFY(QRectF(QPointF(), request.canvas).contains(p));
    }

    void stoppedItAnswersWithWhatItHas()
    {
        LayoutRequest request = randomRequest(40, 80, 10);
        request.tries = 1000;
        std::stop_source stop;
        int answers = 0;
        const LayoutResult result = polished(request, scattered(request), stop.get_token(), [&](const LayoutResult &) {
            ++answers;
            stop.request_stop();
        });
        QCOMPARE(answers, 1);
        QCOMPARE(result.positions.size(), 40);
    }
};

QTEST_GUILESS_MAIN(PolishTest)
#include "tst_polish.moc"
