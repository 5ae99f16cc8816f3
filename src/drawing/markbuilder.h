// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picturerequest.h"

namespace CapitalLoop {

/// What a surface is filled or a line drawn with.
struct Ink
{
    enum class Kind { None, Flat, Ground, Shade };

    Kind kind = Kind::None;
    QColor colour{}; ///< Flat; the top of a Shade
    QColor bottom{}; ///< of a Shade

    friend bool operator==(const Ink &, const Ink &) = default;
};

/// One stroke of the brush: what painter and SVG writer know how to put down. Both draw the same marks, so that a
/// picture is the same in every format.
struct Mark
{
    enum class Form { Path, Circle, Box, Text };

    Form form = Form::Path;
    QPainterPath path{};
    QPointF centre{}; ///< Circle
    double radius = 0;
    QRectF box{};
    double corner = 0;
    TextShape text{};
    Ink fill{};
    Ink stroke{};
    double width = 1;
    QList<double> dashes{}; ///< in units of the canvas
    bool roundCap = false;
    double opacity = 1;
};

using Marks = QList<Mark>;

/// Turns the shapes of a drawing into marks, bottom first: halos, glow, dimming and the look of ceilings are decided
/// here and nowhere else.
class MarkBuilder
{
public:
    MarkBuilder(const Drawing &drawing, const Emphasis &emphasis);

    /// Deals in painting order: those that are lit come last.
    [[nodiscard]] QList<qsizetype> dealOrder() const;
    [[nodiscard]] Marks ofDeal(const DealShape &deal) const; ///< without its amount
    [[nodiscard]] Marks amountOf(const DealShape &deal) const;
    [[nodiscard]] Marks ofJoint(const RingJoint &joint) const;
    [[nodiscard]] Marks ofCompany(const CompanyShape &company) const;
    [[nodiscard]] Marks ofFurniture(const FurnitureShape &furniture) const;
    [[nodiscard]] Marks ofDot(const Dot &dot) const;

private:
    [[nodiscard]] bool isLit(const DealShape &deal) const;
    [[nodiscard]] bool isLit(const CompanyShape &company) const;
    [[nodiscard]] QColor groundColourAt(QPointF point) const;
    void addGauge(Marks &marks, const CompanyShape &company, bool lit) const;
    void addGlow(Marks &marks, const DealShape &deal, const QPainterPath &line) const;
    void addShaft(Marks &marks, const DealShape &deal, const QPainterPath &line, const QColor &colour) const;
    void addHead(Marks &marks, const DealShape &deal, const QColor &colour) const;

    const Drawing &m_drawing;
    const Emphasis &m_emphasis;
};

/// A dot of money; see paintDot.
[[nodiscard]] Marks dotMarks(QPointF centre, double radius, bool hollow, const QColor &familyColour,
                             const Theme &theme);

/// Whether a dot there runs under one of these boxes (of writtenBoxes), and is therefore not shown.
[[nodiscard]] bool isWrittenOver(const QList<QRectF> &boxes, QPointF centre, double radius);

/// The dots of an instant without those that run under what is written.
[[nodiscard]] QList<Dot> visibleDots(const Drawing &drawing, double seconds);

/// The centre line of a deal as one true curve, from the payer to inside the head.
[[nodiscard]] QPainterPath centreLine(const DealShape &deal);

/// Whether pictures may link to it: http and https only.
[[nodiscard]] bool isWebAddress(const QUrl &address);

/// The canvas and what is set beside it.
[[nodiscard]] QRectF canvasWith(const Drawing &drawing, const std::optional<PictureInset> &inset);

/// The canvas, grown evenly to the shape of a page.
[[nodiscard]] QRectF pageBox(const QRectF &canvas, const QSizeF &page);

} // namespace CapitalLoop
