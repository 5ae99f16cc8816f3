// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <QByteArray>

namespace CapitalLoop {

// One object of each list of the file, as JSON for a line that begins with four spaces.

[[nodiscard]] QByteArray writeSource(const Source &source);
[[nodiscard]] QByteArray writeCompany(const Company &company);
[[nodiscard]] QByteArray writeDeal(const Deal &deal);
[[nodiscard]] QByteArray writeValuation(const Valuation &valuation);
[[nodiscard]] QByteArray writeClose(const Close &close);
[[nodiscard]] QByteArray writeFigure(const Figure &figure);
[[nodiscard]] QByteArray writeReaction(const Reaction &reaction);
[[nodiscard]] QByteArray writeClaim(const Claim &claim);
[[nodiscard]] QByteArray writeLoop(const NamedLoop &loop);
[[nodiscard]] QByteArray writeStory(const Story &story);
[[nodiscard]] QByteArray writeLayout(const SavedLayout &layout);

/// Each disagreement on a line; `currency` is that of the object around them.
[[nodiscard]] QList<QByteArray> writeDisagreements(const QList<Disagreement> &disagreements, Currency currency);

} // namespace CapitalLoop
