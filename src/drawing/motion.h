// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CapitalLoop {

struct Drawing;

/// How a picture moves: the loop of which it shows one turn, over and over. The last frame is followed by the first.
struct Motion
{
    double seconds = 6; ///< of the loop; in formats with frames, rounded to whole ones
    int framesPerSecond = 30;

    static constexpr double ShortestSeconds = 1;
    static constexpr double LongestSeconds = 60;
    static constexpr int MostFramesPerSecond = 60;

    [[nodiscard]] int frames() const;
    [[nodiscard]] double length() const; ///< of all frames, in seconds
    friend bool operator==(const Motion &, const Motion &) = default;
};

/// The time of a dot from payer to payee, in seconds, that is nearest to the drawing's and fits a whole number of times
/// into a loop of this length: then every dot ends where it, or the one before it, began.
[[nodiscard]] double dotSecondsWithin(double loopSeconds, const Drawing &drawing);

} // namespace CapitalLoop
