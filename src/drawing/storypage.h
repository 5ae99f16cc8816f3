// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"
#include "layout/layoutresult.h"
#include "model/network.h"

namespace CapitalLoop {

/// How a step of a story is to be seen.
struct StoryPageRequest
{
    static constexpr int AllRevealed = 1'000'000;

    QSizeF size{1920, 1080}; ///< of the page, in its own pixels
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    int revealed = AllRevealed; ///< so many groups of what is hidden at first
    bool onPaper = false;       ///< the question stands there beside its answer

    friend bool operator==(const StoryPageRequest &, const StoryPageRequest &) = default;
};

/// A step as a page: the network from where the step looks at it, and beside it what is said. The page is a drawing
/// like any other, so that screen, files and clips show the same.
struct StoryPage
{
    Drawing drawing{};
    Emphasis emphasis{};
    QRectF picture{};              ///< where the network stands on the page, in units of the drawing's canvas
    std::optional<QRectF> chart{}; ///< room for the step's chart
    bool moving = true;            ///< the dots run

    friend bool operator==(const StoryPage &, const StoryPage &) = default;
};

/// The clocks and the filter of a step.
[[nodiscard]] Moment storyMoment(const StoryView &view);
[[nodiscard]] DealFilter storyFilter(const StoryView &view);

/// The deals that a step lights: those of its own, in their order, then those along its loop that are not over, in the
/// order of the network, which is that at the step's moment.
[[nodiscard]] QList<DealId> litDeals(const Network &network, const StoryStep &step);

/// How the network is drawn on the page; positions for the page are in units of canvasSize() of its size. Without the
/// lens's answer.
[[nodiscard]] DrawingStyle storyStyle(const StoryStep &step, const StoryPageRequest &request);

/// Places for the companies of a step: those saved, and by its neighbours one that no saved layout has.
[[nodiscard]] Positions storyPositions(const Network &network, const StoryStep &step, const StoryPageRequest &request);

/// The page of a step (from 0) in the language of the request. A pure function. Companies without a position are left
/// out with their deals; a lens that has no answer is left out.
[[nodiscard]] StoryPage storyPage(const Network &network, const Positions &positions, const Story &story,
                                  qsizetype step, const StoryPageRequest &request);

/// How long a step stays in a clip, before each of its reveals and after the last: in all what it says itself, else the
/// time to read it (150 words or 300 Chinese signs a minute) and 3 s to look around, and 3 s for each guess.
[[nodiscard]] QList<double> storyPartSeconds(const StoryStep &step, Language language);
[[nodiscard]] double storySeconds(const StoryStep &step, Language language); ///< in all

} // namespace CapitalLoop
