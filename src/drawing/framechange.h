// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/framesource.h"

namespace CapitalLoop {

/// What a frame changes of the one before it, for formats that lay one over the other. One for each thread; the source
/// must outlive it.
class FrameChange
{
public:
    explicit FrameChange(const FrameSource &source) : m_before(source), m_now(source) {}

    /// Finds the change of this frame; the first one is all new.
    void find(int frame);
    /// Round all that changes, from even places on; never empty.
    [[nodiscard]] QRect box() const { return m_box; }
    /// ARGB32 of the box: the frame's pixels where they are not those before, and nothing (0) elsewhere.
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    FramePainter m_before;
    FramePainter m_now;
    QRect m_box;
    QImage m_image;
};

/// The box round both frames' dots, from even places on; never empty.
[[nodiscard]] QRect changedBox(const FramePainter &before, const FramePainter &now);

} // namespace CapitalLoop
