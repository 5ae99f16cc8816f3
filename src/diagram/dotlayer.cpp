// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/dotlayer.h"

#include "drawing/curve.h"
#include "drawing/drawingpainter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr int Phases = 4;            ///< within a pixel, in each direction
constexpr double MostOffset = 0.5;   ///< of a dot from the middle of its picture, in device pixels
constexpr int CoverSamples = 17;     ///< points of a curve
constexpr double NearEnough = 0.2;   ///< sizes that differ by less, as a logarithm
constexpr double RadiusStep = 0.125; ///< in device pixels: dots of about the same size share their pictures

} // namespace

bool DotLayer::Sprite::looksLike(const Sprite &other) const
{
    return family == other.family && hollow == other.hollow && unlit == other.unlit && radius == other.radius;
}

void DotLayer::setDrawing(const Drawing &drawing)
{
    m_trains.clear();
    m_theme = drawing.theme;
    m_dotSeconds = drawing.dotSeconds;
    m_spriteScale = 0;
    const QList<QRectF> boxes = writtenBoxes(drawing);
    for (const DealShape &deal : drawing.deals) {
        if (deal.dots.count <= 0)
            continue;
        Train train{.deal = deal.id,
                    .a = deal.start,
                    .b = (deal.control - deal.start) * 2,
                    .c = deal.start - deal.control * 2 + deal.end,
                    .box = QPolygonF({deal.start, deal.control, deal.end}).boundingRect(),
                    .covers = {},
                    .family = deal.family,
                    .dots = deal.dots};
        const double r = deal.dots.radius;
        const QPolygonF line = Curve{deal.start, deal.control, deal.end}.points(CoverSamples);
        for (const QRectF &box : boxes) {
            const QRectF cover = box.adjusted(-r, -r, r, r);
            if (cover.intersects(train.box) && polylineMeetsRect(line, cover))
                train.covers.append(cover);
        }
        train.box.adjust(-2 * r, -2 * r, 2 * r, 2 * r);
        m_trains.append(train);
    }
}

void DotLayer::setEmphasis(const Emphasis &emphasis)
{
    for (Train &train : m_trains)
        train.unlit = !emphasis.isEmpty() && !emphasis.deals.contains(train.deal);
    m_spriteScale = 0;
}

void DotLayer::paint(QPainter &painter, const Camera &camera, QSizeF view, double pixelRatio, double seconds,
                     bool isResting)
{
    if (m_trains.isEmpty())
        return;
    const double scale = camera.zoom * pixelRatio;
    // In the midst of a zoom the pictures at hand are near enough.
    const bool isNear = std::abs(std::log(scale / m_spriteScale)) < NearEnough;
    if (m_spriteScale == 0 || (m_spriteScale != scale && (isResting || !isNear)))
        prepareSprites(scale);
    const QRectF seen = camera.toCanvas(QRectF(QPointF(), view));
    const Camera device{scale, camera.offset * pixelRatio};
    const double turn = seconds / m_dotSeconds;
    m_fragments.clear();
    for (const Train &train : std::as_const(m_trains)) {
        if (train.box.intersects(seen))
            addDots(train, device, turn);
    }
    if (m_fragments.isEmpty())
        return;
    painter.save();
    painter.setWorldTransform(QTransform::fromScale(1 / pixelRatio, 1 / pixelRatio)); // from here on in device pixels
    painter.drawPixmapFragments(m_fragments.constData(), int(m_fragments.size()), m_sheet);
    painter.restore();
}

void DotLayer::prepareSprites(double scale)
{
    m_spriteScale = scale;
    const QList<Sprite> before = std::exchange(m_sprites, {});
    for (Train &train : m_trains) {
        train.fullSprite = spriteOf(train, false, scale);
        train.hollowSprite = spriteOf(train, true, scale);
    }
    const bool sameSheet =
        m_sheetTheme == m_theme &&
        std::ranges::equal(m_sprites, before, [](const Sprite &a, const Sprite &b) { return a.looksLike(b); });
    if (sameSheet)
        m_sprites = before;
    else
        paintSheet();
}

