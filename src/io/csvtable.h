// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <QList>

namespace CapitalLoop {

/// One row of a table of text with the line it starts on, from 1.
struct CsvRow
{
    int line = 1;
    QStringList cells{};

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// What is read at most.
struct CsvLimits
{
    qsizetype rows = 1'000'000;
    qsizetype cells = 5'000'000;
    qsizetype cellText = 100'000; ///< longer cells are cut
};

struct CsvTable
{
    QChar delimiter = u',';
    QList<CsvRow> rows{};  ///< without blank ones
    int unclosedQuote = 0; ///< the line of a quote that the text does not close; 0 = none
    bool isCut = false;    ///< there is more than the limits let in

    /// A cell that was cut: its line and column from 1, its length before.
    struct LongCell
    {
        int line = 1;
        int column = 1;
        qsizetype size = 0;

        friend bool operator==(const LongCell &, const LongCell &) = default;
    };
    QList<LongCell> longCells{};

    friend bool operator==(const CsvTable &, const CsvTable &) = default;
};

/// Splits comma-separated text as RFC 4180 has it (quotes, doubled quotes, line breaks in cells; lines end with LF,
/// CRLF or CR). The delimiter is the one of comma, semicolon, tab and pipe that stands most often in the first line
/// outside quotes. A byte-order mark is skipped; cells come without the spaces around them.
[[nodiscard]] CsvTable csvTable(const QString &text, const CsvLimits &limits = {});

} // namespace CapitalLoop
