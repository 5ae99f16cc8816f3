// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/issuerows.h"

#include <algorithm>

using namespace CapitalLoop;

/// Each slip in a deal is one issue, and what can be kept of the deal is.
class DealReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsDeals_data();
    void reportsDeals();
    void reportsPartsOfDeals_data();
    void reportsPartsOfDeals();
    void warnsOfDoubtfulDeals_data();
    void warnsOfDoubtfulDeals();
    void reportsNothingOfARightDeal();
    void keepsTheDealWithoutItsBadParts();
    void leavesOutDealsThatCannotBeDrawn();
    void keepsADealWithoutStatusAsReported();
};

void DealReaderTest::reportsDeals_data()
{
    addIssueColumns();
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

void DealReaderTest::reportsDeals()
{
    compareIssueOfRow();
}

void DealReaderTest::reportsPartsOfDeals_data()
{
    addIssueColumns();
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
    addErrorRow("number beyond all numbers", dealWith(R"("term": {"years": 1e999})"), ErrorCode::InvalidNumber,
                "/deals/0/term/years", {"1e999"});
    addErrorRow("amount beyond all numbers", dealWith(R"("amount": {"high": 1e99999999999999999999})"),
                ErrorCode::InvalidAmount, "/deals/0/amount/high", {"1e99999999999999999999"});
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

void DealReaderTest::reportsPartsOfDeals()
{
    compareIssueOfRow();
}

void DealReaderTest::warnsOfDoubtfulDeals_data()
{
    addIssueColumns();
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

void DealReaderTest::warnsOfDoubtfulDeals()
{
    compareIssueOfRow();
}

void DealReaderTest::reportsNothingOfARightDeal()
{
    const auto read = readNetwork(dealWith({}), {});
    QVERIFY(read);
    QVERIFY2(read->issues.isEmpty(), qPrintable(printed(read->issues)));
    QCOMPARE(read->network.deals().size(), 1);
}

void DealReaderTest::keepsTheDealWithoutItsBadParts()
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

void DealReaderTest::leavesOutDealsThatCannotBeDrawn()
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

void DealReaderTest::keepsADealWithoutStatusAsReported()
{
    const auto read = readNetwork(
        fileWith(R"("deals": [{"id": "d", "from": "a", "to": "b", "kind": "debt", "sources": ["s"]}])"), {});
    QVERIFY(read);
    QCOMPARE(read->network.deals().size(), 1);
    QCOMPARE(read->network.deals()[0].status(), Status::Reported);
}

QTEST_GUILESS_MAIN(DealReaderTest)
#include "tst_dealreader.moc"
