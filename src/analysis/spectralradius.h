// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"

namespace CapitalLoop {

/// The largest absolute eigenvalue of the matrix with the arcs' amounts (>= 0), worked out strong component by strong
/// component; exactly 0 without loops. Up to some hundred nodes in a component by its eigenvalues, above by the power
/// method with the bounds of Collatz 1942 and Wielandt 1950.
[[nodiscard]] double spectralRadius(int nodes, std::span<const Arc> arcs);

} // namespace CapitalLoop
