// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"
#include "model/id.h"

#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QSet>
#include <QTransform>
#include <QUrl>

#include <optional>

namespace CapitalLoop {

/// A line of text, placed. Fonts are the bundled Inter, with the system's CJK family behind it.
struct TextShape
{
    enum class Anchor { Start, Middle, End };

    QString text{};
    QPointF point{}; ///< on the baseline, where the anchor says
    Anchor anchor = Anchor::Start;
    double pixelSize = 13;
    int weight = 400; ///< 400 or 600
    QColor colour{};
    QRectF box{}; ///< what it covers

    friend bool operator==(const TextShape &, const TextShape &) = default;
};

/// Moved and scaled alike in both directions, without turning.
[[nodiscard]] TextShape mapped(TextShape text, const QTransform &way);

/// A filled or stroked path of the furniture (legend, title rule).
struct PathShape
{
    QPainterPath path{};
    QColor fill{};   ///< invalid = none
    QColor stroke{}; ///< invalid = none
    double width = 1;
    QList<double> dashes{}; ///< in pixels, on and off; empty = solid
    bool roundCap = false;

    friend bool operator==(const PathShape &, const PathShape &) = default;
};

/// A company: a circle with its name.
struct CompanyShape
{
    CompanyId id{};
    QPointF centre{};
    double radius = 0;
    bool hollow = false; ///< no valuation: the smallest circle, not filled
    QColor fill{};
    QColor edge{};
    QList<TextShape> labels{}; ///< name, value; empty where there is no room
    bool labelInside = false;
    std::optional<double> gauge{}; ///< 0 to 1: a ring inside the edge, filled so far
    bool marked = false;           ///< where the dollar starts
    QString title{};               ///< a sentence for tool tips and screen readers
    QString description{};
    QUrl link{}; ///< of its valuation's first source

    [[nodiscard]] QRectF box() const; ///< round its circle and its words
    friend bool operator==(const CompanyShape &, const CompanyShape &) = default;
};

/// The dots that run along a deal: all take the same time from payer to payee, so that both their number on the arrow
/// and their rhythm stand for the amount, and speed for nothing.
struct DotTrain
{
    int count = 0; ///< on the arrow at any time
    int full = 0;  ///< of these, signed or paid; the rest are hollow
    double radius = 3;
    double phase = 0; ///< 0 to 1, of the distance between two dots

    friend bool operator==(const DotTrain &, const DotTrain &) = default;
};

/// A deal: one quadratic curve from circle to circle with an arrow head.
struct DealShape
{
    DealId id{};
    CompanyId from{};
    CompanyId to{};
    Family family = Family::Financing;
    Status status = Status::Announced;
    QPointF start{};
    QPointF control{};
    QPointF end{};        ///< the tip of the head
    double width = 1.2;   ///< of the whole deal
    double firmWidth = 0; ///< of the part that is no ceiling; equal to width where there is none
    bool ceiling = false; ///< the whole is drawn as an outline with the firm part filled inside
    bool undisclosed = false;
    int ring = 0; ///< from 1: a leg of that ring, which stands beside the deal whose money it is; 0 = the deal itself
    QColor colour{};
    QList<double> dashes{}; ///< along the shaft, in pixels; empty = solid
    QPolygonF shaft{};      ///< points of the centre line, from start to inside the head
    QPolygonF outline{};    ///< of a ceiling: the tube round the shaft, closed
    QPolygonF head{};
    QPolygonF tailMark{};      ///< at the payer's end: empty, a bar (delivered) or a disc (paid)
    QList<TextShape> labels{}; ///< the amount; empty where there is no room
    QRectF pill{};             ///< ground of the label
    DotTrain dots{};
    QString title{};
    QString description{};
    QUrl link{}; ///< its first source

    [[nodiscard]] QPointF pointAt(double t) const; ///< 0 to 1 along the curve's parameter
    friend bool operator==(const DealShape &, const DealShape &) = default;
};

/// Where a ring passes a company: the way round the circle from one leg to the next.
struct RingJoint
{
    CompanyId company{};
    int ring = 0;          ///< from 1
    QList<DealId> deals{}; ///< of the whole ring
    QPainterPath path{};
    QColor colour{};
    double width = 1;

    friend bool operator==(const RingJoint &, const RingJoint &) = default;
};

/// A named part of the furniture.
struct FurnitureShape
{
    QString name{}; ///< "title", "legend", "source-line", "story"
    QRectF box{};
    QRectF ground{}; ///< it covers the picture there, dots too; empty = it stands on the picture
    QList<PathShape> paths{};
    QList<TextShape> texts{};

    friend bool operator==(const FurnitureShape &, const FurnitureShape &) = default;
};

/// Everything a picture of a network holds, placed, coloured and labelled: what screen, PNG, SVG, PDF and presentation
/// paint. Deals are in painting order (the last on top), joints of rings and then companies above them, furniture above
/// all.
struct Drawing
{
    QSizeF size{};    ///< of the canvas it is composed on
    double scale = 1; ///< picture pixels for one canvas unit
    Theme theme{};
    QString title{};
    QString description{}; ///< the whole picture in a sentence
    QList<DealShape> deals{};
    QList<RingJoint> joints{};
    QList<CompanyShape> companies{};
    QList<FurnitureShape> furniture{};
    double dotSeconds = 8; ///< time of a dot from payer to payee
    int droppedLabels = 0; ///< amounts for which there was no room

    friend bool operator==(const Drawing &, const Drawing &) = default;
};

/// What is lit while the rest fades. Nothing in it = nothing fades.
struct Emphasis
{
    QSet<CompanyId> companies{};
    QSet<DealId> deals{};
    QSet<CompanyId> ringed{}; ///< get a ring: the selected ones

    [[nodiscard]] bool isEmpty() const { return companies.isEmpty() && deals.isEmpty() && ringed.isEmpty(); }
    friend bool operator==(const Emphasis &, const Emphasis &) = default;
};

/// A dot of moving money at an instant.
struct Dot
{
    QPointF centre{};
    double radius = 3;
    bool hollow = false;
    Family family = Family::Financing;
    qsizetype deal = 0; ///< its place in Drawing::deals
    double way = 0;     ///< 0 to 1: how much of it lies behind

    friend bool operator==(const Dot &, const Dot &) = default;
};

/// The boxes of amounts, of names beside their circles, and of furniture with a ground of its own: dots run under them,
/// so that no figure changes its look.
[[nodiscard]] QList<QRectF> writtenBoxes(const Drawing &drawing);

/// All dots `seconds` after the start. After dotSeconds the picture is the same again for every deal (seamless).
[[nodiscard]] QList<Dot> dotsAt(const Drawing &drawing, double seconds);

/// What a picture must not have (layout --json prints them, a test holds them at zero).
struct DrawingFaults
{
    int overlappingCircles = 0;
    int labelOnLabel = 0;
    int labelOnForeignCircle = 0;
    int arrowThroughForeignCircle = 0;
    int clipped = 0;      ///< shapes or texts beyond the edge of the picture
    int crossings = 0;    ///< of arrows with arrows; told, not forbidden
    int labelOnArrow = 0; ///< of another deal, or a company's on any; told, not forbidden

    friend bool operator==(const DrawingFaults &, const DrawingFaults &) = default;
};

[[nodiscard]] DrawingFaults faultsOf(const Drawing &drawing);

} // namespace CapitalLoop
