// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/viewport.h"

#include <algorithm>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double SmallestZoom = 0.5; // of the one that fits
constexpr double LargestZoom = 20;
constexpr double CloseZoom = 1.6;   // of the one that fits: to look at one company
constexpr double LeastInSight = 80; // view pixels of the canvas that cannot be pushed out of the view
constexpr int EdgeOfSight = 20;     // view pixels
constexpr int GlideMilliseconds = 250;

QPointF middleOf(QSize view)
{
    return QPointF(view.width(), view.height()) / 2;
}

} // namespace

Viewport::Viewport(QObject *parent) : QObject(parent)
{
    m_glide.setDuration(GlideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { move(m_start.towards(m_goal, m_view, share.toDouble())); });
}

void Viewport::setView(QSize view)
{
    m_view = view;
    refit(m_canvas);
}

void Viewport::setCanvas(QSizeF canvas)
{
    if (canvas != m_canvas)
        refit(std::exchange(m_canvas, canvas));
}

void Viewport::refit(QSizeF canvasBefore)
{
    // A move under way ends at its goal: what was to be centred is centred on the new canvas too.
    if (m_glide.state() == QAbstractAnimation::Running) {
        m_glide.stop();
        m_camera = m_goal;
    }
    const Camera fitted = Camera::fitted(m_canvas, m_view);
    const double zoomFactor = m_camera.zoom / std::exchange(m_fitZoom, fitted.zoom);
    if (m_isFitted || canvasBefore.isEmpty()) {
        move(fitted);
        return;
    }
    const QPointF middle = m_camera.toCanvas(middleOf(m_view));
    const QPointF same(middle.x() * m_canvas.width() / canvasBefore.width(),
                       middle.y() * m_canvas.height() / canvasBefore.height());
    move(Camera{fitted.zoom * zoomFactor, {}}.centredOn(same, m_view));
}

void Viewport::setGliding(bool glides)
{
    m_glides = glides;
}

void Viewport::move(const Camera &camera)
{
    const Camera kept = camera.keptInSight(m_canvas, m_view, LeastInSight);
    if (kept == m_camera)
        return;
    m_camera = kept;
    emit moved(kept);
}

void Viewport::setCamera(const Camera &camera)
{
    m_glide.stop();
    m_isFitted = false;
    move(camera);
}

void Viewport::glideTo(const Camera &camera)
{
    m_isFitted = false;
    m_glide.stop();
    if (!m_glides) {
        move(camera);
        return;
    }
    m_start = m_camera;
    m_goal = camera;
    m_glide.start();
}

void Viewport::fit()
{
    m_glide.stop();
    m_isFitted = true;
    move(Camera::fitted(m_canvas, m_view));
}

void Viewport::zoomAt(QPointF viewPoint, double factor)
{
    setCamera(m_camera.zoomedAt(viewPoint, factor, m_fitZoom * SmallestZoom, m_fitZoom * LargestZoom));
}

void Viewport::zoomIn()
{
    zoomAt(middleOf(m_view), ZoomStep);
}

void Viewport::zoomOut()
{
    zoomAt(middleOf(m_view), 1 / ZoomStep);
}

void Viewport::lookAt(QPointF point)
{
    glideTo(Camera{std::max(m_camera.zoom, m_fitZoom * CloseZoom), {}}.centredOn(point, m_view));
}

void Viewport::lookAt(const QRectF &box)
{
    const double zoom = std::min(Camera::fitted(box.size(), m_view).zoom, m_fitZoom * LargestZoom / 2);
    glideTo(Camera{zoom, {}}.centredOn(box.center(), m_view));
}

void Viewport::bringIntoSight(QPointF point)
{
    const QRect sight = QRect(QPoint(), m_view).adjusted(EdgeOfSight, EdgeOfSight, -EdgeOfSight, -EdgeOfSight);
    if (!sight.contains(m_camera.toView(point).toPoint()))
        glideTo(m_camera.centredOn(point, m_view));
}

} // namespace CapitalLoop
