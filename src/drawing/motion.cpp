// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/motion.h"

#include "drawing/drawing.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

int Motion::frames() const
{
    return std::max(1, int(std::lround(seconds * framesPerSecond)));
}

double Motion::length() const
{
    return double(frames()) / framesPerSecond;
}

double dotSecondsWithin(double loopSeconds, const Drawing &drawing)
{
    return loopSeconds / std::max(1.0, std::round(loopSeconds / drawing.dotSeconds));
}

} // namespace CapitalLoop
