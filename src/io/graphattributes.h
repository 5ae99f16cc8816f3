// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace CapitalLoop {

// The names of what a graph's nodes and edges carry of a company and a deal, in the order in which they are written.

inline constexpr std::array CompanyAttributes{"name_zh_hans", "name_zh_hant", "role",           "role_detail",
                                              "ticker",       "country",      "listed",         "note",
                                              "sources",      "value",        "value_currency", "value_date"};
inline constexpr std::array DealAttributes{
    "kind",  "status",   "status_date", "amount",    "low",   "high",         "up_to",
    "about", "disputed", "currency",    "paid",      "basis", "amount_words", "announced",
    "start", "end",      "years",       "in_return", "note",  "sources",      "single_source"};

} // namespace CapitalLoop
