// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QByteArray>

#include <expected>

namespace CapitalLoop {

/// Takes the text of a DOT file apart with Graphviz, in a fresh worker process with limits of time and memory: nodes,
/// edges and attributes as the JSON of docs/layout-protocol.md ("Reading DOT"). Waits; needs no event loop. `worker`
/// empty = layoutWorkerPath(). Errors: LayoutWorkerMissing, FileTooLarge (limit), InvalidDot (why) with its line.
[[nodiscard]] std::expected<QByteArray, Error> dotGraphJson(const QByteArray &dot, const QString &fileName,
                                                            const QString &worker = {});

} // namespace CapitalLoop
