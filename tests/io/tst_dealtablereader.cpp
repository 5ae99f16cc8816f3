// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/amounttext.h"
#include "io/csvtable.h"
#include "io/tablenetwork.h"

#include <QTest>

using namespace CapitalLoop;

namespace {

std::expected<ReadResult, Error> readDealTable(const QByteArray &bytes, const QString &fileName)
{
    const auto sheets = sheetOfBytes(bytes, fileName);
    if (!sheets)
        return std::unexpected(sheets.error());
    return networkOfSheets(*sheets, fileName);
}

ReadResult read(const char *text)
{
    const auto result = readDealTable(text, QStringLiteral("deals.csv"));
    if (!result) {
        QTest::qFail("the table was not read", __FILE__, __LINE__);
        return {};
    }
    return *result;
}

const Deal &deal(const ReadResult &result, int index = 0)
{
    return result.network.deals()[index];
}

} // namespace

/// Tables of deals as spreadsheets write them.
class DealTableReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFromToAndAmount()
    {
        const ReadResult result = read("from,to,amount\nAlice,Bob,100\nBob,Charlie,80.5\nCharlie,Alice,\n");
        QVERIFY(result.issues.isEmpty());
        QCOMPARE(result.network.companies().size(), 3);
        QCOMPARE(deal(result).from.text(), QStringLiteral("Alice"));
        QCOMPARE(deal(result).amount->headline(), *Money::fromMajor(100));
        QCOMPARE(deal(result, 1).amount->headline(), *Money::fromMajor(80.5));
        QVERIFY(!deal(result, 2).amount);
    }

    void takesByteOrderMarksSemicolonsDecimalCommasAndQuotes()
    {
        const ReadResult result =
            read("\xEF\xBB\xBF"
                 "To ; From;Amount;Note\r\n\"A; \"\"B\"\"\";C;1.234,5;\"two\nlines\"\r\n\r\nD;E;7\r\n");
        QVERIFY(result.issues.isEmpty());
        QCOMPARE(deal(result).to.text(), QStringLiteral("A; \"B\""));
        QCOMPARE(deal(result).amount->headline(), *Money::fromMajor(1234.5));
        QCOMPARE(deal(result).note.en, QStringLiteral("two\nlines"));
        QCOMPARE(deal(result, 1).from.text(), QStringLiteral("E"));
    }

    void readsTheOptionalColumns()
    {
        const ReadResult result = read("id,from,to,amount,up_to,kind,status,currency,paid,start,years,source\n"
                                       "x,A,B,1bn,10bn,Cloud,letter of intent,USD,250m,2027,5,https://example.org/a\n");
        QVERIFY(result.issues.isEmpty());
        const Deal &made = deal(result);
        QCOMPARE(made.id.text(), QStringLiteral("x"));
        QCOMPARE(made.kind, DealKind::Cloud);
        QCOMPARE(made.status(), Status::LetterOfIntent);
        QCOMPARE(made.amount->low, Money::fromMajor(1e9));
        QCOMPARE(made.amount->high, Money::fromMajor(10e9));
        QVERIFY(made.amount->upTo);
        QCOMPARE(made.amount->paid, Money::fromMajor(250e6));
        QCOMPARE(made.term.years, 5.0);
        QCOMPARE(result.network.source(made.sources.first())->url, QUrl(QStringLiteral("https://example.org/a")));
    }

    void saysWhatIsWrongWithLineAndColumnAndKeepsTheRow()
    {
        const ReadResult result = read("from,to,amount,kind\nA,B,lots,cloud\nA,,5,\nA,B,-5,clowd\nA,A,1,\n");
        QCOMPARE(result.network.deals().size(), 3);
        QCOMPARE(result.issues.size(), 5);
        const auto is = [&](int i, ErrorCode code, int line, int column) {
            QCOMPARE(result.issues[i].error.code, code);
            QCOMPARE(result.issues[i].error.place.file, QStringLiteral("deals.csv"));
            QCOMPARE(result.issues[i].error.place.line, line);
            QCOMPARE(result.issues[i].error.place.column, column);
        };
        is(0, ErrorCode::InvalidAmount, 2, 3);
        is(1, ErrorCode::MissingCell, 3, 2);
        is(2, ErrorCode::UnknownWord, 4, 4);
        is(3, ErrorCode::InvalidAmount, 4, 3);
        is(4, ErrorCode::SelfDeal, 5, 2);
        QCOMPARE(result.issues[2].error.arguments.last(), QStringLiteral("cloud"));
    }

    void aRepeatedIdAndAnUnknownColumnAreSaid()
    {
        const ReadResult result = read("id,from,to,amount,colour\nx,A,B,1,red\nx,B,A,2,blue\n");
        QCOMPARE(result.network.deals().size(), 1);
        QCOMPARE(result.issues.size(), 2);
        QCOMPARE(result.issues[0].error.code, ErrorCode::ColumnNotRead);
        QCOMPARE(result.issues[1].error.code, ErrorCode::DuplicateId);
        QCOMPARE(result.issues[1].error.place.line, 3);
    }

    void aMissingColumnAndBytesThatAreNoTextAreErrors()
    {
        QCOMPARE(readDealTable("from,value\nA,1\n", {}).error().arguments,
                 QStringList({QStringLiteral("to"), QStringLiteral("from, value")}));
        QCOMPARE(readDealTable("", {}).error().code, ErrorCode::MissingColumn);
        QCOMPARE(readDealTable("from,to,amount\n\x81\x90,B,1\n", {}).error().code, ErrorCode::UnknownEncoding);
    }

    void anOpenQuoteIsSaidWithItsLine()
    {
        const ReadResult result = read("from,to,amount\nA,B,1\n\"C,D,2\nE,F,3\n");
        QCOMPARE(result.network.deals().size(), 1);
        QCOMPARE(result.issues.size(), 2); // and the row that it swallowed
        QCOMPARE(result.issues.first().error.code, ErrorCode::QuoteNotClosed);
        QCOMPARE(result.issues.first().error.place.line, 3);
        QCOMPARE(result.issues.last().error.place.line, 3);
    }

    void readsAmountsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("dollars"); // -1 = none
        const std::pair<const char *, double> rows[] = {{"300", 300},
                                                        {"1,500", 1500},
                                                        {"$1.5bn", 1.5e9},
                                                        {"10 billion", 10e9},
                                                        {"500m", 500e6},
                                                        {"2e9", 2e9},
                                                        {"15亿", 15e8},
                                                        {"3萬億美元", 3e12},
                                                        {"1.4tn", 1.4e12},
                                                        {"1.5 Mrd.", 1.5e9},
                                                        {"USD 5 million", 5e6},
                                                        {"7 usd", 7},
                                                        {"€5", -1},
                                                        {"five", -1},
                                                        {"", -1},
                                                        {"1.2.3", -1},
                                                        {"5 apples", -1},
                                                        {"1e999", -1},
                                                        {"0", 0},
                                                        {"12 dollars", 12}};
        for (const auto &[text, dollars] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << dollars;
    }
    void readsAmountsAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(double, dollars);
        const auto money = amountFromText(text);
        QCOMPARE(money ? money->major() : -1, dollars);
    }

    void splitsCellsWithoutLosingAny()
    {
        const CsvTable table = csvTable(QStringLiteral("a\tb\n\n1\t \r2\t3"));
        QCOMPARE(table.delimiter, QChar(u'\t'));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[1], (CsvRow{3, {QStringLiteral("1"), QString()}}));
        QCOMPARE(table.rows[2], (CsvRow{4, {QStringLiteral("2"), QStringLiteral("3")}}));
    }
};

QTEST_GUILESS_MAIN(DealTableReaderTest)
#include "tst_dealtablereader.moc"
