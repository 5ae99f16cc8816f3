// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/labelplace.h"

#include <QtTest>

using namespace CapitalLoop;

class TestLabelPlace : public QObject
{
    Q_OBJECT

private slots:
    void labelsApartStayWhereTheyAre();
    void labelsThatMeetShareTheWay();
    void labelsStayInsideTheirColumn();
    void tooManyLabelsAreSpreadEvenly();
    void aLabelAvoidsBoxesAndLines();
    void aLabelWithoutRoomIsNotPlaced();
};

void TestLabelPlace::labelsApartStayWhereTheyAre()
{
    QCOMPARE(spread({80, 20, 50}, 10, 0, 100), (QList<double>{80, 20, 50}));
}

void TestLabelPlace::labelsThatMeetShareTheWay()
{
    QCOMPARE(spread({50, 52}, 10, 0, 100), (QList<double>{46, 56}));
    QCOMPARE(spread({52, 50}, 10, 0, 100), (QList<double>{56, 46}));
}

void TestLabelPlace::labelsStayInsideTheirColumn()
{
    QCOMPARE(spread({0, 2, 99, 100}, 10, 0, 100), (QList<double>{5, 15, 85, 95}));
}

void TestLabelPlace::tooManyLabelsAreSpreadEvenly()
{
    const QList<double> placed = spread({10, 11, 12, 13, 14}, 10, 0, 30);
    QCOMPARE(placed.first(), 5.0);
    QCOMPARE(placed.last(), 25.0);
    for (qsizetype i = 1; i < placed.size(); ++i)
        QCOMPARE(placed[i] - placed[i - 1], 5.0);
}

void TestLabelPlace::aLabelAvoidsBoxesAndLines()
{
    const QRectF area(0, 0, 400, 300);
    const QRectF other(150, 60, 100, 80); // above the anchor
    const Obstacles obstacles{{other}, {QPolygonF{{0, 150}, {400, 150}}}};
    const std::optional<QRectF> box = placeNear({200, 150}, {60, 20}, area, obstacles, 10, 2);
    QVERIFY(box);
    QVERIFY(area.contains(*box));
    QVERIFY(!box->intersects(other));
    QVERIFY(box->top() > 150 || box->bottom() < 150);
}

void TestLabelPlace::aLabelWithoutRoomIsNotPlaced()
{
    QVERIFY(!placeNear({20, 20}, {60, 20}, QRectF(0, 0, 40, 40), {}, 10, 2));
    const Obstacles full{{QRectF(0, 0, 400, 300)}, {}};
    QVERIFY(!placeNear({200, 150}, {60, 20}, QRectF(0, 0, 400, 300), full, 10, 2));
}

QTEST_GUILESS_MAIN(TestLabelPlace)
#include "tst_labelplace.moc"
