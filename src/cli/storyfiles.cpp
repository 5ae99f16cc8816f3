// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storyfiles.h"

#include "cli/storychart.h"
#include "drawing/picturefile.h"
#include "drawing/picturewriter.h"
#include "words/languagescope.h"

#include <QDir>
#include <QFileInfo>

namespace CapitalLoop {

namespace {

HandoutPage pageOf(const Network &network, const Story &story, qsizetype index, const StoryPageRequest &request)
{
    const StoryStep &step = story.steps[index];
    const Positions places = storyPositions(network, step, request);
    HandoutPage page{.page = storyPage(network, places, story, index, request)};
    page.chart = storyChart(network, step, page.page, request);
    return page;
}

void addToFilm(QList<ClipPage> &film, const Network &network, const Story &story, qsizetype index,
               StoryPageRequest request)
{
    const StoryStep &step = story.steps[index];
    const qsizetype parts = step.reveals.size() + 1;
    for (int revealed = 0; revealed < parts; ++revealed) {
        request.revealed = revealed;
        const HandoutPage page = pageOf(network, story, index, request);
        film.append({.page = page.page,
                     .chart = page.chart,
                     .transition = revealed == 0 ? step.transition : StoryTransition::Fly,
                     .seconds = storySeconds(step, request.language) / double(parts)});
    }
}

std::expected<void, Error> writePictures(const StoryFiles &files, const StoryTarget &target,
                                         const WritingProgress &progress)
{
    if (!QDir().mkpath(target.path))
        return std::unexpected(Error{ErrorCode::FolderNotWritable, {.file = target.path}, {target.path}});
    for (qsizetype i = 0; i < files.pages.size(); ++i) {
        if (progress.stop.stop_requested())
            return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
        const HandoutPage &page = files.pages[i];
        const PictureRequest request{.pixels = files.request.size, .emphasis = page.page.emphasis};
        const QString name = QStringLiteral("%1.%2").arg(files.steps[i] + 1, 2, 10, QChar(u'0')).arg(target.pictures);
        if (const auto written = writePicture(page.page.drawing, request, QDir(target.path).filePath(name), page.chart);
            !written)
            return written;
        if (progress.told)
            progress.told(int(i) + 1, int(files.pages.size()));
    }
    return {};
}

std::expected<void, Error> writeFilm(const StoryFiles &files, const StoryTarget &target,
                                     const WritingProgress &progress)
{
    std::optional<Error> problem;
    const auto written = writeWhole(target.path, [&](QIODevice &device) {
        const auto made = writeStoryClip(files.film, files.request.size.toSize(), target.framesPerSecond,
                                         target.suffix(), device, progress);
        if (!made)
            problem = made.error();
        return made.has_value();
    });
    return written || !problem ? written : std::unexpected(*problem);
}

} // namespace

QString StoryTarget::suffix() const
{
    return QFileInfo(path).suffix().toLower();
}

bool StoryTarget::isFilm() const
{
    return suffix() == u"mp4" || suffix() == u"webm";
}

StoryFiles storyFiles(const Network &network, const Story &story, const QList<qsizetype> &steps,
                      const StoryPageRequest &request, const StoryTarget &target)
{
    StoryFiles files{.title = story.title.in(request.language), .request = request, .steps = steps};
    for (const qsizetype step : steps) {
        if (target.isFilm()) {
            addToFilm(files.film, network, story, step, request);
            continue;
        }
        files.pages.append(pageOf(network, story, step, request));
        if (target.withNotes)
            files.pages.last().notes = story.steps[step].speakerNotes.in(request.language);
    }
    return files;
}

std::expected<void, Error> writeStory(const StoryFiles &files, const StoryTarget &target,
                                      const WritingProgress &progress)
{
    const LanguageScope scope(files.request.language);
    if (target.isFilm())
        return writeFilm(files, target, progress);
    if (target.suffix() == u"pdf")
        return writeStoryPdf(files.pages, files.title, files.request.size, target.withNotes, target.path);
    if (target.suffix() == u"html")
        return writeStoryHtml(files.pages, files.title, files.request.size, files.request.language, target.path);
    return writePictures(files, target, progress);
}

} // namespace CapitalLoop
