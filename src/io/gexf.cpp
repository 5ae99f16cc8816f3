// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/graphattributes.h"
#include "io/tablewords.h"
#include "io/xmlgraph.h"

#include <vector>

namespace CapitalLoop {

namespace {

using L = QLatin1StringView;

/// One <attribute>: what an <attvalue> that names it means.
struct Column
{
    QString name{};
    QString type{};
    std::optional<QString> fallback{};
};

/// Takes <gexf> apart. Nodes may stand inside nodes.
class GexfReader
{
public:
    void start(QXmlStreamReader &reader)
    {
        const QStringView name = reader.name();
        const QXmlStreamAttributes attributes = reader.attributes();
        m_text.clear();
        if (name == u"graph") {
            m_directed = attributes.value(L("defaultedgetype")) != u"undirected";
        } else if (name == u"attributes") {
            m_isEdgeClass = attributes.value(L("class")) == u"edge";
        } else if (name == u"attribute") {
            m_columnId = attributes.value(L("id")).toString();
            m_column = {.name = attributes.value(L("title")).toString(),
                        .type = attributes.value(L("type")).toString()};
            if (m_column.name.isEmpty())
                m_column.name = m_columnId;
        } else if (name == u"node") {
            m_nodes.push_back({.id = attributes.value(L("id")).toString(),
                               .label = attributes.value(L("label")).toString().trimmed(),
                               .line = int(reader.lineNumber())});
        } else if (name == u"edge") {
            startEdge(attributes, int(reader.lineNumber()));
        } else if (name == u"attvalue") {
            takeValue(attributes);
        } else if (name == u"position" && !m_nodes.empty()) {
            takePosition(attributes);
        } else if (name == u"color") {
            takeColor(attributes);
        }
    }
    void text(QXmlStreamReader &reader) { m_text += reader.text(); }
    void end(QXmlStreamReader &reader)
    {
        const QStringView name = reader.name();
        if (name == u"description") {
            m_builder.graph.title = m_text.trimmed();
        } else if (name == u"default") {
            m_column.fallback = m_text;
        } else if (name == u"attribute") {
            (m_isEdgeClass ? m_edgeColumns : m_nodeColumns).insert(m_columnId, m_column);
        } else if (name == u"node" && !m_nodes.empty()) {
            GraphNode node = std::move(m_nodes.back());
            m_nodes.pop_back();
            takeFallbacks(node.attributes, m_nodeColumns);
            m_builder.add(std::move(node));
        } else if (name == u"edge" && m_edge) {
            takeFallbacks(m_edge->attributes, m_edgeColumns);
            m_builder.add(*std::exchange(m_edge, std::nullopt));
        }
        m_text.clear();
    }
    [[nodiscard]] GraphRead take(const QString &fileName)
    {
        Issues issues = m_builder.finish(fileName);
        return {std::move(m_builder.graph), std::move(issues)};
    }

private:
    void startEdge(const QXmlStreamAttributes &attributes, int line)
    {
        const QStringView type = attributes.value(L("type"));
        m_edge = GraphEdge{.id = attributes.value(L("id")).toString(),
                           .from = attributes.value(L("source")).toString(),
                           .to = attributes.value(L("target")).toString(),
                           .label = attributes.value(L("label")).toString().trimmed(),
                           .isDirected = type.isEmpty() ? m_directed : type == u"directed",
                           .line = line};
        // Of several edges between the same two, what makes them different: our kind of deal only if it is one.
        if (const QString kind = attributes.value(L("kind")).toString(); !kind.isEmpty())
            m_edge->attributes.insert(dealKindOfCell(kind) ? QStringLiteral("kind") : QStringLiteral("edge kind"),
                                      kind);
        for (const char *name : {"weight", "start", "end"}) {
            if (attributes.hasAttribute(L(name)))
                m_edge->attributes.insert(L(name), typedValue(attributes.value(L(name)).toString(),
                                                              L(name) == L("weight") ? u"double" : u"string"));
        }
    }
    void takeValue(const QXmlStreamAttributes &attributes)
    {
        // Version 1.1 has the name of the column in "id".
        const QStringView id = attributes.value(attributes.hasAttribute(L("for")) ? L("for") : L("id"));
        const Column column = (m_edge ? m_edgeColumns : m_nodeColumns).value(id.toString());
        const QString name = column.name.isEmpty() ? id.toString() : column.name;
        const QVariant value = typedValue(attributes.value(L("value")).toString(), column.type);
        if (m_edge)
            m_edge->attributes.insert(name, value);
        else if (!m_nodes.empty())
            m_nodes.back().attributes.insert(name, value);
    }
    void takePosition(const QXmlStreamAttributes &attributes)
    {
        bool hasX = false;
        bool hasY = false;
        const QPointF position(attributes.value(L("x")).toDouble(&hasX), -attributes.value(L("y")).toDouble(&hasY));
        if (hasX && hasY && !m_edge)
            m_nodes.back().position = position;
    }
    void takeColor(const QXmlStreamAttributes &attributes)
    {
        QString hex = QStringLiteral("#");
        for (const char *part : {"r", "g", "b"}) {
            bool isNumber = false;
            const int value = attributes.value(L(part)).toInt(&isNumber);
            if (!isNumber || value < 0 || value > 255)
                return;
            hex += QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0'));
        }
        if (m_edge)
            m_edge->attributes.insert(QStringLiteral("color"), hex);
        else if (!m_nodes.empty())
            m_nodes.back().attributes.insert(QStringLiteral("color"), hex);
    }
    static void takeFallbacks(GraphAttributes &attributes, const QHash<QString, Column> &columns)
    {
        for (const Column &column : columns) {
            if (column.fallback && !column.fallback->trimmed().isEmpty() && !attributes.contains(column.name))
                attributes.insert(column.name, typedValue(*column.fallback, column.type));
        }
    }

