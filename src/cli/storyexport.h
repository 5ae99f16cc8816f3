// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/pictureoptions.h"
#include "cli/storyfiles.h"

namespace CapitalLoop {

/// What --story asks for.
struct StoryExport
{
    QString story{}; ///< its id or title in any language; "" = the first
    QString steps{}; ///< "1-4", "2,5", empty = all
    StoryTarget target{};
};

/// Writes the steps of a story; what is wrong with the wishes as a sentence, or an Error.
[[nodiscard]] std::expected<void, QString> exportStory(const Network &network, const PictureOptions &options,
                                                       const StoryExport &wish);

} // namespace CapitalLoop
