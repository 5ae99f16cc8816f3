// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/viewport.h"

#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;

class TestViewport : public QObject
{
    Q_OBJECT

private slots:
    void staysFittedWhenTheViewGrows();
    void keepsTheSamePartOnAnotherCanvas();
    void movesOnlyForWhatIsOutOfSight();
    void endsAMoveAtItsGoalWhenTheCanvasChanges();
    void standsStillWithoutACanvas();
};

void TestViewport::staysFittedWhenTheViewGrows()
{
    Viewport viewport;
    viewport.setView({1000, 500});
    viewport.setCanvas({2000, 1000});
    QCOMPARE(viewport.camera().zoom, 0.5);
    viewport.setView({2000, 1000});
    QCOMPARE(viewport.camera().zoom, 1.0);
    viewport.zoomIn();
    const double zoomed = viewport.camera().zoom;
    QVERIFY(zoomed > 1.0);
    viewport.setView({1000, 500});
    QCOMPARE(viewport.camera().zoom, zoomed / 2);
    viewport.fit();
    QCOMPARE(viewport.camera(), Camera::fitted({2000, 1000}, {1000, 500}));
}

void TestViewport::keepsTheSamePartOnAnotherCanvas()
{
    Viewport viewport;
    viewport.setView({1000, 500});
    viewport.setCanvas({2000, 1000});
    viewport.lookAt(QPointF(400, 300));
    QCOMPARE(viewport.camera().toCanvas(QPointF(500, 250)), QPointF(400, 300));
    viewport.setCanvas({4000, 1000});
    QCOMPARE(viewport.camera().toCanvas(QPointF(500, 250)), QPointF(800, 300));
}

void TestViewport::movesOnlyForWhatIsOutOfSight()
{
    Viewport viewport;
    viewport.setView({1000, 500});
    viewport.setCanvas({2000, 1000});
    viewport.lookAt(QRectF(0, 0, 200, 100));
    const QSignalSpy moved(&viewport, &Viewport::moved);
    viewport.bringIntoSight({100, 50});
    QCOMPARE(moved.count(), 0);
    viewport.bringIntoSight({1500, 800});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(viewport.camera().toView(QPointF(1500, 800)), QPointF(500, 250));
}

void TestViewport::endsAMoveAtItsGoalWhenTheCanvasChanges()
{
    Viewport viewport;
    viewport.setView({1000, 500});
    viewport.setCanvas({2000, 1000});
    viewport.setGliding(true);
    viewport.lookAt(QPointF(400, 300));
    QCOMPARE(viewport.camera(), Camera::fitted({2000, 1000}, {1000, 500})); // has only begun
    viewport.setCanvas({2000, 2000});
    QCOMPARE(viewport.camera().toCanvas(QPointF(500, 250)), QPointF(400, 600));
}

void TestViewport::standsStillWithoutACanvas()
{
    Viewport viewport;
    viewport.setView({1000, 500});
    viewport.zoomIn();
    viewport.lookAt(QPointF(0, 0));
    viewport.fit();
    QCOMPARE(viewport.camera(), Camera());
}

QTEST_GUILESS_MAIN(TestViewport)
#include "tst_viewport.moc"
