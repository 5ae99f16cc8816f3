// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <expected>
#include <functional>

class QWidget;

namespace CapitalLoop {

/// Asks for a file of one of the kinds that charts are written as, named `name` at first, and lets `write` write it;
/// tells if that failed.
void askAndExportChart(QWidget *parent, const QString &caption, const QString &name,
                       const std::function<std::expected<void, Error>(const QString &path)> &write);

} // namespace CapitalLoop
