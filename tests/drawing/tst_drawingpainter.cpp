// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawingpainter.h"

#include "drawing/markbuilder.h"
#include "drawing/pngwriter.h"
#include "shared/fulldrawing.h"

#include <QFont>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

using namespace CapitalLoop;

namespace {

constexpr QRgb Beyond = 0xffff00ff;

QImage painted(const Drawing &drawing, double scale, const Emphasis &emphasis = {})
{
    QImage image((drawing.size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintStill(painter, drawing, emphasis);
    return image;
}

int distance(const QColor &a, const QColor &b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

/// The columns that a text darkens on white, in units of the canvas.
QPair<double, double> inkOf(const TextShape &text, double scale)
{
    Drawing drawing;
    drawing.size = QSizeF(600, 40);
    drawing.theme.background = drawing.theme.backgroundEdge = Qt::white;
    drawing.furniture.append(FurnitureShape{.texts = {text}});
    const QImage image = painted(drawing, scale);
    int first = image.width();
    int last = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                first = std::min(first, x);
                last = std::max(last, x + 1);
            }
        }
    }
    return {first / scale, last / scale};
}

const DealShape &dealOf(const Drawing &drawing, const char *id)
{
    return *std::ranges::find(drawing.deals, DealId(QString::fromLatin1(id)), &DealShape::id);
}

/// The colour `aside` units beside the centre line.
QColor colourBeside(const QImage &image, const DealShape &deal, double t, double aside, double scale)
{
    const Curve curve{deal.start, deal.control, deal.end};
    const QPointF point = (curve.at(t) + normalOf(curve.tangentAt(t)) * aside) * scale;
    return image.pixelColor(int(point.x()), int(point.y()));
}

} // namespace

class TestDrawingPainter : public QObject
{
    Q_OBJECT

private slots:
    void usesTheBundledInter();
    void paintsTextAsWideAsMeasuredAtEveryScale_data();
    void paintsTextAsWideAsMeasuredAtEveryScale();
    void paintsNothingBeyondTheCanvas_data();
    void paintsNothingBeyondTheCanvas();
    void fillsTheFirmPartInsideACeiling();
    void leavesTheHeadOfAWhollyHollowDealEmpty();
    void fadesWhatIsNotEmphasised();
    void ringsTheSelected();
    void drawsAGlowRoundEmphasisedDeals();
    void followsTheTrueCurve();
    void tellsFullDotsFromHollowOnes_data();
    void tellsFullDotsFromHollowOnes();
    void keepsADotWithinItsExtent();
    void hidesDotsUnderWhatIsWritten();
    void repeatsAfterATurn();
};

void TestDrawingPainter::usesTheBundledInter()
{
    const QFont font = drawingFont(13.4, 600);
    QCOMPARE(font.pixelSize(), 13);
    QCOMPARE(QFontInfo(font).family(), QStringLiteral("Inter"));
    QCOMPARE(QFontInfo(font).weight(), 600);
    QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("Nvidia")) >
            QFontMetricsF(drawingFont(13, 400)).horizontalAdvance(QStringLiteral("Nvidia")));
}

void TestDrawingPainter::paintsTextAsWideAsMeasuredAtEveryScale_data()
{
    QTest::addColumn<double>("scale");
    for (double scale : {0.75, 1.0, 1.37, 2.0, 4.0, 8.0})
        QTest::addRow("%.2f", scale) << scale;
}

void TestDrawingPainter::paintsTextAsWideAsMeasuredAtEveryScale()
{
    QFETCH(double, scale);
    using Anchor = TextShape::Anchor;
    for (const char *words : {"Microsoft $3.8T, as of 31 October", "H循环交易H", "HWarrant 600 GWH"}) {
        for (Anchor anchor : {Anchor::Start, Anchor::Middle, Anchor::End}) {
            const TextShape text = placedText(QString::fromUtf8(words), {300, 25}, 13, 400, Qt::black, anchor);
            const auto [left, right] = inkOf(text, scale);
            QVERIFY2(std::abs(left - text.box.left()) < 2.5, qPrintable(QString::number(left - text.box.left())));
            QVERIFY2(std::abs(right - text.box.right()) < 2.5, qPrintable(QString::number(right - text.box.right())));
        }
    }
}

void TestDrawingPainter::paintsNothingBeyondTheCanvas_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
    QTest::newRow("high contrast") << ThemeName::HighContrast;
}

