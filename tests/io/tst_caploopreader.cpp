// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopreader.h"
#include "io/examplenetworks.h"
#include "io/issuelog.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace CapitalLoop;

Q_DECLARE_METATYPE(CapitalLoop::Severity)

namespace {

/// A file that is right, with one source, companies a and b and whatever `more` adds: `"deals": [...]`.
QByteArray fileWith(const QByteArray &more)
{
    return R"({"format": "capital-loop", "version": 1, "sources": [{"id": "s"}],
"companies": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
)" + more + '}';
}

/// A deal d from a to b that is right, with `more` keys.
QByteArray dealWith(const QByteArray &more)
{
    return fileWith(
        R"("deals": [{"id": "d", "from": "a", "to": "b", "kind": "debt", "status": [{"status": "signed"}], "sources": ["s"])" +
        (more.isEmpty() ? QByteArray() : ", " + more) + "}]");
}

QString printed(const Issues &issues)
{
    QString text;
    for (const Issue &issue : issues) {
        text += QStringLiteral("\n  severity %1, code %2, %3:%4 %5 (%6)")
                    .arg(int(issue.severity))
                    .arg(int(issue.error.code))
                    .arg(issue.error.place.line)
                    .arg(issue.error.place.column)
                    .arg(issue.error.place.pointer, issue.error.arguments.join(", "));
    }
    return text;
}

Error errorOf(const QByteArray &bytes)
{
    const auto read = readNetwork(bytes, "file");
    return read ? Error{} : read.error();
}

} // namespace

/// Reading is forgiving and honest: it goes on after every problem, and no problem is silent.
class CapLoopReaderTest : public QObject
{
    Q_OBJECT

private:
    static void addIssueRow(const char *name, const QByteArray &bytes, Severity severity, ErrorCode code,
                            const char *pointer, const QStringList &arguments)
    {
        QTest::newRow(name) << bytes << severity << code << QString::fromUtf8(pointer) << arguments;
    }
    static void addErrorRow(const char *name, const QByteArray &bytes, ErrorCode code, const char *pointer,
                            const QStringList &arguments = {})
    {
        addIssueRow(name, bytes, Severity::Error, code, pointer, arguments);
    }
    static void addDealRows();
    static void addPartRows();
    static void addWarningRows();
    static void addRecordRows();

private slots:
    void readsEverything();
    void readsTheSmallestFile();
    void reportsOneIssue_data();
    void reportsOneIssue();
    void reportsNothingOfARightDeal();
    void keepsTheDealWithoutItsBadParts();
    void leavesOutDealsThatCannotBeDrawn();
    void keepsADealWithoutStatusAsReported();
    void readsListsInAnyOrder();
    void nullIsLeftOut();
    void firstOfEqualKeysIsUsed();
    void cutsTextsThatAreTooLong();
    void leavesOutControlCharacters();
    void goesOnAfterManyProblems();
    void listsALimitedNumberOfIssues();
    void saysLineAndColumnOfIssues();
    void largeObjectsOfUnknownKeysAreRead();

