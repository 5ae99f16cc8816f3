// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/issuerows.h"
#include "io/tableimport.h"

#include <algorithm>

using namespace CapitalLoop;

namespace {

Sheet sheetOf(const QString &text)
{
    return sheetOfText(text, QStringLiteral("t.csv")).sheets.first();
}

ImportResult import(const QString &text, const Network &into = {}, std::optional<TableKind> table = {})
{
    const Sheet sheet = sheetOf(text);
    return importTable(into, sheet, guessedMapping(sheet, table), QStringLiteral("t.csv"));
}

ImportResult importSample(const char *name)
{
    const auto file = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/") + name);
    return file ? importTable({}, file->sheets[0], guessedMapping(file->sheets[0]), name) : ImportResult();
}

/// Three companies with their names, and a deal between two of them.
Network known()
{
    Network network;
    Company nvidia{.id = CompanyId("nvidia"), .ticker = "NVDA"};
    nvidia.name = {.en = "Nvidia", .zhHans = QStringLiteral("英伟达"), .zhHant = QStringLiteral("輝達")};
    Company openai{.id = CompanyId("openai")};
    openai.name = {.en = "OpenAI", .zhHans = QStringLiteral("开放人工智能")};
    Company oracle{.id = CompanyId("oracle")};
    oracle.name.en = "Oracle";
    for (const Company &company : {nvidia, openai, oracle})
        (void)network.add(company);
    Deal deal{.id = DealId("d1"), .from = nvidia.id, .to = openai.id, .kind = DealKind::Equity};
    deal.amount = Amount{.high = Money::fromMajor(100e9), .upTo = true, .basis = "in stages"};
    deal.announced = PartialDate::fromIso(u"2025-09-22");
    deal.steps = {{.status = Status::LetterOfIntent, .date = deal.announced, .note = "letter"}};
    deal.note.zhHans = QStringLiteral("注");
    (void)network.add(deal);
    return network;
}

/// "2 added, 1 updated, 0 unchanged, 1 left out".
QString printed(const ImportCounts &counts)
{
    return QStringLiteral("%1 added, %2 updated, %3 unchanged, %4 left out")
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.leftOut);
}

QList<ErrorCode> codesOf(const ImportResult &result)
{
    QList<ErrorCode> codes;
    for (const Issue &issue : result.issues)
        codes.append(issue.error.code);
    return codes;
}

bool hasIssue(const ImportResult &result, ErrorCode code, int line)
{
    return std::ranges::any_of(result.issues, [&](const Issue &issue) {
        return issue.error.code == code && issue.error.place.line == line && issue.error.place.file == u"t.csv";
    });
}

} // namespace

/// Rows of tables on their way into a network that may have something in it already.
class TableImportTest : public QObject
{
    Q_OBJECT

private slots:
    void idsHaveNoControlCharacters()
    {
        const QString text = QStringLiteral("id,from,to,amount\na\tb,A\u007f,B,1bn\n");
        const ImportResult result = import(text);
        QCOMPARE(result.network.deals().size(), 1);
        QCOMPARE(result.network.deals().first().id.text(), QStringLiteral("ab"));
        QCOMPARE(result.network.companies().first().id.text(), QStringLiteral("A"));
        QCOMPARE(import(text, result.network).counts.added, 0);
    }

    void companiesAreKnownByAnyOfTheirNames()
    {
        const ImportResult result = import(QStringLiteral("from,to,amount\n"
                                                          "英伟达,oracle,1bn\n"
                                                          "NVDA,  OPENAI ,2bn\n"
                                                          "輝達,New  Firm,3bn\n"
                                                          "new firm,Nvidia,4bn\n"),
                                           known());
        QCOMPARE(printed(result.counts), "3 added, 1 updated, 0 unchanged, 0 left out");
        QCOMPARE(result.companiesCreated, QList<CompanyId>{CompanyId("New Firm")});
        QCOMPARE(result.network.companies().size(), 4);
        QCOMPARE(result.network.deals().size(), 4);
        QVERIFY2(result.issues.isEmpty(), qPrintable(printed(result.issues)));
    }

    void aNameOfTwoCompaniesIsSaid()
    {
        Network network = known();
        Company twin{.id = CompanyId("oracle-2")};
        twin.name.en = "Oracle Two";
        twin.ticker = "NVIDIA";
        QVERIFY(network.add(twin));
        const ImportResult result = import(QStringLiteral("from,to\nNVidia,openai\n"), network);
        QVERIFY(hasIssue(result, ErrorCode::AmbiguousName, 2));
        QCOMPARE(result.network.deals().last().from.text(), "nvidia");
    }

