// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/objectreader.h"
#include "model/network.h"

namespace CapitalLoop {

// What several objects of the file have in common. `network` is what was read so far: the ids named are looked up in
// it.

/// The key "sources"; unknown ones are left out.
[[nodiscard]] QList<SourceId> readSources(ObjectReader &object, const Network &network);
/// The key "disagreements"; their money is in `currency` if they do not say otherwise.
[[nodiscard]] QList<Disagreement> readDisagreements(ObjectReader &object, const Network &network,
                                                    std::optional<Currency> currency);

[[nodiscard]] std::optional<CompanyId> readCompanyId(const JsonCursor &cursor, const Network &network,
                                                     Severity ifUnknown = Severity::Error);
/// The companies of a loop, at least two; none if one of them is unknown, without which it would be another loop. `key`
/// is named in what is reported.
[[nodiscard]] QList<CompanyId> readLoopPath(const JsonCursor &list, const char *key, const Network &network);
[[nodiscard]] std::optional<DealId> readDealId(const JsonCursor &cursor, const Network &network);

/// Takes both back and reports it if `low` is above `high`, or `value` not between them.
void dropBadRange(std::optional<Money> &low, std::optional<Money> &high, const JsonCursor &place,
                  const std::optional<Money> &value = {});

} // namespace CapitalLoop
