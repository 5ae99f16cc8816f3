// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/moment.h"

#include <QObject>
#include <QThreadPool>

namespace CapitalLoop {

/// A question to MomentMaker.
struct MomentJob
{
    Network network{};
    Moment moment{};
    DealFilter filter{};
};

/// Its answer.
struct MadeMoment
{
    NetworkThen then{};
    DealFilter filter{};
    VisiblePart visible{}; ///< of it with that filter
};

/// Takes large networks to a moment in another thread, so that a window goes on meanwhile. One at a time, and only the
/// latest question is answered. Owned by the document.
class MomentMaker : public QObject
{
    Q_OBJECT

public:
    explicit MomentMaker(QObject *parent = nullptr);
    ~MomentMaker() override;

    void start(const MomentJob &job);
    void drop();
    [[nodiscard]] bool isRunning() const { return m_job.has_value(); } ///< an answer is to come
    /// Takes a value apart in the other thread, which takes as long as to make it.
    void discard(std::optional<NetworkThen> then);

signals:
    void made(const CapitalLoop::MadeMoment &made);

private:
    void work();
    void end(quint64 number, const MadeMoment &made);

    QThreadPool m_pool;
    std::optional<MomentJob> m_job; ///< the latest question, until it is answered
    quint64 m_number = 0;
    bool m_isWorking = false;
};

} // namespace CapitalLoop
