// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealfilter.h"
#include "model/lens.h"

namespace CapitalLoop {

/// A moment by two clocks, and whose years' money is looked at. What is not set is as the network has it.
struct Moment
{
    std::optional<QDate> inForceOn{}; ///< which deals run and which have ended, and valuations
    std::optional<QDate> knownOn{};   ///< only what was public by then
    std::optional<YearSpan> years{};  ///< only the money that falls on these years

    [[nodiscard]] bool isSet() const { return *this != Moment(); }
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// A network as it was at a moment.
struct NetworkThen
{
    Network network{};
    QList<DealId> unknown{}; ///< not known or not there yet
    QList<DealId> outside{}; ///< all their money falls on other years
    QList<DealId> undated{}; ///< of which no part is known to fall on any year
    QList<DealId> assumed{}; ///< spread evenly over their terms, which nobody stated
    QSet<CompanyId> idle{};  ///< all of whose deals are left out

    friend bool operator==(const NetworkThen &, const NetworkThen &) = default;
};

/// When something of a deal was first public: the first day of its announcement or of its first dated step, whichever
/// came first; nothing where no date is known, which counts as always.
[[nodiscard]] std::optional<QDate> knownSince(const Deal &deal);

/// The network of that moment, its asOf being the day in force. Left out are deals and steps, valuations, closes and
/// figures that were not public, valuations and closes of later days, and what had been paid so far where that is known
/// for a later day only. Deals whose term is over get the status Ended. With years, amounts are the parts that fall on
/// them (yearlyAmounts()), ceilings and firm parts in the same proportion; deals without a part there are left out,
/// undisclosed ones stay unless their term lies outside. All companies stay.
[[nodiscard]] NetworkThen networkAt(const Network &network, const Moment &moment);

/// visiblePart() of that moment, without the companies that are idle then.
[[nodiscard]] VisiblePart visiblePart(const NetworkThen &then, const DealFilter &filter);

} // namespace CapitalLoop
