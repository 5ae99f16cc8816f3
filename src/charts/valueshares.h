// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"

#include <map>

namespace CapitalLoop {

/// The curves of all companies of a network together. A company counts from its first value on; its last one holds
/// for two years.
class AllValues
{
public:
    AllValues(const Network &network, Currency currency);

    [[nodiscard]] bool isEmpty() const { return m_series.isEmpty(); }
    [[nodiscard]] double total(double day) const;  ///< in major units
    [[nodiscard]] int companies(double day) const; ///< that count on the day
    /// Herfindahl-Hirschman index of the companies' shares in the total, 0 to 10,000; 0 before the first value.
    [[nodiscard]] double concentration(double day) const;
    /// By day, the sources of the values that begin to hold on it, up to the day `until` or the last value: also the
    /// days on which a last one has ceased to hold, without any.
    [[nodiscard]] std::map<double, QList<SourceId>> changes(std::optional<QDate> until) const;

private:
    QList<ValuationSeries> m_series;
};

/// Makes percent of the total of all companies out of the values of the curves, and adds the concentration of that
/// total, month by month, to the content.
void applyShares(ChartContent &content, const AllValues &all);

} // namespace CapitalLoop
