// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealgraph.h"

#include <map>

namespace CapitalLoop {

// What has been promised for each year, next to what comes in (measures: section 8). All amounts in minor units of
// one currency; the parts of a deal sum to its amount exactly.

/// What one deal adds to a year, or to what no year is known for.
struct DealPart
{
    DealId deal{};
    qint64 amount = 0;
    qint64 firm = 0;      ///< of it: signed, delivered or paid, without what is a ceiling only
    bool assumed = false; ///< how it is spread over the years is an assumption: evenly (by the deal's convention or for
                          ///< want of one) or rising evenly

    friend bool operator==(const DealPart &, const DealPart &) = default;
};

/// The deals with one company on the other side.
struct CounterpartyMoney
{
    CompanyId company{};
    qint64 amount = 0;
    qint64 firm = 0;
    qint64 assumed = 0;      ///< of the amount: spread by assumption
    QList<DealPart> deals{}; ///< largest first, none of them zero

    friend bool operator==(const CounterpartyMoney &, const CounterpartyMoney &) = default;
};

struct MoneySum
{
    qint64 amount = 0;
    qint64 firm = 0;
    qint64 assumed = 0;
    QList<CounterpartyMoney> parts{}; ///< largest first

    friend bool operator==(const MoneySum &, const MoneySum &) = default;
};

/// The money of one direction.
struct MoneySide
{
    std::map<int, MoneySum> years{}; ///< those with an amount
    MoneySum undated{};
    QList<CompanyId> counterparties{}; ///< largest first, over all years and what is undated
    QList<DealId> overlapping{};       ///< contained in a larger deal of this side, so that they are not added to it

    [[nodiscard]] bool isEmpty() const { return counterparties.isEmpty(); }
    friend bool operator==(const MoneySide &, const MoneySide &) = default;
};

/// Revenue on record for a calendar year, or for a fiscal year, which stands at the year of its name.
struct YearlyRevenue
{
    /// From the best known to the least. Expected: of a year that is not over on the network's day, or called an
    /// outlook by its words. RunRate: a month's revenue times twelve and the like.
    enum class Kind { Actual, Expected, RunRate };
    int year = 0;
    bool fiscal = false;
    Kind kind = Kind::Actual;
    Figure figure{}; ///< with a value

    friend bool operator==(const YearlyRevenue &, const YearlyRevenue &) = default;
};

/// The money of a company, or of a whole network, by year.
struct YearlyMoney
{
    std::optional<CompanyId> company{}; ///< none: the whole network, whose payers are the counterparties of `toPay`
    Currency currency{};
    MoneySide toPay{};
    MoneySide toReceive{};                  ///< of a company only
    std::map<int, YearlyRevenue> revenue{}; ///< of a company: the best known figure of each year
    QList<YearlyRevenue> otherRevenue{};    ///< further figures of the same years
    QList<YearlyRevenue> foreignRevenue{};  ///< in other currencies, which are never converted
    LeftOut leftOut{};                      ///< the deals of the company that are not in the sums

    friend bool operator==(const YearlyMoney &, const YearlyMoney &) = default;
};

/// The money on the scope's basis (its year is not used). Lapsed deals and rights are left out as the scope says, and
/// of deals that overlap only the largest of a side counts, whichever companies they are between. With `deals` only
/// those are looked at.
[[nodiscard]] YearlyMoney yearlyMoney(const Network &network, const std::optional<CompanyId> &company,
                                      const AnalysisScope &scope, const std::optional<QSet<DealId>> &deals = {});

/// The revenue that a year is measured by: its own, or else the last one before it, which is then carried on.
[[nodiscard]] const YearlyRevenue *revenueFor(const YearlyMoney &money, int year);

} // namespace CapitalLoop
