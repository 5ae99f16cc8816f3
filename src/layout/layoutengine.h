// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace CapitalLoop {

/// The ways to place companies, by plain names. Balanced is the recipe of the main picture: sfdp start positions and
/// our polish; Payers is the same with a height for each company; the others are Graphviz's own, fitted to the canvas.
enum class LayoutEngine {
    Balanced,
    Circle, ///< circo
    Radial, ///< twopi
    Spring, ///< neato
    Force,  ///< fdp
    Large,  ///< sfdp
    Flow,   ///< dot, from left to right
    Payers  ///< who puts in more than it gets stands higher
};

[[nodiscard]] const QList<LayoutEngine> &allLayoutEngines();
/// The name used in files and on the command line, as "balanced".
[[nodiscard]] QString layoutEngineName(LayoutEngine engine);
[[nodiscard]] std::optional<LayoutEngine> layoutEngineFromName(QStringView name);
/// The Graphviz program that gives the start positions, as "sfdp".
[[nodiscard]] QString graphvizEngine(LayoutEngine engine);
/// The largest number of companies that the engine is offered for; above it Large stands in.
[[nodiscard]] int layoutEngineLimit(LayoutEngine engine);

} // namespace CapitalLoop
