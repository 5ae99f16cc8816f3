// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/pagelabel.h"

#include <QMouseEvent>
#include <QPainter>

namespace CapitalLoop {

PageLabel::PageLabel(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setMinimumSize(200, 112);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PageLabel::setImage(const QImage &image, const QString &otherwise)
{
    m_image = image;
    m_otherwise = otherwise;
    update();
}

QSize PageLabel::pixelsFor(const QSizeF &page) const
{
    return (page.scaled(size(), Qt::KeepAspectRatio) * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

QRectF PageLabel::place() const
{
    const QSizeF shown = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
    return {QPointF((width() - shown.width()) / 2, 0), shown};
}

void PageLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_otherwise);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place(), m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place().adjusted(0, 0, -1, -1));
}

void PageLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

void PageLabel::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF box = place();
    if (!m_image.isNull() && box.contains(event->position()))
        emit pointed(
            {(event->position().x() - box.x()) / box.width(), (event->position().y() - box.y()) / box.height()});
    else
        emit pointedAway();
}

void PageLabel::leaveEvent(QEvent *)
{
    emit pointedAway();
}

} // namespace CapitalLoop
