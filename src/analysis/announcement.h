// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"
#include "analysis/marketprices.h"

#include <expected>

namespace CapitalLoop {

// How share prices moved when deals became known, beside what the deals are about (measures: section 7). That two
// things fall on one day makes neither the cause of the other. Nothing is net of an index.

/// How a company's market value moved over one trading day: from the last close before the announcement's day to the
/// first close on or after it. Figures that a source published come before computed ones.
struct MarketMove
{
    CompanyId company{};
    std::optional<double> percent{};
    std::optional<Money> gained{}; ///< in market value; below 0 if it fell
    bool percentPublished = false; ///< by a source; otherwise computed
    bool gainedPublished = false;
    std::optional<MarketPrice> before{}; ///< what is computed is computed from these two
    std::optional<MarketPrice> after{};
    bool ofShares = false; ///< they are prices of a share, and not of the whole company
    QString note{};        ///< of the source that published
    QList<SourceId> sources{};

    friend bool operator==(const MarketMove &, const MarketMove &) = default;
};

/// Why no move is known.
enum class NoMove {
    DayUnknown,     ///< the announcement is not known to the day
    NoPrices,       ///< of that company, of any day
    NoneAroundIt,   ///< no price before or none after that day
    PricesTooSparse ///< more days between the two prices than a trading day can take
};

/// A deal when it was announced, beside its amount and what has been paid of it.
struct DealAnnouncement
{
    DealId deal{};
    std::optional<QDate> day{};    ///< of the announcement, or on which a market value was measured for it
    std::optional<Money> amount{}; ///< on the basis asked for; nothing = not disclosed
    std::optional<Money> paid{};   ///< on the network's day
    std::expected<MarketMove, NoMove> payer = std::unexpected(NoMove::DayUnknown);
    std::expected<MarketMove, NoMove> recipient = std::unexpected(NoMove::DayUnknown);
    std::optional<Money> gained{};     ///< by both sides, or by the one whose gain is known
    std::optional<double> perDollar{}; ///< gained over amount; nothing without an amount above 0 in the same currency

    [[nodiscard]] bool isKnown() const { return payer.has_value() || recipient.has_value(); }
    friend bool operator==(const DealAnnouncement &, const DealAnnouncement &) = default;
};

[[nodiscard]] DealAnnouncement dealAnnouncement(const Network &network, const MarketPrices &prices, const Deal &deal,
                                                AmountBasis basis = AmountBasis::Headline);

/// The source says that the move is of one day.
[[nodiscard]] bool isOneDay(const Reaction &reaction);

} // namespace CapitalLoop
