// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysiserror.h"

#include <span>
#include <vector>

namespace CapitalLoop {

/// Money that runs round one circuit: its nodes in the order in which it passes them, from the smallest on, and the
/// amount on each of its legs, in the unit of the arcs.
struct Ring
{
    std::vector<int> nodes{};
    double amount = 0;

    friend bool operator==(const Ring &, const Ring &) = default;
};

/// The rings that a circulation is made of, taken off one by one, the widest first.
struct Rings
{
    std::vector<Ring> rings{};
    double rest = 0; ///< of all arcs, what further rings carry; 0 if those listed are all

    friend bool operator==(const Rings &, const Rings &) = default;
};

/// Takes a circulation (at every node as much in as out) apart into at most `count` rings. Any circulation is a sum of
/// at most one ring an arc; the choice is not unique, so at each step the widest ring that is left is taken, and of
/// those the one of topByBottleneck's order (flow decomposition: Ahuja, Magnanti & Orlin 1993, "Network flows",
/// theorem 3.5). `circular` may have parallel arcs; arcs of a node to itself are passed over.
/// Errors: NegativeAmount, NotFinite, UnknownNode.
[[nodiscard]] std::expected<Rings, AnalysisError> ringsOf(int nodes, std::span<const Arc> circular, int count);

} // namespace CapitalLoop
