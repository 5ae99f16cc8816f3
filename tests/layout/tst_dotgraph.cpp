// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/dotgraph.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace CapitalLoop;

namespace {

QJsonObject parsed(const QByteArray &dot)
{
    const auto json = dotGraphJson(dot, QStringLiteral("g.dot"));
    if (!json)
        QTest::qFail("was not read", __FILE__, __LINE__);
    return QJsonDocument::fromJson(json.value_or(QByteArray())).object();
}

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error errorOf(const QByteArray &dot)
{
    const auto json = dotGraphJson(dot, QStringLiteral("g.dot"));
    return json ? Error{} : json.error();
}

} // namespace

/// DOT taken apart by the worker's Graphviz.
class DotGraphTest : public QObject
{
    Q_OBJECT

private slots:
    void takesNodesEdgesAndAttributesApart()
    {
        const QJsonObject graph = parsed(sample("graphviz.dot"));
        QCOMPARE(graph["directed"].toBool(), true);
        const QJsonArray nodes = graph["nodes"].toArray();
        QCOMPARE(nodes.size(), 4);
        QCOMPARE(nodes.at(1).toObject()["attributes"].toObject()["label"].toString(), "Beta \"the second\"");
        QCOMPARE(nodes.at(2).toObject()["attributes"].toObject()["label"].toObject()["html"].toString(),
                 "<b>Gamma</b>");
        const QJsonArray edges = graph["edges"].toArray();
        QCOMPARE(edges.size(), 5);
        QCOMPARE(edges.at(0).toObject()["attributes"].toObject()["kind"].toString(), "debt");
        QCOMPARE(edges.at(4).toObject()["to"].toInt(), 0);
    }

    void undirectedAndEmptyGraphs()
    {
        QCOMPARE(parsed("graph { a -- b }")["directed"].toBool(), false);
        QVERIFY(parsed("digraph {}")["nodes"].toArray().isEmpty());
    }

    void badInputIsAnErrorWithItsLine()
    {
        QCOMPARE(errorOf("digraph {\n a -> b;\n c -> -> d;\n}"),
                 (Error{ErrorCode::InvalidDot, {"g.dot", 3, 0, {}}, {"syntax"}}));
        for (const QByteArray &dot : {QByteArray(), QByteArray("digraph { a ->"), QByteArray("digraph { a \0 }", 15),
                                      QByteArray("{\"json\": 1}"), QByteArray("digraph { ") + QByteArray(100'000, '{'),
                                      QByteArray("digraph { a [label=\"")})
            QCOMPARE(errorOf(dot).arguments, QStringList{"syntax"});
        QCOMPARE(errorOf(QByteArray((64 << 20) + 1, ' ')).code, ErrorCode::FileTooLarge);
        QCOMPARE(dotGraphJson("graph {}", {}, QStringLiteral("/nowhere/worker")).error().code,
                 ErrorCode::LayoutWorkerMissing);
    }

    void manyNodesAndLongNamesAreTaken()
    {
        QByteArray dot = "digraph {\n";
        for (int i = 0; i < 20'000; ++i)
            dot += "n" + QByteArray::number(i) + " -> n" + QByteArray::number(i / 2) + " [amount=5];\n";
        dot += '"' + QByteArray(1'000'000, 'x') + "\" -> n1;\n}";
        QCOMPARE(parsed(dot)["edges"].toArray().size(), 20'001);
    }
};

QTEST_GUILESS_MAIN(DotGraphTest)
#include "tst_dotgraph.moc"
