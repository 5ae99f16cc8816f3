// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/loops.h"

namespace CapitalLoop {

/// How certain the money of some deals is, from the headline to what has moved; each deal once. One currency.
struct Certainty
{
    Money headline{};
    Money expected{};
    Money firm{};
    Money paid{};

    friend bool operator==(const Certainty &, const Certainty &) = default;
};

/// Of the deals with an amount in these loops.
[[nodiscard]] Certainty certaintyOf(const Network &network, const QList<Loop> &loops, std::optional<QDate> day);

} // namespace CapitalLoop
