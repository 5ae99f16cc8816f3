// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lens.h"

#include <QObject>

namespace CapitalLoop {

/// Answers what a lens asks of a network in another thread. A new question takes the place of the one before it, whose
/// answer is dropped. Owned by whoever asks.
class LensFinder : public QObject
{
    Q_OBJECT

public:
    explicit LensFinder(QObject *parent = nullptr) : QObject(parent) {}

    void find(const Network &network, const AnalysisScope &scope, const Lens &lens);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void found(const CapitalLoop::LensAnswer &answer);
    void failed(CapitalLoop::AnalysisError error);

private:
    quint64 m_question = 0;
    bool m_busy = false;
};

} // namespace CapitalLoop
