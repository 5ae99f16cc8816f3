// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/placedtext.h"

#include "drawing/drawingpainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>

namespace CapitalLoop {

namespace {

// Shares of the pixel size that capitals, Chinese characters and descenders reach above and below the baseline.
constexpr double Above = 0.86;
constexpr double Below = 0.22;

} // namespace

QSizeF textSize(const QString &text, double pixelSize, int weight)
{
    return QSizeF(QFontMetricsF(drawingFont(pixelSize, weight)).horizontalAdvance(text), (Above + Below) * pixelSize);
}

TextShape placedText(const QString &text, QPointF point, double pixelSize, int weight, const QColor &colour,
                     TextShape::Anchor anchor)
{
    const QSizeF size = textSize(text, pixelSize, weight);
    const double share = anchor == TextShape::Anchor::Start ? 0 : anchor == TextShape::Anchor::Middle ? 0.5 : 1;
    const QRectF box(QPointF(point.x() - share * size.width(), point.y() - Above * pixelSize), size);
    return TextShape{text, point, anchor, pixelSize, weight, colour, box};
}

QString elidedText(const QString &text, double pixelSize, int weight, double width)
{
    return QFontMetricsF(drawingFont(pixelSize, weight)).elidedText(text, Qt::ElideRight, width);
}

QStringList wrappedText(const QString &text, double pixelSize, int weight, double width, int lines)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, drawingFont(pixelSize, weight));
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (result.size() + 1 == lines) {
            result.append(elidedText(text.sliced(line.textStart()), pixelSize, weight, width));
            break;
        }
        result.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

} // namespace CapitalLoop
