// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/moneytext.h"

#include <QTest>

#include <limits>

using namespace CapitalLoop;

/// Money and numbers go to the file and back without losing a cent.
class MoneyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsDigitsExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<bool>("isRounded");
        QTest::newRow("whole") << QByteArray("100000000000") << "USD" << qint64(10'000'000'000'000) << false;
        QTest::newRow("cents") << QByteArray("20.47") << "USD" << qint64(2047) << false;
        QTest::newRow("beyond double") << QByteArray("90071992547409.93") << "USD" << qint64(9'007'199'254'740'993)
                                       << false;
        QTest::newRow("largest") << QByteArray("92233720368547758.07") << "USD" << std::numeric_limits<qint64>::max()
                                 << false;
        QTest::newRow("negative") << QByteArray("-0.5") << "USD" << qint64(-50) << false;
        QTest::newRow("exponent") << QByteArray("1.005e9") << "USD" << qint64(100'500'000'000) << false;
        QTest::newRow("plus exponent") << QByteArray("1E+2") << "USD" << qint64(10'000) << false;
        QTest::newRow("minus exponent") << QByteArray("12345e-2") << "USD" << qint64(12'345) << false;
        QTest::newRow("leading zeros") << QByteArray("0.0004e4") << "USD" << qint64(400) << false;
        QTest::newRow("zero") << QByteArray("0e999999999999") << "USD" << qint64(0) << false;
        QTest::newRow("half up") << QByteArray("0.005") << "USD" << qint64(1) << true;
        QTest::newRow("half away from zero") << QByteArray("-0.005") << "USD" << qint64(-1) << true;
        QTest::newRow("down") << QByteArray("84.12499") << "USD" << qint64(8412) << true;
        QTest::newRow("tiny") << QByteArray("1e-999999999999") << "USD" << qint64(0) << true;
        QTest::newRow("trailing zeros are not finer") << QByteArray("1.5000") << "USD" << qint64(150) << false;
        QTest::newRow("yen") << QByteArray("7580684000000") << "JPY" << qint64(7'580'684'000'000) << false;
        QTest::newRow("dinar") << QByteArray("1.234") << "KWD" << qint64(1234) << false;
    }
    void readsDigitsExactly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, currency);
        const auto read = moneyFromText(text, *Currency::fromCode(currency));
        QVERIFY(read);
        QTEST(read->money.minorUnits(), "minor");
        QTEST(read->isRounded, "isRounded");
        QCOMPARE(read->money.currency().code(), currency);
    }

    void refusesWhatDoesNotFit()
    {
        for (const char *text : {"92233720368547758.08", "1e17", "-1e17", "1e999999999999", "99999999999999999999999"})
            QVERIFY2(!moneyFromText(text, Currency()), text);
    }

    void writesAndReadsTheSame()
    {
        for (const char *code : {"USD", "JPY", "KWD"}) {
            const Currency currency = *Currency::fromCode(QString::fromLatin1(code));
            for (const qint64 minor : {qint64(0), qint64(1), qint64(-1), qint64(10), qint64(99), qint64(-100),
                                       qint64(123456789), qint64(9'007'199'254'740'993),
                                       std::numeric_limits<qint64>::max(), -std::numeric_limits<qint64>::max()}) {
                const QByteArray text = textOfMoney(Money(minor, currency));
                QVERIFY2(!text.contains('e'), text);
                QCOMPARE(moneyFromText(text, currency)->money, Money(minor, currency));
            }
        }
        QCOMPARE(textOfMoney(Money(-5, Currency())), QByteArray("-0.05"));
        QCOMPARE(textOfMoney(Money(150, Currency())), QByteArray("1.5"));
    }

    void writesNumbersPlainly()
    {
        QCOMPARE(textOfNumber(100e9), QByteArray("100000000000"));
        QCOMPARE(textOfNumber(-3), QByteArray("-3"));
        QCOMPARE(textOfNumber(0.1), QByteArray("0.1"));
        QCOMPARE(textOfNumber(1e300), QByteArray("1e+300"));
    }
};

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "tst_moneytext.moc"
