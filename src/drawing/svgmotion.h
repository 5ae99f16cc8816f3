// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"

namespace CapitalLoop {

/// The class of the dots of a deal, by its place in Drawing::deals.
[[nodiscard]] QString svgMotionClass(qsizetype deal);

/// The style sheet that lets dots of these classes run: each from its payer to its payee in `dotSeconds`, unseen where
/// it runs under what is written. A dot's animation-delay says where it begins. Whoever wishes reduced motion, and a
/// program that knows no animation, sees the dots where they stand.
[[nodiscard]] QString svgMotionStyle(const Drawing &drawing, double dotSeconds);

} // namespace CapitalLoop
