// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/issuelog.h"
#include "io/issuerows.h"

#include <QJsonArray>

#include <algorithm>

using namespace CapitalLoop;

/// Reading is forgiving and honest: it goes on after every problem, and no problem is silent.
class CapLoopReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void readsTheSmallestFile();
    void readsListsInAnyOrder();
    void nullIsLeftOut();
    void firstOfEqualKeysIsUsed();
    void cutsTextsThatAreTooLong();
    void leavesOutControlCharacters();
    void goesOnAfterManyProblems();
    void listsALimitedNumberOfIssues();
    void saysLineAndColumnOfIssues();
    void saysColumnsBehindEscapes();
    void goesOnAfterNumbersBeyondAllNumbers();
    void largeObjectsOfUnknownKeysAreRead();
};

void CapLoopReaderTest::readsEverything()
{
    const auto read = readNetworkFile(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/full.caploop"));
    QVERIFY(read);
    const bool onlyUnknownKeysAndSuch =
        std::ranges::all_of(read->issues, [](const Issue &issue) { return issue.severity != Severity::Error; });
    QVERIFY2(onlyUnknownKeysAndSuch, qPrintable(printed(read->issues)));
    const Network &network = read->network;
    QCOMPARE(network.title.zhHant, QString("每個鍵"));
    QCOMPARE(network.title.extra.value("fr").toString(), QString("Toutes les clés"));
    QCOMPARE(network.asOf, std::optional(QDate(2025, 10, 31)));
    const Deal *deal = network.deal(DealId("letter"));
    QVERIFY(deal);
    QCOMPARE(deal->amount->high, Money::fromMajor(100e9));
    QCOMPARE(deal->amount->paid->minorUnits(), qint64(125'000'000'050));
    QVERIFY(deal->amount->upTo && deal->amount->about && deal->amount->disputed);
    QCOMPARE(deal->term.end->iso(), QString("2030-06"));
    QCOMPARE(deal->schedule->convention, Schedule::Convention::Milestones);
    QCOMPARE(deal->schedule->entries.size(), 2);
    QCOMPARE(deal->schedule->entries[0].extra.value("platform").toString(), QString("first"));
    QCOMPARE(deal->steps[0].sources.size(), 2);
    QCOMPARE(deal->steps[2].status, Status::Lapsed);
    QCOMPARE(deal->quantities.gigawatts, std::optional(Range{.low = 10, .high = 10}));
    QCOMPARE(deal->quantities.strike->minorUnits(), qint64(1));
    QCOMPARE(deal->disagreements[2].amount->currency().code(), QString("EUR"));
    QCOMPARE(deal->overlaps, QList{DealId("order")});
    QCOMPARE(network.deal(DealId("order"))->amount->high->minorUnits(), qint64(7'580'684'000'000));
    QCOMPARE(network.deal(DealId("rights"))->quantities.strike->currency().code(), QString("EUR"));
    QCOMPARE(network.valuations()[0].event, std::optional(DealId("letter")));
    QCOMPARE(network.figures()[1].value->minorUnits(), qint64(-1'350'000'000'000));
    QCOMPARE(network.reactions()[0].changePercent, std::optional(3.9));
    QCOMPARE(network.loops[0].path.size(), 2);
    QCOMPARE(network.stories[0].steps[0].extra.value("zoom").toDouble(), 1.25);
    QCOMPARE(network.layouts[0].positions.value(CompanyId("maker")), QPointF(-0.5, 1e-9));
    QCOMPARE(network.pinned.size(), 2);
    QCOMPARE(network.extra.value("generator").toObject().value("big").toInteger(), std::numeric_limits<qint64>::max());
}

void CapLoopReaderTest::readsTheSmallestFile()
{
    const auto read = readNetwork(R"({"format": "capital-loop", "version": 1})", {});
    QVERIFY(read);
    QVERIFY(read->issues.isEmpty());
    QVERIFY(read->network == Network());
}

void CapLoopReaderTest::readsListsInAnyOrder()
{
    const auto read = readNetwork(R"({"reactions": [{"deal": "e", "company": "b"}], "deals": [
{"overlaps": ["e"], "status": [{"status": "paid"}], "kind": "debt", "to": "b", "from": "a", "id": "d", "sources": ["s"]},
{"id": "e", "from": "b", "to": "a", "kind": "chips", "status": [{"status": "paid"}], "sources": ["s"]}],
"companies": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}], "sources": [{"id": "s"}], "version": 1, "format": "capital-loop"})",
                                  {});
    QVERIFY(read);
    QVERIFY2(read->issues.isEmpty(), qPrintable(printed(read->issues)));
    QCOMPARE(read->network.deals()[0].overlaps, QList{DealId("e")});
    QCOMPARE(read->network.reactions().size(), 1);
}

void CapLoopReaderTest::nullIsLeftOut()
{
    const auto read =
        readNetwork(dealWith(R"("amount": null, "note": null, "overlaps": null, "disagreements": null)"), {});
    QVERIFY(read);
    QVERIFY2(read->issues.isEmpty(), qPrintable(printed(read->issues)));
    QVERIFY(read->network.deals()[0].extra.isEmpty());
}

void CapLoopReaderTest::firstOfEqualKeysIsUsed()
{
    const auto read =
        readNetwork(fileWith(R"("title": "first", "title": "second", "mine": {"x": 1, "y": 2, "x": 3})"), {});
    QVERIFY(read);
    QCOMPARE(read->network.title.en, QString("first"));
    QCOMPARE(read->network.extra.value("mine").toObject().value("x").toInt(), 1);
    QCOMPARE(read->issues.size(), 3); // two duplicates and the unknown key
    QVERIFY(!read->network.extra.contains("title"));
    QByteArray many; // more keys than are compared one by one
    for (int i = 0; i < 100; ++i)
        many += "\"k" + QByteArray::number(i % 99) + "\": " + QByteArray::number(i) + ", ";
    const auto second = readNetwork(fileWith(many + "\"title\": \"t\""), {});
    QVERIFY(second);
    QCOMPARE(second->issues.first().error.code, ErrorCode::DuplicateKey);
    QCOMPARE(second->network.extra.value("k0").toInt(), 0);
}

