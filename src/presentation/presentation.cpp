// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/presentation.h"

#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

namespace CapitalLoop {

Presentation::Presentation(StorySource source, const PresentationSettings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_pages(std::move(source)),
      m_player(m_pages.source().story, settings.step),
      m_audience(std::make_unique<AudienceWindow>()),
      m_presenter(std::make_unique<PresenterWindow>(m_player, m_pages, std::make_unique<SteadyClock>()))
{
    m_audience->setWindowTitle(m_player.story().title.in(m_pages.source().language));
    m_audience->view().setReducedMotion(settings.reducedMotion);
    connect(&m_player, &StoryPlayer::audienceMoved, this, &Presentation::showPage);
    connect(&m_player, &StoryPlayer::stateChanged, this, &Presentation::showState);
    connect(&m_pages, &StoryPages::made, this, &Presentation::showPage);
    connect(&m_audience->view(), &AudienceView::resized, this, [this](QSize size) {
        m_presenter->setAudienceSize(size);
        m_shown.reset();
        showPage();
    });
    connect(m_audience.get(), &AudienceWindow::keyPressed, this, &Presentation::takeKeyEvent);
    connect(m_audience.get(), &AudienceWindow::clicked, &m_player, &StoryPlayer::forward);
    connect(m_audience.get(), &AudienceWindow::wheeled, this,
            [this](int steps) { steps > 0 ? m_player.forward() : m_player.backward(); });
    connect(m_audience.get(), &AudienceWindow::closed, this, &Presentation::end);
    connect(m_presenter.get(), &PresenterWindow::keyPressed, this, &Presentation::takeKeyEvent);
    connect(m_presenter.get(), &PresenterWindow::overviewClosed, this, [this] {
        if (std::exchange(m_isBorrowed, false)) // the notes are not for the audience
            m_presenter->hide();
    });
    connect(m_presenter.get(), &PresenterWindow::endWanted, this, &Presentation::end);
    connect(m_presenter.get(), &PresenterWindow::pointed, this,
            [this](std::optional<QPointF> share) { m_audience->view().pointAt(share); });
}

Presentation::~Presentation() = default;

void Presentation::start()
{
    showOn(*m_audience, m_settings.audienceScreen, true);
    if (m_settings.presenterScreen)
        showOn(*m_presenter, m_settings.presenterScreen, false);
    m_audience->setFocus();
    showPage();
}

/// Also where windows cannot be moved.
void Presentation::showOn(QWidget &window, QScreen *screen, bool fullScreen)
{
    if (screen) {
        window.winId(); // makes the handle
        window.windowHandle()->setScreen(screen);
        window.move(screen->availableGeometry().topLeft());
    }
    if (fullScreen)
        window.showFullScreen();
    else
        window.show();
}

void Presentation::takeKeyEvent(QKeyEvent *event)
{
    const KeyAnswer answer = takeKey(m_player, *event);
    event->setAccepted(answer.isTaken);
    obey(answer.wish);
}

void Presentation::obey(WindowWish wish)
{
    switch (wish) {
    case WindowWish::None:
        return;
    case WindowWish::End:
        return end();
    case WindowWish::ShowKeys:
        if (!m_presenter->isVisible())
            showOn(*m_presenter, m_settings.presenterScreen, false);
        return m_presenter->showKeys();
    case WindowWish::ShowOverview:
        if (!m_presenter->isVisible()) {
            m_isBorrowed = true;
            showOn(*m_presenter, m_settings.presenterScreen, false);
        }
        m_presenter->activateWindow();
        return m_presenter->toggleOverview();
    case WindowWish::ToggleFullScreen:
        return m_audience->setWindowState(m_audience->windowState() ^ Qt::WindowFullScreen);
    case WindowWish::TogglePresenter:
        if (m_presenter->isVisible()) {
            m_presenter->hide();
            if (std::exchange(m_leftFullScreen, false))
                m_audience->showFullScreen();
            return;
        }
        if (!m_settings.presenterScreen && m_audience->isFullScreen()) {
            m_audience->showNormal(); // one screen: window beside window
            m_leftFullScreen = true;
        }
        showOn(*m_presenter, m_settings.presenterScreen, false);
        return m_presenter->raise();
    case WindowWish::LargerNotes:
        return m_presenter->changeNotesSize(2);
    case WindowWish::SmallerNotes:
        return m_presenter->changeNotesSize(-2);
    case WindowWish::ToggleTimer:
        return m_presenter->toggleTimer();
    case WindowWish::ResetTimer:
        return m_presenter->resetTimer();
    }
}

void Presentation::showPage()
{
    const StoryPosition at = m_player.audiencePosition();
    const QSize size = m_audience->view().size();
    const PreparedPage *page = m_pages.page(at, size);
    if (!page || m_shown == at)
        return;
    // A reveal and a way back are no new picture to fly to.
    const bool isStep = !m_shown || m_shown->step != at.step;
    const StoryTransition transition = isStep ? m_player.story().steps[at.step].transition : StoryTransition::Fly;
    m_audience->view().setPage(*page, m_shown ? transition : StoryTransition::Cut);
    m_shown = at;
    if (const auto next = m_player.next()) // is there when it is asked for
        static_cast<void>(m_pages.page(*next, size));
}

void Presentation::showState()
{
    m_audience->view().setCover(m_player.cover());
    m_audience->view().setPointer(m_player.pointer());
    if (m_player.isExploring() && !m_audience->isExploring() && m_shown)
        m_audience->explore(m_pages.source(), m_player.story().steps[m_player.position().step],
                            m_settings.reducedMotion);
    else if (!m_player.isExploring())
        m_audience->stopExploring();
}

void Presentation::end()
{
    if (std::exchange(m_isEnded, true))
        return;
    m_audience->hide();
    m_presenter->hide();
    emit ended(m_player.position().step);
}

} // namespace CapitalLoop
