// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/camera.h"
#include "drawing/drawing.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QPainter;

namespace CapitalLoop {

/// All that stands still, kept as a picture at the device's pixels. While the camera moves the picture at hand is put
/// down where it belongs, and made anew when the camera rests; at once if that is quick. Pictures that take long are
/// made in another thread while the old one stays.
class StillLayer : public QObject
{
    Q_OBJECT

public:
    explicit StillLayer(QObject *parent = nullptr);
    ~StillLayer() override;

    void setDrawing(const Drawing &drawing);
    void setEmphasis(const Emphasis &emphasis);

    /// Paints into a view of this size in logical pixels.
    void paint(QPainter &painter, const Camera &camera, QSize view, double pixelRatio);
    /// Nothing better than what was painted last is on its way.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] double lastMilliseconds() const { return m_lastMilliseconds; } ///< that a picture took to make

signals:
    void improved(); ///< a better picture is there: paint again

private:
    /// What a picture shows, and how.
    struct Scene
    {
        Drawing drawing{};
        Emphasis emphasis{};
        Camera camera{};
        QSize view{};
        double pixelRatio = 1;
        quint64 content = 0; ///< counts the changes of drawing and emphasis
    };
    struct Picture
    {
        QImage image{};
        Camera camera{};
        QSize view{};
        double pixelRatio = 0;
        quint64 content = 0;
        double milliseconds = 0;

        [[nodiscard]] bool shows(const Scene &scene) const;
    };

    [[nodiscard]] static Picture pictureOf(const Scene &scene);
    [[nodiscard]] QRectF placeOf(const Picture &picture) const;
    void put(QPainter &painter, const Picture &picture, const QRect &within) const;
    void renew(bool cameraMoved);
    void makeNow();
    void makeSoon(); ///< now, or in the background if that takes long
    void makeInBackground();
    void take(const Picture &picture);

    Scene m_wanted;
    Picture m_picture;
    Picture m_overview; ///< the last one that showed the whole canvas: fills in where m_picture has nothing
    double m_lastMilliseconds = 0;
    QTimer m_rest; ///< the camera rests when it ends
    bool m_making = false;
    QThreadPool m_pool;
};

} // namespace CapitalLoop
