// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/columnmapping.h"
#include "model/partialdate.h"

namespace CapitalLoop {

/// How a date is to be understood where it does not say itself.
struct DateReading
{
    DateOrder order = DateOrder::DayMonth; ///< of 04/05/2025
    bool daysFrom1904 = false;             ///< day numbers of old spreadsheets

    friend bool operator==(const DateReading &, const DateReading &) = default;
};

/// A date as people and spreadsheets write it: "2025-09-22", "2025", "2025-09", "22.9.2025", "9/22/25", "09/2025",
/// "Sep 2025", "22 September 2025", "Sept. 22, 2025", "22. Oktober 2025", "2025年9月22日", "20250922", "45922" (days
/// from 1900, as spreadsheets count), with a time of day behind it or not. The precision stays as it was written.
[[nodiscard]] std::optional<PartialDate> dateFromText(QStringView text, const DateReading &reading = {});

/// Of a day in figures ("04/05/2025"): the order that it shows itself. Nothing if it is none or may be read both ways.
[[nodiscard]] std::optional<DateOrder> dateOrderIn(QStringView text);
/// "04/05/2025": two days, which differ with the order.
[[nodiscard]] bool isDateAmbiguous(QStringView text);

} // namespace CapitalLoop
