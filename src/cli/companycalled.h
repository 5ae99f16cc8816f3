// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <expected>

namespace CapitalLoop {

/// The one company of this id, name (in any language) or ticker; else a sentence that says which may be typed for the
/// option instead.
[[nodiscard]] std::expected<CompanyId, QString> companyCalled(const Network &network, const QString &text,
                                                              const QString &option);

} // namespace CapitalLoop
