// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/audienceview.h"

#include "drawing/storyclip.h"

#include <QMouseEvent>
#include <QPainter>

namespace CapitalLoop {

namespace {

constexpr int FrameMilliseconds = 16;
constexpr int IdleMilliseconds = 2000;

} // namespace

AudienceView::AudienceView(QWidget *parent) : QWidget(parent), m_playback(std::make_unique<SteadyClock>())
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(FrameMilliseconds);
    connect(&m_frame, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &AudienceView::updateCursor);
    m_way.setStartValue(0.0);
    m_way.setEndValue(1.0);
    m_way.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_way, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_way, &QVariantAnimation::finished, this, &AudienceView::settle);
}

void AudienceView::setPage(const PreparedPage &page, StoryTransition transition)
{
    const QPixmap seen = m_page && isVisible() && transition == StoryTransition::Fade ? grab() : QPixmap();
    std::unique_ptr<Transition> way;
    if (m_page && isVisible() && !m_isReduced && m_page->page.drawing.size == page.page.drawing.size)
        way = transitionOf(transition, *m_page, page, seen);
    m_way.stop();
    m_page = page;
    m_transition = std::move(way);
    if (!m_transition)
        return settle();
    m_way.setDuration(int(transitionSeconds(m_transition->kind()) * 1000));
    m_way.start();
    updateMotion();
}

void AudienceView::settle()
{
    m_transition.reset();
    if (m_page) {
        m_dots.setDrawing(m_page->page.drawing);
        m_dots.setEmphasis(m_page->page.emphasis);
    }
    updateMotion();
    update();
    emit settled();
}

void AudienceView::setCover(StoryPlayer::Cover cover)
{
    m_cover = cover;
    updateMotion();
    update();
}

void AudienceView::setPointer(StoryPlayer::Pointer pointer)
{
    m_pointer = pointer;
    updateCursor();
    update();
}

void AudienceView::pointAt(std::optional<QPointF> share)
{
    m_pointerAt = share ? std::optional(QPointF(share->x() * width(), share->y() * height())) : std::nullopt;
    update();
}

void AudienceView::setReducedMotion(bool reduced)
{
    m_isReduced = reduced;
    updateMotion();
}

void AudienceView::setClock(std::unique_ptr<AnimationClock> clock)
{
    m_playback.setClock(std::move(clock));
}

void AudienceView::updateMotion()
{
    const bool moves = m_page && m_page->page.moving && !m_isReduced && !m_transition && isVisible() &&
                       m_cover == StoryPlayer::Cover::None && !m_dots.isEmpty();
    m_playback.setRunning(moves);
    if (moves)
        m_frame.start();
    else
        m_frame.stop();
}

void AudienceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_cover != StoryPlayer::Cover::None || !m_page) {
        painter.fillRect(rect(), m_cover == StoryPlayer::Cover::White ? Qt::white : Qt::black);
        const QString told = m_cover == StoryPlayer::Cover::End    ? tr("The end. Space leaves, ← goes back.")
                             : m_cover == StoryPlayer::Cover::None ? tr("The first step is being drawn …")
                                                                   : QString();
        painter.setPen(Qt::gray);
        QFont font = painter.font();
        font.setPixelSize(std::max(12, height() / 40));
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, told);
        return;
    }
    paintPage(painter);
    paintPointer(painter);
}

void AudienceView::paintPage(QPainter &painter)
{
    const Drawing &drawing = m_page->page.drawing;
    if (m_transition) {
        painter.fillRect(rect(), drawing.theme.background);
        m_transition->paint(painter, size(), m_way.currentValue().toDouble());
        return;
    }
    const Camera camera = Camera::fitted(drawing.size, size());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_page->still.size() != size() * devicePixelRatioF());
    painter.fillRect(rect(), drawing.theme.background);
    painter.drawImage(camera.toView(QRectF(QPointF(), drawing.size)), m_page->still);
    m_dots.paint(painter, camera, size(), devicePixelRatioF(), m_playback.instant());
    if (m_page->chart) {
        painter.save();
        painter.setTransform(camera.transform(), true);
        m_page->chart->paint(painter, m_page->chart->box);
        painter.restore();
    }
}

void AudienceView::paintPointer(QPainter &painter) const
{
    if (!m_pointerAt || m_pointer == StoryPlayer::Pointer::None)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at = *m_pointerAt;
    if (m_pointer == StoryPlayer::Pointer::Laser) {
        const double radius = height() / 90.0;
        QRadialGradient glow(at, radius * 2.4);
        glow.setColorAt(0, QColor(255, 40, 40, 255));
        glow.setColorAt(0.35, QColor(255, 30, 30, 220));
        glow.setColorAt(1, QColor(255, 0, 0, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(glow);
        painter.drawEllipse(at, radius * 2.4, radius * 2.4);
        return;
    }
    const double radius = height() / 6.0;
    QPainterPath dark;
    dark.addRect(rect());
    dark.addEllipse(at, radius, radius);
    painter.fillPath(dark, QColor(0, 0, 0, 170));
}

void AudienceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized(size());
}

void AudienceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    settle();
    m_idle.start();
}

void AudienceView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateMotion();
}

void AudienceView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointerAt = event->position();
    if (m_pointer == StoryPlayer::Pointer::None) {
        unsetCursor();
        m_idle.start();
    } else {
        update();
    }
    QWidget::mouseMoveEvent(event);
}

void AudienceView::leaveEvent(QEvent *event)
{
    m_pointerAt.reset();
    update();
    QWidget::leaveEvent(event);
}

/// Hidden while it rests, and where a light stands for it.
void AudienceView::updateCursor()
{
    if (m_pointer != StoryPlayer::Pointer::None || !m_idle.isActive())
        setCursor(Qt::BlankCursor);
    else
        unsetCursor();
}

} // namespace CapitalLoop
