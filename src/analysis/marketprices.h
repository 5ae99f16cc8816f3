// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// What a share cost, or a company was worth, at the end of a day.
struct MarketPrice
{
    QDate day{};
    Money price{};
    QList<SourceId> sources{};

    friend bool operator==(const MarketPrice &, const MarketPrice &) = default;
};

/// A price of the stock exchange, and not of a round of financing. `owner` may be null.
[[nodiscard]] bool isMarketValue(const Valuation &valuation, const Company *owner);

/// Any valuation or share price of the company is on record.
[[nodiscard]] bool isValued(const Network &network, const CompanyId &company);

/// The prices of a network known to the day, sorted once for many questions. A plain value.
class MarketPrices
{
public:
    explicit MarketPrices(const Network &network);

    /// Of a share, in the order of time, one a day, in the currency of the latest.
    [[nodiscard]] QList<MarketPrice> closes(const CompanyId &company) const { return m_closes.value(company); }
    /// Of the whole company at the end of a day, likewise.
    [[nodiscard]] QList<MarketPrice> values(const CompanyId &company) const { return m_values.value(company); }
    /// What the whole company was worth at the end of that day: as on record, or else its close times the number of
    /// shares on record or in the market values nearest to the day, at most a year away.
    [[nodiscard]] std::optional<Money> marketValue(const CompanyId &company, QDate day) const;

    /// The day on which a market value of the company was measured for a deal.
    [[nodiscard]] std::optional<QDate> measuredDay(const DealId &deal, const CompanyId &company) const;

private:
    struct ShareCount
    {
        QDate day;
        double count = 0;
    };

    void countShares(const Network &network);

    QHash<CompanyId, QList<MarketPrice>> m_closes;
    QHash<CompanyId, QList<MarketPrice>> m_values;
    QHash<CompanyId, QList<ShareCount>> m_shares; ///< sorted by day
    QHash<std::pair<DealId, CompanyId>, QDate> m_measured;
};

} // namespace CapitalLoop
