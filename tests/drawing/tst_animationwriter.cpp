// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/animationwriter.h"

#include "drawing/animationencoder.h"
#include "drawing/picturewriter.h"
#include "shared/fulldrawing.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <webp/demux.h>

#include <cmath>

using namespace CapitalLoop;

namespace {

/// What a reader shows: the frames, and how long each stays.
struct Played
{
    QList<QImage> frames;
    QList<int> milliseconds;
};

Played playWebp(const QByteArray &bytes)
{
    const WebPData data{reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())};
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA;
    const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(
        WebPAnimDecoderNew(&data, &options), WebPAnimDecoderDelete);
    WebPAnimInfo info;
    WebPAnimDecoderGetInfo(decoder.get(), &info);
    Played played;
    int before = 0;
    while (WebPAnimDecoderHasMoreFrames(decoder.get())) {
        uint8_t *pixels = nullptr;
        int end = 0;
        WebPAnimDecoderGetNext(decoder.get(), &pixels, &end);
        played.frames.append(
            QImage(pixels, int(info.canvas_width), int(info.canvas_height), QImage::Format_RGB32).copy());
        played.milliseconds.append(end - before);
        before = end;
    }
    return info.loop_count == 0 ? played : Played();
}

/// Puts every frame's chunks together to a PNG of its own and lays it over the frames before.
class ApngPlayer
{
public:
    explicit ApngPlayer(const QByteArray &bytes)
    {
        for (qsizetype at = 8; at < bytes.size();) {
            const quint32 size = number(bytes, at);
            take(bytes.mid(at + 4, 4), bytes.mid(at + 8, size));
            at += 12 + size;
        }
        finishFrame();
    }

    [[nodiscard]] const Played &played() const { return m_played; }
    [[nodiscard]] bool isSound() const { return m_announced == m_played.frames.size() && m_forever && m_inOrder; }

private:
    static quint32 number(const QByteArray &bytes, qsizetype at)
    {
        return qFromBigEndian<quint32>(bytes.constData() + at);
    }

    void take(const QByteArray &type, const QByteArray &content)
    {
        if (type == "fcTL" || type == "fdAT")
            m_inOrder = m_inOrder && number(content, 0) == m_number++;
        if (type == "IHDR") {
            m_canvas = QImage(int(number(content, 0)), int(number(content, 4)), QImage::Format_RGB32);
        } else if (type == "acTL") {
            m_announced = number(content, 0);
            m_forever = number(content, 4) == 0;
        } else if (type == "fcTL") {
            finishFrame();
            m_box = QRect(int(number(content, 12)), int(number(content, 16)), int(number(content, 4)),
                          int(number(content, 8)));
            m_milliseconds = 1000 * qFromBigEndian<quint16>(content.constData() + 20) /
                             qFromBigEndian<quint16>(content.constData() + 22);
        } else if (type == "IDAT") {
            m_stream += content;
        } else if (type == "fdAT") {
            m_stream += content.mid(4);
        }
    }

    void finishFrame()
    {
        if (m_stream.isEmpty())
            return;
        QPainter(&m_canvas).drawImage(m_box.topLeft(), decoded());
        m_played.frames.append(m_canvas.copy());
        m_played.milliseconds.append(m_milliseconds);
        m_stream.clear();
    }

    /// By Qt's reader, from a file of this one frame; sums are not looked at, so that none need be made.
    [[nodiscard]] QImage decoded() const
    {
        const int line = m_box.width() * 4 + 1;
        const QByteArray raw = qUncompress(bigEndian(quint32(line * m_box.height())) + m_stream);
        QImage image(m_box.size(), QImage::Format_RGBA8888);
        QByteArray above(line - 1, '\0');
        for (int y = 0; y < m_box.height(); ++y) {
            QByteArray pixels = raw.mid(y * line + 1, line - 1);
            unfilter(raw[y * line], pixels, above);
            std::memcpy(image.scanLine(y), pixels.constData(), size_t(pixels.size()));
            above = pixels;
        }
        return image;
    }

    static QByteArray bigEndian(quint32 value)
    {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }

    /// PNG 3, section 9.
    static void unfilter(int filter, QByteArray &line, const QByteArray &above)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const int left = i < 4 ? 0 : quint8(line[i - 4]);
            const int up = quint8(above[i]);
            const int upLeft = i < 4 ? 0 : quint8(above[i - 4]);
            const int guess = left + up - upLeft;
            const int a = std::abs(guess - left);
            const int b = std::abs(guess - up);
            const int c = std::abs(guess - upLeft);
            const int paeth = a <= b && a <= c ? left : b <= c ? up : upLeft;
            const int added[] = {0, left, up, (left + up) / 2, paeth};
            line[i] = char(quint8(line[i]) + added[filter]);
        }
    }

    Played m_played;
    QImage m_canvas;
    QRect m_box;
    QByteArray m_stream;
    int m_milliseconds = 0;
    qsizetype m_announced = 0;
    bool m_forever = false;
    quint32 m_number = 0; ///< of the next chunk
    bool m_inOrder = true;
};

