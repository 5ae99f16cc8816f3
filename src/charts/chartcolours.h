// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace CapitalLoop {

/// The colours of a chart. The app fills them (or takes one of the three below); charts read no settings.
struct ChartColours
{
    QColor ground{};
    QColor ink{};      ///< titles, what is selected
    QColor mutedInk{}; ///< values, dates, notes
    QColor grid{};     ///< hairlines
    QColor band{};     ///< the days of a selected deal, with its transparency
    /// Apart from one another also for colour-blind eyes, and legible as text on the ground; used in this order.
    QList<QColor> series{};

    friend bool operator==(const ChartColours &, const ChartColours &) = default;
};

[[nodiscard]] ChartColours lightChartColours();
[[nodiscard]] ChartColours darkChartColours();
[[nodiscard]] ChartColours highContrastChartColours();

/// `over` laid on `under` as thickly as `share` says, from 0 to 1.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double share);

} // namespace CapitalLoop