    void refusesWhatIsNoNetwork_data();
    void refusesWhatIsNoNetwork();
    void refusesNewerVersions();
    void refusesMissingFilesAndFolders();
    void refusesHugeFiles();
    void refusesFilesThatCannotBeRead();
    void noticesThatAFileChangesItsSize();
    void readsPipes();
    void exampleNamesBecomeResources();
    void survivesDamagedFiles();
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

void CapLoopReaderTest::addDealRows()
{
    const auto deal = [](const QByteArray &id, const QByteArray &from, const QByteArray &to, const QByteArray &rest) {
        return fileWith("\"deals\": [{" + id + from + to + rest + R"(, "sources": ["s"]}])");
    };
    const QByteArray id = "\"id\": \"d\", ";
    const QByteArray from = "\"from\": \"a\", ";
    const QByteArray to = "\"to\": \"b\", ";
    const QByteArray rest = R"("kind": "debt", "status": [{"status": "paid"}])";
    addErrorRow("deal without id", deal({}, from, to, rest), ErrorCode::MissingField, "/deals/0", {"id"});
    addErrorRow("deal with empty id", deal("\"id\": \"\", ", from, to, rest), ErrorCode::EmptyId, "/deals/0/id");
    addErrorRow("deal with a number as id", deal("\"id\": 7, ", from, to, rest), ErrorCode::WrongType, "/deals/0/id",
                {"text", "number"});
    addErrorRow("deal with a long id", deal("\"id\": \"" + QByteArray(201, 'i') + "\", ", from, to, rest),
                ErrorCode::TextTooLong, "/deals/0/id", {"200", "201"});
    addErrorRow("deal with a control character in its id", deal("\"id\": \"a\\u0007\", ", from, to, rest),
                ErrorCode::ControlCharacter, "/deals/0/id", {"U+0007"});
    addErrorRow("deal from an unknown company", deal(id, "\"from\": \"x\", ", to, rest), ErrorCode::UnknownCompany,
                "/deals/0/from", {"x"});
    addErrorRow("deal to an unknown company", deal(id, from, "\"to\": \"y\", ", rest), ErrorCode::UnknownCompany,
                "/deals/0/to", {"y"});
    addErrorRow("deal without receiver", deal(id, from, {}, rest), ErrorCode::MissingField, "/deals/0", {"to"});
    addErrorRow("deal without kind", deal(id, from, to, R"("status": [{"status": "paid"}])"), ErrorCode::MissingField,
                "/deals/0", {"kind"});
    addErrorRow("deal of an unknown kind", deal(id, from, to, R"("kind": "dept", "status": [{"status": "paid"}])"),
                ErrorCode::UnknownWord, "/deals/0/kind", {"dept", "kind", "debt"});
    addErrorRow("deal without status", deal(id, from, to, R"("kind": "debt")"), ErrorCode::MissingField, "/deals/0",
                {"status"});
    addErrorRow("deal with an empty status", deal(id, from, to, R"("kind": "debt", "status": [])"),
                ErrorCode::MissingField, "/deals/0/status", {"status"});
    addErrorRow("status that is a text", deal(id, from, to, R"("kind": "debt", "status": "paid")"),
                ErrorCode::WrongType, "/deals/0/status", {"list", "text"});
    addErrorRow("step without status", deal(id, from, to, R"("kind": "debt", "status": [{"status": "paid"}, {}])"),
                ErrorCode::MissingField, "/deals/0/status/1", {"status"});
    addErrorRow("step that is a text", deal(id, from, to, R"("kind": "debt", "status": [{"status": "paid"}, "paid"])"),
                ErrorCode::WrongType, "/deals/0/status/1", {"object", "text"});
    addErrorRow("second deal of an id",
                fileWith("\"deals\": [{" + id + from + to + rest + ", \"sources\": [\"s\"]}, {" + id + from + to +
                         rest + ", \"sources\": [\"s\"]}]"),
                ErrorCode::DuplicateId, "/deals/1", {"d"});
    addErrorRow("deals that are no list", fileWith("\"deals\": {}"), ErrorCode::WrongType, "/deals",
                {"list", "object"});
    addErrorRow("deal that is a number", fileWith("\"deals\": [1]"), ErrorCode::WrongType, "/deals/0",
                {"object", "number"});
}

void CapLoopReaderTest::addPartRows()
{
    addErrorRow("amount that is a number", dealWith("\"amount\": 5"), ErrorCode::WrongType, "/deals/0/amount",
                {"object", "number"});
    addErrorRow("amount of nothing", dealWith("\"amount\": {}"), ErrorCode::MissingField, "/deals/0/amount", {"high"});
    addErrorRow("amount in words", dealWith(R"("amount": {"high": "5bn"})"), ErrorCode::WrongType,
                "/deals/0/amount/high", {"number", "text"});
    addErrorRow("amount beyond all money", dealWith(R"("amount": {"high": 1e300})"), ErrorCode::InvalidAmount,
                "/deals/0/amount/high", {"1e300"});
    addErrorRow("negative amount", dealWith(R"("amount": {"high": -1})"), ErrorCode::InvalidAmount,
                "/deals/0/amount/high", {"-1"});
    addErrorRow("low above high", dealWith(R"("amount": {"low": 2, "high": 1.5})"), ErrorCode::LowAboveHigh,
                "/deals/0/amount", {"2", "1.5"});
    addErrorRow("currency in small letters", dealWith(R"("amount": {"high": 1, "currency": "usd"})"),
                ErrorCode::InvalidCurrency, "/deals/0/amount/currency", {"usd"});
    addErrorRow("flag that is a text", dealWith(R"("amount": {"high": 1, "upTo": "yes"})"), ErrorCode::WrongType,
                "/deals/0/amount/upTo", {"boolean", "text"});
    addErrorRow("date that is none", dealWith("\"announced\": \"2025-02-30\""), ErrorCode::InvalidDate,
                "/deals/0/announced", {"2025-02-30"});
    addErrorRow("date that is a number", dealWith("\"announced\": 2025"), ErrorCode::WrongType, "/deals/0/announced",
                {"text", "number"});
    addErrorRow("negative years", dealWith(R"("term": {"years": -1})"), ErrorCode::InvalidNumber, "/deals/0/term/years",
                {"-1"});
    addErrorRow("number below all numbers", dealWith(R"("term": {"years": 1e-999})"), ErrorCode::InvalidNumber,
                "/deals/0/term/years", {"1e-999"});
    addErrorRow("unknown convention", dealWith(R"("schedule": {"convention": "straightline"})"), ErrorCode::UnknownWord,
                "/deals/0/schedule/convention", {"straightline", "convention", "straight-line"});
    addErrorRow("entry that is a number", dealWith(R"("schedule": {"entries": [1]})"), ErrorCode::WrongType,
                "/deals/0/schedule/entries/0", {"object", "number"});
    addErrorRow("quantity in words", dealWith(R"("quantities": {"gpus": "many"})"), ErrorCode::WrongType,
                "/deals/0/quantities/gpus", {"quantity", "text"});
    addErrorRow("quantity from high to low", dealWith(R"("quantities": {"gpus": {"low": 3, "high": 2}})"),
                ErrorCode::LowAboveHigh, "/deals/0/quantities/gpus", {"3", "2"});
    addErrorRow("quantity of nothing", dealWith(R"("quantities": {"gpus": {}})"), ErrorCode::MissingField,
                "/deals/0/quantities/gpus", {"low"});
    addErrorRow("note that is a list", dealWith("\"note\": []"), ErrorCode::WrongType, "/deals/0/note",
                {"local-text", "list"});
    addErrorRow("unknown source", dealWith("\"disagreements\": [{\"sources\": [\"s\", \"t\"]}]"),
                ErrorCode::UnknownSource, "/deals/0/disagreements/0/sources/1", {"t"});
    addErrorRow("key twice", dealWith(R"("kind": "grant")"), ErrorCode::DuplicateKey, "/deals/0/kind", {"kind"});
    addErrorRow("half a pair of surrogates", dealWith(R"("amountWords": "a\udc00b")"), ErrorCode::ControlCharacter,
                "/deals/0/amountWords", {"U+DC00"});
}

void CapLoopReaderTest::addWarningRows()
{
    const auto warning = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *pointer,
                            const QStringList &arguments) {
        addIssueRow(name, bytes, Severity::Warning, code, pointer, arguments);
    };
    const auto note = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *pointer,
                         const QStringList &arguments) {
        addIssueRow(name, bytes, Severity::Note, code, pointer, arguments);
    };
    warning(
        "deal without source",
        fileWith(R"("deals": [{"id": "d", "from": "a", "to": "b", "kind": "debt", "status": [{"status": "paid"}]}])"),
        ErrorCode::NoSource, "/deals/0", {"d"});
    warning(
        "deal with oneself",
        fileWith(
            R"("deals": [{"id": "d", "from": "a", "to": "a", "kind": "debt", "status": [{"status": "paid"}], "sources": ["s"]}])"),
        ErrorCode::SelfDeal, "/deals/0", {"a"});
    warning("paid above amount", dealWith(R"("amount": {"high": 1, "paid": 2})"), ErrorCode::PaidAboveAmount,
            "/deals/0/amount", {"2", "1"});
    warning("term ends first", dealWith(R"("term": {"start": "2026-01", "end": "2025"})"),
            ErrorCode::TermEndsBeforeStart, "/deals/0/term", {"2026-01", "2025"});
    warning("steps out of order",
            fileWith(R"("deals": [{"id": "d", "from": "a", "to": "b", "kind": "debt", "sources": ["s"],
 "status": [{"status": "signed", "date": "2025-10"}, {"status": "announced", "date": "2025-09-30"}]}])"),
            ErrorCode::StatusOutOfOrder, "/deals/0/status/1", {"2025-09-30", "2025-10"});
    warning("overlap with an unknown deal", dealWith("\"overlaps\": [\"e\"]"), ErrorCode::UnknownDeal,
            "/deals/0/overlaps/0", {"e"});
    warning("overlap with itself", dealWith("\"overlaps\": [\"d\"]"), ErrorCode::OverlapsItself, "/deals/0/overlaps/0",
            {"d"});
    warning("key that was meant otherwise", dealWith("\"in_return\": \"chips\""), ErrorCode::UnknownKey,
            "/deals/0/in_return", {"in_return", "inReturn"});
    warning("unknown company placed by hand", fileWith("\"pinned\": [\"a\", \"x\"]"), ErrorCode::UnknownCompany,
            "/pinned/1", {"x"});
    warning("position of an unknown company",
            fileWith(R"("layouts": [{"canvas": [1, 1], "positions": {"x": [0, 0]}}])"), ErrorCode::UnknownCompany,
            "/layouts/0/positions/x", {"x"});
    note("unknown key", dealWith("\"mood\": 1"), ErrorCode::UnknownKey, "/deals/0/mood", {"mood", ""});
    note("unknown key of the file", fileWith("\"a/b~\": 1"), ErrorCode::UnknownKey, "/a~1b~0", {"a/b~", ""});
    note("finer than a cent", dealWith(R"("amount": {"high": 1.005})"), ErrorCode::AmountRounded,
         "/deals/0/amount/high", {"1.005", "1.01"});
    note("two currencies", fileWith(R"("deals": [
{"id": "d", "from": "a", "to": "b", "kind": "debt", "status": [{"status": "paid"}], "sources": ["s"], "amount": {"low": 1}},
{"id": "e", "from": "a", "to": "b", "kind": "debt", "status": [{"status": "paid"}], "sources": ["s"], "amount": {"low": 1, "currency": "EUR"}},
{"id": "f", "from": "a", "to": "b", "kind": "debt", "status": [{"status": "paid"}], "sources": ["s"], "amount": {"low": 1, "currency": "EUR"}}])"),
         ErrorCode::MixedCurrencies, "/deals/1", {"USD", "EUR"});
}

