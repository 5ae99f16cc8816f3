// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/animationencoder.h"
#include "drawing/framechange.h"
#include "drawing/framequeue.h"
#include "drawing/gifpalette.h"

#include <QHash>
#include <QIODevice>

#include <gif_lib.h>

#include <memory>

namespace CapitalLoop {

namespace {

constexpr int Colours = 255;
constexpr GifByteType Unchanged = 255; ///< the transparent one

/// Frames in the colours of a palette: dots in the nearest ones over a still picture that is dithered once.
class IndexedPainter
{
public:
    IndexedPainter(const FrameSource &source, const GifPalette &palette, const QImage &still)
        : m_source(source), m_palette(palette), m_still(still), m_painter(source), m_image(still)
    {
    }

    const QImage &paint(int frame)
    {
        for (const QRect &box : m_painter.dotBoxes()) {
            for (int y = box.top(); y <= box.bottom(); ++y)
                std::copy_n(m_still.constScanLine(y) + box.left(), box.width(), m_image.scanLine(y) + box.left());
        }
        const QImage &painted = m_painter.paint(frame);
        for (const QRect &box : m_painter.dotBoxes())
            takeDots(box, painted);
        return m_image;
    }

    [[nodiscard]] const FramePainter &painter() const { return m_painter; }

private:
    void takeDots(const QRect &box, const QImage &painted)
    {
        for (int y = box.top(); y <= box.bottom(); ++y) {
            const auto *still = reinterpret_cast<const QRgb *>(m_source.still().constScanLine(y));
            const auto *pixels = reinterpret_cast<const QRgb *>(painted.constScanLine(y));
            uchar *indexes = m_image.scanLine(y);
            for (int x = box.left(); x <= box.right(); ++x) {
                if (pixels[x] != still[x])
                    indexes[x] = indexOf(pixels[x]);
            }
        }
    }

    quint8 indexOf(QRgb colour)
    {
        auto known = m_known.constFind(colour);
        if (known == m_known.cend())
            known = m_known.insert(colour, m_palette.nearest(qRed(colour), qGreen(colour), qBlue(colour)));
        return *known;
    }

    const FrameSource &m_source;
    const GifPalette &m_palette;
    const QImage &m_still;
    FramePainter m_painter;
    QImage m_image;
    QHash<QRgb, quint8> m_known;
};

/// Writes the parts of a file into memory.
class GifParts
{
public:
    GifParts(QSize size, const QList<QRgb> &colours)
    {
        m_gif = EGifOpen(
            &m_bytes,
            [](GifFileType *gif, const GifByteType *bytes, int count) {
                static_cast<QByteArray *>(gif->UserData)->append(reinterpret_cast<const char *>(bytes), count);
                return count;
            },
            nullptr);
        QList<GifColorType> table(Colours + 1);
        for (qsizetype i = 0; i < colours.size(); ++i)
            table[i] = {GifByteType(qRed(colours[i])), GifByteType(qGreen(colours[i])), GifByteType(qBlue(colours[i]))};
        ColorMapObject *map = GifMakeMapObject(Colours + 1, table.constData());
        EGifSetGifVersion(m_gif, true);
        m_good = EGifPutScreenDesc(m_gif, size.width(), size.height(), 8, 0, map) == GIF_OK;
        GifFreeMapObject(map);
    }

    ~GifParts() { EGifCloseFile(m_gif, nullptr); }
    Q_DISABLE_COPY_MOVE(GifParts)

    /// What was written since the last time; nothing if that failed.
    QByteArray take() { return m_good ? std::exchange(m_bytes, {}) : QByteArray(); }

    void putForever()
    {
        constexpr GifByteType Times[] = {1, 0, 0}; // none: over and over
        m_good = m_good && EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
                 EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK &&
                 EGifPutExtensionBlock(m_gif, sizeof(Times), Times) == GIF_OK &&
                 EGifPutExtensionTrailer(m_gif) == GIF_OK;
    }

    void putFrame(const QRect &box, int hundredths, const std::function<void(int y, GifByteType *line)> &fill)
    {
        const GraphicsControlBlock control{.DisposalMode = DISPOSE_DO_NOT,
                                           .UserInputFlag = false,
                                           .DelayTime = hundredths,
                                           .TransparentColor = Unchanged};
        GifByteType packed[4];
        EGifGCBToExtension(&control, packed);
        m_good = m_good && EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, sizeof(packed), packed) == GIF_OK &&
                 EGifPutImageDesc(m_gif, box.x(), box.y(), box.width(), box.height(), false, nullptr) == GIF_OK;
        QList<GifByteType> line(box.width());
        for (int y = 0; m_good && y < box.height(); ++y) {
            fill(box.y() + y, line.data());
            m_good = EGifPutLine(m_gif, line.data(), box.width()) == GIF_OK;
        }
    }

private:
    GifFileType *m_gif = nullptr;
    QByteArray m_bytes;
    bool m_good = false;
};

/// Makes the frames of one thread.
class GifFrames
{
public:
    GifFrames(const FrameSource &source, const GifPalette &palette, const QImage &still)
        : m_source(source),
          m_before(source, palette, still),
          m_now(source, palette, still),
          m_parts(source.size(), palette.colours())
    {
    }

    MadeFrame make(int frame)
    {
        const QByteArray beginning = m_parts.take(); // of the file, the first time
        const QImage &now = m_now.paint(frame);
        if (frame == 0) {
            m_parts.putForever();
            m_parts.putFrame(now.rect(), m_source.durationOf(frame), [&now](int y, GifByteType *line) {
                std::copy_n(now.constScanLine(y), now.width(), line);
            });
            return {beginning + m_parts.take(), now.size(), {}};
        }
        const QImage &before = m_before.paint(frame - 1);
        const QRect box = changedBox(m_before.painter(), m_now.painter());
        m_parts.putFrame(box, m_source.durationOf(frame), [&](int y, GifByteType *line) {
            const uchar *old = before.constScanLine(y) + box.x();
            const uchar *fresh = now.constScanLine(y) + box.x();
            for (int x = 0; x < box.width(); ++x)
                line[x] = old[x] == fresh[x] ? Unchanged : fresh[x];
        });
        return {m_parts.take(), box.size(), box.topLeft()};
    }

private:
    const FrameSource &m_source;
    IndexedPainter m_before;
    IndexedPainter m_now;
    GifParts m_parts;
};

} // namespace

std::expected<void, Error> encodeGif(const FrameSource &source, int frames, QIODevice &device,
                                     const WritingProgress &progress)
{
    const GifPalette palette(FramePainter(source).paint(0), Colours);
    const QImage still = palette.dithered(source.still());
    const auto newMaker = [&]() -> FrameMaker {
        return [parts = std::make_shared<GifFrames>(source, palette, still)](int frame) { return parts->make(frame); };
    };
    bool encoded = true;
    bool written = true;
    const auto take = [&](const MadeFrame &made) {
        encoded = !made.bytes.isEmpty();
        written = device.write(made.bytes) == made.bytes.size();
        return encoded && written;
    };
    const bool whole = makeInOrder(frames, newMaker, take, progress);
    if (!encoded)
        return std::unexpected(Error{ErrorCode::PictureNotEncoded, {}, {QStringLiteral("GIF"), {}}});
    if (!written || (whole && !device.putChar(';')))
        return std::unexpected(Error{ErrorCode::FileNotWritable, {}, {device.errorString()}});
    if (!whole)
        return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
    return {};
}

} // namespace CapitalLoop
