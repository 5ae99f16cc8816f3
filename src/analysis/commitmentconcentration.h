// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/amountbasis.h"
#include "model/network.h"

namespace CapitalLoop {

/// How concentrated what was promised is among the companies of one side.
struct SideConcentration
{
    double index = 0; ///< Herfindahl-Hirschman, 0 to 10,000 (concentration()); 0 where nothing counts
    int companies = 0;

    friend bool operator==(const SideConcentration &, const SideConcentration &) = default;
};

/// The commitments known on a day, from then until the next change.
struct CommitmentDay
{
    QDate day{};
    Money promised{}; ///< in the currency of most amounts
    SideConcentration payers{};
    SideConcentration payees{};
    int undisclosed = 0;       ///< deals known and not over whose amount was not published: left out, not zero
    QList<SourceId> sources{}; ///< of what happened on the day

    friend bool operator==(const CommitmentDay &, const CommitmentDay &) = default;
};

/// The concentration of commitments by payer and by payee on each day on which something happens to a deal
/// (timelineEvents()), up to the network's day. A commitment counts from the day it was known until it lapsed or
/// ended, on the basis with its status of that day; Paid, of which no history is on record, is taken as Firm. Rights,
/// what stakes are worth, other currencies and deals without a source are left out as in yearlyMoney(), and of deals
/// that overlap only the largest counts.
[[nodiscard]] QList<CommitmentDay> commitmentConcentration(const Network &network,
                                                           AmountBasis basis = AmountBasis::Headline);

} // namespace CapitalLoop
