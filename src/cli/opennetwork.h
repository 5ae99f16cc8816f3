// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/networkfile.h"

namespace CapitalLoop {

/// readAnyNetwork() with the worker's Graphviz for DOT.
[[nodiscard]] std::expected<ReadResult, Error> openAnyNetwork(const QString &path);

} // namespace CapitalLoop
