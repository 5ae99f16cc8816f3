// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/framequeue.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace CapitalLoop {

namespace {

constexpr int MostThreads = 8;
constexpr int AheadOfEach = 2; ///< frames that may wait to be taken, for each thread

/// The frames that are made and not yet taken.
class FrameQueue
{
public:
    FrameQueue(int frames, int most) : m_frames(frames), m_most(most) {}

    /// The next frame to be made; -1 when there is none.
    int next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_next == m_frames || m_next < m_taken + m_most; });
        return m_closed || m_next == m_frames ? -1 : m_next++;
    }

    void put(int frame, MadeFrame made)
    {
        const std::scoped_lock lock(m_mutex);
        m_made.emplace(frame, std::move(made));
        m_changed.notify_all();
    }

    MadeFrame take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_made.contains(m_taken); });
        MadeFrame made = std::move(m_made.extract(m_taken).mapped());
        ++m_taken;
        m_changed.notify_all();
        return made;
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    const int m_frames;
    const int m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, MadeFrame> m_made;
    int m_next = 0;
    int m_taken = 0;
    bool m_closed = false;
};

} // namespace

bool makeInOrder(int frames, const std::function<FrameMaker()> &newMaker,
                 const std::function<bool(const MadeFrame &frame)> &take, const WritingProgress &progress)
{
    const int threads = std::clamp(int(std::thread::hardware_concurrency()), 1, MostThreads);
    FrameQueue queue(frames, AheadOfEach * threads);
    std::vector<std::jthread> makers;
    for (int i = 0; i < std::min(threads, frames); ++i) {
        makers.emplace_back([&queue, &newMaker] {
            const FrameMaker make = newMaker();
            for (int frame = queue.next(); frame >= 0; frame = queue.next())
                queue.put(frame, make(frame));
        });
    }
    for (int done = 0; done < frames; ++done) {
        if (progress.stop.stop_requested() || !take(queue.take())) {
            queue.close();
            return false;
        }
        if (progress.told)
            progress.told(done + 1, frames);
    }
    return true;
}

} // namespace CapitalLoop
