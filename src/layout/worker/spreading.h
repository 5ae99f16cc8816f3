// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "job.h"

namespace CapitalLoopLayout {

/// Pushes circles apart until a gap lies between any two, keeping the shape of the whole as far as it can. Positions
/// that are apart already stay as they are. It stands in for Graphviz's own overlap=prism, whose answer depends on
/// where the process lies in memory, so that the same job would be answered differently each time.
[[nodiscard]] std::vector<Point> spread(const Job &job, std::vector<Point> positions);

} // namespace CapitalLoopLayout
