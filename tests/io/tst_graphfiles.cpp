// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/graphfiles.h"
#include "io/issuerows.h"
#include "io/networkfile.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace CapitalLoop;

namespace {

ReadResult readSample(const char *name)
{
    const auto read = readAnyNetwork(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/") + name);
    if (!read)
        QTest::qFail("the sample was not read", __FILE__, __LINE__);
    return read.value_or(ReadResult());
}

bool hasIssue(const Issues &issues, ErrorCode code)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) { return issue.error.code == code; });
}

QString codeName(ErrorCode code)
{
    const std::pair<ErrorCode, const char *> names[] = {
        {ErrorCode::DuplicateId, "DuplicateId"}, {ErrorCode::UnknownKey, "UnknownKey"},
        {ErrorCode::KindAssumed, "KindAssumed"}, {ErrorCode::UndirectedEdges, "UndirectedEdges"},
        {ErrorCode::SelfDeal, "SelfDeal"},       {ErrorCode::AmountFromWeight, "AmountFromWeight"}};
    const auto found = std::ranges::find(names, code, &std::pair<ErrorCode, const char *>::first);
    return found == std::end(names) ? QString::number(int(code)) : QString::fromLatin1(found->second);
}

/// Where a company was put, from the first one of the layout.
QPointF offset(const Network &network, const char *from, const char *to)
{
    const auto &positions = network.layouts.first().positions;
    return positions.value(CompanyId(to)) - positions.value(CompanyId(from));
}

QByteArray graphmlWith(const QByteArray &more, const QByteArray &head = {})
{
    return "<?xml version=\"1.0\"?>" + head +
           "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph edgedefault=\"directed\">" + more +
           "</graph></graphml>";
}

Error errorOf(const QByteArray &bytes)
{
    const auto read = readGraphml(bytes, QStringLiteral("g"));
    return read ? Error{} : read.error();
}

} // namespace

