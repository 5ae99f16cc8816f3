// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace CapitalLoop {

/// Asks the system to back a large block that will soon be filled from one end to the other with huge pages: opening a
/// large file spends a third of its time on page faults otherwise. A hint only: small blocks and other systems do
/// without.
void useHugePages(const void *begin, size_t bytes);

} // namespace CapitalLoop
