// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/audiencewindow.h"
#include "presentation/presentationkeys.h"
#include "presentation/presenterwindow.h"
#include "presentation/talkscreens.h"

#include <QPointer>

#include <memory>

class QLabel;

namespace CapitalLoop {

/// How a presentation begins.
struct PresentationSettings
{
    int step = 0;
    bool reducedMotion = false;
    QString home{};           ///< name of the speaker's screen
    QString audienceScreen{}; ///< name of the screen that the audience gets if it is there; empty = any but the home
};

/// A talk: the audience's window, the speaker's window, and the story that both follow. With two screens each window
/// has one; with one screen the speaker's window comes when it is asked for, and the two stand side by side.
class Presentation : public QObject
{
    Q_OBJECT

public:
    Presentation(StorySource source, const PresentationSettings &settings, QObject *parent = nullptr);
    ~Presentation() override;

    void start();
    [[nodiscard]] StoryPlayer &player() { return m_player; }
    [[nodiscard]] StoryPages &pages() { return m_pages; }
    [[nodiscard]] AudienceWindow &audience() { return *m_audience; }
    [[nodiscard]] PresenterWindow &presenter() { return *m_presenter; }

signals:
    void ended(int step); ///< where the speaker was

private:
    void takeKeyEvent(QKeyEvent *event, QWidget &window);
    void obey(WindowWish wish, QWidget &window);
    void toggleKeys();
    void togglePresenter();
    void showPresenter();
    void arrange();
    void swapScreens();
    void showPage();
    void prepareNext();
    void showState();
    void end();

    PresentationSettings m_settings;
    TalkScreens m_screens{};
    StoryPages m_pages;
    StoryPlayer m_player;
    std::unique_ptr<AudienceWindow> m_audience;
    std::unique_ptr<PresenterWindow> m_presenter;
    std::optional<StoryPosition> m_shown{};
    QPointer<QLabel> m_keys;       ///< while they are shown
    bool m_isBorrowed = false;     ///< the speaker's window is there for the overview alone
    bool m_leftFullScreen = false; ///< to make room for the speaker's window
    bool m_isEnded = false;
};

} // namespace CapitalLoop
