// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "words/formatter.h"

#include <QByteArray>

namespace CapitalLoop {

/// A cell as RFC 4180 wants it: in quotes where it holds a comma, a quote or a line break.
[[nodiscard]] QString csvCell(const QString &text);
/// A row of cells with its line break.
[[nodiscard]] QString csvRow(const QStringList &cells);
/// Exactly, in major units with a point.
[[nodiscard]] QString csvAmount(const Money &money);
/// Publisher, title and address of each source.
[[nodiscard]] QString csvSources(const Network &network, const QList<SourceId> &ids);
/// company,date,value,currency,basis,source of all valuations that are drawn or stand beside the drawn ones, and of
/// those left out for their currency, in the content's window. Of changes and concentration: the points of the curves,
/// of,date,hhi,companies,total,currency,undisclosed deals,source or company,date,days,change in percent,last value, …
[[nodiscard]] QByteArray csvOf(const Network &network, const ChartContent &content, const Formatter &formatter);

} // namespace CapitalLoop
