// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearscontent.h"
#include "model/network.h"
#include "words/formatter.h"

#include <QByteArray>

namespace CapitalLoop {

/// direction,year,payer,payee,deal,kind,status,amount,of it firm,currency,spread,source: a row for each deal in each
/// year, and one without a year for what has none. Below them the revenue, with its period and what it is ("revenue,
/// run-rate"), and the deals that are not counted, with why.
[[nodiscard]] QByteArray yearsCsv(const Network &network, const YearsContent &content, const YearsRequest &request,
                                  const Formatter &formatter);

} // namespace CapitalLoop
