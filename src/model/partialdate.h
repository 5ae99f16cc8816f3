// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace CapitalLoop {

/// A date known to the day, the month or the year. A value that exists is a real date of the years 1 to 9999.
class PartialDate
{
public:
    enum class Precision { Year, Month, Day };

    [[nodiscard]] static std::optional<PartialDate> fromYear(int year);
    [[nodiscard]] static std::optional<PartialDate> fromMonth(int year, int month);
    [[nodiscard]] static std::optional<PartialDate> fromDay(QDate day);
    /// "2025", "2025-09" or "2025-09-22" (ISO 8601, reduced precision).
    [[nodiscard]] static std::optional<PartialDate> fromIso(QStringView text);

    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QString iso() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    PartialDate(QDate first, Precision precision) : m_first(first), m_precision(precision) {}

    QDate m_first;
    Precision m_precision;
};

} // namespace CapitalLoop
