// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/deal.h"

namespace CapitalLoop {

/// What a company was worth on a day: a market value, or what a round of financing put on it.
struct Valuation
{
    CompanyId company{};
    PartialDate date = *PartialDate::fromYear(2000);
    Money value{};              ///< the figure that is drawn
    std::optional<Money> low{}; ///< where the source gives a range
    std::optional<Money> high{};
    QString basis{};               ///< as "market cap", "post-money"
    QString qualifier{};           ///< as "first above"
    bool computed = false;         ///< a close times a share count, not printed by a source
    std::optional<DealId> event{}; ///< the deal on whose announcement it was measured
    QString note{};
    QList<SourceId> sources{};
    QList<Disagreement> disagreements{};
    QJsonObject extra{};

    friend bool operator==(const Valuation &, const Valuation &) = default;
};

/// A share price at the end of a trading day.
struct Close
{
    CompanyId company{};
    PartialDate date = *PartialDate::fromYear(2000);
    Money price{};
    QList<SourceId> sources{};
    QJsonObject extra{};

    friend bool operator==(const Close &, const Close &) = default;
};

/// A figure of a company's books or business: money, a percentage or a plain count; exactly one of the three.
struct Figure
{
    CompanyId company{};
    QString metric{}; ///< as "revenue", "net loss", "weekly users", "shares outstanding"
    QString period{}; ///< as "2025", "Q4 2025", "latest quarter"
    std::optional<Money> value{};
    std::optional<Money> low{};
    std::optional<Money> high{};
    std::optional<double> percent{};
    std::optional<double> count{};
    QString qualifier{};
    QString note{};
    QList<SourceId> sources{};
    QList<Disagreement> disagreements{};
    QJsonObject extra{};

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// How a share moved when a deal became known.
struct Reaction
{
    CompanyId company{};
    DealId deal{};
    std::optional<double> changePercent{};
    std::optional<Money> valueAdded{};
    QString note{};
    QList<SourceId> sources{};
    QJsonObject extra{};

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

} // namespace CapitalLoop
