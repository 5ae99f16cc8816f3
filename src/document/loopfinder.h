// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/loops.h"

#include <QObject>

namespace CapitalLoop {

/// Finds the loops of a network in another thread. A new question takes the place of the one before it, whose answer is
/// dropped. Owned by whoever asks.
class LoopFinder : public QObject
{
    Q_OBJECT

public:
    explicit LoopFinder(QObject *parent = nullptr);
    ~LoopFinder() override;

    void find(const Network &network, const AnalysisScope &scope, const LoopQuery &query);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void started();
    void found(const CapitalLoop::LoopList &loops);
    void cancelled();

private:
    void take(quint64 question, const LoopList &loops);

    std::stop_source m_stop;
    quint64 m_question = 0;
    bool m_busy = false;
};

} // namespace CapitalLoop
