// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace CapitalLoop {

/// What can be wrong. The words for each stand in words/errorwords.h; arguments are listed there.
enum class ErrorCode {
    // files
    FileNotFound, FileNotReadable, FileIsFolder, FileTooLarge, FileNotWritable, FileChangedWhileRead,
    // the text of a file
    InvalidJson, InvalidUtf8, TooDeep, NotACapitalLoopFile, UnsupportedVersion, DuplicateKey,
    // single values
    MissingField, WrongType, InvalidDate, InvalidAmount, InvalidCurrency, InvalidNumber, UnknownWord, EmptyId,
    TextTooLong, ControlCharacter, InvalidUrl,
    // between values
    DuplicateId, UnknownCompany, UnknownDeal, UnknownSource, LowAboveHigh, PaidAboveAmount, TermEndsBeforeStart,
    OverlapsItself, SelfDeal, NoSource, MixedCurrencies, UnknownKey,
    // layout
    LayoutWorkerMissing, LayoutWorkerCrashed, LayoutWorkerTimedOut, LayoutWorkerNonsense, LayoutFellBack,
    LayoutCancelled,
    // export
    PictureTooLarge, UnknownFormat, FontNotEmbedded
};

/// Where a thing is: a file and, as far as known, line and column (from 1; 0 = unknown) or a JSON pointer (RFC 6901).
struct Place
{
    QString file;
    int line = 0;
    int column = 0;
    QString pointer;

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
