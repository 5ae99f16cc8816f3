// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/jsonlines.h"
#include "io/networktables.h"
#include "io/plaingraph.h"

#include <QJsonObject>

namespace CapitalLoop {

namespace {

/// Attributes beside the keys that are already there.
void addAttributes(JsonLines &object, const GraphAttributes &attributes, const QStringList &taken)
{
    for (auto [name, value] : attributes.asKeyValueRange()) {
        if (!taken.contains(name))
            object.addNamed(name, jsonValue(QJsonValue::fromVariant(value)));
    }
}

QByteArray nodeText(const GraphNode &node)
{
    JsonLines object(JsonLines::Style::OneLine);
    object.text("id", node.id);
    object.text("name", node.label);
    if (node.position) {
        object.number("x", node.position->x());
        object.number("y", node.position->y());
    }
    addAttributes(object, node.attributes,
                  {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("x"), QStringLiteral("y")});
    return object.take();
}

QByteArray linkText(const GraphEdge &edge)
{
    JsonLines object(JsonLines::Style::OneLine);
    object.text("id", edge.id);
    object.text("source", edge.from);
    object.text("target", edge.to);
    addAttributes(object, edge.attributes, {QStringLiteral("id"), QStringLiteral("source"), QStringLiteral("target")});
    return object.take();
}

QList<QByteArray> rowTexts(const WrittenTable &table)
{
    QList<QByteArray> lines;
    for (const QList<TableCell> &row : table.rows) {
        JsonLines object(JsonLines::Style::OneLine);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row[i].text.isEmpty())
                object.addNamed(table.columns[i], row[i].isNumber ? row[i].text.toLatin1() : jsonText(row[i].text));
        }
        lines.append(object.take());
    }
    return lines;
}

} // namespace

QByteArray plainJsonOf(const Network &network)
{
    const PlainGraph graph = graphOf(network);
    JsonLines top(JsonLines::Style::Spread);
    top.add("directed", "true");
    top.add("multigraph", "true");
    top.text("title", graph.title);
    top.text("description", graph.description);
    if (network.asOf)
        top.text("as_of", network.asOf->toString(Qt::ISODate));
    QList<QByteArray> nodes;
    for (const GraphNode &node : graph.nodes)
        nodes.append(nodeText(node));
    QList<QByteArray> links;
    for (const GraphEdge &edge : graph.edges)
        links.append(linkText(edge));
    top.lines("nodes", nodes);
    top.lines("links", links);
    for (const WrittenTable &table :
         {valuationsTable(network), pricesTable(network), figuresTable(network), sourcesTable(network)})
        top.lines(table.id.toLatin1().constData(), rowTexts(table));
    return top.take() + '\n';
}

} // namespace CapitalLoop
