// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/camera.h"

#include <QRectF>
#include <QTest>

using namespace CapitalLoop;

class TestCamera : public QObject
{
    Q_OBJECT

private slots:
    void goesEvenlyToAnotherCamera()
    {
        const QSizeF view(800, 600);
        const Camera start = Camera{1, {}}.centredOn(QPointF(100, 100), view);
        const Camera goal = Camera{4, {}}.centredOn(QPointF(500, 300), view);
        const Camera middle = start.towards(goal, view, 0.5);
        QCOMPARE(middle.zoom, 2.0);
        QCOMPARE(middle.toView(QPointF(300, 200)), QPointF(400, 300));
        QCOMPARE(start.towards(goal, view, 0).toView(QPointF(100, 100)), QPointF(400, 300));
        QCOMPARE(start.towards(goal, view, 1).toView(QPointF(500, 300)), QPointF(400, 300));
    }

    void fitsTheWholeCanvasInTheMiddle()
    {
        const Camera camera = Camera::fitted({2000, 1000}, {1000, 800});
        QCOMPARE(camera.zoom, 0.5);
        QCOMPARE(camera.toView(QRectF(0, 0, 2000, 1000)), QRectF(0, 150, 1000, 500));
    }

    void standsStillWithoutACanvas() { QCOMPARE(Camera::fitted({}, {1000, 800}), Camera()); }

    void mapsThereAndBack()
    {
        const Camera camera{1.7, {-33, 12}};
        const QPointF point(421, 77);
        QCOMPARE(camera.toCanvas(camera.toView(point)), point);
        QCOMPARE(camera.transform().map(point), camera.toView(point));
    }

    void keepsThePointUnderThePointerWhenZooming()
    {
        const Camera camera{1, {50, 20}};
        const QPointF pointer(300, 240);
        const Camera zoomed = camera.zoomedAt(pointer, 3, 0.1, 100);
        QCOMPARE(zoomed.zoom, 3.0);
        QCOMPARE(zoomed.toCanvas(pointer), camera.toCanvas(pointer));
    }

    void zoomsNoFurtherThanTheLimits()
    {
        const Camera camera{1, {}};
        QCOMPARE(camera.zoomedAt({10, 10}, 1000, 0.5, 8).zoom, 8.0);
        QCOMPARE(camera.zoomedAt({10, 10}, 0.001, 0.5, 8).zoom, 0.5);
    }

    void centresOnAPoint()
    {
        const Camera camera = Camera{2, {}}.centredOn({100, 100}, {640, 480});
        QCOMPARE(camera.toView(QPointF(100, 100)), QPointF(320, 240));
    }

    void neverLosesTheCanvasOutOfSight()
    {
        const QSizeF canvas(1000, 500);
        const QSizeF view(1000, 500);
        for (const QPointF &away : {QPointF(9000, 0), QPointF(-9000, 0), QPointF(0, 9000), QPointF(-9000, -9000)}) {
            const Camera kept = Camera{1, away}.keptInSight(canvas, view, 80);
            const QRectF inSight = kept.toView(QRectF(QPointF(), canvas)) & QRectF(QPointF(), view);
            QVERIFY(inSight.width() >= 80 && inSight.height() >= 80);
        }
        const Camera good{1, {100, 100}};
        QCOMPARE(good.keptInSight(canvas, view, 80), good);
    }
};

QTEST_GUILESS_MAIN(TestCamera)
#include "tst_camera.moc"
