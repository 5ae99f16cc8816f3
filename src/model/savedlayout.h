// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace CapitalLoop {

/// Positions of companies on a canvas that travel in the file: centres, y downwards, in the units of the canvas.
struct SavedLayout
{
    QString engine{}; ///< the plain name of the layout engine, as "balanced"
    QSizeF canvas{};  ///< a picture of this size shows them
    QHash<CompanyId, QPointF> positions{};
    QJsonObject extra{};

    friend bool operator==(const SavedLayout &, const SavedLayout &) = default;
};

} // namespace CapitalLoop