    GraphBuilder m_builder;
    QHash<QString, Column> m_nodeColumns;
    QHash<QString, Column> m_edgeColumns;
    Column m_column;
    QString m_columnId;
    QString m_text;
    bool m_directed = true;
    bool m_isEdgeClass = false;
    std::vector<GraphNode> m_nodes;
    std::optional<GraphEdge> m_edge;
};

QString typeName(AttributeType type)
{
    return type == AttributeType::Number    ? QStringLiteral("double")
           : type == AttributeType::YesOrNo ? QStringLiteral("boolean")
                                            : QStringLiteral("string");
}

/// Writes <gexf> with a column for each attribute.
class GexfWriter
{
public:
    explicit GexfWriter(const PlainGraph &graph) : m_graph(graph), m_xml(&m_bytes) {}

    [[nodiscard]] QByteArray write()
    {
        const QString viz = QStringLiteral("http://gexf.net/1.3/viz");
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("gexf"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://gexf.net/1.3"));
        m_xml.writeNamespace(viz, QStringLiteral("viz"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.3"));
        m_xml.writeStartElement(QStringLiteral("meta"));
        m_xml.writeTextElement(QStringLiteral("creator"), QStringLiteral("Capital Loop"));
        m_xml.writeTextElement(QStringLiteral("description"), xmlText(m_graph.title));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("graph"));
        m_xml.writeAttribute(QStringLiteral("defaultedgetype"), QStringLiteral("directed"));
        m_xml.writeAttribute(QStringLiteral("mode"), QStringLiteral("static"));
        writeColumns(attributeTypes(m_graph.nodes, CompanyAttributes), "node", m_nodeColumns);
        writeColumns(attributeTypes(m_graph.edges, DealAttributes), "edge", m_edgeColumns);
        m_xml.writeStartElement(QStringLiteral("nodes"));
        for (const GraphNode &node : m_graph.nodes)
            write(node, viz);
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("edges"));
        for (qsizetype i = 0; i < m_graph.edges.size(); ++i)
            write(m_graph.edges[i], i);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Columns = QHash<QString, QString>;

    void writeColumns(const QList<std::pair<QString, AttributeType>> &names, const char *domain, Columns &columns)
    {
        m_xml.writeStartElement(QStringLiteral("attributes"));
        m_xml.writeAttribute(QStringLiteral("class"), L(domain));
        for (const auto &[name, type] : names) {
            const QString id = QString::number(columns.size());
            columns.insert(name, id);
            m_xml.writeEmptyElement(QStringLiteral("attribute"));
            m_xml.writeAttribute(QStringLiteral("id"), id);
            m_xml.writeAttribute(QStringLiteral("title"), xmlText(name));
            m_xml.writeAttribute(QStringLiteral("type"), typeName(type));
        }
        m_xml.writeEndElement();
    }
    void writeValues(const GraphAttributes &attributes, const Columns &columns)
    {
        if (attributes.isEmpty())
            return;
        m_xml.writeStartElement(QStringLiteral("attvalues"));
        for (auto [name, value] : attributes.asKeyValueRange()) {
            m_xml.writeEmptyElement(QStringLiteral("attvalue"));
            m_xml.writeAttribute(QStringLiteral("for"), columns.value(name));
            m_xml.writeAttribute(QStringLiteral("value"), xmlText(valueText(value)));
        }
        m_xml.writeEndElement();
    }
    void write(const GraphNode &node, const QString &viz)
    {
        m_xml.writeStartElement(QStringLiteral("node"));
        m_xml.writeAttribute(QStringLiteral("id"), xmlText(node.id));
        m_xml.writeAttribute(QStringLiteral("label"), xmlText(node.label));
        writeValues(node.attributes, m_nodeColumns);
        if (node.position) {
            m_xml.writeEmptyElement(viz, QStringLiteral("position"));
            m_xml.writeAttribute(QStringLiteral("x"), valueText(node.position->x()));
            m_xml.writeAttribute(QStringLiteral("y"), valueText(-node.position->y()));
        }
        m_xml.writeEndElement();
    }
    void write(const GraphEdge &edge, qsizetype number)
    {
        m_xml.writeStartElement(QStringLiteral("edge"));
        m_xml.writeAttribute(QStringLiteral("id"), edge.id.isEmpty() ? QString::number(number) : xmlText(edge.id));
        m_xml.writeAttribute(QStringLiteral("source"), xmlText(edge.from));
        m_xml.writeAttribute(QStringLiteral("target"), xmlText(edge.to));
        if (!edge.label.isEmpty())
            m_xml.writeAttribute(QStringLiteral("label"), xmlText(edge.label));
        writeValues(edge.attributes, m_edgeColumns);
        m_xml.writeEndElement();
    }

    const PlainGraph &m_graph;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    Columns m_nodeColumns;
    Columns m_edgeColumns;
};

} // namespace

std::expected<GraphRead, Error> readGexf(const QByteArray &bytes, const QString &fileName)
{
    QXmlStreamReader xml(bytes);
    GexfReader reader;
    const auto walked = walkXml(
        xml, fileName, L("gexf"), QStringLiteral("GEXF"), [&](auto &at) { reader.start(at); },
        [&](auto &at) { reader.end(at); }, [&](auto &at) { reader.text(at); });
    if (!walked)
        return std::unexpected(walked.error());
    return reader.take(fileName);
}

QByteArray writeGexf(const PlainGraph &graph)
{
    return GexfWriter(graph).write();
}

} // namespace CapitalLoop
