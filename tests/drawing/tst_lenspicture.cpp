// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/curve.h"
#include "drawing/drawingbuilder.h"
#include "drawing/svgwriter.h"
#include "shared/testnetwork.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

const Positions Spread{{company("a"), QPointF(400, 400)},
                       {company("b"), QPointF(1300, 420)},
                       {company("c"), QPointF(900, 750)},
                       {company("d"), QPointF(1700, 600)}};

DrawingStyle styleWith(const Network &network, const Lens &lens, int stop = 0)
{
    DrawingStyle style;
    style.lens = *lensAnswer(network, {.day = network.asOf}, lens);
    style.stop = stop;
    return style;
}

const Lens NetOut{.kind = Lens::Kind::NetOut};
const Lens DollarAtA{.kind = Lens::Kind::Dollar, .start = company("a")};

/// The deal itself, not the legs of rings beside it.
const DealShape &shapeOf(const Drawing &drawing, const char *id)
{
    return *std::ranges::find_if(drawing.deals,
                                 [&](const DealShape &shape) { return shape.id == deal(id) && shape.ring == 0; });
}

const CompanyShape &circleOf(const Drawing &drawing, const char *id)
{
    return *std::ranges::find(drawing.companies, company(id), &CompanyShape::id);
}

QString labelOf(const DealShape &shape)
{
    return shape.labels.isEmpty() ? QString() : shape.labels.first().text;
}

QStringList titleOf(const Drawing &drawing)
{
    QStringList lines;
    for (const TextShape &text : drawing.furniture.first().texts)
        lines.append(text.text);
    return lines;
}

/// Two companies that pay one another the same, and a third that is paid.
Network twoWay()
{
    Network network;
    for (const char *name : {"a", "b", "c"})
        (void)network.add(Company{.id = company(name)});
    const auto add = [&](const char *id, const char *from, const char *to, double billions) {
        const auto money = Money::fromMajor(billions * 1e9);
        Deal one{.id = deal(id), .from = company(from), .to = company(to)};
        one.amount = Amount{.low = money, .high = money};
        one.steps = {StatusStep{.status = Status::Signed}};
        (void)network.add(one);
    };
    add("ab", "a", "b", 10);
    add("ba", "b", "a", 10);
    add("bc", "b", "c", 5);
    return network;
}

} // namespace

