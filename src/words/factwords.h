// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CapitalLoop {

// The words that files use for facts are free text in English; the common ones are known and translated, others stay
// as they are.
[[nodiscard]] QString basisName(const QString &basis);   ///< of a valuation: "market cap, as printed"
[[nodiscard]] QString metricName(const QString &metric); ///< of a figure: "run-rate revenue"

} // namespace CapitalLoop
