// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/storyplayer.h"

#include <algorithm>

namespace CapitalLoop {

StoryPlayer::StoryPlayer(Story story, int step, QObject *parent) : QObject(parent), m_story(std::move(story))
{
    Q_ASSERT(!m_story.steps.isEmpty());
    m_position.step = std::clamp(step, 0, count() - 1);
}

std::optional<StoryPosition> StoryPlayer::next() const
{
    if (m_position.revealed < revealsOf(m_position.step))
        return StoryPosition{m_position.step, m_position.revealed + 1};
    if (m_position.step + 1 < count())
        return StoryPosition{m_position.step + 1, 0};
    return std::nullopt;
}

void StoryPlayer::forward()
{
    if (const auto position = next())
        moveTo(*position);
    else if (m_cover == Cover::End)
        emit ended();
    else
        toggleCover(Cover::End);
}

void StoryPlayer::backward()
{
    if (m_cover == Cover::End)
        toggleCover(Cover::End);
    else if (m_position.revealed > 0)
        moveTo({m_position.step, m_position.revealed - 1});
    else if (m_position.step > 0)
        moveTo({m_position.step - 1, revealsOf(m_position.step - 1)});
}

void StoryPlayer::goTo(int step)
{
    moveTo({std::clamp(step, 0, count() - 1), 0});
}

void StoryPlayer::moveTo(StoryPosition position)
{
    const StoryPosition seen = audiencePosition();
    const bool isElsewhere = position != m_position;
    m_position = position;
    m_typed = 0;
    m_isExploring = false;
    m_cover = Cover::None;
    if (isElsewhere)
        emit moved(m_position);
    if (audiencePosition() != seen)
        emit audienceMoved(audiencePosition());
    emit stateChanged();
}

void StoryPlayer::setFrozen(bool frozen)
{
    if (frozen == isFrozen())
        return;
    const StoryPosition seen = audiencePosition();
    m_frozen = frozen ? std::optional(m_position) : std::nullopt;
    if (audiencePosition() != seen)
        emit audienceMoved(audiencePosition());
    emit stateChanged();
}

void StoryPlayer::toggleCover(Cover cover)
{
    m_cover = m_cover == cover ? Cover::None : cover;
    emit stateChanged();
}

void StoryPlayer::togglePointer(Pointer pointer)
{
    m_pointer = m_pointer == pointer ? Pointer::None : pointer;
    emit stateChanged();
}

void StoryPlayer::setExploring(bool exploring)
{
    if (exploring == m_isExploring)
        return;
    m_isExploring = exploring;
    emit stateChanged();
}

void StoryPlayer::typeDigit(int digit)
{
    constexpr int Largest = 9999;
    m_typed = std::min(m_typed * 10 + digit, Largest);
    emit stateChanged();
}

void StoryPlayer::enter()
{
    if (m_typed > 0)
        goTo(std::exchange(m_typed, 0) - 1);
    else
        forward();
}

bool StoryPlayer::escape()
{
    if (m_typed > 0)
        m_typed = 0;
    else if (m_isExploring)
        m_isExploring = false;
    else if (m_cover != Cover::None)
        m_cover = Cover::None;
    else if (m_pointer != Pointer::None)
        m_pointer = Pointer::None;
    else if (m_frozen)
        setFrozen(false);
    else
        return false;
    emit stateChanged();
    return true;
}

} // namespace CapitalLoop
