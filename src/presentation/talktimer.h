// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/animationclock.h"

#include <memory>
#include <optional>

namespace CapitalLoop {

/// How long a talk has gone on: runs, rests and begins anew.
class TalkTimer
{
public:
    /// Beside a target: in time, more than a step's share behind or ahead.
    enum class Pace { Unknown, InTime, Behind, Ahead };

    explicit TalkTimer(std::unique_ptr<AnimationClock> clock) : m_clock(std::move(clock)) {}

    [[nodiscard]] double elapsed() const ///< seconds
    {
        return m_isRunning ? m_elapsed + m_clock->seconds() - m_since : m_elapsed;
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void setRunning(bool running)
    {
        m_elapsed = elapsed();
        m_since = m_clock->seconds();
        m_isRunning = running;
    }
    void reset()
    {
        m_elapsed = 0;
        m_since = m_clock->seconds();
    }

    void setTarget(std::optional<double> seconds) { m_target = seconds; }
    [[nodiscard]] std::optional<double> target() const { return m_target; }
    /// With `done` steps of `all` behind us.
    [[nodiscard]] Pace pace(int done, int all) const
    {
        if (!m_target || all <= 0)
            return Pace::Unknown;
        const double step = *m_target / all;
        const double due = step * done; // when the step at hand should begin
        if (elapsed() > due + 2 * step)
            return Pace::Behind;
        return elapsed() < due - step ? Pace::Ahead : Pace::InTime;
    }

private:
    std::unique_ptr<AnimationClock> m_clock;
    std::optional<double> m_target{};
    double m_elapsed = 0; ///< at m_since
    double m_since = 0;
    bool m_isRunning = false;
};

} // namespace CapitalLoop
