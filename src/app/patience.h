// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QString>

#include <memory>
#include <optional>
#include <thread>

class QWidget;

namespace CapitalLoop {

/// Lets the window wait for a job of another thread: at first in silence, then behind a dialog that says what is done
/// and can be cancelled. For reading and writing files, whose disk may not answer at all.
class Patience
{
public:
    void jobDone() { m_done.release(); }
    /// False if the user gave up.
    [[nodiscard]] bool wait(QWidget *window, const QString &what);

private:
    QSemaphore m_done;
};

/// What the job gives, or nothing if the user gave up; the job then goes on for nobody. It must own all it works on.
template <class Job>
[[nodiscard]] std::optional<std::invoke_result_t<Job>> patiently(QWidget *window, const QString &what, Job job)
{
    struct Shared
    {
        Patience patience{};
        std::optional<std::invoke_result_t<Job>> result{};
    };
    auto shared = std::make_shared<Shared>();
    std::thread([shared, job = std::move(job)]() mutable {
        shared->result.emplace(job());
        shared->patience.jobDone();
    }).detach();
    if (!shared->patience.wait(window, what))
        return {};
    return std::move(shared->result);
}

} // namespace CapitalLoop
