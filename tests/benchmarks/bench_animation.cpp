// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a clip of the built-in networks takes to write, encoders included, beside how long it plays; how large it is
// and how large it was judged to be: bench_animation [SECONDS [FRAMES_PER_SECOND [FOLDER]]] (6 seconds of 30 frames in
// 1920x1080 if left out). The files stay in the folder if one is named.

#include "drawing/animationencoder.h"
#include "drawing/animationwriter.h"
#include "drawing/drawingbuilder.h"
#include "drawing/picturewriter.h"
#include "drawing/savedplaces.h"
#include "io/caploopreader.h"
#include "layout/layoutrunner.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace CapitalLoop;

namespace {

Drawing drawingOf(const QString &name, ThemeName themeName)
{
    const auto read = readNetworkFile(name);
    if (!read)
        return {};
    DrawingStyle style;
    style.theme = themeName;
    style.filter.minimum = suggestedMinimum(read->network);
    Positions positions = savedPositions(read->network, style);
    if (positions.isEmpty()) {
        if (const auto answer = layoutNow(layoutRequest(read->network, style)))
            positions = answer->positions;
    }
    return buildDrawing(read->network, positions, style);
}

qint64 dotCount(const Drawing &drawing)
{
    qint64 count = 0;
    for (const DealShape &deal : drawing.deals)
        count += deal.dots.count;
    return count;
}

void printRow(const QString &network, ThemeName themeName, const QString &suffix, const Motion &motion,
              const QString &folder)
{
    const Drawing drawing = drawingOf(network, themeName);
    const PictureRequest request{.motion = motion};
    const char *theme = themeName == ThemeName::Dark ? "dark" : "light";
    const QString path = QStringLiteral("%1/%2-%3.%4").arg(folder, network.mid(8), QLatin1StringView(theme), suffix);
    QElapsedTimer clock;
    clock.start();
    const auto judged = movingSize(drawing, request, suffix, {});
    const double judging = double(clock.restart()) / 1000;
    const auto written = writePicture(drawing, request, path);
    const double seconds = double(clock.elapsed()) / 1000;
    std::printf("| %-15s | %-5s | %4lld | %-4s | %6.2f | %5.2f | %8.0f | %8.0f | %5.2f |%s\n",
                qPrintable(network.mid(8)), theme, dotCount(drawing), qPrintable(suffix), seconds,
                seconds / motion.length(), double(QFileInfo(path).size()) / 1000, double(judged.value_or(0)) / 1000,
                judging, written ? "" : " not written");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    Motion motion;
    if (argc > 1)
        motion.seconds = QByteArray(argv[1]).toDouble();
    if (argc > 2)
        motion.framesPerSecond = QByteArray(argv[2]).toInt();
    const QTemporaryDir temporary;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : temporary.path();
    std::printf("%.1f seconds, %d frames in 1920x1080, %d cores, ffmpeg: %s\n", motion.length(), motion.frames(),
                QThread::idealThreadCount(), videoProgram().isEmpty() ? "none" : qPrintable(videoProgram()));
    std::printf("| network         | theme | dots | file | s took | ratio | kB large |   judged | s for |\n");
    for (const char *network : {"example:ai-loop-2025-10", "example:ai-loop-2026-07"}) {
        for (ThemeName themeName : {ThemeName::Dark, ThemeName::Light}) {
            for (const QString &suffix : movingSuffixes())
                printRow(QString::fromLatin1(network), themeName, suffix, motion, folder);
        }
    }
    return 0;
}
