// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/motion.h"

#include <QCommandLineParser>

#include <expected>
#include <optional>

namespace CapitalLoop {

/// --animate, --seconds and --fps.
void addMotionOptions(QCommandLineParser &parser);
/// Their values, nothing for a still picture, or what is wrong with one as a sentence.
[[nodiscard]] std::expected<std::optional<Motion>, QString> motionOption(const QCommandLineParser &parser);

} // namespace CapitalLoop
