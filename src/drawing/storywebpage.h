// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/storyhandout.h"

namespace CapitalLoop {

/// One file that a browser shows without a network: the steps as SVG, turned by keys, buttons, clicks and a touch, what
/// is to be guessed hidden until it is asked for; where scripts are off, and printed, all of them in order with all
/// that they show. In the language in force. Errors: FileNotWritable, PictureCancelled.
[[nodiscard]] std::expected<void, Error> writeStoryHtml(const QList<HandoutPage> &pages, const QString &title,
                                                        const QSizeF &pixels, Language language, const QString &path,
                                                        const WritingProgress &progress = {});

} // namespace CapitalLoop
