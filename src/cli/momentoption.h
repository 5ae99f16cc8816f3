// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/moment.h"

#include <QCommandLineParser>

#include <expected>

namespace CapitalLoop {

/// --in-force-on, --as-known-on and --years.
void addMomentOptions(QCommandLineParser &parser);
/// Their values, or what is wrong with one as a sentence.
[[nodiscard]] std::expected<Moment, QString> momentOption(const QCommandLineParser &parser);

/// The day given with an option, nothing where it is not, or what is wrong with it as a sentence.
[[nodiscard]] std::expected<std::optional<QDate>, QString> dayOption(const QCommandLineParser &parser,
                                                                     QLatin1StringView name);

} // namespace CapitalLoop
