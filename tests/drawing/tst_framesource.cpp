// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/framesource.h"

#include "drawing/framechange.h"
#include "drawing/framequeue.h"
#include "drawing/pngwriter.h"
#include "shared/fulldrawing.h"

#include <QPainter>
#include <QTest>

using namespace CapitalLoop;

class TestFrameSource : public QObject
{
    Q_OBJECT

private slots:
    void theLastFrameIsFollowedByTheFirst_data();
    void theLastFrameIsFollowedByTheFirst();
    void keepsNearTheTempoOfTheWindow_data();
    void keepsNearTheTempoOfTheWindow();
    void aFrameIsThePictureOfItsInstant_data();
    void aFrameIsThePictureOfItsInstant();
    void leavesNothingOfTheFrameBefore();
    void countsWholeTicks();
    void aChangeLaidOverTheFrameBeforeIsTheFrame();
    void refusesWhatIsTooLarge();
    void makesFramesInOrder();
    void stopsMakingFrames();

private:
    [[nodiscard]] FrameSource source(const PictureRequest &request, int ticks = 1000,
                                     const std::optional<PictureInset> &inset = {}) const
    {
        return FrameSource::of(m_test.drawing(), request, ticks, inset).value();
    }

    FullDrawing m_test;
};

void TestFrameSource::theLastFrameIsFollowedByTheFirst_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("framesPerSecond");
    QTest::addColumn<int>("ticks");
    QTest::newRow("usual") << 6.0 << 30 << 30;
    QTest::newRow("short") << 1.0 << 24 << 24;
    QTest::newRow("long") << 60.0 << 60 << 60;
    QTest::newRow("no whole second") << 2.35 << 30 << 30;
    QTest::newRow("milliseconds") << 7.0 << 30 << 1000;
    QTest::newRow("hundredths") << 7.7 << 12 << 100;
    QTest::newRow("one frame") << 1.0 << 1 << 1;
}

void TestFrameSource::theLastFrameIsFollowedByTheFirst()
{
    QFETCH(double, seconds);
    QFETCH(int, framesPerSecond);
    QFETCH(int, ticks);
    const Motion motion{seconds, framesPerSecond};
    const FrameSource frames = source({.pixels = {640, 400}, .motion = motion}, ticks);
    QCOMPARE(frames.count(), motion.frames());
    QVERIFY(std::abs(motion.length() - seconds) <= 0.5 / framesPerSecond);
    FramePainter painter(frames);
    const QImage first = painter.paint(0).copy();
    QVERIFY(painter.paint(frames.count()) == first);
    if (frames.count() > 2)
        QVERIFY(painter.paint(1) != first);
}

void TestFrameSource::keepsNearTheTempoOfTheWindow_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("dotSeconds"); ///< 8 in the window
    QTest::newRow("a turn") << 8.0 << 8.0;
    QTest::newRow("shorter") << 6.0 << 6.0;
    QTest::newRow("much shorter") << 1.0 << 1.0;
    QTest::newRow("two turns") << 12.0 << 6.0;
    QTest::newRow("many turns") << 60.0 << 7.5;
}

void TestFrameSource::keepsNearTheTempoOfTheWindow()
{
    QFETCH(double, seconds);
    QFETCH(double, dotSeconds);
    QCOMPARE(m_test.drawing().dotSeconds, 8.0);
    QCOMPARE(dotSecondsWithin(seconds, m_test.drawing()), dotSeconds);
}

void TestFrameSource::aFrameIsThePictureOfItsInstant_data()
{
    QTest::addColumn<PictureRequest>("request");
    QTest::addColumn<bool>("withInset");
    const PictureRequest plain{.pixels = {900, 560}, .motion = Motion{2, 10}};
    QTest::newRow("plain") << plain << false;
    PictureRequest lit = plain;
    lit.emphasis = FullDrawing::loop();
    QTest::newRow("lit") << lit << false;
    PictureRequest wide = plain;
    wide.pixels = {1001, 333};
    QTest::newRow("another shape") << wide << false;
    QTest::newRow("with a chart") << plain << true;
}