/// What a lens does to a picture.
class LensPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void eachArrowLosesItsCircularPart()
    {
        const Network network = smallNetwork();
        const auto style = styleWith(network, NetOut);
        const Drawing drawing = buildDrawing(network, Spread, style);
        const Drawing usual = buildDrawing(network, Spread, {});
        QVERIFY(shapeOf(drawing, "ab1").width < shapeOf(usual, "ab1").width);
        const double net = 100 * (1 - std::get<NettedOut>(style.lens).circularShares.value(deal("ab1")));
        QVERIFY(std::abs(shapeOf(drawing, "ab1").width - arrowWidthOf(net)) < 1e-9);
    }

    void whatRunsInCirclesIsClosedRings()
    {
        const Network network = smallNetwork();
        const auto style = styleWith(network, NetOut);
        const Drawing drawing = buildDrawing(network, Spread, style);
        const auto &rings = std::get<NettedOut>(style.lens).rings;
        for (qsizetype i = 0; i < rings.size(); ++i) {
            const int ring = int(i) + 1;
            QCOMPARE(std::ranges::count(drawing.deals, ring, &DealShape::ring), rings[i].companies.size());
            QCOMPARE(std::ranges::count(drawing.joints, ring, &RingJoint::ring), rings[i].companies.size());
            // Every joint begins where a leg ends and ends where the next begins, on the company's circle.
            for (const RingJoint &joint : drawing.joints) {
                if (joint.ring != ring)
                    continue;
                const auto in = std::ranges::find_if(
                    drawing.deals, [&](const DealShape &leg) { return leg.ring == ring && leg.to == joint.company; });
                const auto out = std::ranges::find_if(
                    drawing.deals, [&](const DealShape &leg) { return leg.ring == ring && leg.from == joint.company; });
                QVERIFY(distanceBetween(joint.path.elementAt(0), in->end) < 1);
                QVERIFY(distanceBetween(joint.path.currentPosition(), out->start) < 1);
            }
        }
        QVERIFY(rings.size() >= 2);
    }

    void signsOfDoubtStay()
    {
        Network network = smallNetwork();
        Deal letter{.id = deal("letter"), .from = company("a"), .to = company("d")};
        letter.amount = Amount{.low = {}, .high = Money::fromMajor(60e9), .upTo = true, .disputed = true};
        letter.steps = {StatusStep{.status = Status::Signed}};
        (void)network.add(letter);
        const Drawing drawing = buildDrawing(network, Spread, styleWith(network, NetOut));
        QCOMPARE(labelOf(shapeOf(drawing, "letter")), QStringLiteral("≤$60B?"));
    }

    void aDealOfWhichNothingCountsStandsBack()
    {
        const Network network = smallNetwork();
        DrawingStyle style;
        style.basis = WidthBasis::PaidToDate;
        style.lens = *lensAnswer(network, {.basis = AmountBasis::Paid, .day = network.asOf}, NetOut);
        const Drawing drawing = buildDrawing(network, Spread, style);
        QVERIFY(shapeOf(drawing, "ab1").colour != theme(ThemeName::Light).family(Family::Financing));
        QCOMPARE(std::get<NettedOut>(style.lens).books.counted, 0);
    }

    void aDealThatIsAllCircularHasNoAmountOfItsOwn()
    {
        const Network network = twoWay();
        const Drawing drawing = buildDrawing(network, Spread, styleWith(network, NetOut));
        QCOMPARE(labelOf(shapeOf(drawing, "ab")), QString());
        QCOMPARE(labelOf(shapeOf(drawing, "bc")), QStringLiteral("$5B"));
        const auto leg = std::ranges::find(drawing.deals, 1, &DealShape::ring);
        QCOMPARE(labelOf(*leg), QStringLiteral("$10B"));
    }

    void oneRingAloneIsLit()
    {
        const Network network = smallNetwork();
        const Drawing drawing = buildDrawing(network, Spread, styleWith(network, NetOut, 2));
        const QColor lit = theme(ThemeName::Light).circular;
        for (const DealShape &shape : drawing.deals)
            QCOMPARE(shape.colour == lit, shape.ring == 2);
    }

    void theFindingAndItsRuleStandInThePicture()
    {
        const Network network = smallNetwork();
        const QStringList lines = titleOf(buildDrawing(network, Spread, styleWith(network, NetOut)));
        QVERIFY2(lines.join(u' ').contains(QStringLiteral("Of $200B gross")), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.join(u' ').contains(QStringLiteral("balanced flow forwarding")));
        QVERIFY(lines.join(u' ').contains(QStringLiteral("5 deals count")));
    }

    void aStopShowsWhatMovesAndWhatIsHome()
    {
        const Network network = smallNetwork();
        const Drawing first = buildDrawing(network, Spread, styleWith(network, DollarAtA, 1));
        QCOMPARE(labelOf(shapeOf(first, "ab1")), QStringLiteral("90.9¢"));
        QCOMPARE(labelOf(shapeOf(first, "bc")), QString());
        QVERIFY(shapeOf(first, "bc").dots.count == 0);
        QVERIFY(circleOf(first, "a").marked && !circleOf(first, "b").marked);
        QCOMPARE(circleOf(first, "b").gauge, std::optional(1.0));
        const Drawing second = buildDrawing(network, Spread, styleWith(network, DollarAtA, 2));
        QCOMPARE(labelOf(shapeOf(second, "bc")), QStringLiteral("27.3¢"));
        QVERIFY(circleOf(second, "a").labels.last().text.contains(QStringLiteral("36.4¢ home")));
        QVERIFY(circleOf(second, "b").labels.last().text.contains(QStringLiteral("36.3¢ kept")));
    }

    void dotsOfADollarAreCents()
    {
        const Network network = smallNetwork();
        const Drawing drawing = buildDrawing(network, Spread, styleWith(network, DollarAtA, 1));
        QCOMPARE(shapeOf(drawing, "ab1").dots.count, 45); // of two cents each
    }

    void theCyclingIndexIsARingInTheCircle()
    {
        const Network network = smallNetwork();
        const auto style = styleWith(network, {.kind = Lens::Kind::Cycling});
        const Drawing drawing = buildDrawing(network, Spread, style);
        const auto &shares = std::get<CycledMoney>(style.lens).shares;
        QCOMPARE(circleOf(drawing, "a").gauge, std::optional(shares.value(company("a"))));
        QVERIFY(!circleOf(drawing, "d").gauge);
    }

    void companiesStandWhereTheyStoodAndTheQuestionToTheLayoutIsTheSame()
    {
        const Network network = smallNetwork();
        const Drawing drawing = buildDrawing(network, Spread, styleWith(network, DollarAtA, 1));
        for (const CompanyShape &shape : drawing.companies)
            QCOMPARE(shape.centre, Spread.value(shape.id));
        QCOMPARE(layoutRequest(network, styleWith(network, DollarAtA)).nodes, layoutRequest(network, {}).nodes);
    }

    void ringsAreALayerOfTheSvg()
    {
        const Network network = smallNetwork();
        const QByteArray with = svg(buildDrawing(network, Spread, styleWith(network, NetOut)), {});
        QVERIFY(with.contains("layer-rings") && with.contains("ring-1-a"));
        QVERIFY(!svg(buildDrawing(network, Spread, {}), {}).contains("layer-rings"));
    }

    void amountsFollowTheBasis()
    {
        Network network = smallNetwork();
        Deal letter{.id = deal("letter"), .from = company("a"), .to = company("d")};
        letter.amount = Amount{.low = {}, .high = Money::fromMajor(60e9), .upTo = true};
        letter.steps = {StatusStep{.status = Status::LetterOfIntent}};
        (void)network.add(letter);
        DrawingStyle style;
        QCOMPARE(labelOf(shapeOf(buildDrawing(network, Spread, style), "letter")), QStringLiteral("≤$60B"));
        style.basis = WidthBasis::Firm;
        QCOMPARE(labelOf(shapeOf(buildDrawing(network, Spread, style), "letter")), QStringLiteral("0 of ≤$60B"));
        QCOMPARE(labelOf(shapeOf(buildDrawing(network, Spread, style), "ab1")), QStringLiteral("$100B"));
        style.basis = WidthBasis::PaidToDate;
        QCOMPARE(labelOf(shapeOf(buildDrawing(network, Spread, style), "ab1")), QStringLiteral("0 of $100B"));
    }

private:
    static double arrowWidthOf(double billions) { return 1.2 + 0.48 * std::sqrt(billions); }
};

QTEST_MAIN(LensPictureTest)
#include "tst_lenspicture.moc"
