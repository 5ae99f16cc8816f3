// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutrequest.h"
#include "layout/polish.h"

#include <QByteArray>

#include <expected>

namespace CapitalLoop {

/// Our side of docs/layout-protocol.md: the job as the worker reads it. No text of the user goes in: companies are
/// counted. Numbers that Graphviz could not use are put right silently, links to companies that are not there left out.
[[nodiscard]] QByteArray layoutJob(const LayoutRequest &request);

/// The positions of the worker's answer, y downwards; nothing unless it is exactly what the protocol promises for this
/// request.
[[nodiscard]] std::optional<StartPositions> layoutAnswer(const QByteArray &json, const LayoutRequest &request);

/// The code of the worker's own failure, as "timeLimit"; empty if it says none.
[[nodiscard]] QString layoutFailureCode(const QByteArray &json);

} // namespace CapitalLoop
