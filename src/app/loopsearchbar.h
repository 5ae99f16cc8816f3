// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/loopfinder.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace CapitalLoop {

/// Shows that a search for loops goes on once it takes a while, and ends it on demand; afterwards it offers to search
/// again. Hidden otherwise.
class LoopSearchBar : public QWidget
{
    Q_OBJECT

public:
    /// The finder must outlive the bar.
    explicit LoopSearchBar(LoopFinder &finder, QWidget *parent = nullptr);

    /// Milliseconds of a search before the bar appears.
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }
    [[nodiscard]] QProgressBar *progress() const { return m_progress; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void searchWanted(); ///< again, after it was stopped

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStopped(bool stopped);
    void retranslate();

    LoopFinder &m_finder;
    QTimer m_patience;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace CapitalLoop