void TestFrameSource::aFrameIsThePictureOfItsInstant()
{
    QFETCH(PictureRequest, request);
    QFETCH(bool, withInset);
    std::optional<PictureInset> inset;
    if (withInset)
        inset = PictureInset{.box = {0, 800, 1280, 300}, .paint = [](QPainter &painter, const QRectF &box) {
                                 painter.fillRect(box.adjusted(20, 20, -20, -20), Qt::red);
                             }};
    const FrameSource frames = source(request, 1000, inset);
    Drawing inTempo = m_test.drawing();
    inTempo.dotSeconds = dotSecondsWithin(request.motion->length(), inTempo);
    FramePainter painter(frames);
    for (int frame : {0, 1, 7, 19, 3}) {
        const auto still = picture(inTempo, request.pixelSize(), 96, request.emphasis, frames.secondsAt(frame),
                                   pictureMemory(), inset);
        QVERIFY(still);
        QCOMPARE(painter.paint(frame), *still);
    }
}

void TestFrameSource::leavesNothingOfTheFrameBefore()
{
    const FrameSource frames = source({.pixels = {640, 400}, .motion = Motion{}});
    FramePainter busy(frames);
    for (int frame = 0; frame < 40; ++frame)
        (void)busy.paint(frame);
    QCOMPARE(busy.paint(7), FramePainter(frames).paint(7));
    for (const QRect &box : busy.dotBoxes())
        QVERIFY(frames.still().rect().contains(box));
}

void TestFrameSource::countsWholeTicks()
{
    const FrameSource frames = source({.pixels = {64, 40}, .motion = Motion{7, 30}}, 100);
    int sum = 0;
    for (int frame = 0; frame < frames.count(); ++frame) {
        QVERIFY(frames.durationOf(frame) == 3 || frames.durationOf(frame) == 4);
        QVERIFY(std::abs(frames.secondsAt(frame) - frame / 30.0) <= 0.005 + 1e-9);
        sum += frames.durationOf(frame);
    }
    QCOMPARE(sum, 700);
}

void TestFrameSource::aChangeLaidOverTheFrameBeforeIsTheFrame()
{
    const FrameSource frames = source({.pixels = {641, 401}, .motion = Motion{2, 10}});
    FrameChange change(frames);
    FramePainter painter(frames);
    QImage canvas(frames.size(), QImage::Format_RGB32);
    canvas.fill(Qt::magenta);
    for (int frame = 0; frame < frames.count(); ++frame) {
        change.find(frame);
        QVERIFY(canvas.rect().contains(change.box()));
        QCOMPARE(change.box().size(), change.image().size());
        QVERIFY(change.box().x() % 2 == 0 && change.box().y() % 2 == 0);
        QPainter(&canvas).drawImage(change.box().topLeft(), change.image());
        QCOMPARE(canvas, painter.paint(frame));
    }
}

void TestFrameSource::refusesWhatIsTooLarge()
{
    const auto frames = FrameSource::of(m_test.drawing(), {.pixels = {9000, 300}, .motion = Motion{}}, 30);
    QVERIFY(!frames.has_value());
    QCOMPARE(frames.error().code, ErrorCode::PictureTooLarge);
    QCOMPARE(frames.error().arguments.value(2), QString("8192"));
}

void TestFrameSource::makesFramesInOrder()
{
    const auto newMaker = [] { return [](int frame) { return MadeFrame{QByteArray::number(frame), {}, {}}; }; };
    QByteArray all;
    int told = 0;
    QVERIFY(makeInOrder(100, newMaker,
                        [&all](const MadeFrame &made) {
                            all += made.bytes + ' ';
                            return true;
                        },
                        {.told = [&told](int done, int) { told = done; }, .stop = {}}));
    QCOMPARE(told, 100);
    QByteArray wanted;
    for (int i = 0; i < 100; ++i)
        wanted += QByteArray::number(i) + ' ';
    QCOMPARE(all, wanted);
}

void TestFrameSource::stopsMakingFrames()
{
    const auto newMaker = [] { return [](int) { return MadeFrame(); }; };
    std::stop_source stop;
    int taken = 0;
    const auto take = [&](const MadeFrame &) {
        if (++taken == 10)
            stop.request_stop();
        return true;
    };
    QVERIFY(!makeInOrder(100000, newMaker, take, {.told = {}, .stop = stop.get_token()}));
    QCOMPARE(taken, 10);
    QVERIFY(!makeInOrder(100000, newMaker, [](const MadeFrame &) { return false; }, {}));
}

QTEST_MAIN(TestFrameSource)
#include "tst_framesource.moc"
