// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

namespace CapitalLoop {

/// What a place of a picture is on: a mark, a name at the end of a curve, or a valuation nearby; in this order.
struct ChartHit
{
    std::optional<DealEvent> event{};
    std::optional<CompanyId> name{};
    std::optional<ValuationPoint> point{};
    CompanyId company{}; ///< whose valuation it is
    QPointF at{};        ///< where the mark or the valuation stands

    friend bool operator==(const ChartHit &, const ChartHit &) = default;
};

[[nodiscard]] std::optional<ChartHit> chartHit(const ChartPicture &picture, const ChartContent &content,
                                               QPointF position);

/// The deals of the marks in the order of time, one entry a day and company pair; for walking with the keyboard.
[[nodiscard]] QList<DealEvent> eventsInOrder(const ChartContent &content);

} // namespace CapitalLoop
