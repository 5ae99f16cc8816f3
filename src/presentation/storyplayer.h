// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story.h"

#include <QObject>

namespace CapitalLoop {

/// A place in a story.
struct StoryPosition
{
    int step = 0;     ///< from 0
    int revealed = 0; ///< groups of the step

    friend bool operator==(const StoryPosition &, const StoryPosition &) = default;
};

/// Where a talk stands: the step, what of it is revealed, and what the audience sees instead. Knows no windows.
class StoryPlayer : public QObject
{
    Q_OBJECT

public:
    enum class Cover { None, Black, White, End };
    enum class Pointer { None, Laser, Spotlight };

    /// A story with at least one step.
    explicit StoryPlayer(Story story, int step = 0, QObject *parent = nullptr);

    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] int count() const { return int(m_story.steps.size()); }
    [[nodiscard]] StoryPosition position() const { return m_position; }
    [[nodiscard]] StoryPosition audiencePosition() const { return m_frozen.value_or(m_position); }
    [[nodiscard]] std::optional<StoryPosition> next() const; ///< what forward() goes to
    [[nodiscard]] bool isFrozen() const { return m_frozen.has_value(); }
    [[nodiscard]] Cover cover() const { return m_cover; }
    [[nodiscard]] Pointer pointer() const { return m_pointer; }
    [[nodiscard]] bool isExploring() const { return m_isExploring; }
    [[nodiscard]] int typedNumber() const { return m_typed; } ///< of the step to go to with Enter; 0 = none

public slots:
    void forward();  ///< the next reveal, else the next step, else a screen that says so, else ended()
    void backward(); ///< from the end to the last step; the reveal before, else the step before with all revealed
    void goTo(int step);
    void goToFirst() { goTo(0); }
    void goToLast() { goTo(count() - 1); }
    void setFrozen(bool frozen);
    void toggleCover(CapitalLoop::StoryPlayer::Cover cover);
    void togglePointer(CapitalLoop::StoryPlayer::Pointer pointer);
    void setExploring(bool exploring);
    void typeDigit(int digit);
    /// To the step whose number was typed; without one forward.
    void enter();
    /// Leaves what is special, the last first; false if nothing is.
    bool escape();

signals:
    void moved(const CapitalLoop::StoryPosition &position); ///< of the speaker
    void audienceMoved(const CapitalLoop::StoryPosition &position);
    void ended();
    void stateChanged(); ///< cover, pointer, freezing, exploring, typed number

private:
    void moveTo(StoryPosition position);
    [[nodiscard]] int revealsOf(int step) const { return int(m_story.steps[step].reveals.size()); }

    Story m_story;
    StoryPosition m_position;
    std::optional<StoryPosition> m_frozen{}; ///< what the audience sees
    Cover m_cover = Cover::None;
    Pointer m_pointer = Pointer::None;
    bool m_isExploring = false;
    int m_typed = 0;
};

} // namespace CapitalLoop
