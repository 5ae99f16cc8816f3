// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"
#include "drawing/storypage.h"
#include "presentation/storyplayer.h"

#include <QImage>

#include <array>
#include <functional>
#include <map>
#include <set>

namespace CapitalLoop {

/// A page with its chart, ready to be painted.
struct PreparedPage
{
    StoryPage page{};
    std::optional<PictureInset> chart{};
    QImage still{}; ///< the page without dots and chart, at the device's pixels
};

/// What pages are made of.
struct StorySource
{
    /// The chart of a step in its box of the page; called in the window's thread.
    using ChartMaker = std::function<std::optional<PictureInset>(const Network &, const StoryStep &, const StoryPage &,
                                                                 const StoryPageRequest &)>;

    Network network{}; ///< with a saved layout for all companies
    Story story{};
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    ChartMaker chart{};
};

/// Pure functions of any thread.
[[nodiscard]] StoryPage pageOf(const StorySource &source, StoryPosition position, const QSizeF &size);
[[nodiscard]] QImage pageImage(const PreparedPage &page, QSize pixels);

/// Makes pages and pictures of them in other threads (their charts in the window's), and keeps them.
class StoryPages : public QObject
{
    Q_OBJECT

public:
    explicit StoryPages(StorySource source, QObject *parent = nullptr);

    [[nodiscard]] const StorySource &source() const { return m_source; }
    /// The page if it is there; else null, and made() will tell.
    [[nodiscard]] const PreparedPage *page(StoryPosition position, QSize size);
    /// A small picture of it, the same way; null image until it is there.
    [[nodiscard]] QImage image(StoryPosition position, QSize pixels);

signals:
    void made();

private:
    /// step, reveals, width, height, whether a picture
    using Key = std::array<int, 5>;
    void make(const Key &key);
    void take(const Key &key, const PreparedPage &page);

    StorySource m_source;
    std::map<Key, PreparedPage> m_pages;
    std::map<Key, QImage> m_images;
    std::set<Key> m_making;
};

} // namespace CapitalLoop
