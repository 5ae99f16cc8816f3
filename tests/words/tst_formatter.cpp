// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/formatter.h"

#include <QTest>

using namespace CapitalLoop;

class TestFormatter : public QObject
{
    Q_OBJECT

private slots:
    void writesShortMoney_data();
    void writesShortMoney();
    void writesLongMoney_data();
    void writesLongMoney();
    void writesOtherCurrencies();
    void writesDatesAsPreciseAsTheyAre();
    void writesNumbersAndPercentages();
    void knowsLanguagesByTheirCodes();
};

void TestFormatter::writesShortMoney_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("simplified");
    QTest::addColumn<QString>("traditional");
    QTest::newRow("300 billion") << 300e9 << "$300B" << "$3000亿" << "$3000億";
    QTest::newRow("4.5 trillion") << 4.5e12 << "$4.5T" << "$4.5万亿" << "$4.5兆";
    QTest::newRow("350 million") << 350e6 << "$350M" << "$3.5亿" << "$3.5億";
    QTest::newRow("6.3 billion") << 6.3e9 << "$6.3B" << "$63亿" << "$63億";
    QTest::newRow("no more than three digits") << 4.5678e12 << "$4.57T" << "$4.57万亿" << "$4.57兆";
    QTest::newRow("rounds into the next unit") << 999.6e9 << "$1T" << "$1万亿" << "$1兆";
    QTest::newRow("no trailing zeros") << 20.0e9 << "$20B" << "$200亿" << "$200億";
    QTest::newRow("large") << 1234e9 << "$1.23T" << "$1.23万亿" << "$1.23兆";
    QTest::newRow("ten thousands") << 50e3 << "$50K" << "$5万" << "$5萬";
    QTest::newRow("a share price") << 174.2 << "$174" << "$174" << "$174";
    QTest::newRow("a cent") << 0.01 << "$0.01" << "$0.01" << "$0.01";
    QTest::newRow("nothing") << 0.0 << "$0" << "$0" << "$0";
    QTest::newRow("a loss") << -11.5e9 << "-$11.5B" << "-$115亿" << "-$115億";
}

void TestFormatter::writesShortMoney()
{
    QFETCH(double, dollars);
    const Money money = *Money::fromMajor(dollars);
    QTEST(Formatter(Language::English).shortMoney(money), "english");
    QTEST(Formatter(Language::SimplifiedChinese).shortMoney(money), "simplified");
    QTEST(Formatter(Language::TraditionalChinese).shortMoney(money), "traditional");
}

void TestFormatter::writesLongMoney_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("simplified");
    QTest::addColumn<QString>("traditional");
    QTest::newRow("300 billion") << 300e9 << "300 billion dollars" << "3000亿美元" << "3000億美元";
    QTest::newRow("4.5 trillion") << 4.5e12 << "4.5 trillion dollars" << "4.5万亿美元" << "4.5兆美元";
    QTest::newRow("four digits") << 22.45e9 << "22.45 billion dollars" << "224.5亿美元" << "224.5億美元";
    QTest::newRow("small") << 12500.0 << "12,500 dollars" << "1.25万美元" << "1.25萬美元";
    QTest::newRow("with cents") << 174.5 << "174.50 dollars" << "174.50美元" << "174.50美元";
}

void TestFormatter::writesLongMoney()
{
    QFETCH(double, dollars);
    const Money money = *Money::fromMajor(dollars);
    QTEST(Formatter(Language::English).longMoney(money), "english");
    QTEST(Formatter(Language::SimplifiedChinese).longMoney(money), "simplified");
    QTEST(Formatter(Language::TraditionalChinese).longMoney(money), "traditional");
}

void TestFormatter::writesOtherCurrencies()
{
    const Formatter english(Language::English);
    const auto money = [](double major, const char *code) {
        return *Money::fromMajor(major, *Currency::fromCode(QString::fromLatin1(code)));
    };
    QCOMPARE(english.shortMoney(money(7.6e12, "JPY")), QString("¥7.6T"));
    QCOMPARE(english.shortMoney(money(2e9, "EUR")), QString("€2B"));
    QCOMPARE(english.shortMoney(money(2e9, "SEK")), QString("SEK 2B"));
    QCOMPARE(english.longMoney(money(2e9, "SEK")), QString("2 billion SEK"));
    QCOMPARE(Formatter(Language::TraditionalChinese).longMoney(money(5e9, "TWD")), QString("50億新台幣"));
}

void TestFormatter::writesDatesAsPreciseAsTheyAre()
{
    const PartialDate day = *PartialDate::fromIso(u"2025-09-22");
    const PartialDate month = *PartialDate::fromIso(u"2025-09");
    const PartialDate year = *PartialDate::fromIso(u"2025");
    const Formatter english(Language::English);
    QCOMPARE(english.date(day), QString("22 September 2025"));
    QCOMPARE(english.date(month), QString("September 2025"));
    QCOMPARE(english.date(year), QString("2025"));
    const Formatter chinese(Language::SimplifiedChinese);
    QCOMPARE(chinese.date(day), QString("2025年9月22日"));
    QCOMPARE(chinese.date(month), QString("2025年9月"));
    QCOMPARE(chinese.date(year), QString("2025年"));
}

void TestFormatter::writesNumbersAndPercentages()
{
    const Formatter english(Language::English);
    QCOMPARE(english.number(1234567), QString("1,234,567"));
    QCOMPARE(english.number(1.26, 1), QString("1.3"));
    QCOMPARE(english.percent(36), QString("36%"));
    QCOMPARE(english.percent(-23.7), QString("-23.7%"));
}

void TestFormatter::knowsLanguagesByTheirCodes()
{
    QCOMPARE(languageFromCode(u"en"), Language::English);
    QCOMPARE(languageFromCode(u"en_GB"), Language::English);
    QCOMPARE(languageFromCode(u"zh-Hans"), Language::SimplifiedChinese);
    QCOMPARE(languageFromCode(u"zh_CN"), Language::SimplifiedChinese);
    QCOMPARE(languageFromCode(u"zh"), Language::SimplifiedChinese);
    QCOMPARE(languageFromCode(u"zh-Hant"), Language::TraditionalChinese);
    QCOMPARE(languageFromCode(u"zh_TW"), Language::TraditionalChinese);
    QCOMPARE(languageFromCode(u"zh-HK"), Language::TraditionalChinese);
    QCOMPARE(languageFromCode(u"zh-Hans-HK"), Language::SimplifiedChinese);
    QCOMPARE(languageFromCode(u"de"), std::nullopt);
    for (const Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        QCOMPARE(languageFromCode(languageCode(language)), language);
}

QTEST_APPLESS_MAIN(TestFormatter)
#include "tst_formatter.moc"