void TestDrawingPainter::paintsNothingBeyondTheCanvas()
{
    QFETCH(ThemeName, name);
    const FullDrawing test(name);
    constexpr int Margin = 60;
    const QSize size = test.drawing().size.toSize();
    QImage image(size + QSize(2 * Margin, 2 * Margin), QImage::Format_RGB32);
    image.fill(Beyond);
    QPainter painter(&image);
    painter.translate(Margin, Margin);
    paintStill(painter, test.drawing(), FullDrawing::loop());
    paintDots(painter, test.drawing(), 0);
    painter.end();
    const QRect canvas(QPoint(Margin, Margin), size);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, y) == Beyond, !canvas.contains(x, y));
    }
}

void TestDrawingPainter::fillsTheFirmPartInsideACeiling()
{
    const FullDrawing test;
    const QImage image = painted(test.drawing(), 4);
    const DealShape &deal = dealOf(test.drawing(), "signed ceiling"); // 5 firm of 8
    QCOMPARE(colourBeside(image, deal, 0.2, 0, 4), deal.colour);
    QVERIFY(distance(colourBeside(image, deal, 0.2, 2.9, 4), test.drawing().theme.background) < 40);
    QVERIFY(distance(colourBeside(image, deal, 0.2, 2.9, 4), test.drawing().theme.background) > 4);
    QVERIFY(distance(colourBeside(image, deal, 0.2, 4, 4), deal.colour) < 40);
    QVERIFY(distance(colourBeside(image, deal, 0.2, 6, 4), test.drawing().theme.background) < 8);
}

void TestDrawingPainter::leavesTheHeadOfAWhollyHollowDealEmpty()
{
    const FullDrawing test;
    const QImage image = painted(test.drawing(), 4);
    const auto insideHead = [&](const char *id) {
        const DealShape &deal = dealOf(test.drawing(), id);
        const QPointF point = (deal.head[0] * 0.5 + deal.head[2] * 0.5) * 4;
        return image.pixelColor(int(point.x()), int(point.y()));
    };
    QVERIFY(distance(insideHead("wholly hollow"), test.drawing().theme.background) < 8);
    QCOMPARE(insideHead("ceiling"), dealOf(test.drawing(), "ceiling").colour);
    QCOMPARE(insideHead("signed"), dealOf(test.drawing(), "signed").colour);
}

void TestDrawingPainter::fadesWhatIsNotEmphasised()
{
    const FullDrawing test(ThemeName::Dark);
    const Drawing &drawing = test.drawing();
    const QImage plain = painted(drawing, 4);
    const QImage faded = painted(drawing, 4, FullDrawing::loop());
    const DealShape &lit = dealOf(drawing, "signed");
    const DealShape &unlit = dealOf(drawing, "delivered");
    QCOMPARE(colourBeside(faded, lit, 0.25, 0, 4), lit.colour);
    QCOMPARE(colourBeside(plain, unlit, 0.25, 0, 4), unlit.colour);
    QVERIFY(distance(colourBeside(faded, unlit, 0.25, 0, 4), mixed(drawing.theme.background, unlit.colour, 0.45)) < 3);
    const QPoint other = (drawing.companies[3].centre * 4 + QPointF(0, 200)).toPoint();
    const QPoint member = (drawing.companies[0].centre * 4 + QPointF(0, 300)).toPoint();
    QVERIFY(distance(faded.pixelColor(other), plain.pixelColor(other)) > 15);
    QCOMPARE(faded.pixelColor(member), plain.pixelColor(member));
}

void TestDrawingPainter::ringsTheSelected()
{
    const FullDrawing test;
    const QImage image = painted(test.drawing(), 4, FullDrawing::loop());
    const auto edgeOf = [&](qsizetype i) {
        const CompanyShape &company = test.drawing().companies[i];
        return image.pixelColor(((company.centre + QPointF(0, company.radius)) * 4).toPoint());
    };
    QVERIFY(distance(edgeOf(1), test.drawing().theme.highlight) < 3);
    QVERIFY(distance(edgeOf(0), test.drawing().companies[0].edge) < 40);
}

void TestDrawingPainter::drawsAGlowRoundEmphasisedDeals()
{
    const FullDrawing test(ThemeName::Dark);
    const DealShape &deal = dealOf(test.drawing(), "signed");
    const double aside = deal.width / 2 + 4;
    const QColor ground = colourBeside(painted(test.drawing(), 2), deal, 0.25, aside, 2);
    const QColor glow = colourBeside(painted(test.drawing(), 2, FullDrawing::loop()), deal, 0.25, aside, 2);
    QVERIFY(glow.lightnessF() > ground.lightnessF() + 0.03F);
}

