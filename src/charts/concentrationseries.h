// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"
#include "charts/valuationseries.h"

namespace CapitalLoop {

/// The curves of a measure of concentration, up to the network's day: one of all companies' values (AllValues), or two
/// of what is promised on the basis (commitmentConcentration()), by payer and by payee. They begin where there is
/// something to count; none where there never is.
[[nodiscard]] QList<ValuationSeries> concentrationSeries(const Network &network, Currency currency,
                                                         ChartMeasure measure, AmountBasis basis);

/// What it is of; nothing for a company's curve.
[[nodiscard]] std::optional<Concentrated::Of> concentrationOf(const ValuationSeries &series);

/// A little after the day from which on a quarter of the companies ever counted are: before it, an index tells how
/// few are known.
[[nodiscard]] double meaningfulSince(const QList<ValuationSeries> &series);

} // namespace CapitalLoop
