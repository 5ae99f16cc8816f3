// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "job.h"

namespace CapitalLoopLayout {

/// Takes the text of a DOT file apart: its nodes, edges and attributes as one line of JSON (docs/layout-protocol.md).
/// The failure's code is "syntax", with the line if Graphviz tells it. To be called once in a process.
[[nodiscard]] std::expected<std::string, Failure> parsedDot(const std::string &dot);

} // namespace CapitalLoopLayout
