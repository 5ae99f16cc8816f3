// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/animationencoder.h"
#include "drawing/framechange.h"
#include "drawing/framequeue.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

#include <zlib.h>

#include <memory>

namespace CapitalLoop {

namespace {

constexpr int Compression = 6;
constexpr qsizetype SignatureSize = 8;
constexpr char LayOver = 1; ///< blend_op OVER; 0 is SOURCE

void append32(QByteArray &bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

void append16(QByteArray &bytes, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    QByteArray body = QByteArray(type, 4) + content;
    QByteArray whole;
    append32(whole, quint32(content.size()));
    whole += body;
    append32(whole, quint32(crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()))));
    return whole;
}

/// Lines without a filter: most of them is nothing.
QByteArray compressed(const QImage &image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGBA8888);
    QByteArray lines;
    lines.reserve(pixels.height() * (pixels.width() * 4 + 1));
    for (int y = 0; y < pixels.height(); ++y) {
        lines.append('\0');
        lines.append(reinterpret_cast<const char *>(pixels.constScanLine(y)), pixels.width() * 4);
    }
    constexpr int QtsLength = 4; // before the zlib stream
    return qCompress(lines, Compression).mid(QtsLength);
}

/// A PNG file cut before the first chunk of its picture and before its end.
struct CutPng
{
    QByteArray beginning;
    QByteArray picture;
    QByteArray end;
};

CutPng cutPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    CutPng cut{.beginning = bytes.first(SignatureSize), .picture = {}, .end = {}};
    for (qsizetype at = SignatureSize; at + 12 <= bytes.size();) {
        const qsizetype size = 12 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        const QByteArray whole = bytes.mid(at, size);
        const QByteArray type = whole.mid(4, 4);
        (type == "IEND" ? cut.end : type == "IDAT" || !cut.picture.isEmpty() ? cut.picture : cut.beginning) += whole;
        at += size;
    }
    return cut;
}

/// Numbers the chunks of an animation.
class ApngChunks
{
public:
    explicit ApngChunks(int framesPerSecond) : m_framesPerSecond(framesPerSecond) {}

    QByteArray control(QSize size, QPoint place)
    {
        QByteArray content;
        append32(content, m_next++);
        for (int value : {size.width(), size.height(), place.x(), place.y()})
            append32(content, quint32(value));
        append16(content, 1); // a frame lasts 1/framesPerSecond
        append16(content, quint16(m_framesPerSecond));
        content.append('\0'); // and stays
        content.append(m_next == 1 ? '\0' : LayOver);
        return chunk("fcTL", content);
    }

    QByteArray picture(const QByteArray &stream)
    {
        QByteArray content;
        append32(content, m_next++);
        return chunk("fdAT", content + stream);
    }

private:
    int m_framesPerSecond;
    quint32 m_next = 0;
};

} // namespace

std::expected<void, Error> encodeApng(const FrameSource &source, int frames, QIODevice &device,
                                      const WritingProgress &progress)
{
    CutPng first;
    const auto newMaker = [&]() -> FrameMaker {
        return [&, change = std::make_shared<FrameChange>(source)](int frame) {
            change->find(frame);
            MadeFrame made{{}, change->box().size(), change->box().topLeft()};
            if (frame == 0) {
                first = cutPng(change->image());
                made.bytes = first.picture;
            } else {
                made.bytes = compressed(change->image());
            }
            return made;
        };
    };
    ApngChunks chunks(source.ticksPerSecond());
    int frame = 0;
    bool written = true;
    const auto take = [&](const MadeFrame &made) {
        QByteArray bytes;
        if (frame == 0) {
            QByteArray animation;
            append32(animation, quint32(frames));
            append32(animation, 0); // over and over
            bytes = first.beginning + chunk("acTL", animation) + chunks.control(made.size, {}) + made.bytes;
        } else {
            bytes = chunks.control(made.size, made.place);
            bytes += chunks.picture(made.bytes); // they are numbered as they are asked for
        }
        ++frame;
        written = device.write(bytes) == bytes.size();
        return written;
    };
    if (!makeInOrder(frames, newMaker, take, progress) && written)
        return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
    if (!written || device.write(first.end) != first.end.size())
        return std::unexpected(Error{ErrorCode::FileNotWritable, {}, {device.errorString()}});
    return {};
}

} // namespace CapitalLoop
