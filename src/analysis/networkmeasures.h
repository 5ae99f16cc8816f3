// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/circulation.h"
#include "analysis/cyclingindex.h"
#include "analysis/dealgraph.h"
#include "analysis/hodge.h"

namespace CapitalLoop {

/// How circular the flows of a network are in one scope: by company and by leg. Lists of companies follow
/// `graph.companies`, lists of flows `flows`; amounts in minor units of `graph.currency`.
struct NetworkMeasures
{
    DealGraph graph{};
    std::vector<Arc> flows{};          ///< the legs with an amount, without those of the outside world
    std::vector<std::size_t> places{}; ///< where each of them stands in graph.legs
    OutsideFlows outside{};
    bool outsideKnown =
        false; ///< the network has a company for the outside world; otherwise the smallest closure is taken
    Circulation largest{};
    Circulation fair{};
    Circulation bilateral{};
    std::vector<double> netPositions{};
    double excessWithNewLegs = 0;
    CyclingIndex cycling{};
    HodgeParts potentials{};
};

/// The id of the company that stands for the outside world: its deals close the books of the others.
[[nodiscard]] CompanyId outsideWorld();

/// Errors: NegativeAmount, NotFinite.
[[nodiscard]] std::expected<NetworkMeasures, AnalysisError> networkMeasures(const Network &network,
                                                                            const AnalysisScope &scope);

/// Who puts in more than it gets stands higher: the potentials of the net flows in major units, mean 0 in each
/// connected part (see hodgeParts). Companies without flows are missing. Errors: those of hodgeParts.
[[nodiscard]] std::expected<QHash<CompanyId, double>, AnalysisError> netPotentials(const Network &network,
                                                                                   const AnalysisScope &scope);

} // namespace CapitalLoop
