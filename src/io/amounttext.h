// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/money.h"

#include <QStringView>

namespace CapitalLoop {

/// Money as people write it: "300", "1.5bn", "$10 billion", "1,500", "500m", "2e9", "15亿", "1.5 Mrd"; nothing if it is
/// none. `decimal` is the decimal sign, a point or a comma; the other one groups digits. The sign of a currency before
/// the number must fit `currency`. Negative amounts are read as they are.
[[nodiscard]] std::optional<Money> amountFromText(QStringView text, Currency currency = {}, QChar decimal = u'.');

} // namespace CapitalLoop
