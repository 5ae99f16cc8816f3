// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopreader.h"
#include "io/issuelog.h"

#include <QMap>
#include <QPointF>
#include <QVariant>

namespace CapitalLoop {

/// What a graph file says of a node or an edge beside its ends: names and values (texts, numbers, yes or no).
using GraphAttributes = QMap<QString, QVariant>;

struct GraphNode
{
    QString id{};
    QString label{};
    GraphAttributes attributes{};
    std::optional<QPointF> position{}; ///< y downwards
    int line = 0;                      ///< in the file, 0 = unknown

    friend bool operator==(const GraphNode &, const GraphNode &) = default;
};

struct GraphEdge
{
    QString id{}; ///< empty if the file gives none
    QString from{};
    QString to{};
    QString label{};
    GraphAttributes attributes{};
    bool isDirected = true;
    int line = 0;

    friend bool operator==(const GraphEdge &, const GraphEdge &) = default;
};

/// A graph as all graph formats have it: what their readers give and their writers take. Nodes have different ids;
/// edges join nodes that are there.
struct PlainGraph
{
    QString title{};
    QString description{};
    GraphAttributes attributes{};
    QList<GraphNode> nodes{};
    QList<GraphEdge> edges{};

    friend bool operator==(const PlainGraph &, const PlainGraph &) = default;
};

inline constexpr qsizetype MaxGraphNodes = 200'000;
inline constexpr qsizetype MaxGraphEdges = 1'000'000;
inline constexpr qsizetype MaxGraphAttributes = 5'000'000; ///< of all nodes and edges

/// Checks what comes in from a file and keeps the graph in order; used by all readers of graphs.
class GraphBuilder
{
public:
    PlainGraph graph{};

    /// Both say what is wrong with a node or edge that is not taken. Edges may come before their nodes: finish() joins.
    void add(GraphNode node);
    void add(GraphEdge edge);
    /// Drops edges of nodes that are not there, with an Issue each, and gives all issues.
    [[nodiscard]] Issues finish(const QString &fileName);

private:
    void report(Severity severity, ErrorCode code, int line, const QStringList &arguments);
    [[nodiscard]] bool hasRoom(qsizetype records, qsizetype most, qsizetype attributes, int line);

    QSet<QString> m_nodes;
    qsizetype m_attributes = 0;
    IssueLog m_log;
    bool m_isFull = false;
};

/// The graph as a network: nodes are companies, edges deals. Attributes by the names that graphOf() gives them (and
/// some that other programs use); all others are kept as `extra`. Positions become a saved layout. Issues: KindAssumed,
/// AmountFromWeight, UndirectedEdges, and what is wrong with single values, by line.
[[nodiscard]] ReadResult networkOfGraph(const PlainGraph &graph, const QString &fileName);

/// The network as a graph: each company a node, each deal an edge, with what a graph can hold of them. See
/// docs/import-export.md for the names of the attributes.
[[nodiscard]] PlainGraph graphOf(const Network &network);

} // namespace CapitalLoop
