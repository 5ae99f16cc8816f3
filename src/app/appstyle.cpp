// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appstyle.h"

#include <QPainter>
#include <QSlider>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {
namespace {

constexpr int fusionDarkens = 150; // percent, an outline against the window

bool isDark(const QPalette &palette)
{
    return palette.window().color().lightness() < palette.windowText().color().lightness();
}

/// A palette whose window Fusion darkens to the colour that an outline is to have.
QPalette outlined(QPalette palette)
{
    palette.setColor(QPalette::Window, palette.color(QPalette::PlaceholderText).lighter(fusionDarkens));
    return palette;
}

/// Where Fusion has them.
void drawTicks(QPainter &painter, const QStyleOptionSlider &slider, int handle, int room)
{
    constexpr int tick = 4; // pixels
    const bool level = slider.orientation == Qt::Horizontal;
    const auto place = [&](int value) {
        return QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, value, room, slider.upsideDown);
    };
    int step = slider.tickInterval > 0 ? slider.tickInterval : slider.singleStep;
    if (std::abs(place(slider.minimum + step) - place(slider.minimum)) < 3)
        step = slider.pageStep;
    const int side = level ? slider.rect.bottom() : slider.rect.right();
    painter.save();
    painter.setPen(slider.palette.color(QPalette::PlaceholderText));
    for (qint64 value = slider.minimum; value <= slider.maximum; value += std::max(1, step)) {
        const int along = (level ? slider.rect.left() : slider.rect.top()) + place(int(value)) + handle / 2;
        const auto line = [&](int from, int to) {
            level ? painter.drawLine(along, from, along, to) : painter.drawLine(from, along, to, along);
        };
        if (slider.tickPosition & QSlider::TicksAbove)
            line(0, tick - 1);
        if (slider.tickPosition & QSlider::TicksBelow)
            line(side - tick + 1, side);
    }
    painter.restore();
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!isIndicator || !button || !isDark(option->palette)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton seen = *button;
    seen.palette = outlined(option->palette);
    QProxyStyle::drawPrimitive(element, &seen, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_Slider || !slider || !isDark(option->palette)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionSlider seen = *slider;
    seen.palette = outlined(option->palette);
    seen.subControls &= ~SC_SliderTickmarks;
    QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    if (slider->subControls & SC_SliderTickmarks)
        drawTicks(*painter, *slider, proxy()->pixelMetric(PM_SliderLength, option, widget),
                  proxy()->pixelMetric(PM_SliderSpaceAvailable, option, widget));
}

} // namespace CapitalLoop
