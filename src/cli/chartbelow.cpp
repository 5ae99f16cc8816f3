// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/chartbelow.h"

#include "charts/chartwriter.h"

namespace CapitalLoop {

namespace {

constexpr double ChartShare = 0.32; // of the picture's height

} // namespace

ChartColours chartColours(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return lightChartColours();
    case ThemeName::Dark:
        return darkChartColours();
    case ThemeName::HighContrast:
        return highContrastChartColours();
    }
    Q_UNREACHABLE();
}

QSizeF sizeAboveChart(const QSizeF &picture)
{
    return {picture.width(), picture.height() * (1 - ChartShare)};
}

PictureInset chartBelow(const Network &whole, const Drawing &drawing, const DrawingStyle &style, const QSizeF &picture,
                        const ChartRequest &wish)
{
    const Network network = networkAt(whole, style.moment).network;
    const double height = drawing.size.width() * picture.height() * ChartShare / picture.width();
    const QRectF box(0, drawing.size.height(), drawing.size.width(), height);
    ChartRequest request = wish;
    request.colours = chartColours(style.theme);
    request.language = style.language;
    request.basis = amountBasis(style.basis);
    request.size = box.size();
    return PictureInset{box,
                        [chart = valuationChartPicture(network, request)](QPainter &painter, const QRectF &place) {
                            paintChart(painter, place.topLeft(), chart);
                        },
                        valuationChartSvg(network, request)};
}

} // namespace CapitalLoop
