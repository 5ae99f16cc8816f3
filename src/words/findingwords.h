// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/networkcheck.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// What was found, as a sentence that names the deal, company or source.
[[nodiscard]] QString findingText(const Network &network, const Finding &finding, const Formatter &formatter);
/// What its fix does, as a button says it: "Turn the dates round". Empty if there is none.
[[nodiscard]] QString fixText(Finding::Kind kind);

} // namespace CapitalLoop
