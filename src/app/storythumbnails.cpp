// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storythumbnails.h"

#include <algorithm>

namespace CapitalLoop {

StoryThumbnails::StoryThumbnails(QSize pixels, QObject *parent) : QObject(parent), m_pixels(pixels) {}

void StoryThumbnails::make(const StorySource &source)
{
    const auto isOf = [&](const StorySource &other) {
        return other.network == source.network && other.story == source.story && other.theme == source.theme &&
               other.language == source.language;
    };
    if (m_pages && isOf(m_pages->source()))
        return;
    StorySource bare = source;
    bare.network.stories.clear();
    if (bare.network != m_source.network || bare.theme != m_source.theme || bare.language != m_source.language)
        m_known.clear();
    m_source = bare;
    m_known.removeIf([&](const Known &known) { return !source.story.steps.contains(known.step); });
    m_pages = std::make_unique<StoryPages>(source);
    connect(m_pages.get(), &StoryPages::made, this, &StoryThumbnails::take);
    take();
}

QImage StoryThumbnails::image(const StoryStep &step) const
{
    const auto found = std::ranges::find(m_known, step, &Known::step);
    return found == m_known.end() ? QImage() : found->image;
}

/// One after the other, so that little is made in vain when the story changes meanwhile.
void StoryThumbnails::take()
{
    const QList<StoryStep> &steps = m_pages->source().story.steps;
    bool isNew = false;
    for (int i = 0; i < steps.size(); ++i) {
        if (!image(steps[i]).isNull())
            continue;
        const QImage picture = m_pages->image({i, StoryPageRequest::AllRevealed}, m_pixels);
        if (picture.isNull())
            break; // until it is made
        m_known.append({steps[i], picture});
        isNew = true;
    }
    if (isNew)
        emit made();
}

} // namespace CapitalLoop
