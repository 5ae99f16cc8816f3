// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopreader.h"

namespace CapitalLoop {

/// Reads a table of deals as comma-separated text (UTF-8; commas, semicolons or tabs). The first row names the columns:
/// `from`, `to` and `amount` must be there; `id`, `kind`, `status`, `currency`, `low`, `up_to`, `paid`, `announced`,
/// `start`, `end`, `years`, `source` (an address) and `note` may. Companies are made from their names, which are also
/// their ids. An empty amount is "not disclosed"; a plain number is in whole units of the currency (dollars); kind and
/// status are the words of the .caploop file, and default to `service` and `announced`.
/// A bad cell becomes an Issue with its line and column and the row is kept without it; a row without two companies
/// cannot be kept, and says so. An Error only if nothing can be read.
[[nodiscard]] std::expected<ReadResult, Error> readDealTable(const QByteArray &bytes, const QString &fileName);

/// A .csv or .tsv file as a table of deals, any other as readNetworkFile().
[[nodiscard]] std::expected<ReadResult, Error> readAnyNetworkFile(const QString &path);

} // namespace CapitalLoop
