// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace CapitalLoop {

/// What can be wrong, with its arguments in brackets. The words for each stand in words/errorwords.h.
enum class ErrorCode {
    // files
    FileNotFound,
    FileNotReadable, // (the system's reason)
    FileIsFolder,
    FileTooLarge,    // (limit in bytes)
    FileNotWritable, // (the system's reason)
    FileChangedWhileRead,
    FileReadOnly,
    FolderNotFound,    // (folder)
    FolderNotWritable, // (folder)
    DiskFull,
    // the text of a file
    InvalidJson, // (what is wrong there: empty-file, unexpected-end, after-the-end, value, number, key, colon,
                 // comma-or-brace, comma-or-bracket, quote, escape, control-character, other)
    InvalidUtf8,
    TooDeep,       // (limit)
    TooManyValues, // (limit): numbers, texts, lists and objects of a file
    NotACapitalLoopFile,
    UnsupportedVersion, // (version of the file, newest version known)
    DuplicateKey,       // (key): the first is used
    MoreIssues,         // (number): so many more were found and are not listed
    UnknownEncoding,    // its bytes are no text in any encoding known
    EncodingGuessed,    // (encoding): no UTF-8 and without a mark
    InvalidXml,         // (the parser's reason)
    XmlEntities,        // (limit): entities that grow beyond all measure
    OtherFormat,        // (format): not what the name's ending says
    UnknownFileFormat,  // (suffix, known suffixes with commas)
    InvalidDot,         // (why: syntax, memory, time, crash)
    SheetNotRead,       // (kind: xlsx, ods, sqlite; the reason)
    // single values
    MissingField,  // (key)
    WrongType,     // (expected, found): text, number, boolean, list, object, null, local-text, quantity, position, size
    InvalidDate,   // (text)
    InvalidAmount, // (text)
    AmountRounded, // (text, amount kept): the file is finer than the smallest unit of the currency
    InvalidCurrency, // (text)
    InvalidNumber,   // (text)
    UnknownWord,     // (word, key, the known word it may mean or empty)
    EmptyId,
    TextTooLong,      // (limit, length)
    ControlCharacter, // (code point, as U+0007)
    InvalidUrl,       // (text)
    // tables
    MissingColumn,  // (column, the columns found)
    QuoteNotClosed, // from the line on
    MissingCell,    // (column): the row is left out
    NoRows,
    TooManyRows,      // (limit): the others are not read
    CellTooLong,      // (limit, length): it is cut
    FieldNotMapped,   // (field): no column is read as it
    ColumnNotRead,    // (column)
    FieldMappedTwice, // (column, the former one, which is read)
    TitleRows,        // (number of rows above the names of the columns): not read
    AmbiguousDates,   // (column, example, order used: day-month, month-day)
    AmbiguousDecimal, // (column, example, amount used)
    AmbiguousName,    // (name, id used, other id)
    CurrencyDiffers,  // (cell, currency of the row): the cell's own is used
    // graphs
    KindAssumed,      // (number of deals): without a kind, read as service
    AmountFromWeight, // (number of deals): the weight is read as dollars
    UndirectedEdges,  // (number of deals): read as from first to second
    EntityNotRead,    // (kind, number)
    // between values
    DuplicateId,         // (id)
    UnknownCompany,      // (id)
    UnknownDeal,         // (id)
    UnknownSource,       // (id)
    LowAboveHigh,        // (low, high)
    ValueOutsideRange,   // (value, the low or high figure it is beyond)
    PaidAboveAmount,     // (paid, amount)
    TermEndsBeforeStart, // (start, end)
    StatusOutOfOrder,    // (date, the later date before it)
    OverlapsItself,      // (deal id)
    SelfDeal,            // (company id)
    NoSource,            // (deal id)
    MixedCurrencies,     // (first, second)
    ExclusiveFields,     // (key that is used, key that is left out)
    UnknownKey,          // (key, the known key it may mean or empty)
    // layout
    LayoutWorkerMissing,
    LayoutWorkerCrashed,
    LayoutWorkerTimedOut,
    LayoutWorkerNonsense,
    LayoutFellBack,
    LayoutCancelled,
    // export
    PictureTooLarge, // (width, height, longest side allowed, bytes it takes, bytes it may take)
    UnknownFormat,   // (suffix, known suffixes with commas)
    FontNotEmbedded,
    PictureCancelled,
    PictureNotEncoded,   // (format, the reason or empty)
    VideoProgramMissing, // (format)
    NotHeld              // (format id, part, number): what a format cannot hold; the parts stand in io/networkfile.h
};

/// Where a thing is: a file and, as far as known, line and column (from 1; 0 = unknown) or a JSON pointer (RFC 6901).
struct Place
{
    QString file{};
    int line = 0;
    int column = 0;
    QString pointer{};

    friend bool operator==(const Place &, const Place &) = default;
};

/// A failure as a value: what, where, and the words to put into its sentence.
struct Error
{
    ErrorCode code{};
    Place place{};
    QStringList arguments{};

    friend bool operator==(const Error &, const Error &) = default;
};

enum class Severity { Error, Warning, Note };

/// A problem found while reading or checking on: reading goes on after it.
struct Issue
{
    Severity severity = Severity::Error;
    Error error{};

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = QList<Issue>;

} // namespace CapitalLoop
