// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/localtext.h"
#include "model/source.h"

namespace CapitalLoop {

/// What a company does in the network: decides the colour of its circle and one of the filters.
enum class Role { Chips, Lab, Cloud, Capital, Supplier, Other };

/// One company, fund, vehicle or government: a circle of the diagram.
struct Company
{
    CompanyId id{};
    LocalText name{};
    Role role = Role::Other;
    QString roleDetail{}; ///< in the words of the source, as "special purpose vehicle"
    QString ticker{};
    QString country{};            ///< ISO 3166-1 alpha-2, as "US"
    std::optional<bool> listed{}; ///< traded on an exchange
    LocalText note{};
    QList<SourceId> sources{};
    QJsonObject extra{};

    friend bool operator==(const Company &, const Company &) = default;
};

} // namespace CapitalLoop
