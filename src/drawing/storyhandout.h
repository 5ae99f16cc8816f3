// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "drawing/storypage.h"
#include "drawing/writingprogress.h"
#include "model/error.h"

#include <QStringList>

#include <expected>

namespace CapitalLoop {

/// A step as it goes into a handout.
struct HandoutPage
{
    StoryPage page{};          ///< with all that is revealed
    int number = 1;            ///< in its story
    int count = 1;             ///< of that story's steps
    QList<StoryPage> before{}; ///< of a web page: what is seen before each of its reveals
    std::optional<PictureInset> chart{};
    QString title{};
    QString loop{};       ///< that the step is about, read out; may be the answer
    QString text{};       ///< Markdown
    QString question{};   ///< empty if nothing is to be guessed
    QStringList answer{}; ///< what is revealed, in sentences
    QString sources{};    ///< a sentence
    QString notes{};      ///< Markdown
};

/// One page for each step, of these pixels at 96 to the inch; with notes, an A4 page upright: the step above, its
/// question and answer and what is said below, or lines to write on. In the language in force. Errors: FileNotWritable,
/// PictureCancelled.
[[nodiscard]] std::expected<void, Error> writeStoryPdf(const QList<HandoutPage> &pages, const QString &title,
                                                       const QSizeF &pixels, bool withNotes, const QString &path,
                                                       const WritingProgress &progress = {});

/// Tells that this page comes (from 0); false if no more of them are wanted.
[[nodiscard]] bool goesOn(const WritingProgress &progress, qsizetype page, const QList<HandoutPage> &pages);

} // namespace CapitalLoop
