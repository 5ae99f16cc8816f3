// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/transition.h"

#include "drawing/drawingpainter.h"
#include "drawing/movingdrawing.h"
#include "drawing/storyclip.h"

#include <QPainter>

namespace CapitalLoop {

FlyTransition::FlyTransition(const PreparedPage &start, const PreparedPage &goal) : m_start(start), m_goal(goal) {}

void FlyTransition::paint(QPainter &painter, double share)
{
    paintStill(painter, liftedDrawing(m_start.page.drawing, m_goal.page.drawing, share), m_goal.page.emphasis);
    if (const auto chart = liftedChart(m_start.chart, m_goal.chart, share))
        chart->paint(painter, chart->box);
}

FadeTransition::FadeTransition(QPixmap start, const PreparedPage &goal) : m_start(std::move(start)), m_goal(goal) {}

void FadeTransition::paint(QPainter &painter, double share)
{
    const QRectF all(QPointF(), m_goal.page.drawing.size);
    painter.drawPixmap(all, m_start, QRectF(m_start.rect()));
    painter.setOpacity(share);
    painter.drawImage(all, m_goal.still);
    if (m_goal.chart)
        m_goal.chart->paint(painter, m_goal.chart->box);
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
