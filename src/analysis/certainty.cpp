// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/certainty.h"

namespace CapitalLoop {

Certainty certaintyOf(const Network &network, const QList<Loop> &loops, std::optional<QDate> day)
{
    QSet<DealId> deals;
    Currency currency;
    for (const Loop &loop : loops) {
        currency = loop.total.currency();
        for (const LoopLeg &leg : loop.legs)
            deals.unite(QSet<DealId>(leg.counted.cbegin(), leg.counted.cend()));
    }
    const auto sum = [&](AmountBasis basis) {
        qint64 minorUnits = 0;
        for (const DealId &id : std::as_const(deals))
            minorUnits += amountOn(*network.deal(id), basis, day)->minorUnits();
        return Money(minorUnits, currency);
    };
    return {sum(AmountBasis::Headline), sum(AmountBasis::Expected), sum(AmountBasis::Firm), sum(AmountBasis::Paid)};
}

} // namespace CapitalLoop
