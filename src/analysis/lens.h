// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"
#include "analysis/dealgraph.h"
#include "model/lens.h"

#include <QHash>

#include <variant>

namespace CapitalLoop {

/// Which deals an answer counts.
struct LensBooks
{
    AnalysisScope scope{};
    LeftOut leftOut{};
    int counted = 0;           ///< deals of which something counts
    bool outsideKnown = false; ///< else the smallest closure is taken
    friend bool operator==(const LensBooks &, const LensBooks &) = default;
};

/// Money that runs round: who passes it on to whom, in this order and then to the first again.
struct MoneyRing
{
    QList<CompanyId> companies{};
    QList<DealId> deals{}; ///< for each leg the largest that is counted
    Money amount{};        ///< on each leg

    friend bool operator==(const MoneyRing &, const MoneyRing &) = default;
};

/// Each deal split into a part that runs in circles and a net part, by the fair split (see forwardedCirculation).
struct NettedOut
{
    LensBooks books{};
    Money gross{};    ///< all deals that count, between companies of the network
    Money circular{}; ///< of these, by the fair split; with net the gross
    Money net{};
    Money atMost{};                         ///< the largest circulation there can be
    QHash<DealId, double> circularShares{}; ///< of each deal of which something counts, 0 to 1
    QList<MoneyRing> rings{};               ///< the circular part, the widest first
    Money inOtherRings{};                   ///< of the circular part

    friend bool operator==(const NettedOut &, const NettedOut &) = default;
};

/// The Finn cycling index.
struct CycledMoney
{
    LensBooks books{};
    double index = 0;                   ///< 0 to 1; an upper bound while the outside is not known
    QHash<CompanyId, double> shares{};  ///< of companies with money through them, 0 to 1
    std::optional<double> multiplier{}; ///< how often a dollar from outside is counted

    friend bool operator==(const CycledMoney &, const CycledMoney &) = default;
};

/// Where the parts of the dollar are after a stop.
struct DollarStop
{
    QHash<CompanyId, double> here{}; ///< on their way, or home at the start; without zeros
    QHash<CompanyId, double> kept{}; ///< gone outside from there by now, or kept; without zeros
    QHash<DealId, double> moved{};   ///< by which deals, in this stop; without zeros
    double home = 0;                 ///< come back to the start by now
    double out = 0;                  ///< gone outside or kept by now
    double underway = 0;

    friend bool operator==(const DollarStop &, const DollarStop &) = default;
};

/// One dollar put in at a company; what comes home stays there. See followDollar.
struct DollarWalk
{
    LensBooks books{};
    CompanyId start{};
    QList<DollarStop> stops{}; ///< the first is before any move; ends when less than a cent is underway
    double returns = 0;        ///< in the end, 0 to 1
    std::optional<double> visits{};

    friend bool operator==(const DollarWalk &, const DollarWalk &) = default;
};

using LensAnswer = std::variant<std::monostate, NettedOut, CycledMoney, DollarWalk>;

/// Kind Deals has the empty answer. Errors: those of networkMeasures; UnknownNode for a start that is not in the
/// network.
[[nodiscard]] std::expected<LensAnswer, AnalysisError> lensAnswer(const Network &network, const AnalysisScope &scope,
                                                                  const Lens &lens);

} // namespace CapitalLoop