void CapLoopReaderTest::addRecordRows()
{
    const auto file = [](const QByteArray &lists) {
        return R"({"format": "capital-loop", "version": 1, )" + lists + '}';
    };
    addErrorRow("version missing", R"({"format": "capital-loop"})", ErrorCode::MissingField, "", {"version"});
    addErrorRow("version zero", R"({"format": "capital-loop", "version": 0})", ErrorCode::InvalidNumber, "/version",
                {"0"});
    addErrorRow("version in words", R"({"format": "capital-loop", "version": "1"})", ErrorCode::WrongType, "/version",
                {"number", "text"});
    addErrorRow("day without its day", file("\"asOf\": \"2025-10\""), ErrorCode::InvalidDate, "/asOf", {"2025-10"});
    addErrorRow("title that is a number", file("\"title\": 1"), ErrorCode::WrongType, "/title",
                {"local-text", "number"});
    addErrorRow("language that is a number", file(R"("title": {"en": 1})"), ErrorCode::WrongType, "/title/en",
                {"text", "number"});
    addErrorRow("two sources of an id", file(R"("sources": [{"id": "s"}, {"id": "s"}])"), ErrorCode::DuplicateId,
                "/sources/1", {"s"});
    addErrorRow("address without protocol", file(R"("sources": [{"id": "s", "url": "example.org"}])"),
                ErrorCode::InvalidUrl, "/sources/0/url", {"example.org"});
    addErrorRow("address of a file", file(R"("sources": [{"id": "s", "url": "file:///etc/passwd"}])"),
                ErrorCode::InvalidUrl, "/sources/0/url", {"file:///etc/passwd"});
    addErrorRow("address of a script", file(R"("sources": [{"id": "s", "url": "javascript:alert"}])"),
                ErrorCode::InvalidUrl, "/sources/0/url", {"javascript:alert"});
    addErrorRow("company without name", file(R"("companies": [{"id": "a"}])"), ErrorCode::MissingField, "/companies/0",
                {"name"});
    addErrorRow("company with an empty name", file(R"("companies": [{"id": "a", "name": ""}])"),
                ErrorCode::MissingField, "/companies/0", {"name"});
    addErrorRow("unknown role", file(R"("companies": [{"id": "a", "name": "A", "role": "chip"}])"),
                ErrorCode::UnknownWord, "/companies/0/role", {"chip", "role", "chips"});
    addErrorRow("country of three letters", file(R"("companies": [{"id": "a", "name": "A", "country": "USA"}])"),
                ErrorCode::UnknownWord, "/companies/0/country", {"USA", "country", ""});
    addErrorRow("valuation without date", fileWith(R"("valuations": [{"company": "a", "value": 1}])"),
                ErrorCode::MissingField, "/valuations/0", {"date"});
    addErrorRow("valuation of an unknown company",
                fileWith(R"("valuations": [{"company": "x", "date": "2025", "value": 1}])"), ErrorCode::UnknownCompany,
                "/valuations/0/company", {"x"});
    addErrorRow("valuation on an unknown deal",
                fileWith(R"("valuations": [{"company": "a", "date": "2025", "value": 1, "event": "x"}])"),
                ErrorCode::UnknownDeal, "/valuations/0/event", {"x"});
    addErrorRow("close without price", fileWith(R"("closes": [{"company": "a", "date": "2025-10-31"}])"),
                ErrorCode::MissingField, "/closes/0", {"price"});
    addErrorRow("figure of nothing", fileWith(R"("figures": [{"company": "a", "metric": "revenue"}])"),
                ErrorCode::MissingField, "/figures/0", {"value"});
    addErrorRow("figure without a metric", fileWith(R"("figures": [{"company": "a", "metric": "", "count": 1}])"),
                ErrorCode::MissingField, "/figures/0", {"metric"});
    addErrorRow("figure of two sorts",
                fileWith(R"("figures": [{"company": "a", "metric": "users", "percent": 1, "count": 2}])"),
                ErrorCode::ExclusiveFields, "/figures/0", {"percent", "count"});
    addErrorRow("reaction to an unknown deal", fileWith(R"("reactions": [{"company": "a", "deal": "x"}])"),
                ErrorCode::UnknownDeal, "/reactions/0/deal", {"x"});
    addErrorRow("claim without words", fileWith(R"("claims": [{"id": "c"}])"), ErrorCode::MissingField, "/claims/0",
                {"text"});
    addErrorRow("two claims of an id", fileWith(R"("claims": [{"id": "c", "text": "x"}, {"id": "c", "text": "y"}])"),
                ErrorCode::DuplicateId, "/claims/1", {"c"});
    addErrorRow("loop through an unknown company", fileWith(R"("loops": [{"id": "l", "path": ["a", "x", "b"]}])"),
                ErrorCode::UnknownCompany, "/loops/0/path/1", {"x"});
    addErrorRow("loop of one", fileWith(R"("loops": [{"id": "l", "path": ["a"]}])"), ErrorCode::MissingField,
                "/loops/0/path", {"path"});
    addErrorRow("story about an unknown deal", fileWith(R"("stories": [{"id": "t", "steps": [{"deals": ["x"]}]}])"),
                ErrorCode::UnknownDeal, "/stories/0/steps/0/deals/0", {"x"});
    addErrorRow("step that is a text", fileWith(R"("stories": [{"id": "t", "steps": ["x"]}])"), ErrorCode::WrongType,
                "/stories/0/steps/0", {"object", "text"});
    addErrorRow("canvas of one number", fileWith(R"("layouts": [{"canvas": [1], "positions": {}}])"),
                ErrorCode::WrongType, "/layouts/0/canvas", {"size", "list"});
    addErrorRow("canvas without width", fileWith(R"("layouts": [{"canvas": [0, 1], "positions": {}}])"),
                ErrorCode::WrongType, "/layouts/0/canvas", {"size", "list"});
    addErrorRow("layout without positions", fileWith(R"("layouts": [{"canvas": [1, 1]}])"), ErrorCode::MissingField,
                "/layouts/0", {"positions"});
    addErrorRow("position of three numbers",
                fileWith(R"("layouts": [{"canvas": [1, 1], "positions": {"a": [1, 2, 3]}}])"), ErrorCode::WrongType,
                "/layouts/0/positions/a", {"position", "list"});
}

void CapLoopReaderTest::reportsOneIssue_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("arguments");
    addDealRows();
    addPartRows();
    addWarningRows();
    addRecordRows();
}

