// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/partreader.h"

namespace CapitalLoop {

// One object of each list of the file. Nothing if it lacks a part without which it says nothing, which is reported;
// of any other only the bad parts are left out. `network` is what was read so far: the ids named are looked up in it.

[[nodiscard]] std::optional<Source> readSource(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<Company> readCompany(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<Valuation> readValuation(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<Close> readClose(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<Figure> readFigure(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<Reaction> readReaction(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<Claim> readClaim(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<NamedLoop> readLoop(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<Story> readStory(const JsonCursor &cursor, const Network &network);
[[nodiscard]] std::optional<SavedLayout> readLayout(const JsonCursor &cursor, const Network &network);

} // namespace CapitalLoop
