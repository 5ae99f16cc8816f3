// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/plaingraph.h"

namespace CapitalLoop {

namespace {

constexpr qsizetype LongestId = 200;

} // namespace

void GraphBuilder::report(Severity severity, ErrorCode code, int line, const QStringList &arguments)
{
    if (m_log.wants(severity))
        m_log.add(severity, {code, {.line = line}, arguments});
}

bool GraphBuilder::hasRoom(qsizetype records, qsizetype most, qsizetype attributes, int line)
{
    m_attributes += attributes;
    if (records < most && m_attributes <= MaxGraphAttributes)
        return true;
    if (!std::exchange(m_isFull, true)) {
        m_log.add(
            Severity::Error,
            {ErrorCode::TooManyValues, {.line = line}, {QString::number(records < most ? MaxGraphAttributes : most)}});
    }
    return false;
}

void GraphBuilder::add(GraphNode node)
{
    if (!hasRoom(graph.nodes.size(), MaxGraphNodes, node.attributes.size(), node.line))
        return;
    if (node.id.isEmpty())
        return report(Severity::Error, ErrorCode::EmptyId, node.line, {});
    if (node.id.size() > LongestId) {
        return report(Severity::Error, ErrorCode::TextTooLong, node.line,
                      {QString::number(LongestId), QString::number(node.id.size())});
    }
    if (m_nodes.contains(node.id))
        return report(Severity::Error, ErrorCode::DuplicateId, node.line, {node.id});
    m_nodes.insert(node.id);
    graph.nodes.append(std::move(node));
}

void GraphBuilder::add(GraphEdge edge)
{
    if (!hasRoom(graph.edges.size(), MaxGraphEdges, edge.attributes.size(), edge.line))
        return;
    graph.edges.append(std::move(edge));
}

Issues GraphBuilder::finish(const QString &fileName)
{
    graph.edges.removeIf([this](const GraphEdge &edge) {
        for (const QString &end : {edge.from, edge.to}) {
            if (m_nodes.contains(end))
                continue;
            if (end.isEmpty())
                report(Severity::Error, ErrorCode::EmptyId, edge.line, {});
            else
                report(Severity::Error, ErrorCode::UnknownCompany, edge.line, {end.left(LongestId)});
            return true;
        }
        return false;
    });
    Issues issues = m_log.take(fileName);
    for (Issue &issue : issues)
        issue.error.place.file = fileName;
    return issues;
}

} // namespace CapitalLoop
