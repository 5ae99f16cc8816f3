// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/columnmapping.h"
#include "model/deal.h"

namespace CapitalLoop {

// The words of cells for kinds, statuses, roles and yes or no: those of the .caploop file, and what people write for
// them in English, Chinese and German. Nothing if a word is none of them.

[[nodiscard]] std::optional<DealKind> dealKindOfCell(QStringView cell);
[[nodiscard]] std::optional<Status> statusOfCell(QStringView cell);
[[nodiscard]] std::optional<Role> roleOfCell(QStringView cell);
[[nodiscard]] std::optional<bool> yesOrNoOfCell(QStringView cell);

/// The fields of a table that a header may mean, the likeliest first.
[[nodiscard]] QList<ImportField> fieldsOfHeader(QStringView header, TableKind table);

/// Unit and currency that a header names beside its word: "Amount (USD bn)", "金额（亿元）", "Betrag in Mio. €".
struct HeaderUnit
{
    double unit = 1;
    std::optional<Currency> currency{};
};
[[nodiscard]] HeaderUnit unitOfHeader(const QString &header);

/// Letters and digits in small: "Up_To (USD)" and "up to" are alike but for what stands in brackets.
[[nodiscard]] QString headerForm(QStringView header);

} // namespace CapitalLoop
