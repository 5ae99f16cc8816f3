// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/hittest.h"

#include <QObject>
#include <QPointF>

class QPainter;
class QEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QTouchEvent;
class QWheelEvent;

namespace CapitalLoop {

class DiagramComposer;
class DiagramView;
struct Theme;

/// Turns what mouse, touchpad and pinch do on the view into camera moves, selections and moved companies.
class DiagramPointer : public QObject
{
    Q_OBJECT

public:
    DiagramPointer(DiagramView &view, DiagramComposer &composer);

    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void doubleClick(QMouseEvent *event);
    void wheel(QWheelEvent *event);
    [[nodiscard]] bool gesture(QEvent *event); ///< whether it was one for us
    void leave();
    void cancel(); ///< ends a drag and puts everything back
    [[nodiscard]] bool isBusy() const { return m_mode != Mode::None && m_mode != Mode::Pressed; }
    void setDrawsDeals(bool draws) { m_drawsDeals = draws; } ///< by a plain drag; one with Shift does so anyway
    /// The line of a deal that is being drawn, in view coordinates, with the company it starts at; empty if none is.
    void paintLine(QPainter &painter, const Theme &theme) const;

signals:
    void hovered(const CapitalLoop::Hit &hit, QPoint point); ///< what is under the resting pointer; empty: nothing

private:
    enum class Mode { None, Pressed, Panning, Moving, Drawing };

    void beginDrag(Qt::KeyboardModifiers modifiers);
    void endLine(QPointF point);
    [[nodiscard]] bool touchpad(const QNativeGestureEvent &event);
    [[nodiscard]] bool touch(const QTouchEvent &event); ///< two fingers on a touch screen
    void click(Qt::KeyboardModifiers modifiers);

    DiagramView &m_view;
    DiagramComposer &m_composer;
    Mode m_mode = Mode::None;
    bool m_drawsDeals = false;
    bool m_pinches = false; ///< the fingers' mouse events mean nothing meanwhile
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressedAt;
    QPointF m_last;
    Hit m_pressed;
};

} // namespace CapitalLoop
