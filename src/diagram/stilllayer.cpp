// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/stilllayer.h"

#include "diagram/stretch.h"
#include "drawing/drawingpainter.h"

#include <QElapsedTimer>
#include <QPainter>

#include <cmath>

namespace CapitalLoop {

namespace {

constexpr int RestMilliseconds = 120;
constexpr double QuickMilliseconds = 6;    ///< quick enough for every frame of a gesture
constexpr double SlowMilliseconds = 30;    ///< too slow for the window's thread
constexpr double PassingMilliseconds = 60; ///< quick enough to be made in passing, in another thread
constexpr double MostStretched = 1; ///< as a logarithm to base 2: beyond, a long zoom gets new pictures on its way

} // namespace

bool StillLayer::Picture::shows(const Scene &scene) const
{
    return content == scene.content && camera == scene.camera && view == scene.view && pixelRatio == scene.pixelRatio;
}

StillLayer::StillLayer(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        makeSoon();
        if (isSettled())
            emit improved();
    });
}

StillLayer::~StillLayer()
{
    m_pool.waitForDone();
}

void StillLayer::setDrawing(const Drawing &drawing)
{
    m_wanted.drawing = drawing;
    ++m_wanted.content;
}

void StillLayer::setEmphasis(const Emphasis &emphasis)
{
    if (emphasis == m_wanted.emphasis)
        return;
    m_wanted.emphasis = emphasis;
    ++m_wanted.content;
}

bool StillLayer::isSettled() const
{
    return m_picture.shows(m_wanted);
}

void StillLayer::paint(QPainter &painter, const Camera &camera, QSize view, double pixelRatio)
{
    const bool cameraMoved = camera != m_wanted.camera;
    m_wanted.camera = camera;
    m_wanted.view = view;
    m_wanted.pixelRatio = pixelRatio;
    if (!m_picture.shows(m_wanted))
        renew(cameraMoved);
    const QRect all(QPoint(), view * pixelRatio);
    painter.save();
    painter.setWorldTransform(QTransform::fromScale(1 / pixelRatio, 1 / pixelRatio)); // from here on in device pixels
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    const QRect covered = placeOf(m_picture).toRect().intersected(all);
    for (const QRect &bare : QRegion(all).subtracted(covered)) {
        painter.fillRect(bare, m_wanted.drawing.theme.backgroundEdge);
        put(painter, m_overview, bare);
    }
    put(painter, m_picture, all);
    painter.restore();
}

/// Makes the picture that is wanted, now or when it is time.
void StillLayer::renew(bool cameraMoved)
{
    const bool onlyCameraDiffers = m_picture.content == m_wanted.content && m_picture.view == m_wanted.view &&
                                   m_picture.pixelRatio == m_wanted.pixelRatio;
    if (m_picture.image.isNull() || m_lastMilliseconds < QuickMilliseconds)
        makeNow();
    else if (onlyCameraDiffers && cameraMoved) {
        const double stretched = std::abs(std::log2(m_wanted.camera.zoom / m_picture.camera.zoom));
        if (stretched > MostStretched && m_lastMilliseconds < PassingMilliseconds)
            makeInBackground();
        m_rest.start();
    } else if (onlyCameraDiffers && m_rest.isActive())
        return;
    else
        makeSoon();
}

/// Where a picture belongs as the camera looks now, in device pixels; whole ones if none of its pixels is stretched.
QRectF StillLayer::placeOf(const Picture &picture) const
{
    if (picture.image.isNull())
        return {};
    const QRectF place = m_wanted.camera.toView(picture.camera.toCanvas(QRectF(QPointF(), picture.view)));
    const QPointF topLeft = place.topLeft() * m_wanted.pixelRatio;
    if (picture.camera.zoom * picture.pixelRatio == m_wanted.camera.zoom * m_wanted.pixelRatio)
        return QRect(topLeft.toPoint(), picture.image.size());
    return {topLeft, place.size() * m_wanted.pixelRatio};
}

void StillLayer::put(QPainter &painter, const Picture &picture, const QRect &within) const
{
    if (picture.image.isNull())
        return;
    const QRectF place = placeOf(picture);
    if (place.size() == picture.image.size()) {
        const QPoint topLeft = place.topLeft().toPoint();
        const QRect part = within.intersected(QRect(topLeft, picture.image.size()));
        if (!part.isEmpty()) // which would mean all of the picture
            painter.drawImage(part.topLeft(), picture.image, part.translated(-topLeft));
    } else {
        paintStretched(painter, place, picture.image, within);
    }
}

StillLayer::Picture StillLayer::pictureOf(const Scene &scene)
{
    QElapsedTimer timer;
    timer.start();
    Picture picture{.image = QImage(scene.view * scene.pixelRatio, QImage::Format_RGB32),
                    .camera = scene.camera,
                    .view = scene.view,
                    .pixelRatio = scene.pixelRatio,
                    .content = scene.content};
    QPainter painter(&picture.image);
    painter.setTransform(scene.camera.transform() * QTransform::fromScale(scene.pixelRatio, scene.pixelRatio));
    const QRectF seen = scene.camera.toCanvas(QRectF(QPointF(), scene.view));
    if (!QRectF(QPointF(), scene.drawing.size).contains(seen))
        painter.fillRect(seen.adjusted(-1, -1, 1, 1), groundBrush(scene.drawing));
    paintStill(painter, scene.drawing, scene.emphasis);
    painter.end();
    picture.milliseconds = double(timer.nsecsElapsed()) * 1e-6;
    return picture;
}

void StillLayer::makeNow()
{
    m_rest.stop();
    take(pictureOf(m_wanted));
}

void StillLayer::makeSoon()
{
    if (m_lastMilliseconds > SlowMilliseconds)
        makeInBackground();
    else
        makeNow();
}

void StillLayer::makeInBackground()
{
    m_rest.stop();
    if (m_making)
        return; // asked again when that one is there
    m_making = true;
    m_pool.start([this, scene = m_wanted] {
        const Picture picture = pictureOf(scene);
        const auto home = [this, picture] {
            m_making = false;
            take(picture);
            if (!isSettled() && !m_rest.isActive())
                makeInBackground();
            emit improved();
        };
        QMetaObject::invokeMethod(this, home, Qt::QueuedConnection);
    });
}

void StillLayer::take(const Picture &picture)
{
    m_picture = picture;
    m_lastMilliseconds = picture.milliseconds;
    const QRectF canvas(QPointF(), m_wanted.drawing.size);
    const QRectF seen = picture.camera.toCanvas(QRectF(QPointF(), picture.view)).adjusted(-0.5, -0.5, 0.5, 0.5);
    if (seen.contains(canvas))
        m_overview = picture;
}

} // namespace CapitalLoop
