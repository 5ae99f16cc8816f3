// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storyexport.h"

#include "cli/nearestword.h"
#include "cli/storysteps.h"
#include "cli/terminalprogress.h"
#include "words/errorwords.h"
#include "words/languagescope.h"

#include <QCoreApplication>

namespace CapitalLoop {

namespace {

/// The words of this file.
struct StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::StoryWords)
};

std::expected<const Story *, QString> storyCalled(const Network &network, const QString &name)
{
    if (network.stories.isEmpty())
        return std::unexpected(StoryWords::tr("This network has no story."));
    if (name.isEmpty())
        return &network.stories.first();
    QStringList names;
    QStringList known; // of each its id and its title
    for (const Story &story : network.stories) {
        for (const QString &text : {story.id.text(), story.title.en, story.title.zhHans, story.title.zhHant}) {
            if (text.compare(name, Qt::CaseInsensitive) == 0)
                return &story;
        }
        const QString title = story.title.in(currentLanguage());
        names += {story.id.text(), title};
        known.append(QStringLiteral("%1 (%2)").arg(story.id.text(), title));
    }
    return std::unexpected(
        withMeant(StoryWords::tr("There is no story “%1”. There are: %2.").arg(name, known.join(QStringLiteral("; "))),
                  name, names));
}

/// The same network with a layout, of which a page takes the places it can.
std::expected<Network, Error> withPlaces(const Network &network, const PictureOptions &options)
{
    if (!network.layouts.isEmpty())
        return network;
    PictureOptions whole = options;
    whole.style.moment = {};
    whole.style.filter = {};
    const auto positions = positionsFor(network, whole, 1);
    if (!positions)
        return std::unexpected(positions.error());
    Network placed = network;
    placed.layouts.append(
        {.engine = QStringLiteral("balanced"), .canvas = canvasSize(whole.style.size), .positions = *positions});
    return placed;
}

} // namespace

std::expected<void, QString> exportStory(const Network &network, const PictureOptions &options, const StoryExport &wish)
{
    const auto story = storyCalled(network, wish.story);
    if (!story)
        return std::unexpected(story.error());
    const auto steps = storySteps(wish.steps, (*story)->steps.size());
    if (!steps)
        return std::unexpected(QStringLiteral("--steps %1: %2").arg(wish.steps, steps.error()));
    const auto placed = withPlaces(network, options);
    if (!placed)
        return std::unexpected(errorText(placed.error()));
    const StoryPageRequest request{
        .size = options.style.size, .theme = options.style.theme, .language = options.style.language};
    StoryFiles files = storyFiles(*placed, **story, *steps, request, wish.target);
    addStoryCharts(files, *placed, **story);
    std::optional<TerminalProgress> terminal; // in the system's language
    if (wish.target.isFilm())
        terminal.emplace();
    const auto written = writeStory(files, wish.target, terminal ? terminal->progress() : WritingProgress());
    return written ? std::expected<void, QString>() : std::unexpected(errorText(written.error()));
}

} // namespace CapitalLoop
