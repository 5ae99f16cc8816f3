// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/formatter.h"

namespace CapitalLoop {

/// "Frame 45 of 180, about 12 seconds left": if the rest takes as long as what is done. Without the time in the first
/// second.
[[nodiscard]] QString frameProgressText(double secondsSoFar, int done, int all, const Formatter &formatter);

/// "Step 3 of 10, about 40 seconds left": the step is counted from 0, `done` of `all` is what was done in that time.
[[nodiscard]] QString stepProgressText(double secondsSoFar, int done, int all, int step, int steps,
                                       const Formatter &formatter);

/// "1.6 MB": a file's size, in units of a thousand.
[[nodiscard]] QString fileSizeText(qint64 bytes, const Formatter &formatter);

} // namespace CapitalLoop