void CapLoopReaderTest::reportsOneIssue()
{
    QFETCH(QByteArray, bytes);
    const auto read = readNetwork(bytes, "file");
    QVERIFY(read);
    QVERIFY2(read->issues.size() == 1, qPrintable(printed(read->issues)));
    const Issue issue = read->issues.first();
    QVERIFY2(issue.error.place.line > 0 && issue.error.place.column > 0, qPrintable(printed(read->issues)));
    QCOMPARE(issue.error.place.file, QString("file"));
    QTEST(issue.error.place.pointer, "pointer");
    QTEST(issue.error.code, "code");
    QTEST(issue.severity, "severity");
    QTEST(issue.error.arguments, "arguments");
}

void CapLoopReaderTest::reportsNothingOfARightDeal()
{
    const auto read = readNetwork(dealWith({}), {});
    QVERIFY(read);
    QVERIFY2(read->issues.isEmpty(), qPrintable(printed(read->issues)));
    QCOMPARE(read->network.deals().size(), 1);
}

void CapLoopReaderTest::keepsTheDealWithoutItsBadParts()
{
    const auto read = readNetwork(
        dealWith(R"("amount": {"low": 2, "high": 1}, "announced": "soon", "term": {"start": "2026", "end": "?"},
 "quantities": {"gpus": true, "shares": 5}, "disagreements": [7, {"about": "amount"}], "overlaps": ["d", "x"])"),
        {});
    QVERIFY(read);
    QCOMPARE(read->issues.size(), 7);
    const Deal *deal = read->network.deal(DealId("d"));
    QVERIFY(deal);
    QVERIFY(!deal->amount);
    QVERIFY(!deal->announced);
    QVERIFY(deal->term.start && !deal->term.end);
    QVERIFY(!deal->quantities.gpus);
    QCOMPARE(deal->quantities.shares, std::optional(5.0));
    QCOMPARE(deal->disagreements.size(), 1);
    QVERIFY(deal->overlaps.isEmpty());
}

