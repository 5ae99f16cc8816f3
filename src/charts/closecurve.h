// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/marketprices.h"
#include "charts/valuationseries.h"

namespace CapitalLoop {

/// Adds the share prices of days without a market value to a curve, each times the number of shares where that is
/// known, as computed market values. If it is known nowhere and nothing else is on record, the curve is the share's
/// price itself where only ratios count.
void addCloses(ValuationSeries &series, const MarketPrices &prices, Currency currency, bool ratiosOnly);

/// The companies with two share prices or more, at most `count`, in the order of the network.
[[nodiscard]] QList<CompanyId> companiesWithCloses(const Network &network, const MarketPrices &prices, int count);

} // namespace CapitalLoop
