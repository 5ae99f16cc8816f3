// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a frame takes while the camera of a talk flies from one step to the next, beside painting such a frame as a
// picture of its own: bench_flight [WIDTH HEIGHT] (1920 1080 if left out).

#include "drawing/drawingpainter.h"
#include "drawing/framesource.h"
#include "drawing/movingdrawing.h"
#include "io/caploopreader.h"
#include "presentation/storypages.h"
#include "presentation/transition.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>

#include <cstdio>

using namespace CapitalLoop;

namespace {

constexpr int Frames = 30;

PreparedPage pageAt(const StorySource &source, int step, QSize pixels)
{
    const StoryPage page = pageOf(source, {step, StoryPageRequest::AllRevealed}, pixels);
    return {.page = page,
            .still = pageImage({.page = {.drawing = withoutDots(page.drawing), .emphasis = page.emphasis}}, pixels)};
}

template <class Paint> double millisecondsAFrame(QSize pixels, Paint &&paint)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    QElapsedTimer clock;
    clock.start();
    for (int frame = 0; frame < Frames; ++frame) {
        QPainter painter(&image);
        paint(painter, (frame + 0.5) / Frames);
    }
    return double(clock.nsecsElapsed()) / 1e6 / Frames;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QSize pixels = argc > 2 ? QSize(atoi(argv[1]), atoi(argv[2])) : QSize(1920, 1080);
    std::printf("%d x %d\n| network         | step | arrows | ms a frame | as a picture | ratio |\n", pixels.width(),
                pixels.height());
    for (const char *name : {"example:ai-loop-2025-10", "example:ai-loop-2026-07"}) {
        const auto read = readNetworkFile(QString::fromLatin1(name));
        if (!read || read->network.stories.isEmpty())
            return 1;
        const StorySource source{.network = read->network, .story = read->network.stories.first()};
        for (int step : {1, 2}) {
            const PreparedPage start = pageAt(source, step, pixels);
            const PreparedPage goal = pageAt(source, step + 1, pixels);
            FlyTransition flight(start, goal);
            const double flying = millisecondsAFrame(
                pixels, [&](QPainter &painter, double share) { flight.paint(painter, pixels, share); });
            const QSizeF canvas = goal.page.drawing.size;
            const double whole = millisecondsAFrame(pixels, [&](QPainter &painter, double share) {
                painter.scale(pixels.width() / canvas.width(), pixels.height() / canvas.height());
                paintStill(painter, liftedDrawing(start.page.drawing, goal.page.drawing, share), goal.page.emphasis);
            });
            std::printf("| %-15s | %4d | %6lld | %10.2f | %12.2f | %5.2f |\n", name + 8, step + 1,
                        (long long)goal.page.drawing.deals.size(), flying, whole, flying / whole);
        }
    }
    return 0;
}