void CapLoopReaderTest::leavesOutDealsThatCannotBeDrawn()
{
    const auto read =
        readNetwork(fileWith(R"("deals": [{"from": "a", "to": "b"}, {"id": "x", "from": "?", "to": "b", "kind": "debt",
 "status": [{"status": "paid"}], "sources": ["s"]}, {"id": "d", "from": "a", "to": "b", "kind": "debt", "status": [{"status": "paid"}],
 "sources": ["s"], "overlaps": ["x"]}])"),
                    {});
    QVERIFY(read);
    QCOMPARE(read->network.deals().size(), 1);
    const auto has = [&](ErrorCode code, const char *pointer) {
        return std::ranges::any_of(read->issues, [&](const Issue &issue) {
            return issue.error.code == code && issue.error.place.pointer == QLatin1StringView(pointer);
        });
    };
    QVERIFY(has(ErrorCode::MissingField, "/deals/0"));
    QVERIFY(has(ErrorCode::UnknownCompany, "/deals/1/from"));
    QVERIFY(has(ErrorCode::UnknownDeal, "/deals/2/overlaps/0")); // of a deal that was left out
}

void CapLoopReaderTest::keepsADealWithoutStatusAsReported()
{
    const auto read = readNetwork(
        fileWith(R"("deals": [{"id": "d", "from": "a", "to": "b", "kind": "debt", "sources": ["s"]}])"), {});
    QVERIFY(read);
    QCOMPARE(read->network.deals().size(), 1);
    QCOMPARE(read->network.deals()[0].status(), Status::Reported);
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

void CapLoopReaderTest::refusesWhatIsNoNetwork_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"capital-loop\"");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("another format") << QByteArray(R"({"format": "geojson", "version": 1})");
    QTest::newRow("format that is a number") << QByteArray(R"({"format": 1, "version": 1})");
    QTest::newRow("format that is null") << QByteArray(R"({"format": null})");
}

