// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QSet>

namespace CapitalLoop {

/// What the user has picked: companies or deals. Diagram, charts and inspector meet through it.
struct Selection
{
    QSet<CompanyId> companies{};
    QSet<DealId> deals{};

    [[nodiscard]] bool isEmpty() const { return companies.isEmpty() && deals.isEmpty(); }
    friend bool operator==(const Selection &, const Selection &) = default;
};

} // namespace CapitalLoop
