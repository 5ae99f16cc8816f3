// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/writingprogress.h"

#include <QByteArray>
#include <QPoint>
#include <QSize>

namespace CapitalLoop {

/// A frame as its format wants it.
struct MadeFrame
{
    QByteArray bytes{}; ///< empty if it could not be made
    QSize size{};
    QPoint place{};
};

/// Makes a frame; keeps what it needs from one to the next.
using FrameMaker = std::function<MadeFrame(int frame)>;

/// Has frames made in as many threads as there are cores, each by a maker of its own, while `take` gets them in this
/// thread in their order. False when it was stopped or `take` said no.
[[nodiscard]] bool makeInOrder(int frames, const std::function<FrameMaker()> &newMaker,
                               const std::function<bool(const MadeFrame &frame)> &take,
                               const WritingProgress &progress);

} // namespace CapitalLoop
