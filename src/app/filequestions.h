// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QString>

class QWidget;

namespace CapitalLoop {

// What the window asks about files, each a dialog that waits for its answer.

enum class LeaveAnswer { Save, Discard, Cancel };
[[nodiscard]] LeaveAnswer askToLeave(QWidget *window, const QString &name);

enum class ChangedAnswer { Overwrite, SaveAs, Cancel };
/// The file was changed by somebody else, and is about to be saved.
[[nodiscard]] ChangedAnswer askToOverwrite(QWidget *window, const QString &name);

[[nodiscard]] bool askToRevert(QWidget *window, const QString &name);

/// Empty if there is none.
[[nodiscard]] QString askFileToOpen(QWidget *window, const QString &folder);
[[nodiscard]] QString askFileToSave(QWidget *window, const QString &title, const QString &proposed);

/// Why a file could not be opened or saved: `message` says which. Does not wait; stays until it is closed.
void tellFailure(QWidget *window, const QString &message, const QString &reason);

} // namespace CapitalLoop
