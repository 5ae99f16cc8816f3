// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/framesource.h"

#include "drawing/drawingpainter.h"
#include "drawing/markbuilder.h"
#include "drawing/pngwriter.h"

#include <QPainter>

#include <cmath>

namespace CapitalLoop {

namespace {

constexpr int PicturesAtOnce = 16; ///< that threads and encoders hold, of any one format

} // namespace

Drawing withoutDots(Drawing drawing)
{
    for (DealShape &deal : drawing.deals)
        deal.dots = {};
    return drawing;
}

std::expected<FrameSource, Error> FrameSource::of(const Drawing &drawing, const PictureRequest &request,
                                                  int ticksPerSecond, const std::optional<PictureInset> &inset)
{
    const Motion motion = request.motion.value_or(Motion());
    FrameSource source;
    source.m_emphasis = request.emphasis;
    source.m_count = motion.frames();
    source.m_frameSeconds = 1.0 / motion.framesPerSecond;
    source.m_ticksPerSecond = ticksPerSecond;
    source.m_drawing = drawing;
    source.m_drawing.dotSeconds = dotSecondsWithin(source.secondsAt(source.m_count), drawing);
    const QSize pixels = request.pixelSize();
    const auto painted = picture(withoutDots(drawing), pixels, request.dpi, request.emphasis, 0,
                                 pictureMemory() / PicturesAtOnce, inset, LargestMovingSide);
    if (!painted)
        return std::unexpected(painted.error());
    source.m_still = *painted;
    source.m_transform = pictureTransform(canvasWith(drawing, inset), pixels);
    return source;
}

int FrameSource::beginOf(int frame) const
{
    return int(std::lround(frame * m_frameSeconds * m_ticksPerSecond));
}

const QImage &FramePainter::paint(int frame)
{
    QPainter painter(&m_image);
    for (const QRect &box : std::as_const(m_boxes))
        painter.drawImage(box.topLeft(), m_source.still(), box);
    m_boxes.clear();
    painter.setTransform(m_source.m_transform);
    paintDots(painter, m_source.m_drawing, m_source.secondsAt(frame), m_source.m_emphasis);
    const QRect all = m_image.rect();
    for (const Dot &dot : visibleDots(m_source.m_drawing, m_source.secondsAt(frame))) {
        const double extent = dot.radius * DotExtent;
        const QRectF box(dot.centre - QPointF(extent, extent), QSizeF(2 * extent, 2 * extent));
        const QRect pixels = m_source.m_transform.mapRect(box).toAlignedRect() & all;
        if (!pixels.isEmpty())
            m_boxes.append(pixels);
    }
    return m_image;
}

} // namespace CapitalLoop
