// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/camera.h"
#include "drawing/drawing.h"

#include <QPainter>
#include <QPixmap>

namespace CapitalLoop {

/// The moving money, painted fast: every dot is a small picture of itself made beforehand, in 4 x 4 positions within a
/// pixel so that slow dots do not jitter, and each curve is kept as a polynomial. Shows what paintDots shows.
class DotLayer
{
public:
    void setDrawing(const Drawing &drawing);
    void setEmphasis(const Emphasis &emphasis);
    [[nodiscard]] bool isEmpty() const { return m_trains.isEmpty(); } ///< nothing moves

    /// Paints the dots of an instant into a view of this size in logical pixels. While the camera is not `isResting`,
    /// dots may be a little too large or small.
    void paint(QPainter &painter, const Camera &camera, QSizeF view, double pixelRatio, double seconds,
               bool isResting = true);

private:
    /// The dots of one deal: their place is a + b t + c t^2, in units of the canvas.
    struct Train
    {
        DealId deal;
        QPointF a;
        QPointF b;
        QPointF c;
        QRectF box;
        QList<QRectF> covers; ///< what is written over it: no dot there
        Family family;
        DotTrain dots;
        bool unlit = false;
        qsizetype fullSprite = 0; ///< places in m_sprites
        qsizetype hollowSprite = 0;
    };
    /// One look of a dot: a row of its 16 pictures in m_sheet.
    struct Sprite
    {
        Family family;
        bool hollow;
        bool unlit;
        double radius; ///< in device pixels
        int cell = 0;  ///< width and height of one picture
        int top = 0;

        [[nodiscard]] bool looksLike(const Sprite &other) const;
    };

    void prepareSprites(double scale);
    [[nodiscard]] qsizetype spriteOf(const Train &train, bool hollow, double scale);
    void paintSheet();
    void addDots(const Train &train, const Camera &device, double turn);
    void addDot(const Sprite &sprite, double x, double y);

    QList<Train> m_trains;
    Theme m_theme;
    double m_dotSeconds = 8;
    QList<Sprite> m_sprites;
    QPixmap m_sheet;
    Theme m_sheetTheme;       ///< that it was painted in
    double m_spriteScale = 0; ///< device pixels for a canvas unit; 0: the sprites are to be made anew
    QList<QPainter::PixmapFragment> m_fragments; ///< of the frame; kept for its memory
};

} // namespace CapitalLoop