qsizetype DotLayer::spriteOf(const Train &train, bool hollow, double scale)
{
    const double radius = std::max(RadiusStep, std::round(train.dots.radius * scale / RadiusStep) * RadiusStep);
    const Sprite wanted{.family = train.family, .hollow = hollow, .unlit = train.unlit, .radius = radius};
    const auto found = std::ranges::find_if(m_sprites, [&](const Sprite &sprite) { return sprite.looksLike(wanted); });
    if (found != m_sprites.end())
        return found - m_sprites.begin();
    m_sprites.append(wanted);
    Sprite &sprite = m_sprites.last();
    sprite.cell = 2 * int(std::ceil(radius * DotExtent + MostOffset));
    return m_sprites.size() - 1;
}

void DotLayer::paintSheet()
{
    m_sheetTheme = m_theme;
    int width = 0;
    int height = 0;
    for (Sprite &sprite : m_sprites) {
        sprite.top = height;
        height += sprite.cell;
        width = std::max(width, sprite.cell * Phases * Phases);
    }
    m_sheet = QPixmap(std::max(1, width), std::max(1, height));
    m_sheet.fill(Qt::transparent);
    QPainter painter(&m_sheet);
    for (const Sprite &sprite : std::as_const(m_sprites)) {
        for (int phase = 0; phase < Phases * Phases; ++phase) {
            const QPointF within(double(phase % Phases) / Phases - MostOffset,
                                 double(phase / Phases) / Phases - MostOffset);
            const QPointF centre(sprite.cell * phase + sprite.cell / 2.0, sprite.top + sprite.cell / 2.0);
            paintDot(painter, centre + within, sprite.radius, sprite.hollow, m_theme.family(sprite.family), m_theme);
        }
        if (sprite.unlit) {
            painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
            painter.fillRect(0, sprite.top, width, sprite.cell, QColor::fromRgbF(0, 0, 0, UnlitDotOpacity));
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
    }
}

void DotLayer::addDots(const Train &train, const Camera &device, double turn)
{
    const int count = train.dots.count;
    const double step = 1.0 / count;
    double t = train.dots.phase * step + turn;
    t -= std::floor(t);
    int share = 0; // full dots are spread evenly among the train, as in dotsAt
    for (int k = 0; k < count; ++k, t += step) {
        if (t >= 1)
            t -= 1;
        share += train.dots.full;
        const bool full = share >= count;
        if (full)
            share -= count;
        const QPointF at = train.a + (train.b + train.c * t) * t;
        if (std::ranges::any_of(train.covers, [at](const QRectF &cover) { return cover.contains(at); }))
            continue;
        const Sprite &sprite = m_sprites[full ? train.fullSprite : train.hollowSprite];
        addDot(sprite, at.x() * device.zoom + device.offset.x(), at.y() * device.zoom + device.offset.y());
    }
}

void DotLayer::addDot(const Sprite &sprite, double x, double y)
{
    const double xPhases = std::round((x + MostOffset) * Phases);
    const double yPhases = std::round((y + MostOffset) * Phases);
    const double left = std::floor(xPhases / Phases);
    const double top = std::floor(yPhases / Phases);
    const int phase = int(yPhases - top * Phases) * Phases + int(xPhases - left * Phases);
    QPainter::PixmapFragment fragment;
    fragment.x = left;
    fragment.y = top;
    fragment.sourceLeft = sprite.cell * phase;
    fragment.sourceTop = sprite.top;
    fragment.width = sprite.cell;
    fragment.height = sprite.cell;
    fragment.scaleX = 1;
    fragment.scaleY = 1;
    fragment.rotation = 0;
    fragment.opacity = 1;
    m_fragments.append(fragment);
}

} // namespace CapitalLoop
