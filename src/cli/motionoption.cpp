// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/motionoption.h"

#include <QCoreApplication>

namespace CapitalLoop {

/// The words of this file.
struct MotionOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::MotionOptionWords)
};

void addMotionOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("animate"),
         MotionOptionWords::tr("A picture that moves, and ends as it began: .svg, .webp, .gif, .apng; .mp4 and .webm "
                               "where ffmpeg is installed.")});
    parser.addOption({QStringLiteral("seconds"),
                      MotionOptionWords::tr("Moving: the length of the loop, from 1 to 60 (default 6)."),
                      QStringLiteral("number")});
    parser.addOption(
        {QStringLiteral("fps"),
         MotionOptionWords::tr("Moving: frames a second, from 1 to 60 (default 30; a GIF has at most 50)."),
         QStringLiteral("number")});
}

std::expected<std::optional<Motion>, QString> motionOption(const QCommandLineParser &parser)
{
    const auto given = [&](const char *name) { return parser.isSet(QLatin1StringView(name)); };
    const auto value = [&](const char *name) { return parser.value(QLatin1StringView(name)); };
    const bool isStory = given("story") && given("fps") && !given("seconds"); // its film is as long as its steps
    if (!given("animate") && !isStory) {
        if (given("seconds") || given("fps"))
            return std::unexpected(MotionOptionWords::tr("--seconds and --fps go with --animate."));
        return std::nullopt;
    }
    if (given("at"))
        return std::unexpected(MotionOptionWords::tr("--at and --animate exclude each other."));
    Motion motion;
    if (given("seconds")) {
        motion.seconds = value("seconds").toDouble();
        if (!(motion.seconds >= Motion::ShortestSeconds && motion.seconds <= Motion::LongestSeconds))
            return std::unexpected(MotionOptionWords::tr("--seconds %1 is not understood: type a number from 1 to 60.")
                                       .arg(value("seconds")));
    }
    if (given("fps")) {
        motion.framesPerSecond = value("fps").toInt();
        if (motion.framesPerSecond < 1 || motion.framesPerSecond > Motion::MostFramesPerSecond)
            return std::unexpected(
                MotionOptionWords::tr("--fps %1 is not understood: type a whole number from 1 to 60.")
                    .arg(value("fps")));
    }
    return motion;
}

} // namespace CapitalLoop
