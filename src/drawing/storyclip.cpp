// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/storyclip.h"

#include "drawing/animationencoder.h"
#include "drawing/animationwriter.h"
#include "drawing/drawingpainter.h"
#include "drawing/movingdrawing.h"
#include "drawing/pngwriter.h"

#include <QEasingCurve>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace CapitalLoop {

namespace {

/// Which frames a page has.
struct Stretch
{
    int first = 0;
    int count = 1;
    int coming = 0; ///< of these, on the way to it
};

QList<Stretch> stretchesOf(const QList<ClipPage> &pages, int framesPerSecond)
{
    QList<Stretch> stretches;
    int at = 0;
    for (const ClipPage &page : pages) {
        const int count = std::max(1, int(std::lround(page.seconds * framesPerSecond)));
        const double way = stretches.isEmpty() ? 0 : transitionSeconds(page.transition);
        stretches.append({at, count, std::min(count - 1, int(std::lround(way * framesPerSecond)))});
        at += count;
    }
    return stretches;
}

/// Paints any frame; remembers what stands still for the frames after it. One for each thread.
class ClipPainter
{
public:
    ClipPainter(const QList<ClipPage> &pages, const QList<Stretch> &stretches, QSize pixels, int framesPerSecond)
        : m_pages(pages), m_stretches(stretches), m_pixels(pixels), m_framesPerSecond(framesPerSecond)
    {
    }

    [[nodiscard]] QImage paint(int frame)
    {
        const auto after = std::ranges::upper_bound(m_stretches, frame, std::less(),
                                                    [](const Stretch &stretch) { return stretch.first; });
        const qsizetype index = after - m_stretches.begin() - 1;
        const Stretch &stretch = m_stretches[index];
        const int within = frame - stretch.first;
        const double seconds = double(frame) / m_framesPerSecond;
        if (within >= stretch.coming)
            return whole(index, seconds);
        const double share =
            QEasingCurve(QEasingCurve::InOutCubic).valueForProgress((within + 1.0) / (stretch.coming + 1));
        return m_pages[index].transition == StoryTransition::Fly ? flying(index, share, seconds)
                                                                 : fading(index, share, seconds);
    }

private:
    [[nodiscard]] QImage still(const Drawing &drawing, const Emphasis &emphasis,
                               const std::optional<PictureInset> &chart) const
    {
        constexpr double Dpi = 96;
        return picture(withoutDots(drawing), m_pixels, Dpi, emphasis, 0, pictureMemory(), chart).value_or(QImage());
    }
    [[nodiscard]] QImage whole(qsizetype index, double seconds)
    {
        const ClipPage &page = m_pages[index];
        if (std::exchange(m_kept, index) != index)
            m_still = still(page.page.drawing, page.page.emphasis, page.chart);
        QImage image = m_still;
        if (page.page.moving && !image.isNull()) {
            QPainter painter(&image);
            const QSizeF canvas = page.page.drawing.size;
            painter.scale(m_pixels.width() / canvas.width(), m_pixels.height() / canvas.height());
            paintDots(painter, page.page.drawing, seconds, page.page.emphasis);
        }
        return image;
    }
    [[nodiscard]] const QImage &left(qsizetype index)
    {
        const ClipPage &page = m_pages[index];
        if (std::exchange(m_leaving, index) != index)
            m_left = still(page.page.drawing, page.page.emphasis, page.chart);
        return m_left;
    }
    [[nodiscard]] QImage flying(qsizetype index, double share, double seconds)
    {
        const ClipPage &goal = m_pages[index];
        const ClipPage &start = m_pages[index - 1];
        QImage image = still(liftedDrawing(start.page.drawing, goal.page.drawing, share), goal.page.emphasis,
                             liftedChart(start.chart, goal.chart, share));
        const FlightEnds ends = flightEnds(share);
        QPainter painter(&image);
        const auto lay = [&](const QImage &page, double opacity) {
            painter.setOpacity(opacity);
            painter.drawImage(0, 0, page);
        };
        if (ends.start > 0)
            lay(left(index - 1), ends.start);
        if (ends.goal > 0)
            lay(whole(index, seconds), ends.goal);
        return image;
    }
    [[nodiscard]] QImage fading(qsizetype index, double share, double seconds)
    {
        QImage image = left(index - 1);
        const QImage goal = whole(index, seconds);
        QPainter painter(&image);
        painter.setOpacity(share);
        painter.drawImage(0, 0, goal);
        return image;
    }

    const QList<ClipPage> &m_pages;
    const QList<Stretch> &m_stretches;
    QSize m_pixels;
    int m_framesPerSecond;
    qsizetype m_kept = -1;
    QImage m_still; ///< of m_kept, without dots
    qsizetype m_leaving = -1;
    QImage m_left;
};

} // namespace

std::optional<PictureInset> liftedChart(const std::optional<PictureInset> &start,
                                        const std::optional<PictureInset> &goal, double share)
{
    if (!start && !goal)
        return std::nullopt;
    return PictureInset{(goal ? goal : start)->box, [=](QPainter &painter, const QRectF &) {
                            const auto paint = [&](const std::optional<PictureInset> &chart, double opacity) {
                                if (!chart)
                                    return;
                                painter.setOpacity(opacity);
                                chart->paint(painter, chart->box);
                                painter.setOpacity(1);
                            };
                            paint(start, 1 - share);
                            paint(goal, share);
                        }};
}

FlightEnds flightEnds(double share)
{
    constexpr double End = 0.03; // of the way
    return {.start = std::max(0.0, 1 - share / End), .goal = std::max(0.0, 1 - (1 - share) / End)};
}

double transitionSeconds(StoryTransition transition)
{
    switch (transition) {
    case StoryTransition::Fly:
        return 1.1;
    case StoryTransition::Fade:
        return 0.7;
    case StoryTransition::Cut:
        break;
    }
    return 0;
}

std::expected<void, Error> writeStoryClip(const QList<ClipPage> &pages, QSize pixels, int framesPerSecond,
                                          const QString &suffix, QIODevice &device, const WritingProgress &progress)
{
    if (const auto obstacle = obstacleTo(suffix))
        return std::unexpected(*obstacle);
    pixels += QSize(pixels.width() % 2, pixels.height() % 2);
    constexpr double Dpi = 96;
    constexpr int PicturesAtOnce = 16;
    if (const auto first = picture({}, pixels, Dpi, {}, 0, pictureMemory() / PicturesAtOnce); !first)
        return std::unexpected(first.error());
    const QList<Stretch> stretches = stretchesOf(pages, framesPerSecond);
    const int frames = stretches.isEmpty() ? 0 : stretches.last().first + stretches.last().count;
    const auto newMaker = [&]() -> FrameMaker {
        return [painter = std::make_shared<ClipPainter>(pages, stretches, pixels, framesPerSecond)](int frame) {
            const QImage image = painter->paint(frame);
            return MadeFrame{
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()), image.size(), {}};
        };
    };
    return encodeFilm({.suffix = suffix, .size = pixels, .framesPerSecond = framesPerSecond, .frames = frames},
                      newMaker, device, progress);
}

} // namespace CapitalLoop