void CapLoopReaderTest::cutsTextsThatAreTooLong()
{
    const auto read = readNetwork(fileWith("\"title\": \"" + QByteArray(100'001, 'x') + "\", \"subtitle\": \"" +
                                           QByteArray(100'000, 'x') + "\", \"description\": \"" + QByteArray("x") +
                                           QByteArray("😀").repeated(50'000) + '"'),
                                  {});
    QVERIFY(read);
    QCOMPARE(read->issues.size(), 2);
    QCOMPARE(read->issues[0].error.code, ErrorCode::TextTooLong);
    QCOMPARE(read->issues[0].error.arguments, (QStringList{"100000", "100001"}));
    QCOMPARE(read->network.title.en.size(), 100'000);
    QCOMPARE(read->network.subtitle.en.size(), 100'000);
    QCOMPARE(read->network.description.en.size(), 99'999); // no half of a pair
}

void CapLoopReaderTest::leavesOutControlCharacters()
{
    const auto read = readNetwork(fileWith(R"("title": "a\u0000b\u001bc\nd\te\u0085", "subtitle": "\ufffd")"), {});
    QVERIFY(read);
    QCOMPARE(read->network.title.en, QString("abc\nd\te"));
    QCOMPARE(read->issues.size(), 1);
    QCOMPARE(read->issues[0].error.code, ErrorCode::ControlCharacter);
    QCOMPARE(read->issues[0].error.arguments, QStringList{"U+0000"});
}

void CapLoopReaderTest::goesOnAfterManyProblems()
{
    const auto read = readNetwork(
        R"({"format": "capital-loop", "version": 1, "title": [], "asOf": "x", "sources": [1, {"id": ""}, {"id": "s"}],
"companies": [{"id": "a", "name": "A"}, {"name": "B"}], "deals": [{}], "valuations": 3, "claims": [null], "layouts": [[]]})",
        {});
    QVERIFY(read);
    QVERIFY2(read->issues.size() >= 12, qPrintable(printed(read->issues)));
    QVERIFY(std::ranges::all_of(read->issues, [](const Issue &issue) { return issue.error.place.line > 0; }));
    QCOMPARE(read->network.sources().size(), 1);
    QCOMPARE(read->network.companies().size(), 1);
}

void CapLoopReaderTest::listsALimitedNumberOfIssues()
{
    const auto read = readNetwork(
        fileWith("\"pinned\": [" + QByteArray("1,").repeated(IssueLog::MaxIssues + 4) + "1], \"x\": 1"), "file");
    QVERIFY(read);
    QCOMPARE(read->issues.size(), IssueLog::MaxIssues + 2); // and the note of the unknown key
    QCOMPARE(read->issues.last().severity, Severity::Error);
    QCOMPARE(read->issues.last().error, (Error{ErrorCode::MoreIssues, {.file = "file"}, {"5"}}));
}

void CapLoopReaderTest::saysLineAndColumnOfIssues()
{
    const auto read = readNetwork(
        "{\n \"format\": \"capital-loop\", \"version\": 1,\n \"title\": {\"zh-Hans\": \"循环\", \"en\": 7}}", "file");
    QVERIFY(read);
    QCOMPARE(read->issues.size(), 1);
    QCOMPARE(read->issues[0].error.place, (Place{"file", 3, 35, "/title/en"}));
}

void CapLoopReaderTest::saysColumnsBehindEscapes()
{
    const auto read = readNetwork("{\"format\": \"capital-loop\", \"version\": 1,\n \"title\": {\"zh-Hans\": "
                                  "\"\\u5faa\\u73af\\n环\", \"en\": 7}}",
                                  "file");
    QVERIFY(read);
    QCOMPARE(read->issues.size(), 1);
    QCOMPARE(read->issues[0].error.place, (Place{"file", 2, 48, "/title/en"}));
}

void CapLoopReaderTest::goesOnAfterNumbersBeyondAllNumbers()
{
    const auto read = readNetwork(
        dealWith(R"("term": {"years": 1e999, "start": "2026"}, "amount": {"high": 5, "paid": -1e999}, "mine": 1e999)"),
        "file");
    QVERIFY(read);
    QCOMPARE(read->issues.size(), 4); // the last is the unknown key
    const Deal *deal = read->network.deal(DealId("d"));
    QVERIFY(deal);
    QVERIFY(deal->term.start && !deal->term.years);
    QCOMPARE(deal->amount->high, Money::fromMajor(5));
    QVERIFY(!deal->amount->paid);
    QVERIFY(deal->extra.value("mine").isNull());
}

void CapLoopReaderTest::largeObjectsOfUnknownKeysAreRead()
{
    QByteArray keys;
    for (int i = 200'000; i > 0; --i) // downwards: the costly order for a sorted list
        keys += "\"k" + QByteArray::number(i) + "\": " + QByteArray::number(i) + ',';
    const auto read = readNetwork(fileWith("\"mine\": {" + keys + "\"z\": 0}, " + keys + "\"last\": 0"), {});
    QVERIFY(read);
    QCOMPARE(read->network.extra.size(), 200'002);
    QCOMPARE(read->network.extra.value("mine").toObject().size(), 200'001);
}

QTEST_GUILESS_MAIN(CapLoopReaderTest)
#include "tst_caploopreader.moc"
