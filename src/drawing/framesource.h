// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "model/error.h"

#include <QImage>
#include <QTransform>

#include <expected>

namespace CapitalLoop {

/// The part of it that stands still.
[[nodiscard]] Drawing withoutDots(Drawing drawing);

/// The longest side of a picture that moves, in pixels.
inline constexpr int LargestMovingSide = 8192;

/// One turn of a moving picture as frames. What stands still is painted once. Formats count time in ticks of their own:
/// a frame begins at a whole tick, and shows the dots of just that instant. Threads may share it.
class FrameSource
{
public:
    /// PictureTooLarge if a side is too long or the pictures that are worked on do not fit into the free memory.
    [[nodiscard]] static std::expected<FrameSource, Error> of(const Drawing &drawing, const PictureRequest &request,
                                                              int ticksPerSecond,
                                                              const std::optional<PictureInset> &inset = {});

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize size() const { return m_still.size(); }
    [[nodiscard]] const QImage &still() const { return m_still; } ///< RGB32, without dots
    [[nodiscard]] int beginOf(int frame) const;                   ///< in ticks; of `count` too, where the turn ends
    [[nodiscard]] int durationOf(int frame) const { return beginOf(frame + 1) - beginOf(frame); } ///< in ticks
    [[nodiscard]] int ticksPerSecond() const { return m_ticksPerSecond; }
    [[nodiscard]] double secondsAt(int frame) const { return double(beginOf(frame)) / m_ticksPerSecond; }

private:
    friend class FramePainter;
    FrameSource() = default;

    Drawing m_drawing; ///< with the tempo of the loop
    Emphasis m_emphasis;
    QTransform m_transform; ///< from the canvas to pixels
    QImage m_still;
    int m_count = 1;
    double m_frameSeconds = 1;
    int m_ticksPerSecond = 1;
};

/// Paints frames one after the other into one picture: only where dots were and where dots are. One for each thread;
/// the source must outlive it.
class FramePainter
{
public:
    explicit FramePainter(const FrameSource &source) : m_source(source), m_image(source.still().copy()) {}

    /// What picture() shows at the frame's instant. Holds until the next one.
    [[nodiscard]] const QImage &paint(int frame);
    /// Where it may differ from the still picture.
    [[nodiscard]] const QList<QRect> &dotBoxes() const { return m_boxes; }

private:
    const FrameSource &m_source;
    QImage m_image;
    QList<QRect> m_boxes;
};

} // namespace CapitalLoop