void CapLoopReaderTest::refusesWhatIsNoNetwork()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(errorOf(bytes), (Error{ErrorCode::NotACapitalLoopFile, {"file", 1, 1, {}}, {}}));
}

void CapLoopReaderTest::refusesNewerVersions()
{
    QCOMPARE(errorOf(R"({"format": "capital-loop", "version": 2})"),
             (Error{ErrorCode::UnsupportedVersion, {"file", 1, 39, "/version"}, {"2", "1"}}));
    QCOMPARE(errorOf(R"({"version": 1.5, "format": "capital-loop"})").code, ErrorCode::UnsupportedVersion);
}

void CapLoopReaderTest::refusesMissingFilesAndFolders()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath("missing.caploop");
    QCOMPARE(readNetworkFile(missing).error(), (Error{ErrorCode::FileNotFound, {.file = missing}, {}}));
    QCOMPARE(readNetworkFile({}).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readNetworkFile(folder.path()).error(), (Error{ErrorCode::FileIsFolder, {.file = folder.path()}, {}}));
    QCOMPARE(readNetworkFile("example:no-such").error(),
             (Error{ErrorCode::FileNotFound, {.file = "example:no-such"}, {}}));
    QVERIFY(QFile::link(missing, folder.filePath("dangling")));
    QCOMPARE(readNetworkFile(folder.filePath("dangling")).error().code, ErrorCode::FileNotFound);
}

