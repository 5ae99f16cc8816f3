// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealfilter.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// What the filter leaves, in words: "All 38 deals", "Deals from 10 billion dollars: 61 of 156".
[[nodiscard]] QString filterSummary(const Network &network, const DealFilter &filter, const VisiblePart &visible,
                                    const Formatter &formatter);

/// The round amounts offered as a minimum, rising; with the one in use if it is none of them.
[[nodiscard]] QList<Money> minimumChoices(const std::optional<Money> &inUse);

} // namespace CapitalLoop
