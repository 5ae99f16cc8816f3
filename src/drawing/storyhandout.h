// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "drawing/storypage.h"
#include "drawing/writingprogress.h"
#include "model/error.h"

#include <expected>

namespace CapitalLoop {

/// A step as it goes into a handout.
struct HandoutPage
{
    StoryPage page{};
    std::optional<PictureInset> chart{};
    QString notes{}; ///< Markdown
};

/// One page for each step, of these pixels at 96 to the inch; with notes, an A4 page upright: the step above, what is
/// said below. Errors: FileNotWritable, PictureCancelled.
[[nodiscard]] std::expected<void, Error> writeStoryPdf(const QList<HandoutPage> &pages, const QString &title,
                                                       const QSizeF &pixels, bool withNotes, const QString &path,
                                                       const WritingProgress &progress = {});

/// One file that a browser shows without a network: the steps as SVG, turned by keys, clicks and a touch; readable
/// from top to bottom where scripts are off, and printed a step a page. Errors: FileNotWritable, PictureCancelled.
[[nodiscard]] std::expected<void, Error> writeStoryHtml(const QList<HandoutPage> &pages, const QString &title,
                                                        const QSizeF &pixels, Language language, const QString &path,
                                                        const WritingProgress &progress = {});

} // namespace CapitalLoop
