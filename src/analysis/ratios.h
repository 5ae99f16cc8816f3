// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealgraph.h"

#include <map>
#include <span>

namespace CapitalLoop {

// The ratios analysts use (measures: section 7). Each answer carries the deals and figures that it is made of.

/// One of a sum's deals with what it adds, in minor units.
struct CountedDeal
{
    DealId deal{};
    qint64 amount = 0;

    friend bool operator==(const CountedDeal &, const CountedDeal &) = default;
};

/// A sum of deals over a figure of a company's books: the denominator is always said.
struct FigureRatio
{
    Figure denominator{};
    double headline = 0; ///< with ceilings
    double firm = 0;     ///< signed, delivered or paid only

    friend bool operator==(const FigureRatio &, const FigureRatio &) = default;
};

/// Money of deals that answer one question, with ceilings and without.
struct DealSum
{
    Money headline{};
    Money firm{};
    QList<CountedDeal> deals{};  ///< headline amounts, largest first
    QList<DealId> leftOut{};     ///< of the same kind, without an amount that counts
    QList<FigureRatio> ratios{}; ///< over each yearly revenue on record, the latest first

    friend bool operator==(const DealSum &, const DealSum &) = default;
};

/// One customer's part of a backlog.
struct BacklogShare
{
    CompanyId customer{};
    DealSum orders{};
    double headline = 0; ///< of the backlog, 0 to 1 or above where orders are not all in it
    double firm = 0;

    friend bool operator==(const BacklogShare &, const BacklogShare &) = default;
};

struct CompanyRatios
{
    DealSum vendorFinancing{}; ///< financing that the company gives to its own customers, over its revenue
    DealSum commitments{};     ///< what the company has promised to pay for goods and services, over its revenue
    std::map<int, qint64> commitmentsByYear{}; ///< headline, minor units
    qint64 commitmentsUndated = 0;
    std::optional<Figure> backlog{};     ///< the latest remaining performance obligations or backlog on record
    QList<BacklogShare> backlogShares{}; ///< largest first
    std::optional<double> customerConcentration{}; ///< HHI of its customers' orders, 0 to 10,000

    friend bool operator==(const CompanyRatios &, const CompanyRatios &) = default;
};

/// The scope's basis is not used: every ratio is given with ceilings and firm.
[[nodiscard]] CompanyRatios companyRatios(const Network &network, const CompanyId &company, const AnalysisScope &scope);

/// What the market added to a company's value on the day of a deal, over the deal's headline amount.
struct MarketValueGain
{
    CompanyId company{};
    DealId deal{};
    Money added{};
    Money amount{};
    double perDollar = 0;

    friend bool operator==(const MarketValueGain &, const MarketValueGain &) = default;
};

[[nodiscard]] QList<MarketValueGain> marketValueGains(const Network &network);

/// The year of a figure's period such as "2025" or "FY2025"; nothing for parts of years.
struct WholeYear
{
    int year = 0;
    bool fiscal = false;

    friend bool operator==(const WholeYear &, const WholeYear &) = default;
};
[[nodiscard]] std::optional<WholeYear> wholeYear(const QString &period);

/// `part` over `whole`; nothing if the whole is not positive or a number is not finite.
[[nodiscard]] std::optional<double> ratio(double part, double whole);

/// Herfindahl-Hirschman index of shares that sum to 1: sum of (100 s)^2, in points of 10,000, as merger control counts
/// it; above 1,800 is highly concentrated (US merger guidelines of 2023). n equal shares have 10,000 / n. Hirschman,
/// "National Power and the Structure of Foreign Trade" (1945); Herfindahl, "Concentration in the Steel Industry"
/// (1950).
[[nodiscard]] double concentration(std::span<const double> shares);

/// The index where only some shares are known: from the rest spread thinly to the rest in shares of `largestUnknown`.
struct ConcentrationBounds
{
    double lower = 0;
    double upper = 0;
};
/// Nothing if a share is negative, they sum to more than 1, or `largestUnknown` is not in 0 to 1.
[[nodiscard]] std::optional<ConcentrationBounds> concentrationBounds(std::span<const double> known,
                                                                     double largestUnknown);

} // namespace CapitalLoop
