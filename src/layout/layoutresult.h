// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutengine.h"
#include "model/error.h"
#include "model/id.h"

#include <QHash>
#include <QPointF>

namespace CapitalLoop {

using Positions = QHash<CompanyId, QPointF>;

/// The answer to a LayoutRequest: the centre of every company asked for, finite and on the canvas.
struct LayoutResult
{
    quint64 revision = 0;
    LayoutEngine engine = LayoutEngine::Balanced; ///< the one that answered
    Positions positions{};
    double score = 0; ///< the polish's cost, smaller is better; comparable only within one request
    std::optional<Error> remark{}; ///< LayoutFellBack, if another engine than asked for answered

    friend bool operator==(const LayoutResult &, const LayoutResult &) = default;
};

} // namespace CapitalLoop
