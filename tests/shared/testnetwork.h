// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop::Test {

/// Three companies in a loop, one pair with two parallel deals and one going back, and a fourth company apart:
/// a -> b (ab1, ab2), b -> a (ba), b -> c (bc), c -> a (ca); d.
inline Network smallNetwork()
{
    Network network;
    network.title.en = QStringLiteral("Small");
    network.asOf = QDate(2025, 10, 31);
    for (const char *name : {"a", "b", "c", "d"}) {
        Company company{.id = CompanyId(QLatin1StringView(name)), .role = Role::Lab};
        company.name.en = QString::fromLatin1(name).toUpper();
        (void)network.add(company);
    }
    const auto add = [&](const char *id, const char *from, const char *to, double billions) {
        Deal deal{.id = DealId(QLatin1StringView(id)),
                  .from = CompanyId(QLatin1StringView(from)),
                  .to = CompanyId(QLatin1StringView(to))};
        const auto money = Money::fromMajor(billions * 1e9);
        deal.amount = Amount{.low = money, .high = money};
        deal.announced = PartialDate::fromYear(2025);
        deal.steps = {StatusStep{.status = Status::Signed, .date = deal.announced}};
        (void)network.add(deal);
    };
    add("ab1", "a", "b", 100);
    add("ab2", "a", "b", 10);
    add("ba", "b", "a", 40);
    add("bc", "b", "c", 30);
    add("ca", "c", "a", 20);
    return network;
}

/// Of "2025", "2025-09" or "2025-09-22".
inline PartialDate date(const char *iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

/// Of US dollars.
inline Money billions(qint64 amount)
{
    return {amount * 100'000'000'000, Currency()};
}

inline CompanyId company(const char *id)
{
    return CompanyId(QLatin1StringView(id));
}

inline DealId deal(const char *id)
{
    return DealId(QLatin1StringView(id));
}

} // namespace CapitalLoop::Test
