// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/animationwriter.h"

#include "drawing/animationencoder.h"
#include "drawing/svgwriter.h"

#include <QBuffer>

#include <algorithm>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

/// A format whose frames are pictures: how it counts time, and what writes it.
struct FrameFormat
{
    PictureRequest request; ///< as the format can show it
    int ticksPerSecond = 0;
    AnimationEncoder encode;
    int few = 1;   ///< frames, behind which
    int more = 12; ///< these tell how large the others are
};

FrameFormat frameFormat(const QString &suffix, PictureRequest request)
{
    Motion motion = request.motion.value_or(Motion());
    if (suffix == u"webp")
        return {request, WebpTicks, encodeWebp};
    if (suffix == u"apng")
        return {request, motion.framesPerSecond, encodeApng};
    if (suffix == u"gif") {
        motion.framesPerSecond = std::min(motion.framesPerSecond, MostGifFramesPerSecond);
        request.motion = motion;
        return {request, GifTicks, encodeGif};
    }
    // Colours are kept for four pixels at a time.
    const QSize pixels = request.pixelSize();
    request.millimetres.reset();
    request.pixels = QSize(pixels.width() + pixels.width() % 2, pixels.height() + pixels.height() % 2);
    return {request, motion.framesPerSecond,
            [suffix](const FrameSource &source, int frames, QIODevice &device, const WritingProgress &progress) {
                return encodeVideo(suffix, source, frames, device, progress);
            },
            12, 36}; // the first ones are better than the rest
}

QByteArray movingSvg(const Drawing &drawing, const PictureRequest &request, const std::optional<PictureInset> &inset)
{
    return svg(drawing, request, inset ? std::optional(SvgInset{inset->svg, inset->box}) : std::nullopt);
}

} // namespace

QStringList movingSuffixes()
{
    return {u"svg"_s, u"webp"_s, u"gif"_s, u"apng"_s, u"mp4"_s, u"webm"_s};
}

std::optional<Error> obstacleTo(const QString &suffix)
{
    if ((suffix == u"mp4" || suffix == u"webm") && videoProgram().isEmpty())
        return Error{ErrorCode::VideoProgramMissing, {}, {suffix == u"mp4" ? u"MP4"_s : u"WebM"_s}};
    return std::nullopt;
}

std::expected<void, Error> writeMoving(const Drawing &drawing, const PictureRequest &request, const QString &suffix,
                                       QIODevice &device, const std::optional<PictureInset> &inset,
                                       const WritingProgress &progress)
{
    if (suffix == u"svg") {
        const QByteArray bytes = movingSvg(drawing, request, inset);
        if (device.write(bytes) == bytes.size())
            return {};
        return std::unexpected(Error{ErrorCode::FileNotWritable, {}, {device.errorString()}});
    }
    if (const auto obstacle = obstacleTo(suffix))
        return std::unexpected(*obstacle);
    const FrameFormat format = frameFormat(suffix, request);
    const auto source = FrameSource::of(drawing, format.request, format.ticksPerSecond, inset);
    if (!source)
        return std::unexpected(source.error());
    return format.encode(*source, source->count(), device, progress);
}

std::expected<qint64, Error> movingSize(const Drawing &drawing, const PictureRequest &request, const QString &suffix,
                                        const std::optional<PictureInset> &inset, const std::stop_token &stop)
{
    if (suffix == u"svg")
        return movingSvg(drawing, request, inset).size();
    if (const auto obstacle = obstacleTo(suffix))
        return std::unexpected(*obstacle);
    const FrameFormat format = frameFormat(suffix, request);
    const auto source = FrameSource::of(drawing, format.request, format.ticksPerSecond, inset);
    if (!source)
        return std::unexpected(source.error());
    const auto sizeOf = [&](int frames) -> std::expected<qint64, Error> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const auto written = format.encode(*source, frames, buffer, {.told = {}, .stop = stop}); !written)
            return std::unexpected(written.error());
        return buffer.size();
    };
    const int all = source->count();
    if (all <= format.more)
        return sizeOf(all);
    const auto few = sizeOf(format.few);
    if (!few)
        return few;
    const auto more = sizeOf(format.more);
    if (!more)
        return more;
    return *few + (*more - *few) * (all - format.few) / (format.more - format.few);
}

} // namespace CapitalLoop
