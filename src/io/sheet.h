// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/csvtable.h"
#include "model/error.h"

#include <QByteArray>

#include <expected>

namespace CapitalLoop {

/// A table of text: of a CSV file, of a spreadsheet, of a database, or pasted. Rows may differ in length and are
/// without blank ones; each knows its line (in a spreadsheet its row), from 1.
struct Sheet
{
    QString name{};
    QList<CsvRow> rows{};
    QChar delimiter{};         ///< of CSV; a semicolon hints at decimal commas
    bool daysFrom1904 = false; ///< day numbers count from 1904, as old spreadsheets of the Mac have them
    bool plainNumbers = false; ///< numbers were numbers, not text: their point is always the decimal sign

    [[nodiscard]] qsizetype columnCount() const;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/// The sheets of one file: one of a CSV file, all that are not empty of the others.
struct SheetFile
{
    QList<Sheet> sheets{};
    QString encoding{}; ///< of CSV
    Issues issues{};    ///< EncodingGuessed, QuoteNotClosed, CellTooLong, TooManyRows, SheetNotRead,
                        ///< ControlCharacter

    friend bool operator==(const SheetFile &, const SheetFile &) = default;
};

inline constexpr qsizetype MaxSheetRows = 1'000'000;
inline constexpr qsizetype MaxCellText = 100'000; ///< longer cells are cut

/// Takes control characters out of all cells and says so.
void dropControls(SheetFile &file, const QString &fileName);
/// Text pasted from a spreadsheet or read from a file; issues are told in the result.
[[nodiscard]] SheetFile sheetOfText(const QString &text, const QString &fileName);
/// CSV in any encoding.
[[nodiscard]] std::expected<SheetFile, Error> sheetOfBytes(const QByteArray &bytes, const QString &fileName,
                                                           const QString &encoding = {});
/// .csv, .tsv and .txt; .xlsx and .ods; .sqlite, .sqlite3 and .db. `encoding` is for CSV. Errors: those of a file that
/// cannot be opened, UnknownEncoding, SheetNotRead, UnknownFileFormat.
[[nodiscard]] std::expected<SheetFile, Error> readSheets(const QString &path, const QString &encoding = {});
/// The endings of readSheets(), without the point.
[[nodiscard]] QStringList sheetSuffixes();

} // namespace CapitalLoop
