// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace CapitalLoop {

/// Tells the time to the animation. The view owns one; tests give it one that they turn by hand.
class AnimationClock
{
public:
    virtual ~AnimationClock() = default;
    [[nodiscard]] virtual double seconds() const = 0; ///< since any fixed moment; never goes back
};

/// The real time.
class SteadyClock : public AnimationClock
{
public:
    SteadyClock() { m_timer.start(); }
    [[nodiscard]] double seconds() const override { return static_cast<double>(m_timer.nsecsElapsed()) * 1e-9; }

private:
    QElapsedTimer m_timer;
};

/// A clock that stands still until it is turned.
class HandTurnedClock : public AnimationClock
{
public:
    [[nodiscard]] double seconds() const override { return m_seconds; }
    void advance(double seconds) { m_seconds += seconds; }

private:
    double m_seconds = 0;
};

} // namespace CapitalLoop
