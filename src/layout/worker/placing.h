// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "job.h"

namespace CapitalLoopLayout {

/// Asks Graphviz for the centres of the nodes, in the order of the job. To be called once in a process: Graphviz
/// repeats itself only from a fresh start.
[[nodiscard]] std::expected<std::vector<Point>, Failure> placed(const Job &job);

} // namespace CapitalLoopLayout