    void readingATableTwiceChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("with ids") << "id,from,to,amount,status,date\na,X,Y,5,signed,2025\nb,Y,X,7,paid,2026\n";
        QTest::newRow("without ids") << "from,to,amount,kind,date\nX,Y,5,debt,2025\nY,X,7,chips,2026\n";
        QTest::newRow("tranches alike") << "from,to,amount\nX,Y,5\nX,Y,5\nX,Y,7\n";
        QTest::newRow("ceilings, words, sources")
            << "from,to,amount,paid,source,note,status\nX,Y,up to 5bn,1bn,https://a.org ; https://b.org,n,loi\n"
               "X,Z,tens of billions,,,,\nZ,X,~5,,,,\nZ,Y,10-20,,,,\n";
        QTest::newRow("companies") << "name,ticker,country,listed\nX,XX,US,yes\nY,YY,DE,no\n";
        QTest::newRow("valuations") << "company,date,value,basis\nX,2025,5bn,post-money\nX,2025,6bn,market cap\n";
    }
    void readingATableTwiceChangesNothing()
    {
        QFETCH(QString, text);
        const ImportResult once = import(text);
        const ImportResult twice = import(text, once.network);
        QCOMPARE(once.counts.leftOut, 0);
        QCOMPARE(once.counts.updated, 0);
        QCOMPARE(twice.counts, (ImportCounts{.unchanged = once.counts.added}));
        QVERIFY(twice.companiesCreated.isEmpty());
        QVERIFY(twice.network == once.network);
    }

    void changedRowsUpdateAndKeepWhatTheTableDoesNotSay()
    {
        const ImportResult result = import(QStringLiteral("id,from,to,amount,status,status date,announced\n"
                                                          "d1,Nvidia,OpenAI,up to 120bn,signed,2025-12-01,\n"),
                                           known());
        QCOMPARE(printed(result.counts), "0 added, 1 updated, 0 unchanged, 0 left out");
        const Deal &deal = *result.network.deal(DealId("d1"));
        QCOMPARE(deal.amount->high, Money::fromMajor(120e9));
        QVERIFY(deal.amount->upTo && !deal.amount->low);
        QCOMPARE(deal.amount->basis, "in stages");
        QCOMPARE(deal.kind, DealKind::Equity);
        QCOMPARE(deal.note.zhHans, QStringLiteral("注"));
        QCOMPARE(deal.announced->iso(), "2025-09-22");
        QCOMPARE(deal.steps.size(), 2);
        QCOMPARE(deal.steps[0].note, "letter");
        QCOMPARE(deal.steps[1].status, Status::Signed);
        QCOMPARE(deal.steps[1].date->iso(), "2025-12-01");
    }

    void aDealWithoutIdIsKnownByCompaniesKindAndDate()
    {
        const QString header = QStringLiteral("from,to,kind,date,note\n");
        const auto counts = [&](const QString &row) { return printed(import(header + row, known()).counts); };
        QCOMPARE(counts("Nvidia,OpenAI,equity,2025-09-22,x\n"), "0 added, 1 updated, 0 unchanged, 0 left out");
        QCOMPARE(counts("Nvidia,OpenAI,debt,2025-09-22,x\n"), "1 added, 0 updated, 0 unchanged, 0 left out");
        QCOMPARE(counts("Nvidia,OpenAI,equity,2025-09,x\n"), "1 added, 0 updated, 0 unchanged, 0 left out");
        QCOMPARE(counts("OpenAI,Nvidia,equity,2025-09-22,x\n"), "1 added, 0 updated, 0 unchanged, 0 left out");
    }

    void eachRowEndsSomewhere()
    {
        const ImportResult result =
            import(QStringLiteral("id,from,to,amount,currency,kind,status,date,years,paid\n" // 1
                                  "a,X,,5,,,,,,\n"
                                  "a,X,Y,5,,,,,,\n"
                                  "a,Y,X,5,,,,,,\n"
                                  ",,,,,,,,,\n" // 5
                                  "b,X,Y,lots,USDX,gift,done soon,someday,-1,\n"
                                  "c,X,X,5,EUR,,,,,$1\n"
                                  "d,X,Y,€5,GBP,,,,,\n"
                                  "e,X,Y,1e999,,,,,,\n"
                                  "f,X,Y,\n"));
        QCOMPARE(printed(result.counts), "6 added, 0 updated, 0 unchanged, 2 left out");
        QVERIFY(hasIssue(result, ErrorCode::MissingCell, 2));
        QVERIFY(hasIssue(result, ErrorCode::DuplicateId, 4));
        for (const ErrorCode code : {ErrorCode::InvalidAmount, ErrorCode::InvalidCurrency, ErrorCode::UnknownWord,
                                     ErrorCode::InvalidDate, ErrorCode::InvalidNumber})
            QVERIFY2(hasIssue(result, code, 6), qPrintable(QString::number(int(code))));
        QVERIFY(hasIssue(result, ErrorCode::SelfDeal, 7));
        QVERIFY(hasIssue(result, ErrorCode::MixedCurrencies, 7));
        QVERIFY(hasIssue(result, ErrorCode::CurrencyDiffers, 8));
        QVERIFY(hasIssue(result, ErrorCode::InvalidAmount, 9));
        QCOMPARE(result.network.deal(DealId("b"))->amountWords, "lots");
        QCOMPARE(result.network.deal(DealId("d"))->amount->headline().currency().code(), "EUR");
        QVERIFY(!result.network.deal(DealId("c"))->amount->paid);
    }

    void decimalsAreDecidedByTheColumn()
    {
        const auto amounts = [](const char *text) {
            QStringList list;
            const ImportResult result = import(QString::fromUtf8(text));
            for (const Deal &deal : result.network.deals())
                list.append(QString::number(deal.amount->headline().major()));
            if (codesOf(result).contains(ErrorCode::AmbiguousDecimal))
                list.append(QStringLiteral("said"));
            return list.join(u' ');
        };
        QCOMPARE(amounts("from|to|amount\nA|B|1.500\nB|C|2,5\n"), "1500 2.5");
        QCOMPARE(amounts("from|to|amount\nA|B|1.500\nB|C|2.5\n"), "1.5 2.5");
        QCOMPARE(amounts("from|to|amount\nA|B|1,500\nB|C|2.5\n"), "1500 2.5");
        QCOMPARE(amounts("from|to|amount\nA|B|1,500\nB|C|3\n"), "1500 3 said");
        QCOMPARE(amounts("from;to;amount\nA;B;1,500\nB;C;3\n"), "1.5 3 said");
        QCOMPARE(amounts("from|to|amount\nA|B|1.500\nB|C|2,5\nC|D|3.5\nD|E|4,5\n"), "1500 2.5 3.5 4.5 said");
    }

    void datesAreDecidedByTheColumn()
    {
        const auto dates = [](const char *text) {
            QStringList list;
            const ImportResult result = import(QString::fromUtf8(text));
            for (const Deal &deal : result.network.deals())
                list.append(deal.announced ? deal.announced->iso() : QStringLiteral("none"));
            if (codesOf(result).contains(ErrorCode::AmbiguousDates))
                list.append(QStringLiteral("said"));
            return list.join(u' ');
        };
        QCOMPARE(dates("from,to,date\nA,B,4/5/2025\nB,C,22/5/2025\n"), "2025-05-04 2025-05-22");
        QCOMPARE(dates("from,to,date\nA,B,4/5/2025\nB,C,5/22/2025\n"), "2025-04-05 2025-05-22");
        QCOMPARE(dates("from,to,date\nA,B,4/5/2025\n"), "2025-04-05 said");
        QCOMPARE(dates("from;to;date\nA;B;4/5/2025\n"), "2025-05-04 said");
        QCOMPARE(dates("from,to,date\nA,B,4.5.2025\n"), "2025-05-04");
        QCOMPARE(dates("from,to,date\nA,B,45922\nB,C,2025\nC,D,Sep 2025\nD,E,2025年9月\n"),
                 "2025-09-22 2025 2025-09 2025-09");
    }

    void numbersOfSpreadsheetsHaveAPoint()
    {
        const Sheet sheet{.rows = {{1, {"from", "to", "amount"}}, {2, {"A", "B", "1.234"}}, {3, {"B", "A", "1234.5"}}},
                          .plainNumbers = true};
        const ImportResult result = importTable({}, sheet, guessedMapping(sheet));
        QCOMPARE(result.network.deals()[0].amount->headline().minorUnits(), 123);
        QVERIFY(result.issues.isEmpty());
    }

    void theMappingsOwnChoicesGoFirst()
    {
        const Sheet sheet = sheetOf(QStringLiteral("from|to|amount|date\nA|B|1,500|4/5/2025\n"));
        ColumnMapping mapping = guessedMapping(sheet);
        mapping.columns[2].decimal = u',';
        mapping.columns[2].unit = 1e6;
        mapping.columns[3].dateOrder = DateOrder::DayMonth;
        mapping.currency = *Currency::fromCode(u"EUR");
        const ImportResult result = importTable({}, sheet, mapping);
        QVERIFY(result.issues.isEmpty());
        QCOMPARE(result.network.deals()[0].amount->headline(), Money(150'000'000, *Currency::fromCode(u"EUR")));
        QCOMPARE(result.network.deals()[0].announced->iso(), "2025-05-04");
    }

    void companiesFillWhatIsEmpty()
    {
        const ImportResult result = import(QStringLiteral("name,name_zh_hant,ticker,role,listed,country\n"
                                                          "Nvidia,,,chips,yes,US\n"
                                                          "oracle,甲骨文,ORCL,Cloud,no,US\n"
                                                          "ORCL,,,,,\n"
                                                          "Fresh,,FR,bank,maybe,\n"
                                                          ",,LONE,,,\n"),
                                           known());
        QCOMPARE(printed(result.counts), "1 added, 2 updated, 0 unchanged, 2 left out");
        const Company &nvidia = *result.network.company(CompanyId("nvidia"));
        QCOMPARE(nvidia.name.zhHant, QStringLiteral("輝達"));
        QCOMPARE(nvidia.ticker, "NVDA");
        QCOMPARE(nvidia.role, Role::Chips);
        QCOMPARE(nvidia.listed, true);
        QCOMPARE(result.network.company(CompanyId("Fresh"))->role, Role::Capital);
        QVERIFY(hasIssue(result, ErrorCode::DuplicateId, 4));
        QVERIFY(hasIssue(result, ErrorCode::UnknownWord, 5));
        QVERIFY(hasIssue(result, ErrorCode::MissingCell, 6));
    }

    void valuationsTakeRangesAndBases()
    {
        const ImportResult result = import(QStringLiteral("company,date,value,low,high,basis\n"
                                                          "OpenAI,Oct 2025,$500bn,,,tender\n"
                                                          "OpenAI,Oct 2025,$501bn,,,\n"
                                                          "Other,2025,5bn,6bn,,\n"
                                                          "Other,2024,4-5bn,,,\n"
                                                          "Other,,5,,,\n"
                                                          "Other,2023,n/a,,,\n"),
                                           known());
        QCOMPARE(printed(result.counts), "4 added, 0 updated, 0 unchanged, 2 left out");
        QVERIFY(hasIssue(result, ErrorCode::ValueOutsideRange, 4));
        QVERIFY(hasIssue(result, ErrorCode::MissingCell, 6));
        QVERIFY(hasIssue(result, ErrorCode::MissingCell, 7));
        QCOMPARE(result.network.valuations()[3].low, Money::fromMajor(4e9));
        QCOMPARE(result.companiesCreated.size(), 1);
    }

    void pricesTimesSharesBecomeComputedValuations()
    {
        const auto file = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/prices.csv"));
        QVERIFY(file);
        ColumnMapping mapping = guessedMapping(file->sheets[0]);
        mapping.company = CompanyId("NVDA");
        const ImportResult prices = importTable(known(), file->sheets[0], mapping, "t.csv");
        QCOMPARE(printed(prices.counts), "3 added, 0 updated, 0 unchanged, 1 left out");
        QVERIFY(hasIssue(prices, ErrorCode::MissingCell, 5));
        QCOMPARE(prices.network.closes()[1], (Close{.company = CompanyId("nvidia"),
                                                    .date = *PartialDate::fromIso(u"2025-09-22"),
                                                    .price = Money(18361, Currency())}));
        mapping.sharesOutstanding = 24.3e9;
        const ImportResult values = importTable(known(), file->sheets[0], mapping, "t.csv");
        QCOMPARE(values.network.valuations().size(), 3);
        const Valuation &valuation = values.network.valuations()[1];
        QCOMPARE(valuation.value, Money::fromMajor(183.61 * 24.3e9));
        QVERIFY(valuation.computed);
        QCOMPARE(valuation.note, "Close of 183.61 USD times 24,300,000,000 shares outstanding");
        QCOMPARE(importTable(values.network, file->sheets[0], mapping).counts.unchanged, 3);
    }

    void readsTheSamplesOfSpreadsheets()
    {
        const ImportResult german = importSample("deals-german.csv");
        QCOMPARE(printed(german.counts), "2 added, 0 updated, 0 unchanged, 0 left out");
        QVERIFY2(german.issues.isEmpty(), qPrintable(printed(german.issues)));
        const Deal &loan = german.network.deals()[0];
        QCOMPARE(loan.from.text(), QStringLiteral("Müller & Söhne"));
        QCOMPARE(loan.amount->headline(), Money(123'450'000'000, *Currency::fromCode(u"EUR")));
        QCOMPARE(loan.kind, DealKind::Debt);
        QCOMPARE(loan.announced->iso(), "2025-09-22");
        QCOMPARE(loan.steps.first().status, Status::Signed);
        QCOMPARE(loan.note.en, "zwei\r\nZeilen");
        QVERIFY(german.network.deals()[1].amount->upTo);

        const ImportResult chinese = importSample("deals-chinese.csv");
        QVERIFY2(chinese.issues.isEmpty(), qPrintable(printed(chinese.issues)));
        QCOMPARE(chinese.network.deals()[0].amount->high, Money::fromMajor(100e9));
        QCOMPARE(chinese.network.deals()[1].announced->iso(), "2025-09");
        QVERIFY(chinese.network.deals()[2].amount->about);
        QCOMPARE(chinese.network.deals()[2].steps[0].status, Status::Reported);

        const ImportResult unicode = importSample("deals-utf16.txt");
        QCOMPARE(codesOf(unicode), QList<ErrorCode>{ErrorCode::AmbiguousDecimal});
        QCOMPARE(unicode.network.deals()[0].amount->headline(), *Money::fromMajor(1500));
        QCOMPARE(unicode.network.deals()[1].announced->iso(), "2025-10-03");
    }

    void tablesOfGraphsGoTogether()
    {
        const auto nodes = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/nodes.csv"));
        const auto edges = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/edges.csv"));
        QVERIFY(nodes && edges);
        const ImportResult companies = importTable({}, nodes->sheets[0], guessedMapping(nodes->sheets[0]));
        const ImportResult deals = importTable(companies.network, edges->sheets[0], guessedMapping(edges->sheets[0]));
        QCOMPARE(deals.network.company(CompanyId("1"))->name.en, "Alpha");
        QCOMPARE(printed(deals.counts), "2 added, 0 updated, 0 unchanged, 0 left out");
        QVERIFY(deals.companiesCreated.isEmpty());
        QCOMPARE(deals.network.deals()[0].amount->headline(), *Money::fromMajor(2e6));
    }

    void aMappingThatIsNotCompleteReadsNothing()
    {
        const Sheet sheet = sheetOf(QStringLiteral("from,amount\nA,1\nB,2\n"));
        const ImportResult result = importTable(known(), sheet, guessedMapping(sheet), QStringLiteral("t.csv"));
        QCOMPARE(result.counts, (ImportCounts{.leftOut = 2}));
        QVERIFY(hasIssue(result, ErrorCode::FieldNotMapped, 1));
        QVERIFY(result.network == known());
        QVERIFY(codesOf(import("from,to\n")).contains(ErrorCode::NoRows));
    }

    void columnsThatAreNotReadAreSaid()
    {
        const ImportResult result = import(QStringLiteral("from,to,colour\nA,B,red\n"));
        QCOMPARE(result.issues.size(), 1);
        QCOMPARE(result.issues[0].severity, Severity::Note);
        QCOMPARE(result.issues[0].error, (Error{ErrorCode::ColumnNotRead, {"t.csv", 1, 3, {}}, {"colour"}}));
    }

    void manyRowsOfOnePairTakeNoTime()
    {
        QString text = QStringLiteral("from,to,amount\n");
        for (int i = 0; i < 20'000; ++i)
            text += QStringLiteral("A,B,%1\n").arg(i);
        const ImportResult once = import(text);
        QCOMPARE(once.counts.added, 20'000);
        QCOMPARE(import(text, once.network).counts.unchanged, 20'000);
    }
};

QTEST_GUILESS_MAIN(TableImportTest)
#include "tst_tableimport.moc"
