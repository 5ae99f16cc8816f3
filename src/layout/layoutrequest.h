// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutengine.h"
#include "model/id.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <chrono>

namespace CapitalLoop {

/// One company to be placed. All lengths are in units of the canvas (pixels of the picture).
struct LayoutNode
{
    CompanyId id{};
    double radius = 17;
    QSizeF label{};                 ///< the name that will stand beside the circle; empty if it stands inside
    std::optional<QPointF> start{}; ///< where it is now; a new layout keeps near it if keepWeight > 0
    bool pinned = false;            ///< stays at start
    std::optional<double> height{}; ///< Payers: 0 at the foot of the picture to 1 at its top; nothing = anywhere

    friend bool operator==(const LayoutNode &, const LayoutNode &) = default;
};

/// All deals of one unordered pair of companies, by their place in the list of nodes; from < to.
struct LayoutLink
{
    qsizetype from = 0;
    qsizetype to = 0;
    int lanes = 1;          ///< how many deals
    double width = 1;       ///< of all their lanes together
    double amount = 0;      ///< billions of dollars
    bool backwards = false; ///< more money runs from `to` to `from` than the other way: Flow points it so

    friend bool operator==(const LayoutLink &, const LayoutLink &) = default;
};

/// A question to the layout: where should these companies stand on this canvas?
struct LayoutRequest
{
    LayoutEngine engine = LayoutEngine::Balanced;
    QSizeF canvas{1920, 1080};
    QList<QRectF> reserved{}; ///< title and legend: no company there
    QList<LayoutNode> nodes{};
    QList<LayoutLink> links{};
    quint32 seed = 1;
    int tries = 1;                              ///< how many seeds the polish tries, keeping the best
    double keepWeight = 0;                      ///< 8 when a company was added to a picture that should not jump
    std::chrono::milliseconds timeLimit{10000}; ///< for the worker process
    quint64 revision = 0;                       ///< carried through to the result

    friend bool operator==(const LayoutRequest &, const LayoutRequest &) = default;
};

} // namespace CapitalLoop
