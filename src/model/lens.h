// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

namespace CapitalLoop {

/// What the width of an arrow and the number of its dots stand for.
/// Headline to PaidToDate are the amount bases of AmountBasis, in its order.
enum class WidthBasis { Headline, Expected, Firm, PaidToDate, PerYear };

/// Calendar years, both included.
struct YearSpan
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int year) const { return first <= year && year <= last; }
    friend bool operator==(const YearSpan &, const YearSpan &) = default;
};

/// A question to the money of a network whose answer is drawn over the whole picture.
struct Lens
{
    enum class Kind {
        Deals,   ///< none: every deal as it is
        NetOut,  ///< what runs in circles, apart from the rest
        Cycling, ///< how much of the money through each company has been there before
        Dollar   ///< where one dollar put in at `start` goes
    };
    Kind kind = Kind::Deals;
    CompanyId start{};

    friend bool operator==(const Lens &, const Lens &) = default;
};

} // namespace CapitalLoop
