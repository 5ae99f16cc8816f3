// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <QSet>

namespace CapitalLoop {

/// Which deals a picture shows. An empty set of words means all of them.
struct DealFilter
{
    QSet<Family> families{};
    QSet<Status> statuses{};
    QSet<Role> roles{};             ///< of the payer or the payee
    std::optional<Money> minimum{}; ///< by headline, in the currency of the deal; hides undisclosed amounts too

    [[nodiscard]] bool isEmpty() const { return *this == DealFilter(); }
    friend bool operator==(const DealFilter &, const DealFilter &) = default;
};

/// What is left of a network after a filter: the deals, and the companies that take part in one of them; without any
/// filter also the companies without deals. In the order of the network.
struct VisiblePart
{
    QList<DealId> deals{};
    QList<CompanyId> companies{};

    friend bool operator==(const VisiblePart &, const VisiblePart &) = default;
};

[[nodiscard]] VisiblePart visiblePart(const Network &network, const DealFilter &filter, std::optional<QDate> day = {});

/// More deals than this do not stand legibly in one picture.
inline constexpr qsizetype LegibleDeals = 70;

/// The smallest round minimum (1, 2 or 5 times a power of ten dollars) that leaves at most `most` deals; nothing if all
/// fit without one.
[[nodiscard]] std::optional<Money> suggestedMinimum(const Network &network, qsizetype most = LegibleDeals);

} // namespace CapitalLoop
