// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/chartbelow.h"
#include "cli/console.h"
#include "cli/lensoption.h"
#include "cli/motionoption.h"
#include "cli/pictureoptions.h"
#include "cli/terminalprogress.h"
#include "drawing/animationwriter.h"
#include "drawing/picturewriter.h"
#include "words/languagescope.h"

#include <QFileInfo>

namespace CapitalLoop {

namespace {

/// With a chart below if the size of the whole picture is given.
std::expected<void, Error> exportPicture(const Network &network, const PictureOptions &options, const QString &output,
                                         const std::optional<QSizeF> &withChart)
{
    const auto positions = positionsFor(network, options, 6);
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
    if (const QString problem = outputProblem(output, motion->has_value()); !problem.isEmpty())
        return usageProblem(problem, QStringLiteral("export"));
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
