// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutrequest.h"

#include <QStringList>

#include <cmath>
#include <numbers>
#include <random>

namespace CapitalLoop::Test {

/// Companies with circles of 17 to 92 units, made smaller if they would cover more than 8 % of the canvas.
inline LayoutRequest requestOf(const QStringList &ids, const QList<LayoutLink> &links = {})
{
    LayoutRequest request;
    request.links = links;
    double area = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        LayoutNode node{.id = CompanyId(ids[i])};
        node.radius = 17 + 75 * std::pow(double(i * 37 % 100) / 100, 3);
        area += std::numbers::pi * node.radius * node.radius;
        request.nodes.append(node);
    }
    const double most = 0.08 * request.canvas.width() * request.canvas.height();
    for (LayoutNode &node : request.nodes)
        node.radius *= area > most ? std::sqrt(most / area) : 1;
    return request;
}

inline LayoutRequest randomRequest(int companies, int links, quint32 seed)
{
    std::mt19937 random(seed);
    QStringList ids;
    for (int i = 0; i < companies; ++i)
        ids.append(QStringLiteral("company-%1").arg(i));
    QList<LayoutLink> list;
    while (list.size() < links) {
        const auto a = qsizetype(random() % quint32(companies));
        const auto b = qsizetype(random() % quint32(companies));
        if (a < b)
            list.append({.from = a, .to = b, .lanes = 1 + int(random() % 3), .width = 4, .amount = 10});
    }
    return requestOf(ids, list);
}

inline LayoutRequest parallelDeals()
{
    return requestOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                     {{.from = 0, .to = 1, .lanes = 7, .width = 60, .amount = 300}, {.from = 1, .to = 2}});
}

inline LayoutRequest selfLoop()
{
    return requestOf({QStringLiteral("a"), QStringLiteral("b")}, {{.from = 0, .to = 0}, {.from = 0, .to = 1}});
}

inline LayoutRequest twoComponents()
{
    return requestOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                      QStringLiteral("e"), QStringLiteral("alone")},
                     {{.from = 0, .to = 1}, {.from = 1, .to = 2}, {.from = 0, .to = 2}, {.from = 3, .to = 4}});
}

inline QStringList oddIds()
{
    return {
        QStringLiteral("\"; drop"), QStringLiteral("</svg>"), QStringLiteral("🪙💸"),           QStringLiteral("n1"),
        QStringLiteral("英伟达"),   QStringLiteral("a\nb"),   QString(100000, QLatin1Char('x'))};
}

inline LayoutRequest oddlyNamed()
{
    return requestOf(oddIds(),
                     {{.from = 0, .to = 1}, {.from = 1, .to = 2}, {.from = 2, .to = 3}, {.from = 3, .to = 6}});
}

/// Each within the size that any engine is offered for, but the last.
inline QList<std::pair<const char *, LayoutRequest>> allGraphs()
{
    return {{"empty", LayoutRequest{}},
            {"one company", requestOf({QStringLiteral("a")})},
            {"no deals", requestOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})},
            {"self-loop", selfLoop()},
            {"parallel deals", parallelDeals()},
            {"two components", twoComponents()},
            {"odd ids", oddlyNamed()},
            {"24 companies", randomRequest(24, 40, 1)},
            {"500 companies", randomRequest(500, 900, 2)}};
}

} // namespace CapitalLoop::Test
