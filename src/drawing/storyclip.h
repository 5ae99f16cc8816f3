// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "drawing/storypage.h"
#include "drawing/writingprogress.h"
#include "model/error.h"

#include <expected>

class QIODevice;

namespace CapitalLoop {

/// A page of a clip: how it comes, and how long it stays.
struct ClipPage
{
    StoryPage page{};
    std::optional<PictureInset> chart{};
    StoryTransition transition = StoryTransition::Fly;
    double seconds = 10; ///< with the transition that leads to it
};

/// The pages one after the other as a film, "mp4" or "webm", with even sides; the money runs on through all of them.
/// The same pages give the same bytes. Errors: VideoProgramMissing, PictureTooLarge, PictureCancelled,
/// PictureNotEncoded, FileNotWritable.
[[nodiscard]] std::expected<void, Error> writeStoryClip(const QList<ClipPage> &pages, QSize pixels, int framesPerSecond,
                                                        const QString &suffix, QIODevice &device,
                                                        const WritingProgress &progress = {});

/// The chart on the way to a page, `share` 0 to 1: one comes while the other goes. Nothing if neither page has one.
[[nodiscard]] std::optional<PictureInset> liftedChart(const std::optional<PictureInset> &start,
                                                      const std::optional<PictureInset> &goal, double share);

/// How strongly, 0 to 1, the page before is still seen over what flies and the page after is seen already, so that
/// lights, words and amounts come and go softly.
struct FlightEnds
{
    double start = 0;
    double goal = 0;
};
[[nodiscard]] FlightEnds flightEnds(double share);

/// How long the way to a page takes, in seconds.
[[nodiscard]] double transitionSeconds(StoryTransition transition);

} // namespace CapitalLoop
