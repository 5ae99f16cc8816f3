// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/columnmapping.h"
#include "model/network.h"

namespace CapitalLoop {

/// What became of the rows of a table; each row counts once.
struct ImportCounts
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int leftOut = 0; ///< with an Issue of severity Error

    [[nodiscard]] int rows() const { return added + updated + unchanged + leftOut; }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// The network with the table in it, what changed, and what was wrong, by line.
struct ImportResult
{
    Network network{};
    ImportCounts counts{};
    QList<CompanyId> companiesCreated{}; ///< because a deal or valuation named them
    Issues issues{}; ///< an Error left out a cell or row, a Warning was read but is worth a look, a Note is for
                     ///< information

    friend bool operator==(const ImportResult &, const ImportResult &) = default;
};

/// Reads a table into a network. Nothing is dropped silently. A row that is known (by its id; deals without one by
/// payer, receiver, kind and date; companies by any name, id or ticker; valuations by company, date and basis) updates
/// what is there: cells that are empty leave it as it is, so that reading the same table twice changes nothing. A
/// company is known by its id, any of its three names or its ticker; others are created, their name as their id.
[[nodiscard]] ImportResult importTable(const Network &into, const Sheet &sheet, const ColumnMapping &mapping,
                                       const QString &fileName = {});

} // namespace CapitalLoop
