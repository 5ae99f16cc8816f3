// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/graphattributes.h"
#include "io/graphfiles.h"
#include "io/jsoncursor.h"
#include "io/objectreader.h"
#include "io/xmlgraph.h"

namespace CapitalLoop {

namespace {

/// In quotes, backslashes doubled: Graphviz takes only the one before a quotation mark away and keeps two as two.
QByteArray quoted(QString text)
{
    text.remove(QChar(u'\0'));
    return '"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).toUtf8() + '"';
}

QString unquoted(QByteArrayView bytes)
{
    return textOfUtf8(bytes).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

QByteArray attributeList(const GraphAttributes &attributes, const QByteArrayList &first)
{
    QByteArrayList list = first;
    for (auto [name, value] : attributes.asKeyValueRange())
        list.append(quoted(name) + '=' + quoted(valueText(value)));
    return list.isEmpty() ? QByteArray() : " [" + list.join(", ") + ']';
}

GraphAttributes attributesOf(ObjectReader &object)
{
    GraphAttributes attributes;
    const auto values = object.take("attributes");
    if (!values || !values->is(JsonValue::Kind::Object))
        return attributes;
    for (JsonValue v = values->value().first(); v.index() < values->value().end(); v = v.next()) {
        const QString name = textOfUtf8(v.key());
        if (v.kind() == JsonValue::Kind::Text) // not what is drawn as HTML
            attributes.insert(name, name == u"label" ? textOfUtf8(v.bytes()) : unquoted(v.bytes()));
    }
    return attributes;
}

/// A label as it is shown: Graphviz has codes for the node's own name and for the ends of lines.
QString labelOf(GraphAttributes &attributes, const QString &id)
{
    const QString label = attributes.take(QStringLiteral("label")).toString();
    QString shown;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] != u'\\' || i + 1 == label.size()) {
            shown += label[i];
            continue;
        }
        const QChar code = label[++i];
        if (code == u'N')
            shown += id;
        else if (code == u'n' || code == u'l' || code == u'r')
            shown += u' ';
        else
            shown += code == u'\\' ? QString(code) : u'\\' + QString(code);
    }
    return shown.trimmed();
}

QString nameOf(ObjectReader &object)
{
    const auto name = object.take("name");
    return name && name->is(JsonValue::Kind::Text) ? unquoted(name->value().bytes()) : QString();
}

/// "120,45" or "120,45!": points, y upwards.
std::optional<QPointF> positionOf(GraphAttributes &attributes)
{
    const QStringList parts = attributes.value(QStringLiteral("pos")).toString().remove(u'!').split(u',');
    if (parts.size() < 2)
        return std::nullopt;
    bool hasX = false;
    bool hasY = false;
    const QPointF position(parts[0].toDouble(&hasX), parts[1].toDouble(&hasY));
    if (!hasX || !hasY)
        return std::nullopt;
    attributes.remove(QStringLiteral("pos"));
    return position;
}

/// How Graphviz draws is not what a deal is.
void dropDrawing(GraphAttributes &attributes)
{
    for (const char *name :
         {"width",    "height", "shape",      "style",    "fontname", "fontsize",  "fontcolor", "fillcolor",
          "pos",      "lp",     "bb",         "rects",    "vertices", "arrowhead", "arrowtail", "arrowsize",
          "penwidth", "dir",    "constraint", "headport", "tailport", "minlen",    "margin"})
        attributes.remove(QLatin1StringView(name));
}

} // namespace

QByteArray writeDot(const PlainGraph &graph)
{
    QByteArray text = "digraph {\n";
    GraphAttributes own = graph.attributes;
    if (!graph.description.isEmpty())
        own.insert(QStringLiteral("description"), graph.description);
    if (!graph.title.isEmpty())
        text += "  label=" + quoted(graph.title) + ";\n";
    for (auto [name, value] : own.asKeyValueRange())
        text += "  " + quoted(name) + '=' + quoted(valueText(value)) + ";\n";
    const double height = graph.attributes.value(QStringLiteral("canvas_height")).toDouble();
    for (const GraphNode &node : graph.nodes) {
        QByteArrayList first{"label=" + quoted(node.label)};
        if (node.position) {
            first.append("pos=\"" + valueText(node.position->x()).toLatin1() + ',' +
                         valueText(height - node.position->y()).toLatin1() + "\"");
        }
        text += "  " + quoted(node.id) + attributeList(node.attributes, first) + ";\n";
    }
    for (const GraphEdge &edge : graph.edges) {
        QByteArrayList first;
        if (!edge.id.isEmpty())
            first.append("id=" + quoted(edge.id));
        if (!edge.label.isEmpty())
            first.append("label=" + quoted(edge.label));
        text += "  " + quoted(edge.from) + " -> " + quoted(edge.to) + attributeList(edge.attributes, first) + ";\n";
    }
    return text + "}\n";
}

std::expected<GraphRead, Error> readDotJson(const QByteArray &json, const QString &fileName)
{
    const auto text = JsonText::parse(json, fileName);
    if (!text)
        return std::unexpected(Error{ErrorCode::InvalidDot, {.file = fileName}, {QStringLiteral("crash")}});
    IssueLog muted(IssueLog::Mode::Mute);
    ObjectReader top(JsonCursor(*text, muted));
    GraphBuilder builder;
    const bool isDirected = top.flag("directed");
    const GraphAttributes attributes = attributesOf(top);
    builder.graph.attributes = attributes;
    builder.graph.title = labelOf(builder.graph.attributes, QString());
    builder.graph.description = builder.graph.attributes.take(QStringLiteral("description")).toString();
    const double height = attributes.value(QStringLiteral("canvas_height")).toDouble();
    QStringList names;
    top.forEach("nodes", [&](const JsonCursor &cursor) {
        ObjectReader object(cursor);
        GraphNode node{.id = nameOf(object), .attributes = attributesOf(object)};
        names.append(node.id);
        node.label = labelOf(node.attributes, node.id);
        node.position = positionOf(node.attributes);
        if (node.position)
            node.position->setY(height - node.position->y());
        dropDrawing(node.attributes);
        builder.add(std::move(node));
    });
    top.forEach("edges", [&](const JsonCursor &cursor) {
        ObjectReader object(cursor);
        const auto end = [&](const char *key) {
            const double index = object.take(key, &JsonCursor::number).value_or(-1);
            return index >= 0 && index < double(names.size()) ? names[qsizetype(index)] : QString();
        };
        GraphEdge edge{.from = end("from"), .to = end("to"), .isDirected = isDirected};
        edge.attributes = attributesOf(object);
        edge.id = edge.attributes.take(QStringLiteral("id")).toString();
        edge.label = labelOf(edge.attributes, QString());
        if (edge.attributes.value(QStringLiteral("dir")).toString() == u"back")
            std::swap(edge.from, edge.to);
        dropDrawing(edge.attributes);
        builder.add(std::move(edge));
    });
    Issues issues = builder.finish(fileName);
    return GraphRead{std::move(builder.graph), std::move(issues)};
}

} // namespace CapitalLoop
