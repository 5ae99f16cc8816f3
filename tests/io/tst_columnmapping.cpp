// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/columnmapping.h"

#include <QJsonDocument>
#include <QTest>

using namespace CapitalLoop;

namespace {

using F = ImportField;

Sheet sheetOf(const QString &text)
{
    return sheetOfText(text, QStringLiteral("table.csv")).sheets.first();
}

/// "deals: from to amount -", each column by its field's word.
QString printed(const ColumnMapping &mapping)
{
    QStringList words;
    for (const MappedColumn &column : mapping.columns)
        words.append(column.field ? importFieldWord(*column.field) : QStringLiteral("-"));
    return tableKindWord(mapping.table) + QStringLiteral(": ") + words.join(u' ') +
           (mapping.headerRow ? QString() : QStringLiteral(" (no header)"));
}

} // namespace

/// What a table's columns are taken for.
class ColumnMappingTest : public QObject
{
    Q_OBJECT

private slots:
    void guessesFromHeadersAndCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mapping");
        const std::tuple<const char *, const char *, const char *> rows[] = {
            {"English", "From,To,Amount,Kind,Status,Date,Notes,Colour\n",
             "deals: from to amount kind status announced note -"},
            {"our own words", "id,from,to,status_date,up_to,in_return,source\n",
             "deals: id from to status_date up_to in_return source"},
            {"case and punctuation", "FROM_COMPANY;to company;Deal Value ($bn);Up-To\n", "deals: from to amount up_to"},
            {"other words", "Investor,Investee,Headline,Announcement date,URL\n",
             "deals: from to amount announced source"},
            {"Chinese", "付款方,收款方,金额（亿元）,类型,日期,来源,备注\n",
             "deals: from to amount kind announced source note"},
            {"Traditional", "出資方,被投資方,金額,狀態,備註\n", "deals: from to amount status note"},
            {"German", "Geber;Empfänger;Betrag in Mio. €;Art;Datum;Quelle\n",
             "deals: from to amount kind announced source"},
            {"edges of a graph", "Source,Target,Type,Id,Label,Weight\n1,2,Directed,0,,5\n",
             "deals: from to - id - amount"},
            {"companies", "Company,Ticker,Country,Sector\n", "companies: name ticker country role"},
            {"companies in Chinese", "公司,中文名,股票代码,国家\n", "companies: name name_zh_hans ticker country"},
            {"valuations", "Company,Date,Market cap,Currency\n", "valuations: company date value currency"},
            {"valuations in German", "Unternehmen;Stichtag;Marktwert\n", "valuations: company date value"},
            {"prices", "Date,Open,High,Low,Close,Adj Close,Volume\n",
             "prices: date open high_price low_price close - volume"},
            {"date and value", "Date,Value\n2025-01-01,5\n", "prices: date value"},
            {"without a header",
             "Alpha,Beta,$5bn,2025-09-22,https://example.org\nBeta,Alpha,7m,2025-10-01,https://b.org\n",
             "deals: from to amount announced source (no header)"},
            {"a title above", "Circular deals,,\nas of October,,\nPayer,Payee,Amount\nAlpha,Beta,$5bn\n",
             "deals: from to amount"},
            {"unknown headers", "A1x,B2x,C3x\nAlpha,Beta,$5bn\nBeta,Gamma,2bn\n", "deals: from to amount"},
            {"empty", "", "deals: "}};
        for (const auto &[name, text, mapping] : rows)
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(mapping);
    }
    void guessesFromHeadersAndCells()
    {
        QFETCH(QString, text);
        QTEST(printed(guessedMapping(sheetOf(text))), "mapping");
    }

    void theHeaderTellsUnitAndCurrency()
    {
        const auto column = [](const char *header) {
            return guessedMapping(sheetOf(QStringLiteral("from|to|%1\n").arg(QString::fromUtf8(header)))).columns[2];
        };
        QCOMPARE(column("Amount (USD bn)").unit, 1e9);
        QCOMPARE(column("Amount (USD bn)").currency, Currency());
        QCOMPARE(column("Amount [€m]").unit, 1e6);
        QCOMPARE(column("Amount [€m]").currency, Currency::fromCode(u"EUR"));
        QCOMPARE(column("金额（亿元）").unit, 1e8);
        QCOMPARE(column("金额（亿元）").currency, Currency::fromCode(u"CNY"));
        QCOMPARE(column("Betrag in Mrd. Euro").unit, 1e9);
        QCOMPARE(column("Amount (estimated)").unit, 1.0);
        QCOMPARE(column("Amount").currency, std::optional<Currency>());
    }

    void theKindAskedForIsGuessed()
    {
        const Sheet sheet = sheetOf(QStringLiteral("Name,Value,Date\nA,5,2025\n"));
        QCOMPARE(printed(guessedMapping(sheet, TableKind::Valuations)), "valuations: company value date");
        QCOMPARE(printed(guessedMapping(sheet, TableKind::Companies)), "companies: name - -");
    }

    void saysWhatIsMissing()
    {
        ColumnMapping mapping = guessedMapping(sheetOf(QStringLiteral("from,amount\n")));
        QCOMPARE(mapping.missingFields(), QList<F>{F::To});
        mapping = guessedMapping(sheetOf(QStringLiteral("Date,Close\n")));
        QCOMPARE(mapping.missingFields(), QList<F>{F::Company});
        mapping.company = CompanyId("nvidia");
        QVERIFY(mapping.missingFields().isEmpty());
        for (const TableKind table :
             {TableKind::Deals, TableKind::Companies, TableKind::Valuations, TableKind::Prices}) {
            for (const F field : requiredFields(table))
                QVERIFY(importFields(table).contains(field));
        }
    }

    void comesBackFromJsonTheSame()
    {
        const Sheet sheet = sheetOf(QStringLiteral("Geber;Empfänger;Betrag (Mio. €);Datum\n"));
        ColumnMapping mapping = guessedMapping(sheet);
        mapping.columns[2].decimal = u',';
        mapping.columns[3].dateOrder = DateOrder::MonthDay;
        mapping.currency = *Currency::fromCode(u"GBP");
        mapping.company = CompanyId("x");
        mapping.sharesOutstanding = 24.3e9;
        const QByteArray text = QJsonDocument(mappingToJson(mapping)).toJson();
        QCOMPARE(mappingFromJson(QJsonDocument::fromJson(text).object()), mapping);
        QVERIFY(mapping.fits(sheet));
        QVERIFY(!mapping.fits(sheetOf(QStringLiteral("Geber;Empfänger;Betrag;Datum\n"))));
    }

    void nonsenseOfJsonGivesNothing()
    {
        const auto from = [](const char *json) { return mappingFromJson(QJsonDocument::fromJson(json).object()); };
        QVERIFY(!from("{}"));
        QVERIFY(!from(R"({"table": "loops", "currency": "USD"})"));
        QVERIFY(!from(R"({"table": "deals", "currency": "dollars"})"));
        QVERIFY(!from(R"({"table": "deals", "currency": "USD", "columns": [{"field": "colour"}]})"));
        QVERIFY(!from(R"({"table": "deals", "currency": "USD", "columns": [{"unit": -1}]})"));
        QVERIFY(from(R"({"table": "deals", "currency": "USD", "columns": [7, {"header": "x"}]})"));
    }
};

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
