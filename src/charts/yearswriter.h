// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearscontent.h"
#include "model/network.h"

#include <expected>

namespace CapitalLoop {

/// Writes money by year as a file of the kind that the path's suffix names (see chartSuffixes), in the request's
/// language. Errors: UnknownFormat, PictureTooLarge, FileNotWritable.
[[nodiscard]] std::expected<void, Error> writeYearsChart(const Network &network, const YearsRequest &request,
                                                         const QString &path);

} // namespace CapitalLoop
