// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// The companies whose name in any language, id or ticker has this text in it, whatever the case: those that begin
/// with it first, then in the order of the network. Nothing for an empty text.
[[nodiscard]] QList<CompanyId> findCompanies(const Network &network, const QString &text);

} // namespace CapitalLoop