Played playGif(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "gif");
    Played played;
    for (QImage image = reader.read(); !image.isNull(); image = reader.read()) {
        played.frames.append(image.convertToFormat(QImage::Format_RGB32));
        played.milliseconds.append(reader.nextImageDelay());
    }
    return reader.loopCount() == -1 ? played : Played();
}

/// Lets ffmpeg read what it has written.
Played playVideo(const QByteArray &bytes, const QString &suffix, QSize size)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("read." + suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess program;
    program.start(videoProgram(),
                  {"-v", "error", "-i", file.fileName(), "-vf", "scale=in_color_matrix=bt709:in_range=tv", "-f",
                   "rawvideo", "-pix_fmt", "bgr0", "-"});
    program.waitForFinished(60000);
    const QByteArray raw = program.readAllStandardOutput();
    Played played;
    for (qsizetype at = 0; at < raw.size(); at += 4 * size.width() * size.height())
        played.frames.append(QImage(reinterpret_cast<const uchar *>(raw.constData() + at), size.width(), size.height(),
                                    QImage::Format_RGB32)
                                 .copy());
    return played;
}

/// Root of the mean square of the difference, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            for (int d : {qRed(one) - qRed(other), qGreen(one) - qGreen(other), qBlue(one) - qBlue(other)})
                sum += d * d;
        }
    }
    return std::sqrt(sum / (3.0 * a.width() * a.height()));
}

} // namespace

class TestAnimationWriter : public QObject
{
    Q_OBJECT

private slots:
    void losslessFormatsShowEveryPixel_data();
    void losslessFormatsShowEveryPixel();
    void aGifIsNearEveryFrame_data();
    void aGifIsNearEveryFrame();
    void aGifHasNoMoreFramesThanBrowsersShow();
    void videosAreNearEveryFrame_data();
    void videosAreNearEveryFrame();
    void theSameRequestGivesTheSameBytes_data();
    void theSameRequestGivesTheSameBytes();
    void judgesTheSizeBeforehand_data() { theSameRequestGivesTheSameBytes_data(); }
    void judgesTheSizeBeforehand();
    void aCancelledPictureLeavesNothing_data() { theSameRequestGivesTheSameBytes_data(); }
    void aCancelledPictureLeavesNothing();
    void writesAPictureInWhichNothingMoves_data() { theSameRequestGivesTheSameBytes_data(); }
    void writesAPictureInWhichNothingMoves();
    void anApngIsAStillPictureToo();
    void saysWhichProgramIsMissing();
    void refusesStillFormats();

private:
    [[nodiscard]] QByteArray written(const QString &suffix, const PictureRequest &request) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto answer = writeMoving(m_test.drawing(), request, suffix, buffer, {});
        return answer ? buffer.data() : QByteArray();
    }
    [[nodiscard]] FrameSource source(const PictureRequest &request, int ticks) const
    {
        return FrameSource::of(m_test.drawing(), request, ticks).value();
    }
    [[nodiscard]] static bool cannotWrite(const QString &suffix)
    {
        return (suffix == u"mp4" || suffix == u"webm") && videoProgram().isEmpty();
    }

    FullDrawing m_test;
    PictureRequest m_request{.pixels = {641, 401}, .motion = Motion{1, 12}};
};

#define SKIP_WITHOUT_FFMPEG(suffix)                                                                                    \
    if (cannotWrite(suffix))                                                                                           \
    QSKIP("ffmpeg is not installed (see [check] in packaging/packages.txt)")

void TestAnimationWriter::losslessFormatsShowEveryPixel_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("ticks");
    QTest::newRow("webp") << "webp" << 1000;
    QTest::newRow("apng") << "apng" << 12;
}

void TestAnimationWriter::losslessFormatsShowEveryPixel()
{
    QFETCH(QString, suffix);
    QFETCH(int, ticks);
    const QByteArray bytes = written(suffix, m_request);
    QVERIFY(!bytes.isEmpty());
    Played played;
    if (suffix == u"webp") {
        played = playWebp(bytes);
    } else {
        const ApngPlayer player(bytes);
        QVERIFY(player.isSound());
        played = player.played();
    }
    const FrameSource frames = source(m_request, ticks);
    QCOMPARE(played.frames.size(), 12);
    FramePainter painter(frames);
    for (int frame = 0; frame < 12; ++frame) {
        QCOMPARE(played.frames[frame], painter.paint(frame));
        QVERIFY(std::abs(played.milliseconds[frame] - 1000 / 12.0) < 1);
    }
}

void TestAnimationWriter::aGifIsNearEveryFrame_data()
{
    QTest::addColumn<ThemeName>("themeName");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
    QTest::newRow("high contrast") << ThemeName::HighContrast;
}

void TestAnimationWriter::aGifIsNearEveryFrame()
{
    QFETCH(ThemeName, themeName);
    const FullDrawing test(themeName);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeMoving(test.drawing(), m_request, QStringLiteral("gif"), buffer, {}));
    const Played played = playGif(buffer.data());
    QCOMPARE(played.frames.size(), 12);
    const FrameSource frames = FrameSource::of(test.drawing(), m_request, 100).value();
    FramePainter painter(frames);
    int sum = 0;
    for (int frame = 0; frame < 12; ++frame) {
        QCOMPARE(played.milliseconds[frame], 10 * frames.durationOf(frame));
        QVERIFY(difference(played.frames[frame], painter.paint(frame)) < 3);
        sum += played.milliseconds[frame];
    }
    QCOMPARE(sum, 1000);
}

