// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace CapitalLoop {

/// The built-in networks by name, as "ai-loop-2025-10", sorted.
[[nodiscard]] QStringList exampleNames();
/// "example:NAME" becomes the path of the built-in network NAME; any other path stays as it is.
[[nodiscard]] QString resolvedPath(const QString &path);

} // namespace CapitalLoop
