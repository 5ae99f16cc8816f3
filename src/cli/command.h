// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace CapitalLoop {

/// The words that may follow the program's name: "export", "analyse", "check", "layout", "convert".
[[nodiscard]] QStringList commandNames();

/// Whether this stands where a command or a file should and is neither: no file of this name exists, and it does not
/// look like the name of one; or it names a built-in network that does not exist. runCommand() then tells what to type.
[[nodiscard]] bool isMistyped(const QString &argument);

/// Runs a sub-command with its arguments (the program's name first, the command second). Returns the exit code: 0 done,
/// 1 it failed and said why, 2 it was called wrongly and said what to type; in the language of the system. Needs a
/// QGuiApplication.
[[nodiscard]] int runCommand(const QStringList &arguments);

} // namespace CapitalLoop
