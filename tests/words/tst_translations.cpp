// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/dealwords.h"
#include "words/languagescope.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <memory>

using namespace CapitalLoop;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { installLanguage(Language::English); }
    void countsInEnglish();
    void speaksTheInstalledLanguage_data();
    void speaksTheInstalledLanguage();
    void translatesAmountsWithTheirWords();
    void returnsFromAScope();
    void keepsAScopeToItsThread();
};

void TestTranslations::countsInEnglish()
{
    installLanguage(Language::English);
    const auto deals = [](int count) {
        return QCoreApplication::translate("CapitalLoop::ConvertCommand", "%n deals", nullptr, count);
    };
    QCOMPARE(deals(1), QString("1 deal"));
    QCOMPARE(deals(2), QString("2 deals"));
    QCOMPARE(deals(0), QString("0 deals"));
}

void TestTranslations::speaksTheInstalledLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("intent");
    QTest::addColumn<QString>("chips");
    QTest::newRow("English") << Language::English << "letter of intent" << "chip purchase";
    QTest::newRow("Simplified") << Language::SimplifiedChinese << "意向书" << "芯片采购";
    QTest::newRow("Traditional") << Language::TraditionalChinese << "意向書" << "晶片採購";
}

void TestTranslations::speaksTheInstalledLanguage()
{
    QFETCH(Language, language);
    installLanguage(language);
    QTEST(statusName(Status::LetterOfIntent), "intent");
    QTEST(kindName(DealKind::Chips), "chips");
}

void TestTranslations::translatesAmountsWithTheirWords()
{
    installLanguage(Language::SimplifiedChinese);
    const Formatter formatter(Language::SimplifiedChinese);
    Deal deal;
    deal.amount = Amount{};
    deal.amount->low = Money::fromMajor(10e9);
    QCOMPARE(amountText(deal, formatter), QString("超过$100亿"));
    deal.amount->high = deal.amount->low;
    deal.amount->about = true;
    QCOMPARE(amountText(deal, formatter), QString("约$100亿"));
}

void TestTranslations::returnsFromAScope()
{
    {
        const LanguageScope scope(Language::TraditionalChinese);
        QCOMPARE(statusName(Status::Signed), QString("已簽署"));
    }
    QCOMPARE(statusName(Status::Signed), QString("signed"));
}

void TestTranslations::keepsAScopeToItsThread()
{
    const LanguageScope scope(Language::TraditionalChinese);
    QString before;
    QString within;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        before = statusName(Status::Signed);
        const LanguageScope other(Language::SimplifiedChinese);
        within = statusName(Status::Signed);
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(before, QString("signed"));
    QCOMPARE(within, QString("已签署"));
    QCOMPARE(statusName(Status::Signed), QString("已簽署"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
