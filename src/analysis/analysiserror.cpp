// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysiserror.h"

#include <cmath>

namespace CapitalLoop {

std::expected<void, AnalysisError> checkArcs(int nodes, std::span<const Arc> arcs)
{
    if (nodes < 0)
        return std::unexpected(AnalysisError::UnknownNode);
    const auto exists = [nodes](int node) { return node >= 0 && node < nodes; };
    for (const Arc &arc : arcs) {
        if (!exists(arc.from) || !exists(arc.to))
            return std::unexpected(AnalysisError::UnknownNode);
        if (!std::isfinite(arc.amount))
            return std::unexpected(AnalysisError::NotFinite);
        if (arc.amount < 0)
            return std::unexpected(AnalysisError::NegativeAmount);
    }
    return {};
}

std::expected<void, AnalysisError> checkAmounts(int nodes, std::span<const double> amounts)
{
    if (nodes < 0 || amounts.size() != std::size_t(nodes))
        return std::unexpected(AnalysisError::SizesDiffer);
    for (const double amount : amounts) {
        if (!std::isfinite(amount))
            return std::unexpected(AnalysisError::NotFinite);
        if (amount < 0)
            return std::unexpected(AnalysisError::NegativeAmount);
    }
    return {};
}

} // namespace CapitalLoop
