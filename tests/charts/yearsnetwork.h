// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartnetwork.h"

namespace CapitalLoop::Test {

inline Deal yearsDeal(const char *id, const char *from, const char *to, double billions, const char *start = nullptr,
                      double years = 0)
{
    Deal one = deal(id, from, to, "2025-05-15");
    one.kind = DealKind::Cloud;
    one.amount = Amount{.low = Money::fromMajor(billions * 1e9), .high = Money::fromMajor(billions * 1e9)};
    if (start) {
        one.term.start = date(start);
        one.term.years = years;
    }
    one.sources = {SourceId("s")};
    return one;
}

/// As of 31 October 2025. A pays b 300 billion over 2027 to 2031 (assumed even), c 40 in two guided years and d to l
/// one billion each in 2026; up to 50 to b without a year. Z pays A 20 in 2026 of which 5 are firm. Yen of A to c, a
/// right and a lapsed deal. Revenue of A: 10 in 2024, a run-rate of 13 in 2025.
inline Network yearsNetwork()
{
    Network network;
    network.title.en = QStringLiteral("Years");
    network.asOf = QDate(2025, 10, 31);
    add(network, Source{.id = SourceId("s"), .publisher = QStringLiteral("News & \"Views\" <daily>")});
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "z"})
        addCompany(network, id);
    add(network, yearsDeal("ab", "a", "b", 300, "2027", 5));
    Deal guided = yearsDeal("ac", "a", "c", 40);
    guided.schedule = Schedule{.convention = Schedule::Convention::YearWeights,
                               .entries = {{.date = date("2026"), .weight = 1}, {.date = date("2027"), .weight = 3}}};
    add(network, guided);
    for (const char *id : {"d", "e", "f", "g", "h", "i", "j", "k", "l"})
        add(network, yearsDeal((QByteArray("a") + id).constData(), "a", id, 1, "2026", 1));
    Deal ceiling = yearsDeal("ab2", "a", "b", 0);
    ceiling.amount = Amount{.high = Money::fromMajor(50e9), .upTo = true};
    add(network, ceiling);
    Deal half = yearsDeal("za", "z", "a", 0, "2026", 1);
    half.amount = Amount{.low = Money::fromMajor(5e9), .high = Money::fromMajor(20e9), .upTo = true};
    add(network, half);
    Deal yen = yearsDeal("yen", "a", "c", 0);
    const auto money = Money::fromMajor(3e12, *Currency::fromCode(u"JPY"));
    yen.amount = Amount{.low = money, .high = money};
    add(network, yen);
    Deal lapsed = yearsDeal("lapsed", "a", "d", 7);
    lapsed.steps.append(StatusStep{.status = Status::Lapsed});
    add(network, lapsed);
    Deal right = yearsDeal("right", "a", "d", 8);
    right.kind = DealKind::Warrant;
    add(network, right);
    add(network, Figure{.company = CompanyId("a"),
                        .metric = QStringLiteral("revenue"),
                        .period = QStringLiteral("2024"),
                        .value = Money::fromMajor(10e9),
                        .sources = {SourceId("s")}});
    add(network, Figure{.company = CompanyId("a"),
                        .metric = QStringLiteral("run-rate revenue"),
                        .period = QStringLiteral("2025-09"),
                        .value = Money::fromMajor(13e9)});
    return network;
}

} // namespace CapitalLoop::Test
