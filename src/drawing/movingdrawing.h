// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "layout/layoutresult.h"

class QPainter;

namespace CapitalLoop {

/// A drawing whose companies are on their way: circles and names stand at these centres, each deal turned and stretched
/// to lie between its two. Quick and a little wrong: for the moments between two pictures that were built properly.
/// Companies without a centre stay.
[[nodiscard]] Drawing movedDrawing(const Drawing &drawing, const Positions &centres);

/// The way from one picture to another, `share` 0 to 1: circles grow or shrink, arrows change their course and width,
/// rings lift off the deals whose money runs in them, and what is in one of the pictures only comes or goes as a ghost.
/// Amounts that change or move, and joints, come with the goal.
[[nodiscard]] Drawing liftedDrawing(const Drawing &start, const Drawing &goal, double share);

/// The way from one arrangement to another, `share` 0 to 1. Companies that have no start are at their goal.
[[nodiscard]] Positions between(const Positions &start, const Positions &goal, double share);

/// The part of a drawing that a company's move concerns: these companies and their deals, as a drawing of its own.
[[nodiscard]] Drawing partAround(const Drawing &drawing, const QSet<CompanyId> &companies);

/// Arrows, circles and names over what is there already, which fades.
void paintSketch(QPainter &painter, const Drawing &drawing);

} // namespace CapitalLoop