void CapLoopReaderTest::refusesHugeFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("huge.caploop"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(512LL * 1024 * 1024 + 1)); // a hole: takes no room
    file.close();
    const auto read = readNetworkFile(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::FileTooLarge, {.file = file.fileName()}, {"536870912"}}));
}

void CapLoopReaderTest::refusesFilesThatCannotBeRead()
{
    // Reading its own memory from the start is refused by the system, even to the superuser.
    const auto read = readNetworkFile("/proc/self/mem");
    if (!QFile::exists("/proc/self/mem"))
        QSKIP("no /proc here");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileNotReadable);
    QVERIFY(!read.error().arguments.value(0).isEmpty());
}

void CapLoopReaderTest::noticesThatAFileChangesItsSize()
{
    if (!QFile::exists("/proc/self/status"))
        QSKIP("no /proc here");
    QCOMPARE(readNetworkFile("/proc/self/status").error().code,
             ErrorCode::FileChangedWhileRead); // says it has no bytes
}

void CapLoopReaderTest::readsPipes()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const QByteArray bytes = dealWith({});
    QCOMPARE(write(ends[1], bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    close(ends[1]);
    const auto read = readNetworkFile(QStringLiteral("/dev/fd/%1").arg(ends[0]));
    close(ends[0]);
    QVERIFY(read);
    QCOMPARE(read->network.deals().size(), 1);
}

void CapLoopReaderTest::exampleNamesBecomeResources()
{
    QCOMPARE(resolvedPath("example:ai-loop-2025-10"), QString(":/networks/ai-loop-2025-10.caploop"));
    QCOMPARE(resolvedPath("folder/example:x"), QString("folder/example:x"));
    const QStringList names = exampleNames();
    QVERIFY(std::ranges::is_sorted(names));
    for (const QString &name : names)
        QVERIFY2(readNetworkFile("example:" + name), qPrintable(name));
}

void CapLoopReaderTest::survivesDamagedFiles()
{
    QFile file(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/full.caploop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(2025);
    const QByteArray letters = "{}[]\",:0123456789-eE.\\u\x80\xC3\0ntf ";
    int read = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = whole;
        for (int n = random.bounded(1, 4); n > 0; --n)
            damaged[random.bounded(int(damaged.size()))] = letters[random.bounded(int(letters.size()))];
        if (i % 3 == 0)
            damaged.truncate(random.bounded(int(damaged.size())));
        const auto result = readNetwork(damaged, "file");
        read += result.has_value();
        if (!result)
            QVERIFY(result.error().place.line > 0);
    }
    QVERIFY(read > 100); // some damage is to the words only
}

QTEST_GUILESS_MAIN(CapLoopReaderTest)
#include "tst_caploopreader.moc"
