// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealgraph.h"

namespace CapitalLoop {

/// One leg of a loop: what a company gives the next one on the way round.
struct LoopLeg
{
    CompanyId from{};
    CompanyId to{};
    std::optional<Money> amount{}; ///< of the counted deals, in the scope that was asked for
    Money paid{};                  ///< of the counted deals, so far
    QList<DealId> counted{};
    QList<DealId> rights{};  ///< also run this way, with no amount counted
    QList<DealId> unknown{}; ///< also run this way, without an amount

    friend bool operator==(const LoopLeg &, const LoopLeg &) = default;
};

/// Whether the deals of a loop's legs run at the same time; `Unknown` where a deal has no date.
enum class InTime { Overlapping, Apart, Unknown };

/// A loop of companies: money leaves the first and comes back to it. It starts at the company of the smallest id.
struct Loop
{
    QList<LoopLeg> legs{};
    std::optional<Money> bottleneck{}; ///< the smallest of the known legs: the most that can go all the way round
    bool atMost = false;               ///< a leg has no amount, so the bottleneck may be smaller
    Money total{};                     ///< of the known legs
    Money paid{};           ///< so much has gone all the way round at most: the smallest amount paid on a leg
    bool roundTrip = false; ///< a financing leg and another one that is a purchase
    InTime inTime = InTime::Unknown;

    [[nodiscard]] QList<CompanyId> companies() const;
    [[nodiscard]] QList<DealId> deals() const; ///< of all legs, with and without amount
    friend bool operator==(const Loop &, const Loop &) = default;
};

struct LoopQuery
{
    enum class Order { Bottleneck, Total };
    Order order = Order::Bottleneck;
    int count = 10;
    int maxLength = 6; ///< in legs
    std::optional<CompanyId> through{};
    std::int64_t limit = 1'000'000; ///< of loops looked at
    std::stop_token stop{};
};

struct LoopList
{
    QList<Loop> loops{};
    SearchEnd end = SearchEnd::Complete; ///< LimitReached: the last ones of equal rank may not be the best of theirs
    CircuitCounts counts{};              ///< of all loops up to the length, or at least so many
    LeftOut leftOut{};                   ///< of the amounts; rights and undisclosed deals still make legs
};

/// The largest loops of a network over every deal in force, rights and undisclosed amounts included, in the order of
/// topByBottleneck or topByTotal. A company that is not in the network has none.
[[nodiscard]] LoopList findLoops(const Network &network, const AnalysisScope &scope, const LoopQuery &query);

/// The loops in which each parallel deal makes one of its own: every choice of one deal a leg, at most `most` of them.
[[nodiscard]] QList<QList<DealId>> dealLevelLoops(const Loop &loop, qsizetype most);

} // namespace CapitalLoop
