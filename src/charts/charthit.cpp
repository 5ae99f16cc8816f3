// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/charthit.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double MarkReach = 9;   // pixels
constexpr double PointReach = 28; // pixels

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

std::optional<ChartHit> nearestMark(const ChartPicture &picture, QPointF position)
{
    std::optional<ChartHit> hit;
    double nearest = MarkReach;
    for (const ChartMarker &marker : picture.markers) { // later ones lie on top
        const double away = distance(marker.centre, position);
        if (away <= nearest) {
            nearest = away;
            hit = ChartHit{.event = marker.event, .company = marker.event.company, .at = marker.centre};
        }
    }
    return hit;
}

std::optional<ChartHit> nearestPoint(const ChartPicture &picture, const ChartContent &content, QPointF position)
{
    std::optional<ChartHit> hit;
    double nearest = PointReach;
    for (const ValuationSeries &series : content.series) {
        for (const ValuationPoint &point : series.points) {
            if (!picture.axes.window.contains(point.day))
                continue;
            const QPointF at = picture.axes.at(point.day, point.value);
            const double away = distance(at, position);
            if (away < nearest) {
                nearest = away;
                hit = ChartHit{.point = point, .company = series.company, .at = at};
            }
        }
    }
    return hit;
}

} // namespace

std::optional<ChartHit> chartHit(const ChartPicture &picture, const ChartContent &content, QPointF position)
{
    if (picture.axes.plot.isEmpty())
        return std::nullopt;
    if (std::optional<ChartHit> mark = nearestMark(picture, position))
        return mark;
    for (const EndLabel &label : picture.endLabels) {
        if (label.box.contains(position))
            return ChartHit{.name = label.company, .company = label.company, .at = label.box.center()};
    }
    return nearestPoint(picture, content, position);
}

QList<DealEvent> eventsInOrder(const ChartContent &content)
{
    QList<DealEvent> events = content.events;
    std::ranges::stable_sort(events, {}, &DealEvent::day);
    QList<DealEvent> result;
    for (const DealEvent &event : std::as_const(events)) {
        const bool known =
            std::ranges::any_of(result, [&event](const DealEvent &other) { return other.deals == event.deals; });
        if (!known)
            result.append(event);
    }
    return result;
}

} // namespace CapitalLoop