void TestAnimationWriter::aGifHasNoMoreFramesThanBrowsersShow()
{
    PictureRequest request = m_request;
    request.pixels = {160, 100};
    request.motion->framesPerSecond = 60;
    const Played played = playGif(written(QStringLiteral("gif"), request));
    QCOMPARE(played.frames.size(), 50);
    QCOMPARE(played.milliseconds, QList<int>(50, 20));
}

void TestAnimationWriter::videosAreNearEveryFrame_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("mp4") << "mp4";
    QTest::newRow("webm") << "webm";
}

void TestAnimationWriter::videosAreNearEveryFrame()
{
    QFETCH(QString, suffix);
    SKIP_WITHOUT_FFMPEG(suffix);
    PictureRequest even = m_request;
    even.pixels = {642, 402};
    const Played played = playVideo(written(suffix, m_request), suffix, {642, 402});
    QCOMPARE(played.frames.size(), 12);
    const FrameSource frames = source(even, 12);
    FramePainter painter(frames);
    for (int frame = 0; frame < 12; ++frame)
        QVERIFY(difference(played.frames[frame], painter.paint(frame)) < 8); // colours are kept for four pixels at once
}

void TestAnimationWriter::theSameRequestGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : movingSuffixes())
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestAnimationWriter::theSameRequestGivesTheSameBytes()
{
    QFETCH(QString, suffix);
    SKIP_WITHOUT_FFMPEG(suffix);
    const QByteArray once = written(suffix, m_request);
    QVERIFY(!once.isEmpty());
    QCOMPARE(written(suffix, m_request), once);
}

void TestAnimationWriter::judgesTheSizeBeforehand()
{
    QFETCH(QString, suffix);
    SKIP_WITHOUT_FFMPEG(suffix);
    PictureRequest request = m_request;
    request.motion = Motion{4, 25};
    const auto judged = movingSize(m_test.drawing(), request, suffix, {});
    QVERIFY(judged);
    const double size = double(written(suffix, request).size());
    QVERIFY2(double(*judged) > 0.7 * size && double(*judged) < 1.3 * size,
             qPrintable(QStringLiteral("%1 instead of %2").arg(*judged).arg(size)));
}

void TestAnimationWriter::aCancelledPictureLeavesNothing()
{
    QFETCH(QString, suffix);
    SKIP_WITHOUT_FFMPEG(suffix);
    if (suffix == u"svg")
        QSKIP("written in one go");
    const QTemporaryDir folder;
    const QString path = folder.filePath("picture." + suffix);
    QFile former(path);
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    std::stop_source stop;
    const WritingProgress progress{.told =
                                       [&stop](int done, int all) {
                                           QCOMPARE(all, 12);
                                           if (done == 5)
                                               stop.request_stop();
                                       },
                                   .stop = stop.get_token()};
    const auto answer = writePicture(m_test.drawing(), m_request, path, {}, progress);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::PictureCancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"picture." + suffix});
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), QByteArray("former"));
}

void TestAnimationWriter::writesAPictureInWhichNothingMoves()
{
    QFETCH(QString, suffix);
    SKIP_WITHOUT_FFMPEG(suffix);
    Drawing empty;
    empty.size = {1280, 800};
    empty.theme = theme(ThemeName::Dark);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeMoving(empty, m_request, suffix, buffer, {}));
    if (suffix == u"webp")
        QCOMPARE(playWebp(buffer.data()).frames.size(), 12);
    if (suffix == u"gif")
        QCOMPARE(playGif(buffer.data()).frames.size(), 12);
}

void TestAnimationWriter::anApngIsAStillPictureToo()
{
    const QImage image = QImage::fromData(written(QStringLiteral("apng"), m_request), "png");
    const FrameSource frames = source(m_request, 12);
    QCOMPARE(image.convertToFormat(QImage::Format_RGB32), FramePainter(frames).paint(0));
    QCOMPARE(image.text(QStringLiteral("Title")), m_test.drawing().title);
}

void TestAnimationWriter::saysWhichProgramIsMissing()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto answer = writeMoving(m_test.drawing(), m_request, QStringLiteral("mp4"), buffer, {});
    qputenv("PATH", path);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error(), (Error{ErrorCode::VideoProgramMissing, {}, {QStringLiteral("MP4")}}));
}

void TestAnimationWriter::refusesStillFormats()
{
    const QTemporaryDir folder;
    const auto answer = writePicture(m_test.drawing(), m_request, folder.filePath("picture.pdf"));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, ErrorCode::UnknownFormat);
    QVERIFY(answer.error().arguments.value(1).contains("webp"));
}

QTEST_MAIN(TestAnimationWriter)
#include "tst_animationwriter.moc"
