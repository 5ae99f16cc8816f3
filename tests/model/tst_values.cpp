// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/localtext.h"
#include "model/money.h"
#include "model/partialdate.h"

#include <QTest>

#include <cmath>

using namespace CapitalLoop;

/// The small values: what cannot be right does not come to exist.
class ValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void moneyCountsMinorUnits()
    {
        QCOMPARE(Money::fromMajor(1.005e9)->minorUnits(), qint64(100'500'000'000));
        QCOMPARE(Money::fromMajor(20.47)->minorUnits(), qint64(2047));
        QCOMPARE(Money::fromMajor(-0.5)->minorUnits(), qint64(-50));
        const Currency yen = *Currency::fromCode(u"JPY");
        QCOMPARE(Money::fromMajor(7580684e6, yen)->minorUnits(), qint64(7'580'684'000'000));
        QCOMPARE(Money::fromMajor(7580684e6, yen)->major(), 7580684e6);
    }

    void moneyThatDoesNotFitIsNone()
    {
        QVERIFY(!Money::fromMajor(std::nan("")));
        QVERIFY(!Money::fromMajor(HUGE_VAL));
        QVERIFY(!Money::fromMajor(1e17));
        QVERIFY(!Money::fromMajor(-1e17));
        QVERIFY(Money::fromMajor(9e16));
    }

    void currencyIsThreeLetters()
    {
        QCOMPARE(Currency::fromCode(u"EUR")->code(), QString("EUR"));
        for (const char16_t *bad : {u"", u"EU", u"EURO", u"eur", u"E1R", u"ÄBC"})
            QVERIFY(!Currency::fromCode(bad));
        QCOMPARE(Currency().code(), QString("USD"));
    }

    void partialDateKeepsItsPrecision_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("year") << "2025" << QDate(2025, 1, 1) << QDate(2025, 12, 31);
        QTest::newRow("month") << "2024-02" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("day") << "2025-09-22" << QDate(2025, 9, 22) << QDate(2025, 9, 22);
    }
    void partialDateKeepsItsPrecision()
    {
        QFETCH(QString, iso);
        const auto date = PartialDate::fromIso(iso);
        QVERIFY(date);
        QCOMPARE(date->iso(), iso);
        QTEST(date->firstDay(), "first");
        QTEST(date->lastDay(), "last");
    }

    void partialDateRefusesWhatIsNoDate()
    {
        for (const char16_t *bad : {u"", u"25", u"202", u"0000", u"2025-13", u"2025-00", u"2025-02-30", u"2025/09",
                                    u"2025-9-1", u"2025-09-22T00:00", u"-025", u"+025", u"２０２５", u"2025-09-"})
            QVERIFY2(!PartialDate::fromIso(bad), qPrintable(QString::fromUtf16(bad)));
    }

    void localTextFallsBack()
    {
        const LocalText english{.en = "Nvidia"};
        QCOMPARE(english.in(Language::TraditionalChinese), QString("Nvidia"));
        const LocalText chinese{.zhHans = "英伟达"};
        QCOMPARE(chinese.in(Language::English), QString("英伟达"));
        QCOMPARE(chinese.in(Language::TraditionalChinese), QString("英伟达"));
        QVERIFY(LocalText().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
