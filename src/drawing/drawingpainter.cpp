// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawingpainter.h"

#include "drawing/markbuilder.h"

#include <QBrush>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

void loadFonts()
{
    static const bool once = [] {
        for (const char *name : {":/fonts/Inter-Regular.otf", ":/fonts/Inter-SemiBold.otf"})
            QFontDatabase::addApplicationFont(QString::fromLatin1(name));
        return true;
    }();
    Q_UNUSED(once)
}

QBrush brushOf(const Ink &ink, const Mark &mark, const QBrush &ground)
{
    switch (ink.kind) {
    case Ink::Kind::Flat:
        return ink.colour;
    case Ink::Kind::Ground:
        return ground;
    case Ink::Kind::Shade: {
        QLinearGradient gradient(mark.centre - QPointF(0, mark.radius), mark.centre + QPointF(0, mark.radius));
        gradient.setColorAt(0, ink.colour);
        gradient.setColorAt(1, ink.bottom);
        return gradient;
    }
    case Ink::Kind::None:
        break;
    }
    return Qt::NoBrush;
}

QPen penOf(const Mark &mark, const QBrush &ground)
{
    if (mark.stroke.kind == Ink::Kind::None || mark.width <= 0)
        return Qt::NoPen;
    QPen pen(brushOf(mark.stroke, mark, ground), mark.width, Qt::SolidLine, mark.roundCap ? Qt::RoundCap : Qt::FlatCap,
             Qt::RoundJoin);
    if (!mark.dashes.isEmpty()) {
        QList<qreal> pattern = mark.dashes; // Qt counts in widths of the pen
        std::ranges::for_each(pattern, [&mark](qreal &length) { length /= mark.width; });
        pen.setDashPattern(pattern);
    }
    return pen;
}

void paintText(QPainter &painter, const TextShape &shape, const QColor &colour)
{
    painter.setFont(fontOf(shape));
    painter.setPen(colour);
    painter.drawText(QPointF(leftOf(shape), shape.point.y()), shape.text);
}

void paintMark(QPainter &painter, const Mark &mark, const QBrush &ground)
{
    painter.setOpacity(mark.opacity);
    if (mark.form == Mark::Form::Text) {
        paintText(painter, mark.text, mark.fill.colour);
        return;
    }
    painter.setBrush(brushOf(mark.fill, mark, ground));
    painter.setPen(penOf(mark, ground));
    if (mark.form == Mark::Form::Circle)
        painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    else if (mark.form == Mark::Form::Box)
        painter.drawRoundedRect(mark.box, mark.corner, mark.corner);
    else
        painter.drawPath(mark.path);
}

void paintMarks(QPainter &painter, const Marks &marks, const QBrush &ground)
{
    for (const Mark &mark : marks)
        paintMark(painter, mark, ground);
}

} // namespace

QStringList drawingFontFamilies()
{
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans CJK TC"),
            QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")};
}

QFont drawingFont(double pixelSize, int weight)
{
    loadFonts();
    static const QStringList families = drawingFontFamilies();
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, int(std::lround(pixelSize))));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontOf(const TextShape &shape)
{
    return drawingFont(shape.pixelSize, shape.weight);
}

double leftOf(const TextShape &shape)
{
    if (shape.anchor == TextShape::Anchor::Start)
        return shape.point.x();
    const double width = QFontMetricsF(fontOf(shape)).horizontalAdvance(shape.text);
    return shape.point.x() - (shape.anchor == TextShape::Anchor::Middle ? width / 2 : width);
}

QBrush groundBrush(const Drawing &drawing)
{
    const Theme &theme = drawing.theme;
    if (theme.background == theme.backgroundEdge)
        return theme.background;
    const QSizeF half = drawing.size / 2;
    QRadialGradient gradient(QPointF(half.width(), half.height()), std::hypot(half.width(), half.height()));
    gradient.setColorAt(0, theme.background);
    gradient.setColorAt(1, theme.backgroundEdge);
    return gradient;
}

namespace {

constexpr double Beside = 40; // reach of heads, halos and glows beyond the line of an arrow or a circle

bool reaches(const DealShape &deal, const QRectF &near)
{
    const QRectF box = QPolygonF({deal.start, deal.control, deal.end}).boundingRect();
    return near.intersects(box.adjusted(-deal.width, -deal.width, deal.width, deal.width) | deal.pill);
}

} // namespace

void paintStill(QPainter &painter, const Drawing &drawing, const Emphasis &emphasis)
{
    painter.fillRect(QRectF(QPointF(0, 0), drawing.size), groundBrush(drawing));
    constexpr double Anywhere = 1e9;
    paintShapes(painter, drawing, emphasis, QRectF(-Anywhere, -Anywhere, 2 * Anywhere, 2 * Anywhere));
}

void paintShapes(QPainter &painter, const Drawing &drawing, const Emphasis &emphasis, const QRectF &seen)
{
    const QBrush ground = groundBrush(drawing);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF near = seen.adjusted(-Beside, -Beside, Beside, Beside);
    const MarkBuilder builder(drawing, emphasis);
    QList<qsizetype> order = builder.dealOrder();
    order.removeIf([&](qsizetype i) { return !reaches(drawing.deals[i], near); });
    for (qsizetype i : order)
        paintMarks(painter, builder.ofDeal(drawing.deals[i]), ground);
    for (const RingJoint &joint : drawing.joints)
        paintMarks(painter, builder.ofJoint(joint), ground);
    for (qsizetype i : order)
        paintMarks(painter, builder.amountOf(drawing.deals[i]), ground);
    for (const CompanyShape &company : drawing.companies) {
        if (near.intersects(company.box()))
            paintMarks(painter, builder.ofCompany(company), ground);
    }
    for (const FurnitureShape &furniture : drawing.furniture)
        paintMarks(painter, builder.ofFurniture(furniture), ground);
    painter.restore();
}

void paintDots(QPainter &painter, const Drawing &drawing, double seconds, const Emphasis &emphasis)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkBuilder builder(drawing, emphasis);
    const QList<Dot> dots = visibleDots(drawing, seconds);
    for (const Dot &dot : dots)
        paintMarks(painter, builder.ofDot(dot), Qt::NoBrush);
    painter.restore();
}

void paintDot(QPainter &painter, QPointF centre, double radius, bool hollow, const QColor &familyColour,
              const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, dotMarks(centre, radius, hollow, familyColour, theme), Qt::NoBrush);
    painter.restore();
}

} // namespace CapitalLoop
