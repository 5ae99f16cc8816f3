// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/storypage.h"

namespace CapitalLoop {

/// Room at the edges of a page, as a share of its height.
inline constexpr double StoryMargin = 0.022;

/// What a step (from 0) says beside its picture, in `panel` of the page's canvas: the story's title and the place in
/// it, the step's title, its loop, its text, and its sources, of which as many are named as there is room for. While
/// something is not revealed, the step's question stands in place of the text; on paper above it. `rule` is told in
/// small letters above the sources: by what a lens makes its picture. Words become smaller only where they do not fit.
[[nodiscard]] FurnitureShape storyCaption(const Network &network, const Story &story, qsizetype step,
                                          const StoryPageRequest &request, const QRectF &panel, const Theme &theme,
                                          const QString &rule = {});

/// "Sources: Anue, 7 October 2025; Jiemian": what a step is told by, each once; empty if it names none.
[[nodiscard]] QString storySources(const Network &network, const StoryStep &step, Language language);

} // namespace CapitalLoop
