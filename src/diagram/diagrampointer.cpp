// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagrampointer.h"

#include "diagram/diagramcomposer.h"
#include "diagram/diagramview.h"
#include "layout/geometry.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QStyleHints>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double ZoomPerWheelUnit = 1.0015; ///< 1.2 for a notch of 120
constexpr double WheelUnitsPerPixel = 3;    ///< of a wheel that pans sideways

/// Two fingers on a touchpad, and not a wheel, which on X11 gives pixels too.
bool isTwoFingers(const QWheelEvent &event)
{
    const QPointingDevice *device = event.pointingDevice();
    const bool isTouchpad = device && device->type() == QInputDevice::DeviceType::TouchPad;
    return !event.pixelDelta().isNull() && (isTouchpad || event.phase() != Qt::NoScrollPhase);
}

} // namespace

DiagramPointer::DiagramPointer(DiagramView &view, DiagramComposer &composer)
    : QObject(&view), m_view(view), m_composer(composer)
{
}

void DiagramPointer::press(QMouseEvent *event)
{
    if (m_pinches || m_mode != Mode::None || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    m_mode = Mode::Pressed;
    m_button = event->button();
    m_pressedAt = m_last = event->position();
    m_pressed = m_view.hitAt(event->position());
    emit hovered({}, {});
}

void DiagramPointer::move(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_pinches)
        return;
    if (m_mode == Mode::None) {
        emit hovered(m_view.hitAt(point), point.toPoint());
        return;
    }
    const int threshold = QGuiApplication::styleHints()->startDragDistance();
    if (m_mode == Mode::Pressed && (point - m_pressedAt).manhattanLength() >= threshold)
        beginDrag(event->modifiers());
    if (m_mode == Mode::Drawing)
        m_view.update();
    if (m_mode == Mode::Panning)
        m_view.setCamera(m_view.camera().panned(point - m_last));
    else if (m_mode == Mode::Moving)
        m_composer.moveBy((point - m_pressedAt) / m_view.camera().zoom);
    m_last = point;
}

void DiagramPointer::beginDrag(Qt::KeyboardModifiers modifiers)
{
    const bool fromCompany = m_button == Qt::LeftButton && m_pressed.company;
    if (fromCompany && (m_drawsDeals || modifiers & Qt::ShiftModifier)) {
        m_mode = Mode::Drawing;
        m_view.setCursor(Qt::CrossCursor);
        return;
    }
    if (fromCompany) {
        const QSet<CompanyId> selected = m_view.selection().companies;
        m_composer.beginMove(selected.contains(*m_pressed.company) ? selected : QSet{*m_pressed.company});
        m_mode = Mode::Moving;
    } else {
        m_mode = Mode::Panning;
    }
    m_view.setCursor(Qt::ClosedHandCursor);
}

void DiagramPointer::release(QMouseEvent *event)
{
    if (event->button() != m_button)
        return;
    const Mode mode = std::exchange(m_mode, Mode::None);
    m_button = Qt::NoButton;
    if (mode == Mode::Pressed)
        click(event->modifiers());
    else if (mode == Mode::Moving && m_composer.isMoving())
        m_composer.endMove(true);
    else if (mode == Mode::Drawing)
        endLine(event->position());
    if (mode != Mode::None)
        emit hovered(m_view.hitAt(event->position()), event->position().toPoint());
}

void DiagramPointer::endLine(QPointF point)
{
    m_view.unsetCursor();
    m_view.update();
    const std::optional<CompanyId> to = m_view.hitAt(point).company;
    if (to && to != m_pressed.company)
        emit m_view.dealWanted(*m_pressed.company, *to);
}

