// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop::Test {

inline Deal madeUpDeal(int number, int companies, int sources)
{
    const auto id = [](const char *kind, int n) { return QStringLiteral("%1-%2").arg(QLatin1StringView(kind)).arg(n); };
    const int giver = (number * 7919) % companies;
    Deal result{.id = DealId(id("deal", number)),
                .from = CompanyId(id("company", giver)),
                .to = CompanyId(id("company", (giver + 1 + number % (companies - 1)) % companies)),
                .kind = DealKind(number % 13)};
    result.amount = Amount{
        .low = Money::fromMajor(1e6 * number), .high = Money::fromMajor(2e6 * number + 0.5), .upTo = number % 3 == 0};
    result.announced = PartialDate::fromMonth(2025, 1 + number % 12);
    result.term = Term{.start = PartialDate::fromYear(2026), .end = PartialDate::fromYear(2031), .years = 5};
    result.schedule = Schedule{.convention = Schedule::Convention::StraightLine};
    const QList<SourceId> read{SourceId(id("source", number % sources)),
                               SourceId(id("source", (number + 1) % sources))};
    result.steps = {
        StatusStep{.status = Status::Announced, .date = result.announced, .sources = read},
        StatusStep{.status = Status::Signed, .date = PartialDate::fromYear(2026), .note = QStringLiteral("Closed.")}};
    result.quantities.gigawatts = Range{.low = 1, .high = 2.5};
    result.inReturn.en = QStringLiteral("compute for five years");
    result.note = LocalText{.en = QStringLiteral("Deal %1 of a made-up network").arg(number),
                            .zhHans = QStringLiteral("虚构网络中的交易")};
    if (number % 10 == 9)
        result.overlaps = {DealId(id("deal", number - 9)), DealId(id("deal", number + 1))};
    result.sources = read;
    if (number % 10 == 0)
        result.extra = {{QStringLiteral("reference"), number}};
    return result;
}

/// With a company for every twenty deals, and all kinds of facts on each.
inline Network madeUpNetwork(int deals)
{
    const int companies = qMax(2, deals / 20);
    const int sources = qMax(1, deals / 100);
    Network network;
    network.title.en = QStringLiteral("Made up");
    for (int i = 0; i < sources; ++i) {
        (void)network.add(Source{.id = SourceId(QStringLiteral("source-%1").arg(i)),
                                 .publisher = QStringLiteral("A Paper"),
                                 .url = QUrl(QStringLiteral("https://example.org/%1").arg(i))});
    }
    for (int i = 0; i < companies; ++i) {
        Company company{.id = CompanyId(QStringLiteral("company-%1").arg(i)), .role = Role(i % 6)};
        company.name = {.en = QStringLiteral("Company %1").arg(i), .zhHans = QStringLiteral("公司 %1").arg(i)};
        (void)network.add(company);
    }
    for (int i = 0; i < deals; ++i)
        (void)network.add(madeUpDeal(i, companies, sources));
    return network;
}

} // namespace CapitalLoop::Test