void TestDrawingPainter::followsTheTrueCurve()
{
    const FullDrawing test;
    for (const DealShape &deal : test.drawing().deals) {
        const QPainterPath path = centreLine(deal);
        QCOMPARE(path.elementCount(), 4); // one curve
        for (qsizetype i = 0; i < deal.shaft.size(); ++i) {
            const QPointF point = path.pointAtPercent(0);
            QVERIFY(distanceBetween(point, deal.shaft.first()) < 0.01);
            QVERIFY(distanceToPolyline(deal.shaft[i], path.toSubpathPolygons().first()) < 0.5);
        }
    }
    DealShape odd = test.drawing().deals.first();
    odd.shaft = QPolygonF({{0, 0}, {10, 0}, {10, 10}}); // not on its curve: drawn as it is
    QCOMPARE(centreLine(odd).elementCount(), 3);
    odd.shaft.clear();
    QVERIFY(centreLine(odd).isEmpty());
}

void TestDrawingPainter::tellsFullDotsFromHollowOnes_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<bool>("onArrow");
    for (ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        QTest::addRow("%d on the ground", int(name)) << name << false;
        QTest::addRow("%d on an arrow", int(name)) << name << true;
    }
}

void TestDrawingPainter::tellsFullDotsFromHollowOnes()
{
    QFETCH(ThemeName, name);
    QFETCH(bool, onArrow);
    const Theme &colours = theme(name);
    for (Family family : {Family::Financing, Family::Purchase, Family::Option}) {
        const QColor under = onArrow ? colours.family(family) : colours.background;
        QImage image(120, 60, QImage::Format_RGB32);
        image.fill(under);
        QPainter painter(&image);
        painter.scale(10, 10);
        paintDot(painter, {3, 3}, 2, false, colours.family(family), colours);
        paintDot(painter, {9, 3}, 2, true, colours.family(family), colours);
        painter.end();
        const QColor full = image.pixelColor(30, 30);
        const QColor hollow = image.pixelColor(90, 30);
        QVERIFY(std::abs(full.lightnessF() - hollow.lightnessF()) > 0.5F);
        QVERIFY(distance(full, under) > 60);                            // seen on what is under it
        QVERIFY(distance(image.pixelColor(90 - 16, 30), hollow) > 100); // its ring
    }
}

void TestDrawingPainter::keepsADotWithinItsExtent()
{
    constexpr double Radius = 20;
    for (bool hollow : {false, true}) {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Beyond);
        QPainter painter(&image);
        paintDot(painter, {50, 50}, Radius, hollow, Qt::red, theme(ThemeName::Light));
        painter.end();
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                if (distanceBetween(QPointF(x, y), QPointF(50, 50)) > Radius * DotExtent + 1)
                    QCOMPARE(image.pixel(x, y), Beyond);
            }
        }
    }
}

void TestDrawingPainter::hidesDotsUnderWhatIsWritten()
{
    const FullDrawing test;
    const QList<Dot> all = dotsAt(test.drawing(), 1.2);
    const QList<Dot> seen = visibleDots(test.drawing(), 1.2);
    QVERIFY(!seen.isEmpty() && seen.size() < all.size());
    for (const Dot &dot : all) {
        bool isCovered = false;
        for (const DealShape &deal : test.drawing().deals)
            isCovered |= !deal.pill.isEmpty() && deal.pill.adjusted(-3, -3, 3, 3).contains(dot.centre);
        for (const CompanyShape &company : test.drawing().companies) {
            for (const TextShape &name : company.labels)
                isCovered |= !company.labelInside && name.box.adjusted(-3, -3, 3, 3).contains(dot.centre);
        }
        QCOMPARE(seen.contains(dot), !isCovered);
    }
}

void TestDrawingPainter::repeatsAfterATurn()
{
    const FullDrawing test;
    const auto at = [&](double seconds) { return picture(test.drawing(), {640, 400}, 96, {}, seconds).value(); };
    QCOMPARE(at(0), at(test.drawing().dotSeconds));
    QVERIFY(at(0) != at(test.drawing().dotSeconds / 16));
    QCOMPARE(at(3.3), at(3.3));
}

QTEST_MAIN(TestDrawingPainter)
#include "tst_drawingpainter.moc"
