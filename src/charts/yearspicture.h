// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"
#include "charts/yearscontent.h"

namespace CapitalLoop {

/// A piece of a column or a mark of revenue, for pointer and keyboard.
struct YearsPart
{
    QRectF box{};
    std::optional<int> year{};              ///< none: undated
    bool received = false;                  ///< and not paid
    std::optional<CompanyId> company{};     ///< on the other side; none for the others together
    QList<DealPart> deals{};                ///< largest first; none at revenue
    std::optional<YearlyRevenue> revenue{}; ///< of the year

    friend bool operator==(const YearsPart &, const YearsPart &) = default;
};

/// Money by year placed in pixels. The names of the key are the picture's end labels.
struct YearsPicture
{
    ChartPicture picture{};
    QList<YearsPart> parts{};
    int named = 0; ///< counterparties with a colour of their own
    QRectF room{}; ///< between the words above and below

    friend bool operator==(const YearsPicture &, const YearsPicture &) = default;
};

[[nodiscard]] YearsPicture buildYearsPicture(const Network &network, const YearsContent &content,
                                             const YearsRequest &request, QSizeF size);

/// The index of the part at a position, those that lie on top first; nothing if there is none.
[[nodiscard]] std::optional<qsizetype> partAt(const YearsPicture &picture, QPointF position);

} // namespace CapitalLoop
