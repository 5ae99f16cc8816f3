// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <QByteArray>

namespace CapitalLoop {

/// A network and what was wrong with its file. Severities: an Error left something out or replaced it, a Warning was
/// kept but is worth a look, a Note is for information.
struct ReadResult
{
    Network network{};
    Issues issues{};
};

/// Reads a .caploop file, or a built-in network by its name ("example:ai-loop-2025-10"). An Error only if nothing can
/// be read: no such file, a folder, too large, not UTF-8, not JSON, not of this program, of a newer version.
[[nodiscard]] std::expected<ReadResult, Error> readNetworkFile(const QString &path);
/// The same of the text of a file; `fileName` is for the places of issues.
[[nodiscard]] std::expected<ReadResult, Error> readNetwork(const QByteArray &bytes, const QString &fileName);

} // namespace CapitalLoop
