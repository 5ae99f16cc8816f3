// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/issuerows.h"

using namespace CapitalLoop;

/// Each slip outside the deals is one issue.
class RecordReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsRecords_data();
    void reportsRecords();
};

void RecordReaderTest::reportsRecords_data()
{
    addIssueColumns();
    const auto file = [](const QByteArray &lists) {
        return R"({"format": "capital-loop", "version": 1, )" + lists + '}';
    };
    addErrorRow("version missing", R"({"format": "capital-loop"})", ErrorCode::MissingField, "", {"version"});
    addErrorRow("version zero", R"({"format": "capital-loop", "version": 0})", ErrorCode::InvalidNumber, "/version",
                {"0"});
    addErrorRow("version in words", R"({"format": "capital-loop", "version": "1"})", ErrorCode::WrongType, "/version",
                {"number", "text"});
    addErrorRow("version beyond all numbers", R"({"format": "capital-loop", "version": 1e999})",
                ErrorCode::InvalidNumber, "/version", {"1e999"});
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
    addErrorRow("valuation below its range",
                fileWith(R"("valuations": [{"company": "a", "date": "2025", "value": 1, "low": 2, "high": 3}])"),
                ErrorCode::ValueOutsideRange, "/valuations/0", {"1", "2"});
    addErrorRow("valuation above its range",
                fileWith(R"("valuations": [{"company": "a", "date": "2025", "value": 1.5, "high": 1}])"),
                ErrorCode::ValueOutsideRange, "/valuations/0", {"1.5", "1"});
    addErrorRow("valuation beyond all money",
                fileWith(R"("valuations": [{"company": "a", "date": "2025", "value": 1e999}])"),
                ErrorCode::InvalidAmount, "/valuations/0/value", {"1e999"});
    addErrorRow("figure above its range",
                fileWith(R"("figures": [{"company": "a", "metric": "net loss", "value": -1, "low": -3, "high": -2}])"),
                ErrorCode::ValueOutsideRange, "/figures/0", {"-1", "-2"});
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
    addErrorRow("change beyond all numbers",
                fileWith(R"("deals": [{"id": "d", "from": "a", "to": "b", "kind": "debt", "sources": ["s"],
 "status": [{"status": "paid"}]}], "reactions": [{"company": "a", "deal": "d", "changePercent": -1e999}])"),
                ErrorCode::InvalidNumber, "/reactions/0/changePercent", {"-1e999"});
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
    addErrorRow("step with a loop through an unknown company",
                fileWith(R"("stories": [{"id": "t", "steps": [{"loop": ["a", "x", "b"]}]}])"),
                ErrorCode::UnknownCompany, "/stories/0/steps/0/loop/1", {"x"});
    addErrorRow("step with a loop of one", fileWith(R"("stories": [{"id": "t", "steps": [{"loop": ["a"]}]}])"),
                ErrorCode::MissingField, "/stories/0/steps/0/loop", {"loop"});
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

void RecordReaderTest::reportsRecords()
{
    compareIssueOfRow();
}

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "tst_recordreader.moc"
