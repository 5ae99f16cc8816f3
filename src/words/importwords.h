// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

namespace CapitalLoop {

/// The sentences of errorText() for tables, graphs and other programs' files, read and written.
[[nodiscard]] QString importText(const Error &error);

} // namespace CapitalLoop
