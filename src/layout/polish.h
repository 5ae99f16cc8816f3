// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutrequest.h"
#include "layout/layoutresult.h"

#include <functional>
#include <stop_token>

namespace CapitalLoop {

/// Start positions, one for each node of the request, in any unit and place.
using StartPositions = QList<QPointF>;

/// Fits start positions into the canvas of the request and, for LayoutEngine::Balanced and Payers with at most
/// PolishLimit companies, anneals them into a picture fit for print (deterministic in request.seed). Pinned companies stay at
/// their start. Circles never overlap in the result unless pins force it, the canvas cannot hold them, or there are so
/// many that parting them all would take longer than seconds. `improved` is called with each better answer, the first
/// after about 15,000 moves; the last one is also returned. Stops early when asked to, with the best so far.
[[nodiscard]] LayoutResult polished(const LayoutRequest &request, const StartPositions &start,
                                    std::stop_token stop = {},
                                    const std::function<void(const LayoutResult &)> &improved = {});

/// Above so many companies annealing is skipped.
inline constexpr qsizetype PolishLimit = 90;

/// The cost that the polish lowers, of any positions of the request's companies: to compare two pictures of one
/// request.
[[nodiscard]] double layoutScore(const LayoutRequest &request, const Positions &positions);

} // namespace CapitalLoop
