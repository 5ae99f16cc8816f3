// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpainter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

void loadFonts()
{
    static const bool once = [] {
        for (const char *name : {":/fonts/Inter-Regular.otf", ":/fonts/Inter-SemiBold.otf"})
            QFontDatabase::addApplicationFont(QString::fromLatin1(name));
        return true;
    }();
    Q_UNUSED(once)
}

void paint(QPainter &painter, const ChartLine &line)
{
    QPen pen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!line.dashes.isEmpty()) {
        QList<qreal> pattern; // Qt counts in widths of the pen
        for (const double length : line.dashes)
            pattern.append(length / line.width);
        pen.setDashPattern(pattern);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.points);
}

void paint(QPainter &painter, const ChartDot &dot)
{
    painter.setPen(dot.edgeWidth > 0 ? QPen(dot.edge, dot.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(dot.fill);
    painter.drawEllipse(dot.centre, dot.radius, dot.radius);
}

void paint(QPainter &painter, const ChartBox &box)
{
    painter.fillRect(box.rect, box.fill);
}

void paint(QPainter &painter, const ChartHatch &hatch)
{
    painter.setPen(QPen(hatch.colour, hatch.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(hatch));
}

void paint(QPainter &painter, const ChartText &text)
{
    const QFont font = chartFont(text.size, text.bold);
    QPointF at = text.at;
    if (text.anchor != Qt::AlignLeft) {
        const double width = QFontMetricsF(font).horizontalAdvance(text.text);
        at.rx() -= text.anchor == Qt::AlignRight ? width : width / 2;
    }
    painter.setFont(font);
    painter.setPen(text.colour);
    painter.drawText(at, text.text);
}

} // namespace

QFont chartFont(double size, bool bold)
{
    loadFonts();
    QFont font(QStringList{u"Inter"_s, u"Noto Sans CJK SC"_s, u"sans-serif"_s});
    font.setPixelSize(std::max(1, qRound(size)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintGround(QPainter &painter, const ChartPicture &picture)
{
    painter.fillRect(QRectF(QPointF(0, 0), picture.size), picture.ground);
}

void paintGroups(QPainter &painter, const QList<ChartGroup> &groups, const QRectF &clip)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const ChartGroup &group : groups) {
        painter.save();
        if (group.clipped)
            painter.setClipRect(clip, Qt::IntersectClip);
        for (const ChartShape &shape : group.shapes)
            std::visit([&painter](const auto &one) { paint(painter, one); }, shape);
        painter.restore();
    }
}

} // namespace CapitalLoop
