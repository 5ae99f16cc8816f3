// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/camera.h"

#include <QVariantAnimation>

namespace CapitalLoop {

/// Which part of a canvas a view shows: keeps the camera within sense, moves it with ease, and holds on to what it
/// looks at when view or canvas change their size.
class Viewport : public QObject
{
    Q_OBJECT

public:
    explicit Viewport(QObject *parent = nullptr);

    [[nodiscard]] const Camera &camera() const { return m_camera; }
    void setView(QSize view);      ///< in its pixels; shows all of the canvas again, or the same part as before
    void setCanvas(QSizeF canvas); ///< the same, for another canvas
    void setGliding(bool glides);  ///< whether a move takes its time
    void setCamera(const Camera &camera);

    void fit(); ///< all of the canvas, and so it stays
    void zoomAt(QPointF viewPoint, double factor);
    void zoomIn();
    void zoomOut();
    void lookAt(QPointF point);         ///< near enough to read it; in the canvas's units
    void lookAt(const QRectF &box);     ///< all of it
    void bringIntoSight(QPointF point); ///< moves only if it must

signals:
    void moved(const CapitalLoop::Camera &camera);

private:
    void refit(QSizeF canvasBefore);
    void move(const Camera &camera);
    void glideTo(const Camera &camera);

    QSize m_view;
    QSizeF m_canvas;
    Camera m_camera;
    bool m_isFitted = true; ///< and stays so when the view is resized
    double m_fitZoom = 1;
    bool m_glides = false;
    QVariantAnimation m_glide;
    Camera m_start;
    Camera m_goal;
};

} // namespace CapitalLoop
