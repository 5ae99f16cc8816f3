// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/lanes.h"

#include <QTest>

using namespace CapitalLoop;

/// Curves between circles.
class LanesTest : public QObject
{
    Q_OBJECT

private:
    static double leastGap(const Curve &curve, const Obstacle &circle)
    {
        return distanceToPolyline(circle.centre, curve.points(65)) - circle.radius;
    }

private slots:
    void parallelDealsFanOut()
    {
        const QList<Obstacle> circles{{QPointF(300, 500), 60}, {QPointF(1200, 500), 60}};
        const QList<LaneDeal> deals{{0, 1, 4}, {0, 1, 2}, {1, 0, 6}, {1, 0, 1.2}};
        const QList<Curve> curves = fannedLanes(deals, circles, QSizeF(1920, 1080), {});
        for (qsizetype i = 0; i < curves.size(); ++i) {
            for (qsizetype j = i + 1; j < curves.size(); ++j) {
                const double apart = distanceBetween(curves[i].at(0.5), curves[j].at(0.5));
                QVERIFY2(apart >= (deals[i].width + deals[j].width) / 2 + 4, qPrintable(QString::number(apart)));
                QCOMPARE(crossingsOf(curves[i].points(33), curves[j].points(33)), 0);
            }
        }
    }

    void curvesRunFromPayerToPayeeAndEndAtTheirCircles()
    {
        const QList<Obstacle> circles{{QPointF(300, 300), 80}, {QPointF(900, 700), 30}};
        const QList<Curve> curves = fannedLanes({{1, 0, 3}}, circles, QSizeF(1920, 1080), {});
        QVERIFY(std::abs(distanceBetween(curves[0].start, circles[1].centre) - 33) < 0.01);
        QVERIFY(std::abs(distanceBetween(curves[0].end, circles[0].centre) - 83) < 0.01);
    }

    void aPairBendsRoundWhatIsInItsWay()
    {
        const QList<Obstacle> circles{{QPointF(300, 500), 60}, {QPointF(1300, 500), 60}, {QPointF(800, 505), 50}};
        const QList<Curve> curves = fannedLanes({{0, 1, 5}}, circles, QSizeF(1920, 1080), {});
        QVERIFY(leastGap(curves[0], circles[2]) > 2.5);
    }

    void aPairRatherCrossesOthersThanTheLegend()
    {
        QList<Obstacle> circles{{QPointF(100, 200), 20}, {QPointF(1700, 200), 20}};
        QList<LaneDeal> deals{{0, 1, 5}};
        for (int i = 0; i < 9; ++i) {
            const double x = 720 + 40 * i;
            circles << Obstacle{QPointF(x, 30), 5} << Obstacle{QPointF(x, 400), 5};
            deals << LaneDeal{circles.size() - 2, circles.size() - 1, 5};
        }
        const QRectF legend(0, 460, 1920, 340);
        const QList<Curve> curves = fannedLanes(deals, circles, QSizeF(1920, 800), {legend});
        QVERIFY(!polylineMeetsRect(curves[0].points(65), legend));
    }

    void aDealWithItselfIsALoopOutsideItsCircle()
    {
        const QList<Obstacle> circles{{QPointF(500, 500), 60}};
        const QList<Curve> curves = fannedLanes({{0, 0, 2}, {0, 0, 2}}, circles, QSizeF(1920, 1080), {});
        QVERIFY(leastGap(curves[0], circles[0]) > 0);
        QVERIFY(distanceBetween(curves[0].at(0.5), curves[1].at(0.5)) > 3);
    }

    void circlesThatTouchStillGiveFiniteCurves()
    {
        const QList<Obstacle> circles{{QPointF(500, 500), 60}, {QPointF(500, 500), 60}};
        for (const Curve &curve : fannedLanes({{0, 1, 2}}, circles, QSizeF(1920, 1080), {})) {
            for (const QPointF &p : curve.points(9))
                QVERIFY(std::isfinite(p.x()) && std::isfinite(p.y()));
        }
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "tst_lanes.moc"
