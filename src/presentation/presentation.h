// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/audiencewindow.h"
#include "presentation/presentationkeys.h"
#include "presentation/presenterwindow.h"

#include <memory>

class QScreen;

namespace CapitalLoop {

/// How a presentation begins.
struct PresentationSettings
{
    int step = 0;
    bool reducedMotion = false;
    QScreen *audienceScreen = nullptr;  ///< null: the one of the presenter
    QScreen *presenterScreen = nullptr; ///< null: none is shown until it is asked for
};

/// A talk: the audience's window, the speaker's window, and the story that both follow.
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
    void takeKeyEvent(QKeyEvent *event);
    void obey(WindowWish wish);
    void showPage();
    void showState();
    void end();
    void showOn(QWidget &window, QScreen *screen, bool fullScreen);

    PresentationSettings m_settings;
    StoryPages m_pages;
    StoryPlayer m_player;
    std::unique_ptr<AudienceWindow> m_audience;
    std::unique_ptr<PresenterWindow> m_presenter;
    std::optional<StoryPosition> m_shown{};
    bool m_isBorrowed = false;     ///< the speaker's window is there for the overview alone
    bool m_leftFullScreen = false; ///< to make room for the speaker's window
    bool m_isEnded = false;
};

} // namespace CapitalLoop
