// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "shared/testnetwork.h"

namespace CapitalLoop::Test {

/// A drawing made by hand, of the companies and deals of smallNetwork(): a at the left, b at the right, c below, d
/// apart; the three deals of a and b in lanes of their own, the upper one the widest.
inline Drawing smallDrawing()
{
    Drawing drawing;
    drawing.size = {1000, 600};
    drawing.theme = theme(ThemeName::Light);
    const auto circle = [&](const char *id, QPointF centre, double radius) {
        CompanyShape shape{.id = company(id), .centre = centre, .radius = radius};
        shape.fill = drawing.theme.roleFill(Role::Lab);
        shape.edge = drawing.theme.roleEdge(Role::Lab);
        shape.title = QStringLiteral("Company %1").arg(QLatin1StringView(id));
        drawing.companies.append(shape);
    };
    circle("a", {200, 200}, 40);
    circle("b", {800, 200}, 60);
    circle("c", {500, 500}, 30);
    circle("d", {900, 550}, 20);
    const auto arrow = [&](const char *id, const char *from, const char *to, QPointF start, QPointF control,
                           QPointF end, double width) {
        DealShape shape{.id = deal(id), .from = company(from), .to = company(to)};
        shape.start = start;
        shape.control = control;
        shape.end = end;
        shape.width = shape.firmWidth = width;
        shape.colour = drawing.theme.family(Family::Financing);
        shape.title = QStringLiteral("Deal %1").arg(QLatin1StringView(id));
        shape.dots = {.count = 4, .full = 3, .radius = 3, .phase = 0.25};
        for (int i = 0; i <= 16; ++i)
            shape.shaft.append(shape.pointAt(i / 17.0));
        drawing.deals.append(shape);
    };
    arrow("ca", "c", "a", {480, 478}, {330, 360}, {230, 228}, 2);
    arrow("bc", "b", "c", {760, 245}, {650, 380}, {522, 478}, 3);
    arrow("ab2", "a", "b", {243, 200}, {490, 200}, {737, 200}, 2);
    arrow("ba", "b", "a", {742, 212}, {490, 240}, {242, 206}, 4);
    arrow("ab1", "a", "b", {242, 194}, {490, 160}, {740, 188}, 8);
    return drawing;
}

} // namespace CapitalLoop::Test
