// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/transition.h"

#include "drawing/drawingpainter.h"
#include "drawing/movingdrawing.h"

#include <QPainter>

namespace CapitalLoop {

namespace {

void paintPage(QPainter &painter, const Drawing &drawing, const PreparedPage &page)
{
    painter.fillRect(QRectF(QPointF(), drawing.size), groundBrush(drawing));
    paintStill(painter, drawing, page.page.emphasis);
    if (page.chart)
        page.chart->paint(painter, page.chart->box);
}

} // namespace

FlyTransition::FlyTransition(const PreparedPage &start, const PreparedPage &goal) : m_start(start), m_goal(goal) {}

void FlyTransition::paint(QPainter &painter, double share)
{
    Drawing drawing = liftedDrawing(m_start.page.drawing, m_goal.page.drawing, share);
    paintPage(painter, drawing, m_goal);
}

FadeTransition::FadeTransition(QPixmap start, const PreparedPage &goal) : m_start(std::move(start)), m_page(goal) {}

void FadeTransition::paint(QPainter &painter, double share)
{
    const QSizeF canvas = m_page.page.drawing.size;
    if (m_goal.isNull()) {
        m_goal = QPixmap(m_start.size());
        m_goal.setDevicePixelRatio(m_start.devicePixelRatio());
        QPainter once(&m_goal);
        once.scale(m_start.deviceIndependentSize().width() / canvas.width(),
                   m_start.deviceIndependentSize().height() / canvas.height());
        paintPage(once, m_page.page.drawing, m_page);
    }
    const QRectF all(QPointF(), canvas);
    painter.drawPixmap(all, m_start, QRectF(m_start.rect()));
    painter.setOpacity(share);
    painter.drawPixmap(all, m_goal, QRectF(m_goal.rect()));
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
