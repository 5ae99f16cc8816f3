// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/storypages.h"

#include <memory>

namespace CapitalLoop {

/// Small pictures of a story's steps, made in the background and kept as long as step and network stay the same.
class StoryThumbnails : public QObject
{
    Q_OBJECT

public:
    explicit StoryThumbnails(QSize pixels, QObject *parent = nullptr);

    /// Asks for the pictures of all steps that are not known yet.
    void make(const StorySource &source);
    /// Null until it is there.
    [[nodiscard]] QImage image(const StoryStep &step) const;

signals:
    void made();

private:
    void take();

    struct Known
    {
        StoryStep step{};
        QImage image{};
    };
    QSize m_pixels;
    StorySource m_source; ///< of what is known; without the story
    QList<Known> m_known;
    std::unique_ptr<StoryPages> m_pages;
};

} // namespace CapitalLoop
