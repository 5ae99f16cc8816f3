// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lens.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// Where a dollar is after a stop, in tenths of a cent that add up: home, out and underway to the whole dollar, what
/// is kept by each company to out, what is on its way at each company to underway.
struct DollarCents
{
    int home = 0;
    int out = 0;
    int underway = 0;
    QHash<CompanyId, int> here{}; ///< what has come home included
    QHash<CompanyId, int> kept{};

    friend bool operator==(const DollarCents &, const DollarCents &) = default;
};

[[nodiscard]] DollarCents dollarCents(const DollarWalk &walk, int stop);

/// `total` given out to shares as their sizes are, each within one of its own size (method of largest remainders; of
/// equal ones the earlier comes first).
[[nodiscard]] QList<int> roundedTogether(const QList<double> &shares, int total);

/// A part of a dollar, "34¢", "0.4¢", "<0.1¢": from its size alone, or as it was rounded together with others.
[[nodiscard]] QString centsText(double share, const Formatter &formatter);
[[nodiscard]] QString centsText(double share, int tenths, const Formatter &formatter);

} // namespace CapitalLoop