void DiagramPointer::paintLine(QPainter &painter, const Theme &theme) const
{
    if (m_mode != Mode::Drawing)
        return;
    const std::optional<CompanyId> to = m_view.hitAt(m_last).company;
    const bool arrives = to && to != m_pressed.company;
    const QColor colour = theme.highlight;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 3, arrives ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    QPointF start = m_pressedAt;
    for (const CompanyShape &company : m_view.drawing().companies) {
        const QPointF centre = m_view.camera().toView(company.centre);
        const double radius = company.radius * m_view.camera().zoom + 4;
        if (company.id == *m_pressed.company)
            start = centre;
        if (company.id == *m_pressed.company || (arrives && company.id == *to))
            painter.drawEllipse(centre, radius, radius);
    }
    painter.drawLine(start, m_last);
    const QLineF line(start, m_last);
    if (line.length() < 1)
        return;
    constexpr double head = 12;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF along = (line.p2() - line.p1()) / line.length() * head;
    const QPointF across(-along.y() / 2, along.x() / 2);
    painter.drawPolygon(QPolygonF{m_last + along / 2, m_last - along / 2 + across, m_last - along / 2 - across});
}

void DiagramPointer::click(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        m_view.toggleSelected(m_pressed);
    else
        m_view.selectOnly(m_pressed);
}

void DiagramPointer::doubleClick(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = m_view.hitAt(event->position());
    m_view.selectOnly(hit);
    if (hit.isEmpty())
        emit m_view.companyWanted(m_view.camera().toCanvas(event->position()));
    else
        m_view.activate(hit);
}

void DiagramPointer::wheel(QWheelEvent *event)
{
    emit hovered({}, {});
    const bool zooms = event->modifiers() & Qt::ControlModifier;
    if (!zooms && isTwoFingers(*event)) {
        m_view.setCamera(m_view.camera().panned(event->pixelDelta()));
    } else if (!zooms && event->angleDelta().y() == 0) {
        m_view.setCamera(m_view.camera().panned(QPointF(event->angleDelta()) / WheelUnitsPerPixel));
    } else {
        m_view.zoomAt(event->position(), std::pow(ZoomPerWheelUnit, event->angleDelta().y()));
    }
    event->accept();
}

bool DiagramPointer::gesture(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        return touchpad(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return touch(*static_cast<QTouchEvent *>(event));
    default:
        return event->type() == QEvent::Gesture; // grabbed so that touches come; they say the same more exactly
    }
}

bool DiagramPointer::touchpad(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture) {
        m_view.zoomAt(event.position(), std::max(0.1, 1 + event.value()));
        return true;
    }
    if (event.gestureType() == Qt::PanNativeGesture) {
        m_view.setCamera(m_view.camera().panned(event.delta()));
        return true;
    }
    if (event.gestureType() == Qt::SmartZoomNativeGesture) {
        const Hit hit = m_view.hitAt(event.position());
        hit.company ? m_view.fitAround(*hit.company) : m_view.fit();
        return true;
    }
    return false;
}

bool DiagramPointer::touch(const QTouchEvent &event)
{
    const QList<QEventPoint> &fingers = event.points();
    const bool isPair = fingers.size() == 2;
    if (isPair && !m_pinches) {
        cancel();
        emit hovered({}, {});
    }
    m_pinches = isPair && event.type() != QEvent::TouchEnd;
    if (!isPair || (event.touchPointStates() & (QEventPoint::Pressed | QEventPoint::Released)))
        return isPair;
    const QPointF middle = (fingers[0].position() + fingers[1].position()) / 2;
    const QPointF former = (fingers[0].lastPosition() + fingers[1].lastPosition()) / 2;
    m_view.setCamera(m_view.camera().panned(middle - former));
    const double apart = distanceBetween(fingers[0].position(), fingers[1].position());
    const double formerly = distanceBetween(fingers[0].lastPosition(), fingers[1].lastPosition());
    if (apart > 0 && formerly > 0)
        m_view.zoomAt(middle, apart / formerly);
    return true;
}

void DiagramPointer::leave()
{
    if (m_mode == Mode::None)
        emit hovered({}, {});
}

void DiagramPointer::cancel()
{
    if (m_mode == Mode::Moving)
        m_composer.endMove(false);
    m_mode = Mode::None;
    m_button = Qt::NoButton;
    m_view.unsetCursor();
    m_view.update();
}

} // namespace CapitalLoop
