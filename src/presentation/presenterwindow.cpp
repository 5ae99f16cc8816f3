// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/presenterwindow.h"

#include "drawing/markdowntext.h"
#include "ui_presenterwindow.h"
#include "words/formatter.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QTime>

namespace CapitalLoop {

namespace {

constexpr QSize ThumbnailPixels(256, 144);

/// "1:04:09" or "04:09".
QString clockText(double seconds)
{
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    return time.toString(seconds >= 3600 ? QStringLiteral("h:mm:ss") : QStringLiteral("mm:ss"));
}

} // namespace

PresenterWindow::PresenterWindow(StoryPlayer &player, StoryPages &pages, std::unique_ptr<AnimationClock> clock,
                                 QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_player(player),
      m_pages(pages),
      m_timer(std::move(clock)),
      m_ui(std::make_unique<Ui::PresenterWindow>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("presenter"));
    const QString title = player.story().title.in(pages.source().language);
    setWindowTitle(tr("Speaker: %1").arg(title));
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &PresenterWindow::showTime);
    connect(&player, &StoryPlayer::moved, this, &PresenterWindow::showPosition);
    connect(&player, &StoryPlayer::stateChanged, this, &PresenterWindow::showState);
    connect(&pages, &StoryPages::made, this, &PresenterWindow::showPictures);
    connect(m_ui->now, &PageLabel::resized, this, &PresenterWindow::showPictures);
    connect(m_ui->now, &PageLabel::pointed, this, [this](QPointF share) { emit pointed(share); });
    connect(m_ui->now, &PageLabel::pointedAway, this, [this] { emit pointed(std::nullopt); });
    setCanSwap(false);
    connectButtons();
    fillOverview();
    m_timer.setRunning(true);
    m_tick.start();
    showPosition();
    showState();
    showTime();
}

PresenterWindow::~PresenterWindow() = default;

void PresenterWindow::connectButtons()
{
    using Cover = StoryPlayer::Cover;
    using Pointer = StoryPlayer::Pointer;
    const auto on = [this](QToolButton *button, auto &&act) {
        button->setFocusPolicy(Qt::NoFocus); // keys stay the talk's
        connect(button, &QToolButton::clicked, this, act);
    };
    on(m_ui->back, [this] { m_player.backward(); });
    on(m_ui->forward, [this] { m_player.forward(); });
    on(m_ui->all, [this] { toggleOverview(); });
    on(m_ui->black, [this] { m_player.toggleCover(Cover::Black); });
    on(m_ui->white, [this] { m_player.toggleCover(Cover::White); });
    on(m_ui->freeze, [this](bool checked) { m_player.setFrozen(checked); });
    on(m_ui->laser, [this] { m_player.togglePointer(Pointer::Laser); });
    on(m_ui->spotlight, [this] { m_player.togglePointer(Pointer::Spotlight); });
    on(m_ui->explore, [this](bool checked) { m_player.setExploring(checked); });
    on(m_ui->smaller, [this] { changeNotesSize(-2); });
    on(m_ui->larger, [this] { changeNotesSize(2); });
    on(m_ui->run, [this] { toggleTimer(); });
    on(m_ui->reset, [this] { resetTimer(); });
    on(m_ui->swap, [this] { emit swapWanted(); });
    on(m_ui->keys, [this] { emit keysWanted(); });
    on(m_ui->end, [this] { emit endWanted(); });
    connect(m_ui->target, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_timer.setTarget(minutes > 0 ? std::optional(minutes * 60.0) : std::nullopt);
        showTime();
    });
    m_ui->notes->installEventFilter(this);
    m_ui->overview->installEventFilter(this);
    connect(m_ui->overview, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_player.goTo(m_ui->overview->row(item));
        toggleOverview();
    });
}

void PresenterWindow::fillOverview()
{
    m_ui->overview->setIconSize(ThumbnailPixels);
    const QList<StoryStep> &steps = m_player.story().steps;
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_ui->overview->addItem(QStringLiteral("%1. %2").arg(i + 1).arg(steps[i].title.in(m_pages.source().language)));
    for (int i = 0; i < m_ui->overview->count(); ++i)
        m_ui->overview->item(i)->setSizeHint(ThumbnailPixels + QSize(16, 52));
}

void PresenterWindow::setAudienceSize(QSize size)
{
    m_audience = size.expandedTo({1, 1});
    showPictures();
}

void PresenterWindow::toggleOverview()
{
    const bool isShown = m_ui->pages->currentWidget() == m_ui->overviewPage;
    m_ui->pages->setCurrentWidget(isShown ? m_ui->talk : m_ui->overviewPage);
    m_ui->all->setChecked(!isShown);
    if (isShown) {
        setFocus();
        emit overviewClosed();
        return;
    }
    m_ui->overview->setCurrentRow(m_player.position().step);
    m_ui->overview->setFocus();
    showPictures();
}

void PresenterWindow::changeNotesSize(int points)
{
    constexpr int Smallest = 8;
    constexpr int Largest = 48;
    m_notesPoints = std::clamp(m_notesPoints + points, Smallest, Largest);
    QFont font = m_ui->notes->font();
    font.setPointSize(m_notesPoints);
    m_ui->notes->setFont(font);
}

