// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/selection.h"
#include "drawing/drawing.h"

#include <optional>

namespace CapitalLoop {

/// What is next to what in a drawing: which companies and deals are lit by a selection, and where the keyboard goes.

/// A selected company lights its deals and neighbours, a deal its two companies; several selected things light all of
/// these. Nothing, if nothing that is selected is drawn.
[[nodiscard]] Emphasis emphasisOf(const Drawing &drawing, const Selection &selection);

/// The neighbour of a company along its deals that lies best in a direction (y downwards), within 75 degrees of it.
[[nodiscard]] std::optional<CompanyId> neighbourTowards(const Drawing &drawing, const CompanyId &from,
                                                        QPointF direction);

/// The company to begin a walk with: the largest.
[[nodiscard]] std::optional<CompanyId> firstCompany(const Drawing &drawing);

/// The deals of a company, or all without one, the widest first.
[[nodiscard]] QList<DealId> dealsInOrder(const Drawing &drawing, const std::optional<CompanyId> &company);

[[nodiscard]] const CompanyShape *findCompany(const Drawing &drawing, const CompanyId &id);
[[nodiscard]] const DealShape *findDeal(const Drawing &drawing, const DealId &id);

} // namespace CapitalLoop
