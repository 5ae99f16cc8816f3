// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/chartbelow.h"
#include "cli/console.h"
#include "cli/lensoption.h"
#include "cli/momentoption.h"
#include "cli/motionoption.h"
#include "cli/pictureoptions.h"
#include "cli/storyexport.h"
#include "cli/terminalprogress.h"
#include "drawing/animationwriter.h"
#include "drawing/comparisonpicture.h"
#include "drawing/picturewriter.h"
#include "words/languagescope.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace CapitalLoop {

namespace {

/// With a chart below if the size of the whole picture is given.
std::expected<void, Error> exportPicture(const Network &network, const PictureOptions &options, const QString &output,
                                         const std::optional<QSizeF> &withChart)
{
    PictureOptions placing = options;
    if (options.style.compared) { // as in the window, where the places are those of the whole picture
        placing.style.furniture = false;
        placing.style.moment = asOnDay(options.style.compared->now);
    }
    const auto positions = positionsFor(network, placing, 6);
    if (!positions)
        return std::unexpected(positions.error());
    const Drawing drawing = pictureDrawing(network, *positions, options);
    std::optional<TerminalProgress> terminal; // in the system's language
    if (options.request.motion)
        terminal.emplace();
    const LanguageScope scope(options.style.language);
    std::optional<PictureInset> chart;
    if (withChart)
        chart = chartBelow(network, drawing, options.style, *withChart);
    return writePicture(drawing, options.request, output, chart, terminal ? terminal->progress() : WritingProgress());
}

/// What is wrong with the name of the file to write; empty if nothing is.
QString outputProblem(const QString &output, bool moves)
{
    const QString suffix = QFileInfo(output).suffix().toLower();
    if ((moves ? movingSuffixes() : pictureSuffixes()).contains(suffix))
        return {};
    if (moves)
        return ExportCommand::tr("Say where to write with -o NAME.svg, -o NAME.webp, -o NAME.gif, -o NAME.apng, "
                                 "-o NAME.mp4 or -o NAME.webm.");
    if (movingSuffixes().contains(suffix))
        return ExportCommand::tr("A .%1 file is written with --animate.").arg(suffix);
    return ExportCommand::tr("Say where to write with -o NAME.png, -o NAME.svg or -o NAME.pdf.");
}

/// What cannot be written of a story there, as a sentence; empty if all can. A folder may have a dot in its name, as
/// "talk.2026", unless what follows looks like a kind of file.
QString storyOutputProblem(const StoryTarget &target)
{
    if (target.path.isEmpty())
        return ExportCommand::tr("Say where to write with -o NAME.pdf, -o NAME.html, -o NAME.mp4, -o NAME.webm or -o "
                                 "FOLDER.");
    static const QRegularExpression kindOfFile(QStringLiteral("^[a-z]{1,5}$"));
    const QString suffix = target.suffix();
    if (target.isOneFile() || !kindOfFile.match(suffix).hasMatch() || QFileInfo(target.path).isDir())
        return {};
    return ExportCommand::tr("A story cannot be written as .%1. It can as .pdf, .html, .mp4 or .webm, or as numbered "
                             "pictures into a folder, whose name has no such ending.")
        .arg(suffix);
}

/// The steps of a story.
int runStory(const QCommandLineParser &parser, PictureOptions &options)
{
    const StoryExport wish{.story = parser.value(QStringLiteral("story")),
                           .steps = parser.value(QStringLiteral("steps")),
                           .target = {.path = parser.value(QStringLiteral("output")),
                                      .pictures = parser.value(QStringLiteral("pictures")),
                                      .withNotes = parser.isSet(QStringLiteral("notes")),
                                      .framesPerSecond = options.request.motion.value_or(Motion()).framesPerSecond}};
    if (const QString problem = storyOutputProblem(wish.target); !problem.isEmpty())
        return usageProblem(problem, QStringLiteral("export"));
    if (wish.target.pictures != u"png" && wish.target.pictures != u"svg")
        return usageProblem(ExportCommand::tr("--pictures wants png or svg."), QStringLiteral("export"));
    options.minimumGiven = true; // each step says itself which deals it shows
    const auto network = openNetwork(options);
    if (!network) {
        printError(network.error());
        return Failed;
    }
    if (const auto written = exportStory(*network, options, wish); !written)
        return usageProblem(written.error(), QStringLiteral("export"));
    return Done;
}

/// What does not go with two days, as a sentence; empty if all does.
QString comparisonProblem(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("then")))
        return parser.isSet(QStringLiteral("now")) ? ExportCommand::tr("--now needs --then, the day to compare with.")
                                                   : QString();
    for (const char *other : {"in-force-on", "as-known-on", "years", "show", "chart"}) {
        if (parser.isSet(QLatin1StringView(other)))
            return ExportCommand::tr("--then and --%1 exclude each other.").arg(QLatin1StringView(other));
    }
    return {};
}

} // namespace

int ExportCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Writes a picture of a network, by the ending of the output's name: PNG, SVG or PDF, and with "
           "--animate one that moves."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("A .caploop file or a built-in network (example:ai-loop-2025-10)."));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("The picture to write: .png, .svg or .pdf, or one of --animate."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("outlines"), tr("SVG: letters as outlines, for programs without the fonts.")});
    parser.addOption({QStringLiteral("at"), tr("The instant of the moving dots in seconds (default 0)."),
                      QStringLiteral("seconds")});
    parser.addOption({QStringLiteral("chart"), tr("With the valuation chart below the diagram.")});
    parser.addOption({QStringLiteral("story"),
                      tr("The steps of a story instead (its id or title, \"\" for the first), to NAME.pdf, NAME.html, "
                         "NAME.mp4, NAME.webm or a folder of numbered pictures."),
                      QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("steps"), tr("Of a story: 1-4 or 2,5 (default: all)."), QStringLiteral("numbers")});
    parser.addOption({QStringLiteral("notes"), tr("Of a story: with what the speaker says (PDF and HTML).")});
    parser.addOption({QStringLiteral("pictures"), tr("Of a story's folder: png (default) or svg."),
                      QStringLiteral("kind"), QStringLiteral("png")});
    parser.addOption({QStringLiteral("then"),
                      tr("Two days side by side with what changed, the changed deals lit: as known on this day …"),
                      QStringLiteral("day")});
    parser.addOption(
        {QStringLiteral("now"), tr("… and on this later one (default: the network's day)."), QStringLiteral("day")});
    addMotionOptions(parser);
    addPictureOptions(parser);
    if (const auto answer = answerBefore(parser, arguments, QStringLiteral("export")))
        return *answer;
    auto options = pictureOptions(parser);
    if (!options)
        return usageProblem(options.error(), QStringLiteral("export"));
    const auto motion = motionOption(parser);
    if (!motion)
        return usageProblem(motion.error(), QStringLiteral("export"));
    options->request.motion = *motion;
    const QString output = parser.value(QStringLiteral("output"));
    if (parser.isSet(QStringLiteral("story")))
        return runStory(parser, *options);
    for (const char *ofStory : {"steps", "notes", "pictures"}) {
        if (parser.isSet(QLatin1StringView(ofStory)))
            return usageProblem(tr("--%1 belongs to --story, which is not given.").arg(QLatin1StringView(ofStory)),
                                QStringLiteral("export"));
    }
    if (const QString problem = outputProblem(output, motion->has_value()); !problem.isEmpty())
        return usageProblem(problem, QStringLiteral("export"));
    const auto then = dayOption(parser, QLatin1StringView("then"));
    const auto now = dayOption(parser, QLatin1StringView("now"));
    for (const auto &day : {then, now}) {
        if (!day)
            return usageProblem(day.error(), QStringLiteral("export"));
    }
    if (const QString wrong = comparisonProblem(parser); !wrong.isEmpty())
        return usageProblem(wrong, QStringLiteral("export"));
    options->request.textAsOutlines = parser.isSet(QStringLiteral("outlines"));
    const bool withChart = parser.isSet(QStringLiteral("chart"));
    const QSizeF pictureSize = options->style.size;
    if (withChart)
        options->style.size = sizeAboveChart(pictureSize);
    options->request.seconds = parser.value(QStringLiteral("at")).toDouble();
    const auto network = openNetwork(*options);
    if (!network) {
        printError(network.error());
        return Failed;
    }
    if (*then) {
        const ComparedDays days{**then, now->value_or(network->asOf.value_or(QDate::currentDate()))};
        if (days.now <= days.then)
            return usageProblem(
                tr("The later day, %1, does not come after that of --then.").arg(days.now.toString(Qt::ISODate)),
                QStringLiteral("export"));
        options->style.compared = days;
        options->request.emphasis = changedBetween(*network, days);
    }
    if (const auto shown = addLens(*network, *options); !shown)
        return usageProblem(shown.error(), QStringLiteral("export"));
    const std::optional<QSizeF> chartOf = withChart ? std::optional(pictureSize) : std::nullopt;
    if (const auto written = exportPicture(*network, *options, output, chartOf); !written) {
        printError(written.error());
        return Failed;
    }
    return Done;
}

} // namespace CapitalLoop
