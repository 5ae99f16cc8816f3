// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"
#include "shared/goldencases.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(CapitalLoop::Test::GoldenCase)

namespace CapitalLoop::Test {

inline void addGoldenRows(const QString &method)
{
    QTest::addColumn<GoldenCase>("golden");
    const auto cases = goldenCases(method);
    if (cases.isEmpty())
        QFAIL(qPrintable(QStringLiteral("There is no case of %1.").arg(method)));
    for (const GoldenCase &golden : cases)
        QTest::newRow(qPrintable(golden.id)) << golden;
}

/// The graph of a case: nodes numbered in the order of their names.
struct GoldenGraph
{
    QStringList names{};
    std::vector<Arc> arcs{};

    [[nodiscard]] int nodes() const { return int(names.size()); }
    [[nodiscard]] QJsonArray namesOf(const std::vector<int> &path) const
    {
        QJsonArray array;
        for (const int node : path)
            array.append(names[node]);
        return array;
    }
};

inline GoldenGraph goldenGraph(const QJsonObject &input)
{
    GoldenGraph graph;
    const QJsonArray edges = input[QStringLiteral("edges")].toArray();
    for (const QJsonValue &node : input[QStringLiteral("nodes")].toArray())
        graph.names.append(node.toString());
    for (const QJsonValue &edge : edges)
        graph.names << edge[0].toString() << edge[1].toString();
    graph.names.sort();
    graph.names.removeDuplicates();
    for (const QJsonValue &edge : edges)
        graph.arcs.push_back({int(graph.names.indexOf(edge[0].toString())),
                              int(graph.names.indexOf(edge[1].toString())), edge[2].toDouble(1)});
    return graph;
}

} // namespace CapitalLoop::Test