/// Graphs as other programs write them.
class GraphFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsGexfOfGephi()
    {
        const ReadResult read = readSample("gephi.gexf");
        const Network &network = read.network;
        QCOMPARE(network.title.en, "Three firms");
        QCOMPARE(network.companies().size(), 3);
        const Company &chips = network.companies()[0];
        QCOMPARE(chips.name.en, "Chips & Co");
        QCOMPARE(chips.role, Role::Chips);
        QCOMPARE(chips.extra["Modularity Class"].toInt(), 1);
        QCOMPARE(chips.extra["color"].toString(), "#7c3aed");
        QCOMPARE(network.companies()[1].extra["Modularity Class"].toInt(), 0);
        QCOMPARE(offset(network, "chips", "cloud"), QPointF(120.5, 179.25)); // below, as Gephi shows it
        const Deal &deal = network.deals()[0];
        QCOMPARE(deal.kind, DealKind::Equity);
        QCOMPARE(deal.amount->headline(), *Money::fromMajor(1e11));
        QCOMPARE(deal.steps.first().status, Status::LetterOfIntent);
        QCOMPARE(deal.extra["weight"].toDouble(), 10.0);
        QVERIFY(hasIssue(read.issues, ErrorCode::UndirectedEdges));
        QVERIFY(hasIssue(read.issues, ErrorCode::KindAssumed));
        QVERIFY(hasIssue(read.issues, ErrorCode::UnknownKey));
        QVERIFY(!hasIssue(read.issues, ErrorCode::AmountFromWeight));
    }

    void readsGraphmlOfGephi()
    {
        const ReadResult read = readSample("gephi.graphml");
        QCOMPARE(read.network.companies()[1].name.en, "Beta");
        QCOMPARE(offset(read.network, "a", "b"), QPointF(200, 200));
        QCOMPARE(read.network.deals()[0].amount->headline(), *Money::fromMajor(2.5e6));
        QVERIFY(hasIssue(read.issues, ErrorCode::AmountFromWeight));
    }

    void readsGraphmlOfYed()
    {
        const ReadResult read = readSample("yed.graphml");
        QCOMPARE(read.network.companies().size(), 3);
        QCOMPARE(read.network.company(CompanyId("n0"))->name.en, "Alpha");
        QCOMPARE(read.network.company(CompanyId("n1::n0"))->name.en, "Beta");
        QCOMPARE(read.network.company(CompanyId("n0"))->extra["url"].toString(), "https://example.org/alpha");
        QCOMPARE(offset(read.network, "n0", "n1::n0"), QPointF(300, 0));
        const Deal &loan = read.network.deals()[0];
        QCOMPARE(loan.kind, DealKind::Debt); // its label says "loan"
        QVERIFY(loan.amount->upTo);
        QCOMPARE(loan.amount->high, Money::fromMajor(10e9));
    }

    void readsGraphmlOfCytoscapeAndSocnetv()
    {
        const ReadResult cytoscape = readSample("cytoscape.graphml");
        QCOMPARE(cytoscape.network.company(CompanyId("74"))->name.en, "Alpha");
        QCOMPARE(cytoscape.network.company(CompanyId("75"))->extra["selected"], QJsonValue(true));
        QCOMPARE(cytoscape.network.deals()[0].kind, DealKind::Equity);
        QCOMPARE(cytoscape.network.deals()[0].amount->headline(), *Money::fromMajor(5e9));
        QVERIFY(cytoscape.network.layouts.isEmpty());
        const ReadResult socnetv = readSample("socnetv.graphml");
        QCOMPARE(socnetv.network.companies()[2].name.en, "Gamma");
        QCOMPARE(offset(socnetv.network, "1", "2"), QPointF(0.5, 0));
        QCOMPARE(socnetv.network.companies()[0].extra["color"].toString(), "red");
        for (const Issue &issue : socnetv.issues) {
            if (issue.error.code == ErrorCode::UndirectedEdges)
                QCOMPARE(issue.error.arguments, QStringList{"1"});
        }
        QVERIFY(hasIssue(socnetv.issues, ErrorCode::UndirectedEdges));
    }

    void readsWhatProgramsWrote_data()
    {
        QTest::addColumn<int>("companies");
        QTest::addColumn<int>("deals");
        QTest::addColumn<QString>("second");
        QTest::addColumn<double>("billions"); // of the first deal; 0 = no amount
        QTest::addColumn<QStringList>("issues");
        const QString beta = QStringLiteral("Beta & Söhne");
        QTest::newRow("networkx-2.8.graphml") << 3 << 4 << beta << 10.0 << QStringList{"DuplicateId", "UnknownKey"};
        QTest::newRow("networkx-2.8.gexf") << 3 << 4 << beta << 10.0 << QStringList{"UnknownKey"};
        QTest::newRow("igraph-0.10.graphml") << 3 << 4 << beta << 10.0 << QStringList();
        QTest::newRow("gephi-0.9.gexf") << 9 << 12 << QStringLiteral("Node B") << 0.0
                                        << QStringList{"KindAssumed", "UndirectedEdges", "UnknownKey"};
        QTest::newRow("yed-3.12.graphml")
            << 2 << 3 << QStringLiteral("v_E") << 0.0 << QStringList{"KindAssumed", "SelfDeal"};
        QTest::newRow("socnetv-2.1.graphml")
            << 6 << 7 << QStringLiteral("n1") << 1e-9
            << QStringList{"AmountFromWeight", "KindAssumed", "UndirectedEdges", "UnknownKey"};
    }
    void readsWhatProgramsWrote()
    {
        QFETCH(double, billions);
        const ReadResult read = readSample(QByteArray("written/") + QTest::currentDataTag());
        QTEST(int(read.network.companies().size()), "companies");
        QTEST(int(read.network.deals().size()), "deals");
        QTEST(read.network.companies()[1].name.en, "second");
        const auto &amount = read.network.deals()[0].amount;
        QCOMPARE(amount ? amount->headline().major() / 1e9 : 0, billions);
        QStringList codes;
        for (const Issue &issue : read.issues) {
            const QString code = codeName(issue.error.code);
            if (!codes.contains(code))
                codes.append(code);
        }
        codes.sort();
        QTEST(codes, "issues");
    }

    void aLabelIsAnAmountOnlyWithACurrency()
    {
        const auto amountOf = [](const char *label) {
            const PlainGraph graph{.nodes = {{.id = "a"}, {.id = "b"}},
                                   .edges = {{.from = "a", .to = "b", .label = label}}};
            const auto amount = networkOfGraph(graph, QStringLiteral("g")).network.deals()[0].amount;
            return amount ? amount->headline().major() : 0;
        };
        QCOMPARE(amountOf("$10bn"), 1e10);
        QCOMPARE(amountOf("up to 100 billion USD"), 1e11);
        QCOMPARE(amountOf("2025"), 0.0);
        QCOMPARE(amountOf("Series A"), 0.0);
    }

    void readsEntitiesOfFollowTheMoney()
    {
        const ReadResult read = readSample("entities.ftm");
        QCOMPARE(read.network.companies().size(), 3);
        const Company &alpha = *read.network.company(CompanyId("alpha"));
        QCOMPARE(alpha.name.en, "Alpha Holdings");
        QCOMPARE(alpha.country, "US");
        QCOMPARE(alpha.ticker, "ALF");
        QCOMPARE(read.network.source(alpha.sources.first())->url, QUrl("https://example.org/alpha"));
        const Deal &stake = *read.network.deal(DealId("own-1"));
        QCOMPARE(stake.from, alpha.id);
        QCOMPARE(stake.quantities.stakePercent, 27.5);
        QCOMPARE(stake.amount->headline(), *Money::fromMajor(1e9, *Currency::fromCode(u"EUR")));
        QCOMPARE(stake.term.start->iso(), "2023-01");
        const Deal &payment = *read.network.deal(DealId("pay-1"));
        QCOMPARE(payment.amount->paid, Money(250000050, Currency()));
        QCOMPARE(payment.note.en, "Subsidy");
        QCOMPARE(payment.steps.first().status, Status::Paid);
        QCOMPARE(read.network.deal(DealId("debt-1"))->kind, DealKind::Debt);
        QCOMPARE(read.network.deal(DealId("debt-1"))->from, alpha.id);
        const auto lineOf = [&](ErrorCode code) {
            const auto found = std::ranges::find_if(read.issues, [&](const Issue &i) { return i.error.code == code; });
            return found == read.issues.end() ? -1 : found->error.place.line;
        };
        QCOMPARE(lineOf(ErrorCode::UnknownCompany), 8);
        QCOMPARE(lineOf(ErrorCode::InvalidJson), 9);
        QCOMPARE(lineOf(ErrorCode::EntityNotRead), 0);
    }

    void readsWhatGraphvizMakesOfDot()
    {
        const auto read = readDotJson(R"({"version": 1, "directed": false, "attributes": {"label": "A\\nB"}, "nodes": [
            {"name": "a", "attributes": {"label": "\\N", "pos": "10,20!", "shape": "box"}},
            {"name": "b\\\\c", "attributes": {"label": {"html": "<b>x</b>"}, "pos": "40,60", "role": "lab"}}],
            "edges": [{"from": 0, "to": 1, "attributes": {"label": "loan", "color": "red"}},
                      {"from": 0, "to": 7, "attributes": {}}]})",
                                      QStringLiteral("g.dot"));
        QVERIFY(read);
        QCOMPARE(read->graph.title, "A B");
        QCOMPARE(read->graph.nodes.size(), 2);
        QCOMPARE(read->graph.nodes[0].label, "a");
        QCOMPARE(read->graph.nodes[0].position, QPointF(10, -20));
        QCOMPARE(read->graph.nodes[1].id, "b\\c");
        QCOMPARE(read->graph.nodes[1].attributes, (GraphAttributes{{"role", "lab"}}));
        QCOMPARE(read->graph.edges.size(), 1);
        QVERIFY(!read->graph.edges[0].isDirected);
        QCOMPARE(read->issues.size(), 1);
        QVERIFY(!readDotJson("nonsense", {}));
    }

    void badXmlIsAnErrorWithItsLine()
    {
        const QByteArray bomb =
            "<!DOCTYPE g [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
            "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]>";
        QCOMPARE(errorOf(graphmlWith("<node id=\"a\"><data key=\"k\">&e;</data></node>", bomb)).code,
                 ErrorCode::XmlEntities);
        QCOMPARE(errorOf(graphmlWith("<node id=\"&e;\"/>", bomb)).code, ErrorCode::XmlEntities);
        QCOMPARE(errorOf("<?xml version=\"1.0\"?><!DOCTYPE g SYSTEM \"file:///etc/passwd\"><gexf/>").code,
                 ErrorCode::OtherFormat);
        QCOMPARE(errorOf("").code, ErrorCode::InvalidXml);
        QCOMPARE(errorOf("<graphml>\n<graph>\n<node id=\"a\"").place.line, 3);
        QCOMPARE(errorOf(QByteArray("<graphml>\0</graphml>", 20)).code, ErrorCode::InvalidXml);
        QCOMPARE(readGexf("<graphml/>", {}).error().code, ErrorCode::OtherFormat);
    }

    void partsOfAGraphThatAreWrongAreSaidAndTheRestIsRead()
    {
        const auto read = readGraphml(graphmlWith("<node/>\n<node id=\"a\"/>\n<node id=\"a\"/>\n<node id=\"b\"/>"
                                                  "<edge source=\"a\" target=\"c\"/><edge source=\"a\"/>"
                                                  "<hyperedge/><edge id=\"e\" source=\"a\" target=\"b\"/>"
                                                  "<edge id=\"e\" source=\"b\" target=\"b\"/>"),
                                      QStringLiteral("g"));
        QVERIFY(read);
        QCOMPARE(read->graph.nodes.size(), 2);
        QCOMPARE(read->graph.edges.size(), 2);
        for (const ErrorCode code :
             {ErrorCode::EmptyId, ErrorCode::DuplicateId, ErrorCode::UnknownCompany, ErrorCode::EntityNotRead})
            QVERIFY(hasIssue(read->issues, code));
        const ReadResult network = networkOfGraph(read->graph, QStringLiteral("g"));
        QCOMPARE(network.network.deals().size(), 2);
        QVERIFY(hasIssue(network.issues, ErrorCode::DuplicateId));
        QVERIFY(hasIssue(network.issues, ErrorCode::SelfDeal));
    }

    void oddValuesAreSaid()
    {
        PlainGraph graph{.nodes = {{.id = "a"}, {.id = "b"}}};
        graph.nodes[0].position = QPointF(qInf(), 1);
        graph.edges = {{.from = "a",
                        .to = "b",
                        .attributes = {{"amount", "1e999"},
                                       {"status", "gone"},
                                       {"start", "never"},
                                       {"kind", "present"},
                                       {"currency", "money"},
                                       {"years", "many"},
                                       {"about", "perhaps"},
                                       {"odd", qInf()}}}};
        const ReadResult read = networkOfGraph(graph, QStringLiteral("g"));
        QCOMPARE(read.network.deals().size(), 1);
        QVERIFY(!read.network.deals()[0].amount);
        QVERIFY(read.network.layouts.isEmpty());
        for (const ErrorCode code : {ErrorCode::InvalidAmount, ErrorCode::UnknownWord, ErrorCode::InvalidDate,
                                     ErrorCode::InvalidCurrency, ErrorCode::InvalidNumber, ErrorCode::WrongType})
            QVERIFY2(hasIssue(read.issues, code), qPrintable(QString::number(int(code))));
    }

    void deepNestsAreReadWithoutHarm()
    {
        const QByteArray deep = graphmlWith(QByteArray("<node id=\"a\"><graph>").repeated(100'000) +
                                            QByteArray("</graph></node>").repeated(100'000));
        const auto read = readGraphml(deep, {});
        QVERIFY(read);
        QCOMPARE(read->graph.nodes.size(), 1);
        QVERIFY(readGexf(QByteArray("<gexf>").repeated(100'000), {}).error().code == ErrorCode::InvalidXml);
    }
};

QTEST_GUILESS_MAIN(GraphFilesTest)
#include "tst_graphfiles.moc"
