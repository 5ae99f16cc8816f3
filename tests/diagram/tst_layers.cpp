// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/dotlayer.h"
#include "diagram/stilllayer.h"
#include "diagram/stretch.h"

#include "drawing/drawingpainter.h"
#include "shared/testdrawing.h"

#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

constexpr QSize ViewSize(500, 300);

QImage emptyImage(double pixelRatio)
{
    QImage image(ViewSize * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    return image;
}

/// The share of pixels of which any channel differs by more than `most`.
double unlikeness(const QImage &a, const QImage &b, int most)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            const int away =
                qMax(qMax(qAbs(p.red() - q.red()), qAbs(p.green() - q.green())), qAbs(p.blue() - q.blue()));
            count += away > most ? 1 : 0;
        }
    }
    return double(count) / (a.width() * a.height());
}

QImage slowDots(const Drawing &drawing, const Camera &camera, double seconds, const Emphasis &emphasis,
                double pixelRatio)
{
    QImage image = emptyImage(pixelRatio);
    QPainter painter(&image);
    painter.setTransform(camera.transform());
    paintDots(painter, drawing, seconds, emphasis);
    return image;
}

QImage fastDots(DotLayer &layer, const Camera &camera, double seconds, double pixelRatio)
{
    QImage image = emptyImage(pixelRatio);
    QPainter painter(&image);
    layer.paint(painter, camera, ViewSize, pixelRatio, seconds);
    return image;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void paintsTheDotsThatExportsPaint_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("pixelRatio");
        QTest::newRow("start") << 0.0 << 1.0;
        QTest::newRow("later") << 3.3 << 1.0;
        QTest::newRow("long after") << 12345.678 << 1.0;
        QTest::newRow("twice the pixels") << 3.3 << 2.0;
    }

    void paintsTheDotsThatExportsPaint()
    {
        QFETCH(double, seconds);
        QFETCH(double, pixelRatio);
        Drawing drawing = smallDrawing();
        drawing.deals[1].pill = QRectF(600, 330, 60, 60); // hides the dots under it
        const Camera camera = Camera::fitted(drawing.size, ViewSize);
        DotLayer layer;
        layer.setDrawing(drawing);
        for (const Emphasis &emphasis : {Emphasis{}, Emphasis{.deals = {deal("ab1")}}}) {
            layer.setEmphasis(emphasis);
            const QImage fast = fastDots(layer, camera, seconds, pixelRatio);
            const QImage slow = slowDots(drawing, camera, seconds, emphasis, pixelRatio);
            QVERIFY(unlikeness(slow, emptyImage(pixelRatio), 20) > 0.0005); // there is something
            QVERIFY2(unlikeness(fast, slow, 90) < 0.0002, qPrintable(QString::number(unlikeness(fast, slow, 90))));
        }
    }

    void showsTheSameAgainAfterOneTurn()
    {
        const Drawing drawing = smallDrawing();
        const Camera camera = Camera::fitted(drawing.size, ViewSize);
        DotLayer layer;
        layer.setDrawing(drawing);
        QCOMPARE(fastDots(layer, camera, 1.0, 1), fastDots(layer, camera, 1.0 + drawing.dotSeconds, 1));
        QVERIFY(fastDots(layer, camera, 1.0, 1) != fastDots(layer, camera, 1.5, 1));
    }

    void paintsNothingWhereNothingMoves()
    {
        Drawing drawing = smallDrawing();
        for (DealShape &shape : drawing.deals)
            shape.dots.count = 0;
        DotLayer layer;
        layer.setDrawing(drawing);
        QVERIFY(layer.isEmpty());
        QCOMPARE(fastDots(layer, {}, 1, 1), emptyImage(1));
    }

    void keepsTheStillPictureCrisp_data()
    {
        QTest::addColumn<double>("pixelRatio");
        QTest::newRow("one") << 1.0;
        QTest::newRow("two") << 2.0;
        QTest::newRow("one and a half") << 1.5;
    }

    void keepsTheStillPictureCrisp()
    {
        QFETCH(double, pixelRatio);
        const Drawing drawing = smallDrawing();
        const Camera camera{0.7, {-50, 20}};
        StillLayer layer;
        layer.setDrawing(drawing);
        QImage fromLayer = emptyImage(pixelRatio);
        {
            QPainter painter(&fromLayer);
            layer.paint(painter, camera, ViewSize, pixelRatio);
        }
        QImage direct = emptyImage(pixelRatio);
        {
            QPainter painter(&direct);
            painter.setTransform(camera.transform());
            painter.fillRect(camera.toCanvas(QRectF(QPointF(), ViewSize)).adjusted(-1, -1, 1, 1), groundBrush(drawing));
            paintStill(painter, drawing);
        }
        QCOMPARE(fromLayer, direct);
        QVERIFY(layer.isSettled());
    }

    void becomesCrispWhenTheCameraRests()
    {
        const Drawing drawing = smallDrawing();
        StillLayer layer;
        layer.setDrawing(drawing);
        QImage image = emptyImage(1);
        const auto paint = [&](const Camera &camera) {
            QPainter painter(&image);
            layer.paint(painter, camera, ViewSize, 1);
        };
        paint(Camera::fitted(drawing.size, ViewSize));
        for (int i = 0; i < 5; ++i)
            paint(Camera{1 + i * 0.1, {-100, -50}});
        const Camera last{1.4, {-100, -50}};
        QTRY_VERIFY(layer.isSettled());
        paint(last);
        QImage direct = emptyImage(1);
        QPainter painter(&direct);
        painter.setTransform(last.transform());
        paintStill(painter, drawing);
        painter.end();
        QVERIFY(unlikeness(image, direct, 2) < 0.001);
    }

    void stretchesAsAPainterDoes_data()
    {
        QTest::addColumn<QRectF>("target");
        QTest::newRow("larger, part of it") << QRectF(-300, -120, 900, 540);
        QTest::newRow("smaller") << QRectF(40, 30, 300, 180);
        QTest::newRow("between pixels") << QRectF(10.3, -7.8, 733.1, 439.9);
        QTest::newRow("beside") << QRectF(600, 30, 700, 180);
    }

    void stretchesAsAPainterDoes()
    {
        QFETCH(QRectF, target);
        QImage picture = emptyImage(1);
        {
            QPainter painter(&picture);
            painter.setTransform(Camera::fitted(smallDrawing().size, ViewSize).transform());
            paintStill(painter, smallDrawing());
        }
        QImage stretched = emptyImage(1);
        QImage expected = emptyImage(1);
        const QRect within(0, 0, ViewSize.width(), 257);
        {
            QPainter painter(&stretched);
            paintStretched(painter, target, picture, within);
        }
        {
            QPainter painter(&expected);
            painter.setClipRect(within);
            painter.drawImage(target, picture);
        }
        QVERIFY2(unlikeness(stretched, expected, 0) < 0.01,
                 qPrintable(QString::number(unlikeness(stretched, expected, 0))));
    }

    void fillsTheViewWhileTheCameraMoves()
    {
        Drawing drawing = smallDrawing();
        for (int i = 0; i < 2000; ++i) // too many for a new picture in every frame
            drawing.deals.append(drawing.deals.first());
        StillLayer layer;
        layer.setDrawing(drawing);
        const Camera whole = Camera::fitted(drawing.size, ViewSize);
        for (const Camera &camera : {whole, Camera{whole.zoom * 0.6, {91.3, 17}}, whole.panned({30, -20}),
                                     Camera{whole.zoom * 1.7, {-40, 12.6}}}) {
            QImage image = emptyImage(1);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            layer.paint(painter, camera, ViewSize, 1);
            painter.end();
            QImage bare = image;
            bare.fill(Qt::magenta);
            QCOMPARE(unlikeness(image, bare, 0), 1.0);
            QCOMPARE(layer.isSettled(), camera == whole);
        }
    }

    void showsNothingTwiceWhileTheCameraPans()
    {
        Drawing drawing = smallDrawing();
        for (int i = 0; i < 2000; ++i)
            drawing.deals.append(drawing.deals.first());
        StillLayer layer;
        layer.setDrawing(drawing);
        const Camera whole = Camera::fitted(drawing.size, ViewSize);
        QImage image = emptyImage(1);
        for (const Camera &camera : {whole, whole.panned({200, 100})}) {
            QPainter painter(&image);
            layer.paint(painter, camera, ViewSize, 1);
        }
        QVERIFY(!layer.isSettled());
        QImage edge(200, ViewSize.height(), QImage::Format_RGB32);
        edge.fill(drawing.theme.backgroundEdge);
        QCOMPARE(image.copy(edge.rect()), edge);
    }

    void followsNewDrawingsAndEmphasis()
    {
        StillLayer layer;
        layer.setDrawing(smallDrawing());
        QImage first = emptyImage(1);
        const auto painted = [&] {
            QImage image = emptyImage(1);
            QPainter painter(&image);
            layer.paint(painter, Camera::fitted({1000, 600}, ViewSize), ViewSize, 1);
            return image;
        };
        const QImage before = painted();
        layer.setEmphasis({.companies = {company("a")}, .deals = {}, .ringed = {company("a")}});
        painted();
        QTRY_VERIFY(layer.isSettled());
        QVERIFY(painted() != before);
        layer.setEmphasis({});
        painted();
        QTRY_VERIFY(layer.isSettled());
        QCOMPARE(painted(), before);
    }
};

QTEST_MAIN(TestLayers)
#include "tst_layers.moc"
