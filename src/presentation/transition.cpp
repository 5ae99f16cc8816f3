// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/transition.h"

#include "drawing/drawingpainter.h"
#include "drawing/movingdrawing.h"
#include "drawing/storyclip.h"

#include <QPainter>
#include <QThread>
#include <QtConcurrentMap>

namespace CapitalLoop {

namespace {

void scaleTo(QPainter &painter, const QSizeF &canvas, const QSizeF &view)
{
    painter.scale(view.width() / canvas.width(), view.height() / canvas.height());
}

QRectF scaled(const QRectF &box, const QSizeF &canvas, const QSizeF &view)
{
    return QTransform::fromScale(view.width() / canvas.width(), view.height() / canvas.height()).mapRect(box);
}

} // namespace

FlyTransition::FlyTransition(const PreparedPage &start, const PreparedPage &goal)
    : m_start(start), m_goal(goal), m_ground(goal.still.size(), QImage::Format_RGB32)
{
    Drawing &page = m_goal.page.drawing;
    for (const FurnitureShape &part : std::as_const(page.furniture)) {
        if (!part.ground.isEmpty())
            m_standing.append(part.ground);
    }
    page.furniture.removeIf([](const FurnitureShape &part) { return !part.ground.isEmpty(); });
    QPainter painter(&m_ground);
    scaleTo(painter, page.size, QSizeF(m_ground.size()));
    painter.fillRect(QRectF(QPointF(), page.size), groundBrush(page));
}

void FlyTransition::paint(QPainter &painter, const QSizeF &view, double share)
{
    const Drawing now = liftedDrawing(m_start.page.drawing, m_goal.page.drawing, share);
    const QRectF all(QPointF(), view);
    painter.drawImage(all, frameOf(now));
    const double pixels = m_goal.still.width() / view.width();
    for (const QRectF &part : std::as_const(m_standing)) {
        const QRectF onView = scaled(part, now.size, view);
        const QRect source = QRectF(onView.topLeft() * pixels, onView.size() * pixels).toRect();
        painter.drawImage(QRectF(QPointF(source.topLeft()) / pixels, QSizeF(source.size()) / pixels), m_goal.still,
                          source);
    }
    const FlightEnds ends = flightEnds(share);
    const auto lay = [&](const QImage &page, double opacity) {
        if (opacity <= 0)
            return;
        painter.setOpacity(opacity);
        painter.drawImage(all, page);
        painter.setOpacity(1);
    };
    lay(m_start.still, ends.start);
    lay(m_goal.still, ends.goal);
    if (const auto chart = liftedChart(m_start.chart, m_goal.chart, share)) {
        painter.save();
        scaleTo(painter, now.size, view);
        chart->paint(painter, chart->box);
        painter.restore();
    }
}

/// Painted by all cores, each a strip.
QImage FlyTransition::frameOf(const Drawing &now) const
{
    QImage frame = m_ground.copy();
    uchar *const pixels = frame.bits();
    const int count = std::clamp(QThread::idealThreadCount(), 1, 8);
    QList<QRect> strips;
    for (int i = 0; i < count; ++i) {
        const int top = frame.height() * i / count;
        strips.append(QRect(0, top, frame.width(), frame.height() * (i + 1) / count - top));
    }
    QtConcurrent::blockingMap(strips, [&](const QRect &strip) {
        QImage part(pixels + strip.top() * frame.bytesPerLine(), strip.width(), strip.height(), frame.bytesPerLine(),
                    frame.format());
        QPainter painter(&part);
        painter.translate(0, -strip.top());
        scaleTo(painter, now.size, frame.size());
        paintShapes(painter, now, m_goal.page.emphasis, scaled(strip, frame.size(), now.size));
    });
    return frame;
}

FadeTransition::FadeTransition(QPixmap start, const PreparedPage &goal) : m_start(std::move(start)), m_goal(goal) {}

void FadeTransition::paint(QPainter &painter, const QSizeF &view, double share)
{
    const QRectF all(QPointF(), view);
    painter.drawPixmap(all, m_start, QRectF(m_start.rect()));
    painter.setOpacity(share);
    painter.drawImage(all, m_goal.still);
    if (m_goal.chart) {
        painter.save();
        scaleTo(painter, m_goal.page.drawing.size, view);
        m_goal.chart->paint(painter, m_goal.chart->box);
        painter.restore();
    }
    painter.setOpacity(1);
}

std::unique_ptr<Transition> transitionOf(StoryTransition kind, const PreparedPage &start, const PreparedPage &goal,
                                         const QPixmap &seen)
{
    switch (kind) {
    case StoryTransition::Fly:
        return std::make_unique<FlyTransition>(start, goal);
    case StoryTransition::Fade:
        return std::make_unique<FadeTransition>(seen, goal);
    case StoryTransition::Cut:
        break;
    }
    return nullptr;
}

} // namespace CapitalLoop
