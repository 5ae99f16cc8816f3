// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartframe.h"
#include "charts/yearscontent.h"

namespace CapitalLoop {

/// The key below a chart of money by year, placed: samples of the colours and signs with their words.
struct YearsKey
{
    int named = 0;  ///< counterparties with a colour of their own; the others share one
    double top = 0; ///< above its first line
    ChartGroup group{};
    QList<EndLabel> names{}; ///< of the counterparties
    QStringList dropped{};   ///< words for which there was no room
};

inline constexpr int MostNamed = 8;

/// At the foot of the room, with as many counterparties as leave most of it to the columns.
[[nodiscard]] YearsKey yearsKey(const Network &network, const YearsContent &content, const YearsRequest &request,
                                const ChartFrame &frame, const QRectF &room);

/// The colour at an index of the counterparties, the one of the others behind the named.
[[nodiscard]] QColor yearsColour(const ChartColours &colours, int named, qsizetype index);
/// Filled = actual, hollow = run-rate, with a point inside = expected.
void addRevenueDot(QList<ChartShape> &shapes, YearlyRevenue::Kind kind, QPointF centre, double unit,
                   const ChartColours &colours);

} // namespace CapitalLoop
