// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "drawing/storypage.h"

namespace CapitalLoop {

/// The chart of a step in its box on the page; nothing if the step has none. In the window's thread.
[[nodiscard]] std::optional<PictureInset> storyChart(const Network &network, const StoryStep &step,
                                                     const StoryPage &page, const StoryPageRequest &request);

} // namespace CapitalLoop
