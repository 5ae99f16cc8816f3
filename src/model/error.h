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
    FontNotEmbedded
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
