// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/followdollar.h"
#include "analysis/loops.h"
#include "analysis/networkmeasures.h"
#include "analysis/ratios.h"

#include <QJsonObject>

namespace CapitalLoop {

// The answers of `capital-loop analyse --json`, as docs/analysis-json.md describes them. Amounts are in major units.

inline constexpr int AnalysisJsonVersion = 1;

[[nodiscard]] QJsonObject scopeObject(const AnalysisScope &scope);
[[nodiscard]] QJsonObject leftOutObject(const LeftOut &leftOut);
[[nodiscard]] QJsonObject loopsObject(const LoopList &list, const LoopQuery &query);
[[nodiscard]] QJsonObject circularShareObject(const NetworkMeasures &measures);
[[nodiscard]] QJsonObject cyclingIndexObject(const NetworkMeasures &measures);
[[nodiscard]] QJsonObject potentialsObject(const NetworkMeasures &measures);
[[nodiscard]] QJsonObject followObject(const NetworkMeasures &measures, int start, const FollowedDollar &dollar);
[[nodiscard]] QJsonObject ratiosObject(const Network &network, const AnalysisScope &scope);

} // namespace CapitalLoop
