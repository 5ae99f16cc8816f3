// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/presentation.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QWindow>

namespace CapitalLoop {

namespace {

/// Full screen there: only so does a window get to a certain screen where windows cannot be moved.
void fill(QScreen *screen, QWidget &window)
{
    window.winId(); // makes the handle
    if (window.isVisible() && (window.screen() == screen) && window.isFullScreen())
        return;
    window.hide();
    window.windowHandle()->setScreen(screen);
    window.setGeometry(QRect(screen->geometry().topLeft(), window.size()));
    window.showFullScreen();
}

/// As a window there, frame included; where windows cannot be moved, of that size.
void place(const QRect &room, QWidget &window)
{
    constexpr QMargins Frame(4, 32, 4, 4);
    window.hide();
    window.setWindowState(Qt::WindowNoState);
    window.setGeometry(room - Frame);
    window.show();
}

} // namespace

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
    connect(&m_player, &StoryPlayer::ended, this, &Presentation::end);
    connect(&m_player, &StoryPlayer::stateChanged, this, &Presentation::showState);
    connect(&m_pages, &StoryPages::made, this, &Presentation::showPage);
    connect(&m_audience->view(), &AudienceView::resized, this, [this](QSize size) {
        m_presenter->setAudienceSize(size);
        m_shown.reset();
        showPage();
    });
    connect(&m_audience->view(), &AudienceView::settled, this, &Presentation::prepareNext);
    connect(m_audience.get(), &AudienceWindow::keyPressed, this,
            [this](QKeyEvent *event) { takeKeyEvent(event, *m_audience); });
    connect(m_audience.get(), &AudienceWindow::clicked, &m_player, &StoryPlayer::forward);
    connect(m_audience.get(), &AudienceWindow::wheeled, this, [this](int steps) {
        if (steps < 0)
            m_player.backward();
        else if (m_player.cover() != StoryPlayer::Cover::End) // a wheel that runs on does not end the talk
            m_player.forward();
    });
    connect(m_audience.get(), &AudienceWindow::closed, this, &Presentation::end);
    connect(m_presenter.get(), &PresenterWindow::keyPressed, this,
            [this](QKeyEvent *event) { takeKeyEvent(event, *m_presenter); });
    connect(m_presenter.get(), &PresenterWindow::swapWanted, this, &Presentation::swapScreens);
    connect(m_presenter.get(), &PresenterWindow::overviewClosed, this, [this] {
        if (m_isBorrowed) // the notes are not for the audience
            m_presenter->close();
    });
    connect(m_presenter.get(), &PresenterWindow::closed, this, [this] {
        m_isBorrowed = false;
        if (std::exchange(m_leftFullScreen, false))
            m_audience->showFullScreen();
    });
    connect(m_presenter.get(), &PresenterWindow::endWanted, this, &Presentation::end);
    connect(m_presenter.get(), &PresenterWindow::keysWanted, this, &Presentation::toggleKeys);
    connect(m_presenter.get(), &PresenterWindow::pointed, this,
            [this](std::optional<QPointF> share) { m_audience->view().pointAt(share); });
}

Presentation::~Presentation() = default;

void Presentation::start()
{
    arrange();
    m_audience->setFocus();
    showPage();
    // Once the toolkit has moved the windows of a screen that is gone.
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::arrange, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::arrange, Qt::QueuedConnection);
}

/// Anew when a screen was plugged in or pulled out.
void Presentation::arrange()
{
    const bool wereTwo = m_screens.speaker != nullptr;
    m_screens = talkScreens(QGuiApplication::screens(), m_settings.home, m_settings.audienceScreen);
    m_presenter->setCanSwap(m_screens.speaker != nullptr);
    if (!m_screens.audience)
        return; // no screen at all for a moment
    if (m_screens.speaker || !wereTwo)
        fill(m_screens.audience, *m_audience);
    if (m_screens.speaker)
        fill(m_screens.speaker, *m_presenter);
    else if (wereTwo) // the speaker goes on with the notes
        showPresenter();
}

void Presentation::swapScreens()
{
    if (!m_screens.speaker)
        return;
    m_settings.home = m_screens.audience->name();
    m_settings.audienceScreen = m_screens.speaker->name();
    arrange();
}

void Presentation::takeKeyEvent(QKeyEvent *event, QWidget &window)
{
    if (m_keys && m_keys->isVisible() && event->key() == Qt::Key_Escape)
        return toggleKeys();
    const KeyAnswer answer = takeKey(m_player, *event);
    event->setAccepted(answer.isTaken);
    obey(answer.wish, window);
}

void Presentation::obey(WindowWish wish, QWidget &window)
{
    switch (wish) {
    case WindowWish::None:
        return;
    case WindowWish::End:
        return end();
    case WindowWish::ShowKeys:
        return toggleKeys();
    case WindowWish::ShowOverview:
        if (!m_presenter->isVisible()) {
            m_isBorrowed = true;
            fill(m_screens.audience, *m_presenter);
        }
        m_presenter->activateWindow();
        return m_presenter->toggleOverview();
    case WindowWish::ToggleFullScreen:
        return window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
    case WindowWish::TogglePresenter:
        return togglePresenter();
    case WindowWish::SwapScreens:
        return swapScreens();
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

/// In the speaker's window, else in that of the audience: a window of its own could be lost behind full screens.
void Presentation::toggleKeys()
{
    if (m_keys && m_keys->isVisible()) {
        delete m_keys;
        return;
    }
    delete m_keys;
    QString rows;
    for (const QStringList &row : presentationKeys())
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(row.value(0).toHtmlEscaped(), row.value(1).toHtmlEscaped());
    QWidget *over = m_presenter->isVisible() ? static_cast<QWidget *>(m_presenter.get()) : m_audience.get();
    m_keys = new QLabel(QStringLiteral("<table>%1</table>").arg(rows), over);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    m_keys->setAutoFillBackground(true);
    m_keys->setMargin(over->fontMetrics().height());
    m_keys->setIndent(0);
    m_keys->adjustSize();
    m_keys->move(over->rect().center() - m_keys->rect().center());
    m_keys->show();
}

void Presentation::togglePresenter()
{
    if (m_presenter->isVisible())
        m_presenter->close();
    else
        showPresenter();
}

void Presentation::showPresenter()
{
    if (m_screens.speaker)
        return fill(m_screens.speaker, *m_presenter);
    // One screen: window beside window.
    m_leftFullScreen |= m_audience->isFullScreen();
    const QRect room = m_screens.audience->availableGeometry();
    const int width = room.width() / 2;
    place({room.left(), room.top(), width, std::min(room.height(), width * 9 / 16)}, *m_audience);
    place({room.left() + width, room.top(), room.width() - width, room.height()}, *m_presenter);
    m_presenter->raise();
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
    const StoryTransition way = m_shown ? transition : StoryTransition::Cut;
    m_shown = at;
    m_audience->view().setPage(*page, way);
}

/// Makes the next page, so that it is there when it is asked for; not while the camera flies, which needs all cores.
void Presentation::prepareNext()
{
    if (const auto next = m_player.next(); next && m_shown)
        static_cast<void>(m_pages.page(*next, m_audience->view().size()));
}

void Presentation::showState()
{
    m_audience->view().setCover(m_player.cover());
    m_audience->view().setPointer(m_player.pointer());
    const PreparedPage *page = m_shown ? m_pages.page(*m_shown, m_audience->view().size()) : nullptr;
    if (m_player.isExploring() && !m_audience->isExploring() && page)
        m_audience->explore(*page, m_pages.source(), m_player.story().steps[m_shown->step], m_settings.reducedMotion);
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
