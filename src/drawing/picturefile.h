// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <expected>
#include <functional>

class QIODevice;

namespace CapitalLoop {

/// Writes a file whole or not at all: what was there stays if `write` says no or the disk is full. FileNotWritable
/// with the system's reason.
[[nodiscard]] std::expected<void, Error> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write);
[[nodiscard]] std::expected<void, Error> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace CapitalLoop
