// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/movingdrawing.h"
#include "layout/stopgap.h"

#include "shared/testdrawing.h"

#include <QLineF>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestMovingDrawing : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatDoesNotMove()
    {
        QCOMPARE(movedDrawing(smallDrawing(), {}), smallDrawing());
        QCOMPARE(movedDrawing(smallDrawing(), {{company("a"), {200, 200}}}), smallDrawing());
    }

    void takesDealsAlong()
    {
        const Drawing before = smallDrawing();
        const Drawing after = movedDrawing(before, {{company("c"), {500, 400}}});
        QCOMPARE(after.companies[2].centre, QPointF(500, 400));
        QCOMPARE(after.deals[4], before.deals[4]); // between a and b
        // The end that points at a stays in its direction from the other end, turned and stretched as the two centres.
        const DealShape &was = before.deals[0];
        const DealShape &is = after.deals[0];
        const double factor = QLineF(200, 200, 500, 400).length() / QLineF(200, 200, 500, 500).length();
        QCOMPARE(QLineF(is.start, is.end).length(), QLineF(was.start, was.end).length() * factor);
        const double turn = QLineF(500, 400, 200, 200).angleTo(QLineF(500, 500, 200, 200));
        QVERIFY(qAbs(QLineF(is.start, is.end).angleTo(QLineF(was.start, was.end)) - turn) < 1e-6);
    }

    void goesFromStartToGoal()
    {
        const Positions start{{company("a"), {0, 0}}};
        const Positions goal{{company("a"), {100, 50}}, {company("b"), {7, 7}}};
        QCOMPARE(between(start, goal, 0), (Positions{{company("a"), {0, 0}}, {company("b"), {7, 7}}}));
        QCOMPARE(between(start, goal, 0.5).value(company("a")), QPointF(50, 25));
        QCOMPARE(between(start, goal, 1), goal);
    }

    void ringsLiftOffTheirDeals()
    {
        const Drawing start = smallDrawing();
        Drawing goal = start;
        DealShape leg = start.deals[0];
        leg.ring = 1;
        leg.control += QPointF(0, 80);
        leg.width = 9;
        goal.deals.append(leg);
        goal.deals[0].width = 1;
        goal.joints.append({.company = company("a"), .ring = 1});
        const Drawing first = liftedDrawing(start, goal, 0);
        QCOMPARE(first.deals.last().control, start.deals[0].control);
        QCOMPARE(first.deals.last().width, start.deals[0].width);
        QVERIFY(first.joints.isEmpty());
        const Drawing half = liftedDrawing(start, goal, 0.5);
        QCOMPARE(half.deals.last().control, start.deals[0].control + QPointF(0, 40));
        QCOMPARE(half.deals[0].width, (start.deals[0].width + 1) / 2);
        QCOMPARE(half.deals.last().labels.size(), 0);
        QCOMPARE(liftedDrawing(start, goal, 1).deals.last().width, 9.0);
    }

    void cutsOutWhatACompanyConcerns()
    {
        const Drawing part = partAround(smallDrawing(), {company("c")});
        QCOMPARE(part.deals.size(), 2);
        QCOMPARE(part.companies.size(), 3);
    }

    void findsRoomForNewcomersAndLeavesTheOthers()
    {
        LayoutRequest request;
        request.canvas = {1000, 600};
        for (const char *id : {"a", "b", "c", "d"})
            request.nodes.append({.id = company(id), .radius = 40});
        request.links = {{.from = 0, .to = 3}, {.from = 1, .to = 3}};
        const Positions known{{company("a"), {200, 200}}, {company("b"), {300, 200}}, {company("c"), {250, 300}}};
        const Positions places = withStopgaps(request, known);
        QCOMPARE(places.size(), 4);
        for (auto [id, at] : known.asKeyValueRange()) {
            QCOMPARE(places.value(id), at);
            QVERIFY(QLineF(at, places.value(company("d"))).length() > 80);
        }
        QVERIFY(QLineF(QPointF(250, 200), places.value(company("d"))).length() < 300);
    }

    void placesAllInARingWhereNothingIsKnown()
    {
        LayoutRequest request;
        request.canvas = {1000, 600};
        for (int i = 0; i < 8; ++i)
            request.nodes.append({.id = CompanyId(QString::number(i)), .radius = 20});
        const Positions places = withStopgaps(request, {});
        QCOMPARE(places.size(), 8);
        for (const QPointF &at : places)
            QVERIFY(QRectF(0, 0, 1000, 600).contains(at));
    }
};

QTEST_GUILESS_MAIN(TestMovingDrawing)
#include "tst_movingdrawing.moc"
