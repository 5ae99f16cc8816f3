// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/amounttext.h"
#include "io/datetext.h"

#include <QTest>

using namespace CapitalLoop;

namespace {

/// "USD 10..15 up-to about", as short as it is right.
QString printed(const std::optional<WrittenAmount> &amount)
{
    if (!amount)
        return QStringLiteral("none");
    const auto figure = [](const std::optional<Money> &money) {
        return money ? QString::number(money->major(), 'g', 15) : QString();
    };
    const Currency currency = amount->low ? amount->low->currency() : amount->high->currency();
    QString text = currency.code() + u' ' + figure(amount->low);
    if (amount->low != amount->high)
        text += QStringLiteral("..") + figure(amount->high);
    return text + (amount->upTo ? QStringLiteral(" up-to") : QString()) +
           (amount->about ? QStringLiteral(" about") : QString());
}

} // namespace

/// Amounts and dates as people of several countries write them in cells.
class CellTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount");
        const std::pair<const char *, const char *> rows[] = {{"300", "USD 300"},
                                                              {"1.5bn", "USD 1500000000"},
                                                              {"15亿", "USD 1500000000"},
                                                              {"15亿元", "CNY 1500000000"},
                                                              {"15亿人民币", "CNY 1500000000"},
                                                              {"1000亿美元", "USD 100000000000"},
                                                              {"１５億", "USD 1500000000"},
                                                              {"1,5 Mrd", "USD 1500000000"},
                                                              {"1,5 Mrd. €", "EUR 1500000000"},
                                                              {"$300 billion", "USD 300000000000"},
                                                              {"US$ 5m", "USD 5000000"},
                                                              {"HK$7.8bn", "HKD 7800000000"},
                                                              {"EURm 12", "EUR 12000000"},
                                                              {"USDbn 12", "USD 12000000000"},
                                                              {"£2.5m", "GBP 2500000"},
                                                              {"up to 100bn", "USD ..100000000000 up-to"},
                                                              {"Up to $100 billion", "USD ..100000000000 up-to"},
                                                              {"bis zu 10 Mio. EUR", "EUR ..10000000 up-to"},
                                                              {"最多1000亿", "USD ..100000000000 up-to"},
                                                              {"~40bn", "USD 40000000000 about"},
                                                              {"约40亿美元", "USD 4000000000 about"},
                                                              {"ca. 5 Mio", "USD 5000000 about"},
                                                              {"about $5bn", "USD 5000000000 about"},
                                                              {"over 5bn", "USD 5000000000.."},
                                                              {"5bn+", "USD 5000000000.."},
                                                              {"超过50亿", "USD 5000000000.."},
                                                              {"10-15bn", "USD 10000000000..15000000000"},
                                                              {"$10bn to $15bn", "USD 10000000000..15000000000"},
                                                              {"10–15 Mrd. €", "EUR 10000000000..15000000000"},
                                                              {"10至15亿", "USD 1000000000..1500000000"},
                                                              {"1.234.567,89", "USD 1234567.89"},
                                                              {"1,234,567.89", "USD 1234567.89"},
                                                              {"1 234 567,89", "USD 1234567.89"},
                                                              {"1'234'567.89", "USD 1234567.89"},
                                                              {"12,34,567", "USD 1234567"},
                                                              {"0.5bn", "USD 500000000"},
                                                              {".5bn", "USD 500000000"},
                                                              {"2e9", "USD 2000000000"},
                                                              {"(5)", "USD -5"},
                                                              {"-5", "USD -5"},
                                                              {"$ -5", "USD -5"},
                                                              {"92233720368547758.07", "USD 9.22337203685478e+16"},
                                                              {"5 apples", "none"},
                                                              {"5 bn bn", "none"},
                                                              {"$5 EUR", "none"},
                                                              {"five", "none"},
                                                              {"1.2.3", "none"},
                                                              {"1,23,45", "none"},
                                                              {"15-10bn", "none"},
                                                              {"1e999", "none"},
                                                              {"1e99999999999", "none"},
                                                              {"92233720368547758.08", "none"},
                                                              {"", "none"},
                                                              {"up to", "none"},
                                                              {"billionaire 5", "none"}};
        for (const auto &[text, amount] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << amount;
    }
    void readsAmounts()
    {
        QFETCH(QString, text);
        QTEST(printed(writtenAmount(text)), "amount");
    }

    void whatCanBeReadBothWaysFollowsTheDecimalSignGiven()
    {
        QCOMPARE(printed(writtenAmount(u"1,500")), "USD 1500");
        QCOMPARE(printed(writtenAmount(u"1,500", {.decimal = u','})), "USD 1.5");
        QCOMPARE(printed(writtenAmount(u"1.500", {.decimal = u','})), "USD 1500");
        QCOMPARE(printed(writtenAmount(u"1.5", {.decimal = u','})), "USD 1.5");
        QVERIFY(isDecimalAmbiguous(u"$1,500"));
        QVERIFY(!isDecimalAmbiguous(u"0,500"));
        QCOMPARE(decimalSignIn(u"1.234,5"), std::optional<QChar>(u','));
        QCOMPARE(decimalSignIn(u"1.234.567"), std::optional<QChar>(u','));
        QCOMPARE(decimalSignIn(u"1234"), std::optional<QChar>());
    }

    void unitAndCurrencyOfTheColumnHoldForPlainNumbers()
    {
        const AmountReading billionsOfEuros{
            .currency = *Currency::fromCode(u"EUR"), .isCurrencyKnown = true, .exponent = 9};
        QCOMPARE(printed(writtenAmount(u"1.5", billionsOfEuros)), "EUR 1500000000");
        QCOMPARE(printed(writtenAmount(u"500m", billionsOfEuros)), "EUR 500000000");
        QCOMPARE(printed(writtenAmount(u"$2", billionsOfEuros)), "USD 2000000000");
        QCOMPARE(printed(writtenAmount(u"15亿元", billionsOfEuros)), "EUR 1500000000");
    }

    void losesNoCent()
    {
        QCOMPARE(writtenAmount(u"12345678901234.56")->low->minorUnits(), 1234567890123456);
        QCOMPARE(writtenAmount(u"0.07bn")->low->minorUnits(), 7000000000);
        QCOMPARE(amountFromText(u"€5"), std::optional<Money>());
        QCOMPARE(amountFromText(u"up to 5"), std::optional<Money>());
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const std::pair<const char *, const char *> rows[] = {{"2025-09-22", "2025-09-22"},
                                                              {"2025/9/22", "2025-09-22"},
                                                              {"2025.09.22", "2025-09-22"},
                                                              {"20250922", "2025-09-22"},
                                                              {"2025", "2025"},
                                                              {"2025-09", "2025-09"},
                                                              {"9/2025", "2025-09"},
                                                              {"Sep 2025", "2025-09"},
                                                              {"September 2025", "2025-09"},
                                                              {"Sept. 22, 2025", "2025-09-22"},
                                                              {"22nd September 2025", "2025-09-22"},
                                                              {"22-Sep-25", "2025-09-22"},
                                                              {"22. Oktober 2025", "2025-10-22"},
                                                              {"1. März 2026", "2026-03-01"},
                                                              {"Dez 2025", "2025-12"},
                                                              {"2025年9月", "2025-09"},
                                                              {"2025年9月22日", "2025-09-22"},
                                                              {"2025 年", "2025"},
                                                              {"２０２５年９月", "2025-09"},
                                                              {"22.9.2025", "2025-09-22"},
                                                              {"22/09/25", "2025-09-22"},
                                                              {"9/22/2025", "2025-09-22"},
                                                              {"4/5/2025", "2025-05-04"},
                                                              {"2025-09-22T14:00:00Z", "2025-09-22"},
                                                              {"2025-09-22 14:00:00+02:00", "2025-09-22"},
                                                              {"9/22/2025 2:30 PM", "2025-09-22"},
                                                              {"45922", "2025-09-22"},
                                                              {"45922.5", "2025-09-22"},
                                                              {"29.2.2025", ""},
                                                              {"2025-13-01", ""},
                                                              {"13/13/2025", ""},
                                                              {"soon", ""},
                                                              {"Q3 2025", ""},
                                                              {"99999", ""},
                                                              {"12", ""},
                                                              {"", ""}};
        for (const auto &[text, iso] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << iso;
    }
    void readsDates()
    {
        QFETCH(QString, text);
        const auto date = dateFromText(text);
        QTEST(date ? date->iso() : QString(""), "iso");
    }

    void theOrderOfDayAndMonthIsSeenOrTold()
    {
        QCOMPARE(dateFromText(u"4/5/2025", {.order = DateOrder::MonthDay})->iso(), "2025-04-05");
        QCOMPARE(dateFromText(u"22/5/2025", {.order = DateOrder::MonthDay})->iso(), "2025-05-22");
        QCOMPARE(dateFromText(u"44460", {.daysFrom1904 = true})->iso(), "2025-09-22");
        QVERIFY(isDateAmbiguous(u"4/5/2025"));
        QVERIFY(!isDateAmbiguous(u"5/5/2025"));
        QVERIFY(!isDateAmbiguous(u"2025-05-04"));
        QCOMPARE(dateOrderIn(u"4.5.2025"), std::optional(DateOrder::DayMonth));
        QCOMPARE(dateOrderIn(u"4/22/2025"), std::optional(DateOrder::MonthDay));
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
