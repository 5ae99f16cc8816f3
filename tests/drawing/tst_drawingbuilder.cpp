// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawingbuilder.h"

#include "drawing/savedplaces.h"
#include "layout/geometry.h"
#include "shared/testnetwork.h"

#include <QTest>

#include <algorithm>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// From a network and positions to shapes.
class DrawingBuilderTest : public QObject
{
    Q_OBJECT

private:
    static Positions spread()
    {
        return {{company("a"), QPointF(400, 300)},
                {company("b"), QPointF(1300, 350)},
                {company("c"), QPointF(900, 750)},
                {company("d"), QPointF(1700, 600)}};
    }
    static const DealShape &shapeOf(const Drawing &drawing, const char *id)
    {
        return *std::ranges::find(drawing.deals, deal(id), &DealShape::id);
    }
    static Network valued()
    {
        Network network = smallNetwork();
        const auto value = [&](const char *id, double billions) {
            (void)network.add(Valuation{.company = company(id),
                                        .date = *PartialDate::fromYear(2025),
                                        .value = *Money::fromMajor(billions * 1e9)});
        };
        value("a", 4000);
        value("b", 1000);
        return network;
    }
    static Network withStatus(Status status, bool upTo = false)
    {
        Network network = smallNetwork();
        Deal more{.id = deal("x"), .from = company("a"), .to = company("d")};
        more.amount =
            Amount{.low = upTo ? std::nullopt : Money::fromMajor(60e9), .high = Money::fromMajor(60e9), .upTo = upTo};
        more.steps = {StatusStep{.status = status}};
        (void)network.add(more);
        return network;
    }

private slots:
    void areaAndNotRadiusIsTheValue()
    {
        const Drawing drawing = buildDrawing(valued(), spread(), {});
        QCOMPARE(drawing.companies[0].radius, 2 * drawing.companies[1].radius);
        QVERIFY(!drawing.companies[0].hollow);
        QVERIFY(drawing.companies[2].hollow);
    }

    void theSameInputGivesTheSameDrawing()
    {
        QCOMPARE(buildDrawing(valued(), spread(), {}), buildDrawing(valued(), spread(), {}));
    }

    void companiesWithoutAPositionAreLeftOutWithTheirDeals()
    {
        Positions some = spread();
        some.remove(company("b"));
        const Drawing drawing = buildDrawing(smallNetwork(), some, {});
        QCOMPARE(drawing.companies.size(), 3);
        QCOMPARE(drawing.deals.size(), 1);
    }

    void fullDotsAreFirmAndHollowOnesPromised()
    {
        const Drawing firm = buildDrawing(withStatus(Status::Signed), spread(), {});
        QVERIFY(shapeOf(firm, "x").dots.count > 1);
        QCOMPARE(shapeOf(firm, "x").dots.full, shapeOf(firm, "x").dots.count);
        const Drawing letter = buildDrawing(withStatus(Status::LetterOfIntent), spread(), {});
        QCOMPARE(shapeOf(letter, "x").dots.full, 0);
        QVERIFY(shapeOf(letter, "x").dots.count > 1);
        const Drawing lapsed = buildDrawing(withStatus(Status::Lapsed), spread(), {});
        QCOMPARE(shapeOf(lapsed, "x").dots.count, 0);
        const Drawing ceiling = buildDrawing(withStatus(Status::Signed, true), spread(), {});
        QCOMPARE(shapeOf(ceiling, "x").dots.full, 0);
    }

    void oneUnitHoldsForTheWholePicture()
    {
        const Drawing drawing = buildDrawing(smallNetwork(), spread(), {});
        // 100 billion at most: a dot is 5 billion.
        QCOMPARE(shapeOf(drawing, "ab1").dots.count, 20);
        QCOMPARE(shapeOf(drawing, "ba").dots.count, 8);
        QCOMPARE(shapeOf(drawing, "ab2").dots.count, 2);
    }

    void aCeilingIsAnOutlineAndStatusALineStyle()
    {
        const Drawing ceiling = buildDrawing(withStatus(Status::Signed, true), spread(), {});
        QVERIFY(shapeOf(ceiling, "x").ceiling);
        QVERIFY(!shapeOf(ceiling, "x").outline.isEmpty());
        QCOMPARE(shapeOf(ceiling, "x").firmWidth, 0.0);
        QSet<QString> styles;
        for (const Status status : {Status::Reported, Status::LetterOfIntent, Status::Announced, Status::Signed,
                                    Status::Delivered, Status::Paid, Status::Lapsed}) {
            const Drawing drawing = buildDrawing(withStatus(status), spread(), {});
            const DealShape &shape = shapeOf(drawing, "x");
            QString style;
            for (const double dash : shape.dashes)
                style += QString::number(dash) + u' ';
            styles.insert(style + QString::number(shape.tailMark.size()));
        }
        QCOMPARE(styles.size(), 7);
    }

    void anUndisclosedAmountIsThinMarkedAndWithoutDots()
    {
        Network network = smallNetwork();
        QVERIFY(network.add(Deal{.id = deal("u"), .from = company("d"), .to = company("a")}));
        const Drawing drawing = buildDrawing(network, spread(), {});
        const DealShape &shape = shapeOf(drawing, "u");
        QVERIFY(shape.undisclosed);
        QCOMPARE(shape.dots.count, 0);
        QCOMPARE(shape.labels.first().text, QString("n/d"));
        QVERIFY(shape.width < shapeOf(drawing, "ab2").width);
    }