void PresenterWindow::toggleTimer()
{
    m_timer.setRunning(!m_timer.isRunning());
    showTime();
}

void PresenterWindow::resetTimer()
{
    m_timer.reset();
    showTime();
}

void PresenterWindow::setCanSwap(bool canSwap)
{
    m_ui->swap->setVisible(canSwap);
}

void PresenterWindow::showPosition()
{
    const StoryStep &step = m_player.story().steps[m_player.position().step];
    changeNotesSize(0);
    const QString notes = step.speakerNotes.in(m_pages.source().language);
    m_ui->notes->setMarkdown(notes.isEmpty() ? tr("This step has no notes.") : withLineBreaks(notes));
    showPictures();
    showState();
}

void PresenterWindow::showPictures()
{
    const StoryPosition now = m_player.position();
    m_ui->now->setImage(m_pages.image(now, m_ui->now->pixelsFor(m_audience)));
    const auto next = m_player.next();
    m_ui->next->setImage(next ? m_pages.image(*next, m_ui->next->pixelsFor(m_audience)) : QImage(),
                         next ? QString() : tr("The end."));
    if (m_ui->pages->currentWidget() != m_ui->overviewPage)
        return;
    for (int i = 0; i < m_ui->overview->count(); ++i) {
        const int all = int(m_player.story().steps[i].reveals.size());
        const QImage image = m_pages.image({i, all}, ThumbnailPixels);
        if (!image.isNull())
            m_ui->overview->item(i)->setIcon(QPixmap::fromImage(image));
    }
}

void PresenterWindow::showState()
{
    const StoryPosition at = m_player.position();
    const int reveals = int(m_player.story().steps[at.step].reveals.size());
    QString place = tr("%1 of %2", "step").arg(at.step + 1).arg(m_player.count());
    if (reveals > 0)
        place += u' ' + tr("(revealed %1 of %2)").arg(at.revealed).arg(reveals);
    if (m_player.typedNumber() > 0)
        place += u' ' + tr("→ %1?", "step to go to with Enter").arg(m_player.typedNumber());
    m_ui->place->setText(place);
    m_ui->black->setChecked(m_player.cover() == StoryPlayer::Cover::Black);
    m_ui->white->setChecked(m_player.cover() == StoryPlayer::Cover::White);
    m_ui->freeze->setChecked(m_player.isFrozen());
    m_ui->laser->setChecked(m_player.pointer() == StoryPlayer::Pointer::Laser);
    m_ui->spotlight->setChecked(m_player.pointer() == StoryPlayer::Pointer::Spotlight);
    m_ui->explore->setChecked(m_player.isExploring());
    m_ui->nowLabel->setText(
        m_player.isFrozen() ? tr("Now (the audience sees step %1, frozen)").arg(m_player.audiencePosition().step + 1)
                            : tr("Now"));
    showTime();
}

void PresenterWindow::showTime()
{
    using Pace = TalkTimer::Pace;
    const QString elapsed = clockText(m_timer.elapsed());
    const auto target = m_timer.target();
    m_ui->elapsed->setText(target ? tr("%1 of %2", "time").arg(elapsed, clockText(*target)) : elapsed);
    const Pace pace = m_timer.pace(m_player.position().step, m_player.count());
    const bool isDark = palette().color(QPalette::Window).lightnessF() < 0.5F;
    const QString colour = pace == Pace::Behind   ? (isDark ? QStringLiteral("#ff8a80") : QStringLiteral("#b3261e"))
                           : pace == Pace::Ahead  ? (isDark ? QStringLiteral("#8ab4f8") : QStringLiteral("#1a5fb4"))
                           : pace == Pace::InTime ? (isDark ? QStringLiteral("#81c995") : QStringLiteral("#1e7b34"))
                                                  : QString();
    m_ui->elapsed->setStyleSheet(colour.isEmpty() ? QString() : QStringLiteral("color: %1").arg(colour));
    m_ui->elapsed->setAccessibleDescription(pace == Pace::Behind  ? tr("behind")
                                            : pace == Pace::Ahead ? tr("ahead")
                                                                  : QString());
    m_ui->run->setText(m_timer.isRunning() ? tr("Pause") : tr("Start"));
    m_ui->clock->setText(
        Formatter(m_pages.source().language).locale().toString(QTime::currentTime(), QLocale::ShortFormat));
}

/// Keys of the talk also where notes or overview have the focus, which keep those that they alone need.
bool PresenterWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_ui->overview) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) { // the list would pass it on
            emit m_ui->overview->itemActivated(m_ui->overview->currentItem());
            return true;
        }
        if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_G && key->key() != Qt::Key_Tab)
            return false;
        if (!key->isAutoRepeat())
            toggleOverview();
        return true;
    }
    emit keyPressed(key);
    return true;
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    emit keyPressed(event);
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_ui->pages->setCurrentWidget(m_ui->talk); // it comes back with the notes
    m_ui->all->setChecked(false);
    emit closed();
}

} // namespace CapitalLoop
