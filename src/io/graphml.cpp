// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/graphattributes.h"
#include "io/xmlgraph.h"

#include <vector>

namespace CapitalLoop {

namespace {

using L = QLatin1StringView;

constexpr QLatin1StringView YFiles("http://www.yworks.com/xml/graphml");

/// One <key>: what a <data> that names it means.
struct Key
{
    QString name{};
    QString type{};
    QString domain{}; ///< node, edge, graph, all
    QString fallback{};
    bool hasFallback = false;
};

std::optional<double> numberOf(QStringView text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Takes <graphml> apart. Nodes may stand inside nodes (groups), so the open ones are a list.
class GraphmlReader
{
public:
    void start(QXmlStreamReader &reader)
    {
        const QStringView name = reader.name();
        takeShapeLabel(); // what stands before the first part of a label is its text
        m_text.clear();
        if (reader.namespaceUri() == YFiles)
            return startShape(reader);
        const QXmlStreamAttributes attributes = reader.attributes();
        if (name == u"key") {
            m_key = {.name = attributes.value(L("attr.name")).toString(),
                     .type = attributes.value(L("attr.type")).toString(),
                     .domain = attributes.value(L("for")).toString()};
            m_keyId = attributes.value(L("id")).toString();
            if (m_key.name.isEmpty() && !attributes.hasAttribute(L("yfiles.type")))
                m_key.name = m_keyId;
        } else if (name == u"graph") {
            m_directed.push_back(attributes.value(L("edgedefault")) != u"undirected");
        } else if (name == u"node") {
            m_nodes.push_back({.id = attributes.value(L("id")).toString(), .line = int(reader.lineNumber())});
        } else if (name == u"edge") {
            startEdge(attributes, int(reader.lineNumber()));
        } else if (name == u"data") {
            m_data = attributes.value(L("key")).toString();
        } else if (name == u"hyperedge") {
            ++m_hyperedges;
        }
    }
    void text(QXmlStreamReader &reader) { m_text += reader.text(); }
    void end(QXmlStreamReader &reader)
    {
        const QStringView name = reader.name();
        if (reader.namespaceUri() == YFiles) {
            takeShapeLabel();
        } else if (name == u"default") {
            m_key.fallback = m_text;
            m_key.hasFallback = true;
        } else if (name == u"key") {
            m_keys.insert(m_keyId, m_key);
        } else if (name == u"data") {
            takeData();
        } else if (name == u"desc" && m_nodes.empty() && !m_edge && m_builder.graph.description.isEmpty()) {
            m_builder.graph.description = m_text.trimmed();
        } else if (name == u"graph" && !m_directed.empty()) {
            m_directed.pop_back();
        } else if (name == u"node" && !m_nodes.empty()) {
            endNode();
        } else if (name == u"edge" && m_edge) {
            takeFallbacks(m_edge->attributes, u"edge");
            m_edge->label = takeLabel(m_edge->label, m_edge->attributes);
            m_builder.add(*std::exchange(m_edge, std::nullopt));
        }
        m_text.clear();
    }
    [[nodiscard]] GraphRead take(const QString &fileName)
    {
        PlainGraph &graph = m_builder.graph;
        graph.title = graph.attributes.take(QStringLiteral("title")).toString();
        if (graph.attributes.contains(QStringLiteral("description")))
            graph.description = graph.attributes.take(QStringLiteral("description")).toString();
        const double height = graph.attributes.value(QStringLiteral("canvas_height")).toDouble();
        for (GraphNode &node : graph.nodes) {
            if (node.position && m_upwards.contains(node.id))
                node.position->setY(height - node.position->y());
        }
        Issues issues = m_builder.finish(fileName);
        if (m_hyperedges > 0) {
            issues.append({Severity::Warning,
                           {ErrorCode::EntityNotRead,
                            {.file = fileName},
                            {QStringLiteral("hyperedge"), QString::number(m_hyperedges)}}});
        }
        return {std::move(graph), std::move(issues)};
    }

private:
    void startEdge(const QXmlStreamAttributes &attributes, int line)
    {
        const bool isDirected = m_directed.empty() || m_directed.back();
        const QStringView own = attributes.value(L("directed"));
        m_edge = GraphEdge{.id = attributes.value(L("id")).toString(),
                           .from = attributes.value(L("source")).toString(),
                           .to = attributes.value(L("target")).toString(),
                           .isDirected = own.isEmpty() ? isDirected : own == u"true",
                           .line = line};
    }
    /// yEd draws with shapes: <y:Geometry> and labels are inside.
    void startShape(QXmlStreamReader &reader)
    {
        m_isInLabel = reader.name() == (m_edge ? u"EdgeLabel" : u"NodeLabel");
        if (reader.name() != u"Geometry" || m_nodes.empty() || m_edge)
            return;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto x = numberOf(attributes.value(L("x")));
        const auto y = numberOf(attributes.value(L("y")));
        if (x && y) {
            m_nodes.back().position = QPointF(*x + numberOf(attributes.value(L("width"))).value_or(0) / 2,
                                              *y + numberOf(attributes.value(L("height"))).value_or(0) / 2);
        }
    }
    void takeShapeLabel()
    {
        if (!std::exchange(m_isInLabel, false) || (!m_edge && m_nodes.empty()))
            return;
        QString &label = m_edge ? m_edge->label : m_nodes.back().label;
        if (label.isEmpty())
            label = m_text.trimmed();
    }
    void takeData()
    {
        const Key key = m_keys.value(std::exchange(m_data, QString()));
        if (key.name.isEmpty())
            return; // shapes, which are read while they pass
        const QVariant value = typedValue(m_text, key.type);
        if (m_edge)
            m_edge->attributes.insert(key.name, value);
        else if (!m_nodes.empty())
            m_nodes.back().attributes.insert(key.name, value);
        else
            m_builder.graph.attributes.insert(key.name, value);
    }
    void takeFallbacks(GraphAttributes &attributes, QStringView domain) const
    {
        for (const Key &key : m_keys) {
            if (key.hasFallback && !key.fallback.trimmed().isEmpty() &&
                (key.domain == domain || key.domain == u"all") && !key.name.isEmpty() && !attributes.contains(key.name))
                attributes.insert(key.name, typedValue(key.fallback, key.type));
        }
    }
    [[nodiscard]] static QString takeLabel(const QString &own, GraphAttributes &attributes)
    {
        for (const char *name : {"label", "Label", "name", "shared name"}) {
            const QString found = attributes.value(QLatin1StringView(name)).toString().trimmed();
            if (!own.isEmpty() || found.isEmpty())
                continue;
            attributes.remove(QLatin1StringView(name));
            return found;
        }
        return own;
    }
    void endNode()
    {
        GraphNode node = std::move(m_nodes.back());
        m_nodes.pop_back();
        takeFallbacks(node.attributes, u"node");
        node.label = takeLabel(node.label, node.attributes);
        takePosition(node, "x_coordinate", "y_coordinate", false); // SocNetV
        takePosition(node, "x", "y", true);                        // Gephi, ourselves
        m_builder.add(std::move(node));
    }
    void takePosition(GraphNode &node, const char *xName, const char *yName, bool isUpwards)
    {
        const QVariant x = node.attributes.value(QLatin1StringView(xName));
        const QVariant y = node.attributes.value(QLatin1StringView(yName));
        if (node.position || x.typeId() != QMetaType::Double || y.typeId() != QMetaType::Double)
            return;
        node.position = QPointF(x.toDouble(), y.toDouble());
        node.attributes.remove(QLatin1StringView(xName));
        node.attributes.remove(QLatin1StringView(yName));
        if (isUpwards)
            m_upwards.insert(node.id);
    }

    GraphBuilder m_builder;
    QHash<QString, Key> m_keys;
    Key m_key;
    QString m_keyId;
    QString m_data; ///< the key of the open <data>
    QString m_text; ///< between the last two tags
    std::vector<bool> m_directed;
    std::vector<GraphNode> m_nodes;
    std::optional<GraphEdge> m_edge;
    QSet<QString> m_upwards;  ///< nodes whose y grows upwards
    bool m_isInLabel = false; ///< of a shape, before its first part
    int m_hyperedges = 0;
};

QString typeName(AttributeType type)
{
    return type == AttributeType::Number    ? QStringLiteral("double")
           : type == AttributeType::YesOrNo ? QStringLiteral("boolean")
                                            : QStringLiteral("string");
}

/// Writes <graphml> with a <key> for each attribute.
class GraphmlWriter
{
public:
    explicit GraphmlWriter(const PlainGraph &graph) : m_graph(graph), m_xml(&m_bytes) {}

    [[nodiscard]] QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("graphml"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
        GraphAttributes own = m_graph.attributes;
        if (!m_graph.title.isEmpty())
            own.insert(QStringLiteral("title"), m_graph.title);
        if (!m_graph.description.isEmpty())
            own.insert(QStringLiteral("description"), m_graph.description);
        struct Whole
        {
            GraphAttributes attributes;
        };
        writeKeys(attributeTypes(QList<Whole>{{own}}, {}), "graph", m_graphKeys);
        addKey(QStringLiteral("label"), AttributeType::Text, "node", m_nodeKeys);
        addKey(QStringLiteral("x"), AttributeType::Number, "node", m_nodeKeys);
        addKey(QStringLiteral("y"), AttributeType::Number, "node", m_nodeKeys);
        writeKeys(attributeTypes(m_graph.nodes, CompanyAttributes), "node", m_nodeKeys);
        addKey(QStringLiteral("label"), AttributeType::Text, "edge", m_edgeKeys);
        writeKeys(attributeTypes(m_graph.edges, DealAttributes), "edge", m_edgeKeys);
        m_xml.writeStartElement(QStringLiteral("graph"));
        m_xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("directed"));
        writeAll(own, m_graphKeys);
        for (const GraphNode &node : m_graph.nodes)
            write(node);
        for (const GraphEdge &edge : m_graph.edges)
            write(edge);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Keys = QHash<QString, QString>;

    void addKey(const QString &name, AttributeType type, const char *domain, Keys &keys)
    {
        if (keys.contains(name))
            return;
        const QString id = QString(QLatin1Char(domain[0])) + QString::number(keys.size());
        keys.insert(name, id);
        m_xml.writeEmptyElement(QStringLiteral("key"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        m_xml.writeAttribute(QStringLiteral("for"), QLatin1StringView(domain));
        m_xml.writeAttribute(QStringLiteral("attr.name"), xmlText(name));
        m_xml.writeAttribute(QStringLiteral("attr.type"), typeName(type));
    }
    void writeKeys(const QList<std::pair<QString, AttributeType>> &names, const char *domain, Keys &keys)
    {
        for (const auto &[name, type] : names)
            addKey(name, type, domain, keys);
    }
    void writeValue(const QString &name, const QString &value, const Keys &keys)
    {
        m_xml.writeStartElement(QStringLiteral("data"));
        m_xml.writeAttribute(QStringLiteral("key"), keys.value(name));
        m_xml.writeCharacters(xmlText(value));
        m_xml.writeEndElement();
    }
    void writeAll(const GraphAttributes &attributes, const Keys &keys)
    {
        for (auto [name, value] : attributes.asKeyValueRange())
            writeValue(name, valueText(value), keys);
    }
    void write(const GraphNode &node)
    {
        m_xml.writeStartElement(QStringLiteral("node"));
        m_xml.writeAttribute(QStringLiteral("id"), xmlText(node.id));
        if (!node.label.isEmpty())
            writeValue(QStringLiteral("label"), node.label, m_nodeKeys);
        if (node.position) {
            const double height = m_graph.attributes.value(QStringLiteral("canvas_height")).toDouble();
            writeValue(QStringLiteral("x"), valueText(node.position->x()), m_nodeKeys);
            writeValue(QStringLiteral("y"), valueText(height - node.position->y()), m_nodeKeys);
        }
        writeAll(node.attributes, m_nodeKeys);
        m_xml.writeEndElement();
    }
    void write(const GraphEdge &edge)
    {
        m_xml.writeStartElement(QStringLiteral("edge"));
        if (!edge.id.isEmpty())
            m_xml.writeAttribute(QStringLiteral("id"), xmlText(edge.id));
        m_xml.writeAttribute(QStringLiteral("source"), xmlText(edge.from));
        m_xml.writeAttribute(QStringLiteral("target"), xmlText(edge.to));
        if (!edge.label.isEmpty())
            writeValue(QStringLiteral("label"), edge.label, m_edgeKeys);
        writeAll(edge.attributes, m_edgeKeys);
        m_xml.writeEndElement();
    }

    const PlainGraph &m_graph;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    Keys m_graphKeys;
    Keys m_nodeKeys;
    Keys m_edgeKeys;
};

} // namespace

std::expected<GraphRead, Error> readGraphml(const QByteArray &bytes, const QString &fileName)
{
    QXmlStreamReader xml(bytes);
    GraphmlReader reader;
    const auto walked = walkXml(
        xml, fileName, QLatin1StringView("graphml"), QStringLiteral("GraphML"), [&](auto &at) { reader.start(at); },
        [&](auto &at) { reader.end(at); }, [&](auto &at) { reader.text(at); });
    if (!walked)
        return std::unexpected(walked.error());
    return reader.take(fileName);
}

QByteArray writeGraphml(const PlainGraph &graph)
{
    return GraphmlWriter(graph).write();
}

} // namespace CapitalLoop
