// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/svgmotion.h"

#include "drawing/markbuilder.h"
#include "drawing/svgelements.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr double Tolerance = 0.2; ///< of a chord from its curve, in units of the canvas
constexpr int Samples = 1000;     ///< of a curve, where writing is looked for
constexpr int Halvings = 12;

QString percent(double share)
{
    return QString::number(share * 100, 'f', 4) + u'%';
}

/// The curve in chords. Between two points of a quadratic curve the place runs evenly, but for the bend.
QString motionFrames(const DealShape &deal)
{
    const QPointF bend = deal.start - deal.control * 2 + deal.end;
    const int steps = std::max(1, int(std::ceil(std::sqrt(std::hypot(bend.x(), bend.y()) / (4 * Tolerance)))));
    QString frames;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        const QPointF at = deal.pointAt(t);
        frames += u"%1{transform:translate(%2px,%3px)}"_s.arg(percent(t), svgNumber(at.x()), svgNumber(at.y()));
    }
    return frames;
}

/// Where a dot of the deal goes under writing and where it comes out; empty if it never does.
QString coverFrames(const DealShape &deal, const QList<QRectF> &boxes)
{
    const auto isUnder = [&](double t) { return isWrittenOver(boxes, deal.pointAt(t), deal.dots.radius); };
    bool under = isUnder(0);
    bool ever = under;
    QString frames = u"0%{opacity:%1}"_s.arg(under ? 0 : 1);
    for (int i = 1; i <= Samples; ++i) {
        double before = double(i - 1) / Samples;
        double after = double(i) / Samples;
        if (isUnder(after) == under)
            continue;
        for (int halving = 0; halving < Halvings; ++halving) {
            const double middle = (before + after) / 2;
            (isUnder(middle) == under ? before : after) = middle;
        }
        under = !under;
        ever = true;
        frames += u"%1{opacity:%2}"_s.arg(percent(after)).arg(under ? 0 : 1);
    }
    return ever ? frames : QString();
}

} // namespace

QString svgMotionClass(qsizetype deal)
{
    return u"run-%1"_s.arg(deal + 1);
}

QString svgMotionStyle(const Drawing &drawing, double dotSeconds)
{
    const QList<QRectF> boxes = writtenBoxes(drawing);
    const QString seconds = QString::number(dotSeconds, 'g', 12) + u's';
    QString style = u"\n@media (prefers-reduced-motion:no-preference){\n"_s;
    for (qsizetype i = 0; i < drawing.deals.size(); ++i) {
        const DealShape &deal = drawing.deals[i];
        if (deal.dots.count <= 0)
            continue;
        const QString number = QString::number(i + 1);
        const QString cover = coverFrames(deal, boxes);
        QString animation = u"move-%1 %2 linear infinite"_s.arg(number, seconds);
        if (!cover.isEmpty())
            animation += u",hide-%1 %2 step-end infinite"_s.arg(number, seconds);
        style += u".%1{animation:%2}\n@keyframes move-%3{%4}\n"_s.arg(svgMotionClass(i), animation, number,
                                                                      motionFrames(deal));
        if (!cover.isEmpty())
            style += u"@keyframes hide-%1{%2}\n"_s.arg(number, cover);
    }
    return style + u"}\n"_s;
}

} // namespace CapitalLoop
