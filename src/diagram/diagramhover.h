// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/camera.h"
#include "diagram/hittest.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

class QPainter;

namespace CapitalLoop {

class DiagramView;
class HoverCard;

/// What the pointer rests on: its glow in the picture, and after a moment the card with its sentence.
class DiagramHover : public QObject
{
    Q_OBJECT

public:
    explicit DiagramHover(DiagramView &view);

    void setTheme(const Theme &theme);
    void setHit(const Hit &hit, QPoint point);
    [[nodiscard]] const Hit &hit() const { return m_hit; }
    void paintGlow(QPainter &painter, const Drawing &drawing, const Camera &camera) const;

signals:
    void changed(const CapitalLoop::Hit &before, const CapitalLoop::Hit &now);

private:
    void showCard();

    DiagramView &m_view;
    HoverCard *m_card; ///< a child of the view
    QTimer m_delay;
    Hit m_hit;
    QPoint m_point;
};

} // namespace CapitalLoop
