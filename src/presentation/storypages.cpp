// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/storypages.h"

#include "document/inbackground.h"
#include "drawing/framesource.h"
#include "drawing/pngwriter.h"

#include <QGuiApplication>

namespace CapitalLoop {

namespace {

StoryPageRequest requestFor(const StorySource &source, StoryPosition position, const QSizeF &size)
{
    return {.size = size, .theme = source.theme, .language = source.language, .revealed = position.revealed};
}

QImage stillOf(const StoryPage &page, QSize pixels)
{
    return pageImage({.page = {.drawing = withoutDots(page.drawing), .emphasis = page.emphasis}}, pixels);
}

} // namespace

StoryPage pageOf(const StorySource &source, StoryPosition position, const QSizeF &size)
{
    const StoryPageRequest request = requestFor(source, position, size);
    const Positions places = storyPositions(source.network, source.story.steps[position.step], request);
    return storyPage(source.network, places, source.story, position.step, request);
}

QImage pageImage(const PreparedPage &page, QSize pixels)
{
    constexpr double Dpi = 96;
    return picture(page.page.drawing, pixels, Dpi, page.page.emphasis, 0, pictureMemory(), page.chart)
        .value_or(QImage());
}

StoryPages::StoryPages(StorySource source, QObject *parent) : QObject(parent), m_source(std::move(source)) {}

const PreparedPage *StoryPages::page(StoryPosition position, QSize size)
{
    const Key key{position.step, position.revealed, size.width(), size.height(), 0};
    const auto found = m_pages.find(key);
    if (found != m_pages.end())
        return &found->second;
    make(key);
    return nullptr;
}

QImage StoryPages::image(StoryPosition position, QSize pixels)
{
    const Key key{position.step, position.revealed, pixels.width(), pixels.height(), 1};
    const auto found = m_images.find(key);
    if (found != m_images.end())
        return found->second;
    make(key);
    return {};
}

void StoryPages::make(const Key &key)
{
    constexpr size_t Kept = 40; // whole pages; of older sizes of the window
    if (!m_making.insert(key).second)
        return;
    if (m_pages.size() > Kept)
        m_pages.clear();
    const auto [step, revealed, width, height, isPicture] = key;
    const StoryPosition position{step, revealed};
    const QSize pixels(width, height);
    // A picture is laid out as on a screen: a small page would have other lines of text.
    const QSizeF size =
        isPicture != 0 ? QSizeF(pixels).scaled(QSizeF(1920, 1080), Qt::KeepAspectRatio) : QSizeF(pixels);
    const QSize devicePixels = isPicture != 0 ? QSize() : (QSizeF(pixels) * qApp->devicePixelRatio()).toSize();
    const auto makePage = [source = m_source, position, size, devicePixels] {
        const StoryPage page = pageOf(source, position, size);
        return std::pair(page, devicePixels.isEmpty() ? QImage() : stillOf(page, devicePixels));
    };
    inBackground(this, makePage, [this, key, position, size](const std::pair<StoryPage, QImage> &made) {
        const auto &[page, still] = made;
        take(key, {page,
                   m_source.chart ? m_source.chart(m_source.network, m_source.story.steps[position.step], page,
                                                   requestFor(m_source, position, size))
                                  : std::nullopt,
                   still});
    });
}

void StoryPages::take(const Key &key, const PreparedPage &page)
{
    if (key[4] == 0) {
        m_making.erase(key);
        m_pages[key] = page;
        emit made();
        return;
    }
    const auto makeImage = [page, pixels = QSize(key[2], key[3])] { return pageImage(page, pixels); };
    inBackground(this, makeImage, [this, key](const QImage &image) {
        m_making.erase(key);
        m_images[key] = image;
        emit made();
    });
}

} // namespace CapitalLoop
