// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/hittest.h"

#include "shared/testdrawing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestHitTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInAnEmptyDrawing()
    {
        QVERIFY(HitTest().at({10, 10}, 5).isEmpty());
        QVERIFY(HitTest(Drawing()).at({10, 10}, 5).isEmpty());
    }

    void findsCircles()
    {
        const HitTest test(smallDrawing());
        QCOMPARE(test.at({200, 200}, 5), Hit{.company = company("a")});
        QCOMPARE(test.at({858, 200}, 5), Hit{.company = company("b")});
        QVERIFY(test.at({900, 100}, 5).isEmpty());
    }

    void tellsParallelDealsApart()
    {
        const Drawing drawing = smallDrawing();
        const HitTest test(drawing);
        for (const DealShape &shape : drawing.deals) {
            for (const double t : {0.2, 0.5, 0.8})
                QCOMPARE(test.at(shape.pointAt(t), 5), Hit{.deal = shape.id});
        }
    }

    void reachesFivePixelsFromAnArrow()
    {
        const HitTest test(smallDrawing());
        const QPointF top = smallDrawing().deals.last().pointAt(0.5); // the upper of three lanes, 8 wide
        QCOMPARE(test.at(top - QPointF(0, 8.5), 5), Hit{.deal = deal("ab1")});
        QVERIFY(test.at(top - QPointF(0, 10), 5).isEmpty());
    }

    void prefersCirclesToArrowsAndAmountsToBoth()
    {
        Drawing drawing = smallDrawing();
        drawing.deals[0].pill = QRectF(470, 160, 40, 18); // over the lanes of a and b
        const HitTest test(drawing);
        QCOMPARE(test.at({490, 170}, 5), Hit{.deal = deal("ca")});
        QCOMPARE(test.at({239, 200}, 5), Hit{.company = company("a")});
    }

    void takesTheTopmostOfTwoCircles()
    {
        Drawing drawing = smallDrawing();
        drawing.companies[3].centre = drawing.companies[1].centre;
        QCOMPARE(HitTest(drawing).at({800, 200}, 5), Hit{.company = company("d")});
    }

    void findsNamesBesideTheirCircles()
    {
        Drawing drawing = smallDrawing();
        drawing.companies[3].labels.append(TextShape{.text = QStringLiteral("D"), .box = QRectF(930, 540, 40, 16)});
        QCOMPARE(HitTest(drawing).at({940, 550}, 5), Hit{.company = company("d")});
    }

    void findsPointsOutsideTheCanvas()
    {
        Drawing drawing = smallDrawing();
        drawing.deals[0].control = {-400, 900};
        QCOMPARE(HitTest(drawing).at(drawing.deals[0].pointAt(0.5), 5), Hit{.deal = deal("ca")});
        QVERIFY(HitTest(drawing).at({-5000, 5000}, 5).isEmpty());
    }

    void agreesWithTheDistanceToEveryArrow()
    {
        // Many deals across the canvas: the grid must find what a look at every one finds.
        Drawing drawing;
        drawing.size = {1920, 1080};
        for (int i = 0; i < 3000; ++i) {
            DealShape shape{.id = DealId(QString::number(i))};
            shape.start = QPointF(i * 7919 % 1920, i * 104729 % 1080);
            shape.end = QPointF(i * 1299709 % 1920, i * 15485863 % 1080);
            shape.control = (shape.start + shape.end) / 2 + QPointF(i % 40 - 20, 20);
            shape.width = 1.5;
            drawing.deals.append(shape);
        }
        const HitTest test(drawing);
        for (int i = 0; i < 300; ++i) {
            const DealShape &shape = drawing.deals[i * 10];
            const Hit hit = test.at(shape.pointAt(0.37), 5);
            QVERIFY(hit.deal);
            const DealShape &found = drawing.deals[hit.deal->text().toInt()];
            double nearest = 1e9;
            for (int k = 0; k <= 2000; ++k) {
                const QPointF away = found.pointAt(k / 2000.0) - shape.pointAt(0.37);
                nearest = std::min(nearest, std::hypot(away.x(), away.y()));
            }
            QVERIFY2(nearest < 1.6, qPrintable(QString::number(nearest)));
        }
    }
};

QTEST_GUILESS_MAIN(TestHitTest)
#include "tst_hittest.moc"
