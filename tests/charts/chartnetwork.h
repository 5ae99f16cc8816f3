// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop::Test {

/// Adds what is known to hold together.
template <class Part> void add(Network &network, Part part)
{
    if (!network.add(std::move(part)))
        qFatal("the test's network does not hold together");
}

inline PartialDate date(const char *iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

inline double day(int year, int month, int dayOfMonth)
{
    return double(QDate(year, month, dayOfMonth).toJulianDay());
}

inline void addCompany(Network &network, const char *id)
{
    Company company{.id = CompanyId(QLatin1StringView(id))};
    company.name.en = QString::fromLatin1(id).toUpper();
    add(network, company);
}

inline Valuation valuation(const char *company, const char *iso, double billions, const char *basis = "market cap",
                           const char *currency = "USD")
{
    return {.company = CompanyId(QLatin1StringView(company)),
            .date = date(iso),
            .value = *Money::fromMajor(billions * 1e9, *Currency::fromCode(QString::fromLatin1(currency))),
            .basis = QString::fromLatin1(basis)};
}

inline Deal deal(const char *id, const char *from, const char *to, const char *announced)
{
    Deal deal{.id = DealId(QLatin1StringView(id)),
              .from = CompanyId(QLatin1StringView(from)),
              .to = CompanyId(QLatin1StringView(to))};
    const auto money = Money::fromMajor(100e9);
    deal.amount = Amount{.low = money, .high = money};
    deal.announced = date(announced);
    deal.steps = {StatusStep{.status = Status::Signed, .date = deal.announced}};
    return deal;
}

/// Seven companies, as of 31 October 2025: a to f with market values of 6,000 to 1,000 billion in two years of months,
/// g with private rounds; yen of d that may not be drawn; h has yen alone and i nothing. Deals a -> b of 15 May 2025
/// (b rose), b -> c of June 2025, g -> a of 2025. Names and words that files must escape.
inline Network chartNetwork()
{
    Network network;
    network.title.en = QStringLiteral("Charts");
    network.asOf = QDate(2025, 10, 31);
    Source source{.id = SourceId("s"), .publisher = QStringLiteral("News & \"Views\" <daily>")};
    add(network, source);
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
        addCompany(network, id);
    int size = 6;
    for (const char *id : {"a", "b", "c", "d", "e", "f"}) {
        for (int month = 0; month < 24; ++month) {
            const QByteArray iso = QDate(2023, 11, 30).addMonths(month).toString(Qt::ISODate).toLatin1();
            Valuation value = valuation(id, iso.constData(), size * 1000 + month * 10);
            value.sources = {SourceId("s")};
            add(network, value);
        }
        --size;
    }
    add(network, valuation("d", "2025-03-31", 450000, "market cap", "JPY"));
    add(network, valuation("h", "2025-03-31", 20000, "market cap", "JPY"));
    add(network, valuation("g", "2024", 20, "post-money"));
    add(network, valuation("g", "2025-03", 80, "tender / secondary"));
    add(network, deal("ab", "a", "b", "2025-05-15"));
    add(network, deal("bc", "b", "c", "2025-06"));
    add(network, deal("ga", "g", "a", "2025"));
    add(network, Reaction{.company = CompanyId("b"),
                          .deal = DealId("ab"),
                          .changePercent = 36,
                          .valueAdded = Money::fromMajor(250e9),
                          .note = QStringLiteral("Largest one-day gain.")});
    return network;
}

} // namespace CapitalLoop::Test
