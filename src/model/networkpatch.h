// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// Rows of a list that were exchanged for others, from `at` on. Both empty: nothing changed.
template <class Record> struct ListPatch
{
    qsizetype at = 0;
    QList<Record> before{};
    QList<Record> after{};

    [[nodiscard]] bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    friend bool operator==(const ListPatch &, const ListPatch &) = default;
};

/// The smallest run of rows in which two lists differ.
template <class Record>
[[nodiscard]] ListPatch<Record> listPatch(const QList<Record> &before, const QList<Record> &after)
{
    if (before.constData() == after.constData() && before.size() == after.size())
        return {};
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < most && before[start] == after[start])
        ++start;
    qsizetype end = 0;
    while (end < most - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    if (start + end == before.size() && before.size() == after.size())
        return {};
    return {.at = start,
            .before = before.mid(start, before.size() - start - end),
            .after = after.mid(start, after.size() - start - end)};
}

/// What differs between two networks, small where the difference is: for undo.
struct NetworkPatch
{
    /// Titles, day, places, stories and whatever else is no record: a network without records.
    std::optional<std::pair<Network, Network>> words{};
    ListPatch<Source> sources{};
    ListPatch<Company> companies{};
    ListPatch<Deal> deals{};
    ListPatch<Valuation> valuations{};
    ListPatch<Close> closes{};
    ListPatch<Figure> figures{};
    ListPatch<Reaction> reactions{};

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] NetworkPatch reversed() const;
};

[[nodiscard]] NetworkPatch patchBetween(const Network &before, const Network &after);
/// `network` must be as it was before the patch.
[[nodiscard]] Network patched(const Network &network, const NetworkPatch &patch);

} // namespace CapitalLoop
