// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/storyclip.h"
#include "drawing/storywebpage.h"

namespace CapitalLoop {

/// What becomes of a story, and where.
struct StoryTarget
{
    QString path{}; ///< NAME.pdf, NAME.html, NAME.mp4, NAME.webm, else a folder for numbered pictures
    QString pictures = QStringLiteral("png"); ///< of a folder: png or svg
    bool withNotes = false;                   ///< of PDF and HTML
    int framesPerSecond = 30;                 ///< of a film
    bool isFolder = false;                    ///< whatever its name ends in

    [[nodiscard]] QString suffix() const; ///< in small letters; none of a folder that is known as one
    [[nodiscard]] bool isFilm() const;
    [[nodiscard]] bool isOneFile() const { return isFilm() || isWebPage() || suffix() == u"pdf"; }
    [[nodiscard]] bool isWebPage() const { return suffix() == u"html"; }
    /// How a page of it is asked for: what cannot be turned has the question beside its answer.
    [[nodiscard]] StoryPageRequest asked(StoryPageRequest request) const;
};

/// The pages of some steps, ready to be written.
struct StoryFiles
{
    QString title{};
    StoryPageRequest request{};
    QList<qsizetype> steps{};   ///< from 0
    QList<HandoutPage> pages{}; ///< one for each of the steps
    QList<ClipPage> film{};     ///< a step with something to reveal is several, which share its time
    QList<int> lastFilmPage{};  ///< of each of the steps; -1 without a film

    /// Which of the steps (from 0) is at work when so much is done, as writeStory() tells it.
    [[nodiscard]] int stepAt(int done, int all) const;
};

/// In any thread, with others to help it; tells of steps, in those. The network has a saved layout with all companies.
/// Incomplete if it was stopped.
[[nodiscard]] StoryFiles storyFiles(const Network &network, const Story &story, const QList<qsizetype> &steps,
                                    const StoryPageRequest &request, const StoryTarget &target,
                                    const WritingProgress &progress = {});

/// Adds the charts of the steps that have one. In the window's thread.
void addStoryCharts(StoryFiles &files, const Network &network, const Story &story);

/// "03.png": of the third step, in a folder.
[[nodiscard]] QString storyPictureName(qsizetype step, const StoryTarget &target);

/// The story's title as the name of a file or a folder, which no system refuses; its id if nothing is left of that.
[[nodiscard]] QString storyFileName(const Story &story, Language language);

/// How long a film of the steps is, in seconds.
[[nodiscard]] double storyFilmSeconds(const Story &story, const QList<qsizetype> &steps, Language language);

/// In the main thread or a QThread; tells of a film's frames, else of steps. Errors: FolderNotWritable and those of the
/// kind of file; PictureCancelled.
[[nodiscard]] std::expected<void, Error> writeStory(const StoryFiles &files, const StoryTarget &target,
                                                    const WritingProgress &progress = {});

/// About how many bytes so many pages like the only one of `files` take, no film; nothing if they cannot be written.
[[nodiscard]] std::optional<qint64> judgedStorySize(const StoryFiles &files, const StoryTarget &target,
                                                    qsizetype count);

} // namespace CapitalLoop
