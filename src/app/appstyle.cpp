// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appstyle.h"

#include <QPainter>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>

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

bool isBelow(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

/// Along the edge away from the page, a little inside the tab.
QRect lineOfOpenTab(const QStyleOptionTab &tab)
{
    constexpr int thickness = 3;
    const QRect inside = tab.rect.adjusted(2, 0, -2, 0);
    return isBelow(tab.shape) ? QRect(inside.left(), inside.bottom() - thickness, inside.width(), thickness)
                              : QRect(inside.left(), inside.top() + 1, inside.width(), thickness);
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

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const bool isLevel =
        tab && (isBelow(tab->shape) || tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth);
    if (!isLevel || (element != CE_TabBarTabShape && element != CE_TabBarTabLabel)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const bool isOpen = tab->state.testFlag(State_Selected);
    if (element == CE_TabBarTabLabel && !isOpen && isDark(tab->palette)) {
        QStyleOptionTab seen = *tab;
        seen.palette.setColor(QPalette::WindowText, tab->palette.color(QPalette::PlaceholderText));
        QProxyStyle::drawControl(element, &seen, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && isOpen)
        painter->fillRect(lineOfOpenTab(*tab), tab->palette.color(QPalette::Highlight));
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
