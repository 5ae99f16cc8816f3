// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// In how many things two networks differ, by their ids.
struct NetworkDifference
{
    struct Count
    {
        int added = 0;
        int removed = 0;
        int changed = 0;

        [[nodiscard]] bool isEmpty() const { return added == 0 && removed == 0 && changed == 0; }
        friend bool operator==(const Count &, const Count &) = default;
    };
    Count companies{};
    Count deals{};
    bool others = false; ///< valuations, figures, sources, words, places or the order of anything

    [[nodiscard]] bool isEmpty() const { return companies.isEmpty() && deals.isEmpty() && !others; }
    friend bool operator==(const NetworkDifference &, const NetworkDifference &) = default;
};

[[nodiscard]] NetworkDifference differenceBetween(const Network &before, const Network &after);

} // namespace CapitalLoop
