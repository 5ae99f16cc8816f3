// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QString>

#include <optional>

class QCommandLineParser;

namespace CapitalLoop {

/// Exit codes of all commands.
enum ExitCode { Done = 0, Failed = 1, UsageError = 2 };

void printLine(const QString &line);    ///< on standard output
void printProblem(const QString &line); ///< on standard error, after the program's name
/// The sentence of an error with its place.
void printError(const Error &error);
/// "what is wrong" and how to call it; returns UsageError.
[[nodiscard]] int usageProblem(const QString &problem, const QString &command);
/// Reads the arguments of a command, with --help among its options. The exit code if there is nothing more to do: help
/// was asked for, or the call was wrong and it was said.
[[nodiscard]] std::optional<int> answerBefore(QCommandLineParser &parser, const QStringList &arguments,
                                              const QString &command);

} // namespace CapitalLoop
