// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companyfinder.h"

#include <QTest>

using namespace CapitalLoop;

class TestCompanyFinder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsByAnyName_data();
    void findsByAnyName();
    void putsTheExactNameFirst();
    void findsNothingForAnEmptyText();

private:
    Network m_network;
};

void TestCompanyFinder::initTestCase()
{
    const auto add = [this](const char *id, const char *en, const char *hans, const char *hant, const char *ticker) {
        Company company;
        company.id = CompanyId(QString::fromUtf8(id));
        company.name = {
            .en = QString::fromUtf8(en), .zhHans = QString::fromUtf8(hans), .zhHant = QString::fromUtf8(hant)};
        company.ticker = QString::fromUtf8(ticker);
        QVERIFY(m_network.add(company));
    };
    add("nvidia", "Nvidia", "英伟达", "輝達", "NVDA");
    add("openai-backed", "Startups backed by OpenAI", "", "", "");
    add("openai", "OpenAI", "", "", "");
    add("tsmc", "TSMC", "台积电", "台積電", "TSM");
}

void TestCompanyFinder::findsByAnyName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("English") << "nvid" << "nvidia";
    QTest::newRow("Simplified Chinese") << "英伟" << "nvidia";
    QTest::newRow("Traditional Chinese") << "台積" << "tsmc";
    QTest::newRow("ticker") << "nvda" << "nvidia";
    QTest::newRow("id") << "openai-backed" << "openai-backed";
    QTest::newRow("with spaces around") << "  TSMC " << "tsmc";
}

void TestCompanyFinder::findsByAnyName()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(findCompanies(m_network, text).value(0).text(), id);
}

void TestCompanyFinder::putsTheExactNameFirst()
{
    const QList<CompanyId> found = findCompanies(m_network, QStringLiteral("openai"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().text(), QString("openai"));
}

void TestCompanyFinder::findsNothingForAnEmptyText()
{
    QVERIFY(findCompanies(m_network, {}).isEmpty());
    QVERIFY(findCompanies(m_network, QStringLiteral("  ")).isEmpty());
    QVERIFY(findCompanies(m_network, QStringLiteral("no such company")).isEmpty());
}

QTEST_APPLESS_MAIN(TestCompanyFinder)
#include "tst_companyfinder.moc"
