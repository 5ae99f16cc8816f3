// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <QByteArray>

namespace CapitalLoop {

/// A cell of a table that is written: a text, or the digits of a number.
struct TableCell
{
    QString text{};
    bool isNumber = false;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// One list of a network as a table. The columns are named by the words that importTable() reads.
struct WrittenTable
{
    QString id{}; ///< "deals", "companies", "valuations", "prices", "figures", "sources"
    QStringList columns{};
    QList<QList<TableCell>> rows{};

    friend bool operator==(const WrittenTable &, const WrittenTable &) = default;
};

[[nodiscard]] WrittenTable dealsTable(const Network &network);
[[nodiscard]] WrittenTable companiesTable(const Network &network);
[[nodiscard]] WrittenTable valuationsTable(const Network &network);
[[nodiscard]] WrittenTable pricesTable(const Network &network);
[[nodiscard]] WrittenTable figuresTable(const Network &network);
[[nodiscard]] WrittenTable sourcesTable(const Network &network);

/// Comma-separated in UTF-8 with a byte-order mark, so that spreadsheets see the encoding.
[[nodiscard]] QByteArray csvOf(const WrittenTable &table);
/// An .xlsx file, one sheet a table that is not empty. What its cells could not hold is told in `issues`.
[[nodiscard]] QByteArray xlsxOf(const QList<WrittenTable> &tables, Issues &issues);
/// Nodes and links as plain JSON with names and figures in place, and the other tables beside them.
[[nodiscard]] QByteArray plainJsonOf(const Network &network);

} // namespace CapitalLoop