    void dotsComeRoundWithoutASeam()
    {
        const Drawing drawing = buildDrawing(smallNetwork(), spread(), {});
        const QList<Dot> first = dotsAt(drawing, 0.3);
        const QList<Dot> again = dotsAt(drawing, 0.3 + drawing.dotSeconds);
        QCOMPARE(first.size(), again.size());
        for (qsizetype i = 0; i < first.size(); ++i)
            QVERIFY(distanceBetween(first[i].centre, again[i].centre) < 1e-6);
        QVERIFY(dotsAt(drawing, 1.0) != first);
    }

    void theRequestMergesTheDealsOfAPair()
    {
        const LayoutRequest request = layoutRequest(smallNetwork(), {});
        QCOMPARE(request.nodes.size(), 4);
        QCOMPARE(request.links.size(), 3);
        QCOMPARE(request.links[0].lanes, 3);
        QCOMPARE(request.links[0].amount, 150.0);
        QCOMPARE(request.reserved.size(), 3);
    }

    void whoPutsInMoreStandsHigherAmongPayers()
    {
        const auto heightOf = [](const LayoutRequest &request, const char *id) {
            return std::ranges::find(request.nodes, company(id), &LayoutNode::id)->height;
        };
        const LayoutRequest request = layoutRequest(smallNetwork(), {}, LayoutEngine::Payers);
        QCOMPARE(heightOf(request, "a"), std::optional(1.0)); // pays 110 and gets 60
        QCOMPARE(heightOf(request, "b"), std::optional(0.0)); // gets 110 and pays 70
        QCOMPARE(heightOf(request, "c"), std::optional(0.5));
        QVERIFY(!heightOf(request, "d"));
        QVERIFY(!heightOf(layoutRequest(smallNetwork(), {}), "a"));
    }

    void savedPositionsAreFittedToTheCanvas()
    {
        Network network = smallNetwork();
        network.layouts = {
            SavedLayout{
                .engine = "balanced", .canvas = QSizeF(960, 540), .positions = {{company("a"), QPointF(480, 270)}}},
            SavedLayout{
                .engine = "balanced", .canvas = QSizeF(500, 900), .positions = {{company("a"), QPointF(1, 1)}}}};
        const Positions positions = savedPositions(network, {.size = QSizeF(1920, 1080)});
        QCOMPARE(positions.value(company("a")), QPointF(960, 540));
        QVERIFY(!positions.contains(company("b")));
    }

    void faultsAreSeen()
    {
        Drawing drawing = buildDrawing(valued(), spread(), {});
        QCOMPARE(faultsOf(drawing).overlappingCircles, 0);
        Positions bad = spread();
        bad[company("b")] = QPointF(420, 310); // onto a
        bad[company("c")] = QPointF(5, 500);   // over the edge
        drawing = buildDrawing(valued(), bad, {});
        QVERIFY(faultsOf(drawing).overlappingCircles > 0);
        QVERIFY(faultsOf(drawing).clipped > 0);
        Drawing crossed = buildDrawing(valued(), spread(), {});
        crossed.companies[3].centre = crossed.deals.last().pointAt(0.5);
        QVERIFY(faultsOf(crossed).arrowThroughForeignCircle > 0);
        QVERIFY(faultsOf(crossed).labelOnForeignCircle > 0);
        Drawing covered = buildDrawing(valued(), spread(), {});
        covered.deals[0].pill = covered.deals[1].pill;
        QVERIFY(faultsOf(covered).labelOnLabel > 0);
        Drawing struck = buildDrawing(valued(), spread(), {});
        const int before = faultsOf(struck).labelOnArrow;
        struck.companies[3].labels[0].box.moveCenter(struck.deals.last().pointAt(0.3));
        QCOMPARE(faultsOf(struck).labelOnArrow, before + 1);
    }

    void amountsKeepOffTheArrowBesideThem()
    {
        Network network;
        for (const char *name : {"a", "b"}) {
            Company named{.id = company(name), .role = Role::Lab};
            named.name.en = QString::fromLatin1(name).toUpper();
            QVERIFY(network.add(named));
        }
        Deal there{.id = deal("there"), .from = company("a"), .to = company("b")};
        there.amount = Amount{.low = Money::fromMajor(300e9), .high = Money::fromMajor(300e9)};
        there.steps = {StatusStep{.status = Status::Signed}};
        QVERIFY(network.add(there));
        const Deal back{.id = deal("back"), .from = company("b"), .to = company("a")};
        QVERIFY(network.add(back));
        // Upright, where the words are wider than the arrows are apart.
        const Drawing drawing =
            buildDrawing(network, {{company("a"), QPointF(900, 300)}, {company("b"), QPointF(900, 700)}}, {});
        QCOMPARE(drawing.droppedLabels, 0);
        QCOMPARE(faultsOf(drawing).labelOnArrow, 0);
        for (const DealShape &shape : drawing.deals)
            QVERIFY(shape.pill.contains(shape.pointAt((shape.pill.center().y() - shape.start.y()) /
                                                      (shape.end.y() - shape.start.y())))); // and stay on their own
    }

    void canvasesKeepTheirShapeBetweenTwoSizes()
    {
        QCOMPARE(canvasSize(QSizeF(3840, 2160)), QSizeF(1920, 1080));
        QCOMPARE(canvasSize(QSizeF(1600, 1000)), QSizeF(1600, 1000));
        const QSizeF small = canvasSize(QSizeF(320, 200));
        QCOMPARE(small, QSizeF(1280, 800));
    }

    void anEmptyNetworkGivesAnEmptyPicture()
    {
        const Drawing drawing = buildDrawing(Network(), {}, {});
        QVERIFY(drawing.deals.isEmpty());
        QVERIFY(drawing.companies.isEmpty());
        QCOMPARE(faultsOf(drawing), DrawingFaults());
    }
};

QTEST_MAIN(DrawingBuilderTest)
#include "tst_drawingbuilder.moc"
