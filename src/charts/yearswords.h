// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearspicture.h"
#include "words/formatter.h"

namespace CapitalLoop {

// The words of money by year, in the language installed on the application.
[[nodiscard]] QString yearsTitle(const Network &network, const YearsContent &content, const YearsRequest &request,
                                 const Formatter &formatter);
/// Which amounts count on a basis: a sentence, a short one where there is little room.
[[nodiscard]] QString basisSentence(AmountBasis basis, bool brief = false);
/// Which column is which; empty where there is one kind only.
[[nodiscard]] QString columnsSentence(const YearsContent &content, AmountBasis basis);
/// What is not in the columns and why: sentences.
[[nodiscard]] QStringList leftOutSentences(const Network &network, const YearsContent &content,
                                           const YearsRequest &request, const Formatter &formatter);
[[nodiscard]] QString emptyYearsSentence(const Network &network, const YearsContent &content,
                                         const Formatter &formatter);

// What the signs of the key stand for; brief where there is little room.
[[nodiscard]] QString othersName(); ///< the counterparties that share a colour
[[nodiscard]] QString softName(bool brief);
[[nodiscard]] QString assumedName(const YearsContent &content, bool brief);
[[nodiscard]] QString revenueName(YearlyRevenue::Kind kind, bool brief = false);
[[nodiscard]] QString gapName(AmountBasis basis, bool brief = false);
/// "Latest known revenue: $13.1B (2025)"
[[nodiscard]] QString carriedRevenue(const YearlyRevenue &revenue, const Formatter &formatter, bool brief = false);
[[nodiscard]] QString undatedName();
[[nodiscard]] QString ownScaleName();
[[nodiscard]] QString sideName(bool received, AmountBasis basis); ///< "to pay"

/// How a deal's money falls on years, as "assumed even over the term".
[[nodiscard]] QString spreadText(const Deal &deal, bool dated);
/// What the pointer finds, as rich text for tool tips.
[[nodiscard]] QString partTip(const Network &network, const YearsContent &content, const YearsPart &part,
                              const YearsRequest &request, const Formatter &formatter);
/// What the columns are and what is not in them.
[[nodiscard]] QString notesTip(const Network &network, const YearsContent &content, const YearsRequest &request,
                               const Formatter &formatter);
/// The chart in sentences, for screen readers and the descriptions of files.
[[nodiscard]] QString spokenYears(const Network &network, const YearsContent &content, const YearsRequest &request,
                                  const Formatter &formatter);

} // namespace CapitalLoop
