// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/storypages.h"
#include "presentation/talktimer.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class PresenterWindow;
}

namespace CapitalLoop {

/// The speaker's window: what the audience sees, what comes next, notes, time, and everything that can be done by key
/// as a button.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    /// Player and pages must outlive it.
    PresenterWindow(StoryPlayer &player, StoryPages &pages, std::unique_ptr<AnimationClock> clock,
                    QWidget *parent = nullptr);
    ~PresenterWindow() override;

    void setAudienceSize(QSize size); ///< the shape of the pictures
    [[nodiscard]] TalkTimer &timer() { return m_timer; }
    void toggleOverview();
    void changeNotesSize(int points);
    void toggleTimer();
    void resetTimer();
    void setCanSwap(bool canSwap); ///< there are two screens

signals:
    void keyPressed(QKeyEvent *event);
    void endWanted();
    void keysWanted();
    void swapWanted(); ///< of the two screens
    void overviewClosed();
    void pointed(std::optional<QPointF> share); ///< on the picture of now
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectButtons();
    void fillOverview();
    void showPosition();
    void showPictures();
    void showState();
    void showTime();

    StoryPlayer &m_player;
    StoryPages &m_pages;
    TalkTimer m_timer;
    QTimer m_tick;
    QSize m_audience{1920, 1080};
    int m_notesPoints = 14;
    std::unique_ptr<Ui::PresenterWindow> m_ui;
};

} // namespace CapitalLoop
