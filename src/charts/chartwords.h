// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "words/formatter.h"

namespace CapitalLoop {

// The words of a chart, in the language installed on the application.
[[nodiscard]] QString dealName(const Network &network, const DealId &deal, const Formatter &formatter); ///< "A → B"
/// "A → B ≤$100B", with "paid $0" after it on another basis than the headline; or "A → B and 2 more".
[[nodiscard]] QString bandText(const Network &network, const DealBand &band, const Formatter &formatter,
                               AmountBasis basis);
/// "+36%, +$250B on the day"; "on the news" where it is not said to be one day's move. Empty without figures.
[[nodiscard]] QString reactionText(const Reaction &reaction, const Formatter &formatter);
/// Of a company to one of the deals; the moves of one day first.
[[nodiscard]] QList<Reaction> reactionsOf(const Network &network, const CompanyId &company, const QList<DealId> &deals);

[[nodiscard]] QString defaultTitle(ChartMeasure measure);
/// Of a curve: its company's, or what it is the concentration of.
[[nodiscard]] QString seriesName(const Network &network, const ValuationSeries &series, const Formatter &formatter);
/// How to read the lines and marks that are there: sentences.
[[nodiscard]] QStringList keySentences(const ChartContent &content, const ChartRequest &request);
/// What filled and hollow marks are on a basis: a sentence.
[[nodiscard]] QString markSentence(AmountBasis basis);
/// What is not drawn and why: sentences.
[[nodiscard]] QStringList noteSentences(const Network &network, const ChartContent &content,
                                        const Formatter &formatter);
[[nodiscard]] QString asOfSentence(const Network &network, const Formatter &formatter); ///< empty without a day
/// "Sources: A, B and 3 more." with the `most` publishers that most of the drawn values come from.
[[nodiscard]] QString sourceSentence(const Network &network, const ChartContent &content, int most);
/// The same of sources, each named as often as it is used.
[[nodiscard]] QString sourceSentence(const Network &network, const QList<SourceId> &used, int most);
/// "Source: A, “Title”; B" of one value or deal, for tool tips.
[[nodiscard]] QString sourceText(const Network &network, const QList<SourceId> &ids);
/// Why there are no curves.
[[nodiscard]] QString emptySentence(const Network &network, const ChartContent &content, const Formatter &formatter);

// What the pointer finds, as rich text for tool tips.
[[nodiscard]] QString pointTip(const Network &network, const CompanyId &company, const ValuationPoint &point,
                               const ChartContent &content, const Formatter &formatter);
[[nodiscard]] QString eventTip(const Network &network, const DealEvent &event, const Formatter &formatter,
                               AmountBasis basis);
/// The chart in sentences, for screen readers.
[[nodiscard]] QString spokenChart(const Network &network, const ChartContent &content, const Formatter &formatter,
                                  AmountBasis basis);

} // namespace CapitalLoop
