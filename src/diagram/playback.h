// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/animationclock.h"

#include <memory>

namespace CapitalLoop {

/// The instant of the animation: runs along a clock at a speed, or rests.
class Playback
{
public:
    explicit Playback(std::unique_ptr<AnimationClock> clock) : m_clock(std::move(clock)) {}

    [[nodiscard]] double instant() const ///< in seconds
    {
        return m_running ? m_instant + (m_clock->seconds() - m_since) * m_speed : m_instant;
    }
    [[nodiscard]] bool isRunning() const { return m_running; }

    void setRunning(bool running) { restart(instant(), running, m_speed); }
    void setSpeed(double speed) { restart(instant(), m_running, speed); }
    void setInstant(double seconds) { restart(seconds, m_running, m_speed); }
    void setClock(std::unique_ptr<AnimationClock> clock)
    {
        const double now = instant();
        m_clock = std::move(clock);
        restart(now, m_running, m_speed);
    }

private:
    void restart(double instant, bool running, double speed)
    {
        m_instant = instant;
        m_since = m_clock->seconds();
        m_running = running;
        m_speed = speed;
    }

    std::unique_ptr<AnimationClock> m_clock;
    double m_instant = 0; ///< at m_since
    double m_since = 0;   ///< on the clock
    double m_speed = 1;
    bool m_running = false;
};

} // namespace CapitalLoop
