// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramhover.h"

#include "diagram/diagramview.h"
#include "diagram/hovercard.h"
#include "diagram/neighbourhood.h"

#include <QPainter>

#include <utility>

namespace CapitalLoop {

namespace {

constexpr int DelayMilliseconds = 250;
constexpr double GlowWidth = 6;
constexpr double GlowOpacity = 0.35;

} // namespace

DiagramHover::DiagramHover(DiagramView &view) : QObject(&view), m_view(view), m_card(new HoverCard(&view))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &DiagramHover::showCard);
}

void DiagramHover::setTheme(const Theme &theme)
{
    m_card->setTheme(theme);
}

void DiagramHover::setHit(const Hit &hit, QPoint point)
{
    m_point = point;
    if (hit == m_hit)
        return;
    const Hit before = std::exchange(m_hit, hit);
    if (hit.isEmpty()) {
        m_delay.stop();
        m_card->hide();
    } else if (m_card->isVisible()) {
        showCard();
    } else {
        m_delay.start();
    }
    emit changed(before, hit);
}

void DiagramHover::showCard()
{
    const Drawing &drawing = m_view.drawing();
    if (const CompanyShape *company = m_hit.company ? findCompany(drawing, *m_hit.company) : nullptr)
        m_card->showTexts(company->title, company->description, m_point);
    else if (const DealShape *deal = m_hit.deal ? findDeal(drawing, *m_hit.deal) : nullptr)
        m_card->showTexts(deal->title, deal->description, m_point);
    else
        m_card->hide();
}

void DiagramHover::paintGlow(QPainter &painter, const Drawing &drawing, const Camera &camera) const
{
    if (m_hit.isEmpty())
        return;
    painter.save();
    painter.setTransform(camera.transform());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(GlowOpacity);
    painter.setBrush(Qt::NoBrush);
    const QColor colour = drawing.theme.highlight;
    if (const DealShape *deal = m_hit.deal ? findDeal(drawing, *m_hit.deal) : nullptr) {
        QPainterPath path(deal->start);
        path.quadTo(deal->control, deal->end);
        painter.setPen(QPen(colour, deal->width + GlowWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(path);
    } else if (const CompanyShape *company = m_hit.company ? findCompany(drawing, *m_hit.company) : nullptr) {
        const double radius = company->radius + GlowWidth / 4;
        painter.setPen(QPen(colour, GlowWidth / 2));
        painter.drawEllipse(company->centre, radius, radius);
    }
    painter.restore();
}

} // namespace CapitalLoop
