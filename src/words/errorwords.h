// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

namespace CapitalLoop {

/// The error as a sentence that says what is wrong and what to do, in the language installed on the application.
[[nodiscard]] QString errorText(const Error &error);
/// "deals.caploop:12:5", "deals.caploop, /deals/3/amount", or empty.
[[nodiscard]] QString placeText(const Place &place);
[[nodiscard]] QString severityName(Severity severity);

} // namespace CapitalLoop
