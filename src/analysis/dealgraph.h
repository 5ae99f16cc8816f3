// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"
#include "analysis/toploops.h"
#include "model/network.h"

namespace CapitalLoop {

/// Which deals are asked about, and which of their figures.
struct AnalysisScope
{
    AmountBasis basis = AmountBasis::Headline;
    std::optional<QDate> day{}; ///< statuses as known on this day; the latest if none is given
    std::optional<int> year{};  ///< only what falls on this calendar year; the whole life of the deals if none is given
    bool withLapsed = false;    ///< lapsed deals count as if they were in force
    bool withRights = false;    ///< rights (warrants) count with their amount
    bool withUnsourced = false; ///< deals without a source count; in a network without any source they always do
    bool withStakes = true;     ///< amounts that are what a stake is worth (isValueOfStake()) count

    friend bool operator==(const AnalysisScope &, const AnalysisScope &) = default;
};

/// Deals that are not in the sums, by reason; each deal stands in one list, the first that fits.
struct LeftOut
{
    QList<DealId> selfDeals{}; ///< from a company to itself
    QList<DealId> lapsed{};
    QList<DealId> unsourced{};
    QList<DealId> rights{};
    QList<DealId> stakes{}; ///< amounts that are what a stake is worth, where they do not count
    QList<DealId> undisclosed{};
    QList<DealId> otherCurrency{};
    QList<DealId> badAmounts{};  ///< negative
    QList<DealId> undated{};     ///< with a year asked for: no part is known to fall on any year
    QList<DealId> overlapping{}; ///< contained in a larger deal of the same two companies

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// What one company gives another: all its deals of one direction. `amount` is the sum of `counted`, in minor units of
/// the graph's currency; nothing if none of the deals has an amount that counts.
struct DealLeg
{
    int from = 0;
    int to = 0;
    std::optional<qint64> amount{};
    QList<DealId> counted{};
    QList<DealId> rights{};  ///< part of the leg, not of the amount
    QList<DealId> unknown{}; ///< without an amount in the graph's currency

    friend bool operator==(const DealLeg &, const DealLeg &) = default;
};

/// A network as a graph of companies, in which parallel deals are one leg.
struct DealGraph
{
    QList<CompanyId> companies{}; ///< the nodes, in the order of their ids
    Currency currency{};          ///< the one of most amounts; others are left out
    std::vector<DealLeg> legs{};  ///< sorted by from and to
    LeftOut leftOut{};

    [[nodiscard]] int nodes() const { return int(companies.size()); }
    [[nodiscard]] std::optional<int> nodeOf(const CompanyId &company) const;
    /// The legs with an amount, for measures of flow, in minor units; `places` takes where each stands in `legs`.
    [[nodiscard]] std::vector<Arc> flows(std::vector<std::size_t> *places = nullptr) const;
    /// All legs, for loops: in minor units.
    [[nodiscard]] std::vector<OpenArc> openArcs() const;
    [[nodiscard]] Money money(double minorUnits) const { return {qint64(minorUnits), currency}; }
    /// In major units, parts of the smallest coin too.
    [[nodiscard]] double major(double minorUnits) const;
};

[[nodiscard]] DealGraph dealGraph(const Network &network, const AnalysisScope &scope);

/// The deal's amount in a scope: on its basis, and in its year; nothing where none is known.
[[nodiscard]] std::optional<qint64> amountIn(const Deal &deal, const AnalysisScope &scope);

} // namespace CapitalLoop
