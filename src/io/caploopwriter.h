// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <QByteArray>

namespace CapitalLoop {

/// A network as the text of a .caploop file: keys in a stable order, a small object a line, so that two versions of a
/// file are easy to compare. Reading it gives the same network.
[[nodiscard]] QByteArray writeNetwork(const Network &network);
/// Writes a .caploop file whole or not at all. Errors: FileNotWritable.
[[nodiscard]] std::expected<void, Error> writeNetworkFile(const Network &network, const QString &path);

} // namespace CapitalLoop
