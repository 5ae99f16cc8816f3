// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/announcement.h"
#include "words/formatter.h"

namespace CapitalLoop {

// How market values moved when a deal became known, in the language installed on the application.

[[nodiscard]] QString signedPercent(double percent, const Formatter &formatter);       ///< "+36%", "−3.2%"
[[nodiscard]] QString signedMoney(const Money &money, const Formatter &formatter);     ///< "+$250B"
[[nodiscard]] QString signedRatio(double ratio, const Formatter &formatter);           ///< "+0.83"
[[nodiscard]] QString moveFigures(const MarketMove &move, const Formatter &formatter); ///< "+36%, +$250B"
/// Who says so: "published", "computed", or which of the two figures is which.
[[nodiscard]] QString moveOrigin(const MarketMove &move);
/// "100 dollars on 19 September 2025, 110 dollars on 22 September 2025"; empty without prices.
[[nodiscard]] QString movePrices(const MarketMove &move, const Formatter &formatter);
/// Why no move is known: a sentence.
[[nodiscard]] QString noMoveText(NoMove why);
/// "up to $100B; paid so far: $10B".
[[nodiscard]] QString amountAndPaid(const Deal &deal, const DealAnnouncement &announcement, const Formatter &formatter);
/// That a coincidence is no cause, and what the figures leave out: sentences.
[[nodiscard]] QString coincidenceNote(const Formatter &formatter);

} // namespace CapitalLoop
