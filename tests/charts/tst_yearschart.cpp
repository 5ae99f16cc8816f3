// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearschart.h"
#include "charts/yearsdock.h"
#include "charts/yearsnetwork.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestYearsChart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheWholeNetworkUntilACompanyIsSelected();
    void keepsTheCompanyWhileItsDealsAreSelected();
    void staysIfToldNotToFollow();
    void followsTheFilter();
    void followsTheBasis();
    void forgetsACompanyThatIsGone();
    void aClickOnAPieceSelectsItsDeals();
    void aClickOnANameSelectsTheCompany();
    void theKeyboardWalksAndSelects();
    void exportsWhatItShows();
    void theDockSaysWhatItIs();

private:
    [[nodiscard]] QPoint placeOf(const char *deal, std::optional<int> year);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<YearsDock> m_dock;
    YearsChart *m_chart = nullptr;
};

void TestYearsChart::init()
{
    m_dock.reset();
    m_document = std::make_unique<Document>();
    m_document->setNetwork(yearsNetwork(), QString());
    m_dock = std::make_unique<YearsDock>(*m_document);
    m_chart = &m_dock->chart();
    m_dock->resize(900, 500);
    m_dock->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
}

QPoint TestYearsChart::placeOf(const char *deal, std::optional<int> year)
{
    for (const YearsPart &part : m_chart->picture().parts) {
        for (const DealPart &one : part.deals) {
            if (one.deal == DealId(QLatin1StringView(deal)) && part.year == year)
                return part.box.center().toPoint();
        }
    }
    return {};
}

void TestYearsChart::showsTheWholeNetworkUntilACompanyIsSelected()
{
    QVERIFY(!m_chart->content().money.company);
    m_document->select({{CompanyId("a")}, {}});
    QCOMPARE(m_chart->content().money.company, CompanyId("a"));
    QVERIFY(m_chart->picture().picture.title.startsWith(u"A:"));
    m_document->select({});
    QVERIFY(!m_chart->content().money.company);
}

void TestYearsChart::keepsTheCompanyWhileItsDealsAreSelected()
{
    m_document->select({{CompanyId("a")}, {}});
    m_document->select({{}, {DealId("ab")}});
    QCOMPARE(m_chart->content().money.company, CompanyId("a"));
    QCOMPARE(m_chart->content().highlighted, QSet{DealId("ab")});
}

void TestYearsChart::staysIfToldNotToFollow()
{
    m_document->select({{CompanyId("a")}, {}});
    m_dock->followAction()->trigger();
    m_document->select({{CompanyId("z")}, {}});
    QCOMPARE(m_chart->content().money.company, CompanyId("a"));
    m_dock->followAction()->trigger();
    QCOMPARE(m_chart->content().money.company, CompanyId("z"));
    m_dock->networkAction()->trigger();
    QVERIFY(!m_chart->content().money.company);
    QVERIFY(m_document->selection().isEmpty());
}

void TestYearsChart::followsTheFilter()
{
    const qsizetype all = m_chart->picture().parts.size();
    m_document->setFilter({.minimum = Money::fromMajor(100e9)});
    QVERIFY(m_chart->picture().parts.size() < all);
    QVERIFY(m_chart->request().deals);
    m_document->setFilter({});
    QCOMPARE(m_chart->picture().parts.size(), all);
}

void TestYearsChart::followsTheBasis()
{
    m_chart->setBasis(AmountBasis::Paid);
    QVERIFY(m_chart->content().isEmpty());
    m_chart->setBasis(AmountBasis::Firm);
    QVERIFY(!m_chart->content().hasSoft);
}

void TestYearsChart::forgetsACompanyThatIsGone()
{
    m_document->select({{CompanyId("a")}, {}});
    m_dock->followAction()->trigger();
    m_document->setNetwork(chartNetwork(), QString());
    QVERIFY(m_chart->content().money.company);
    m_document->setNetwork({}, QString());
    QVERIFY(!m_chart->content().money.company);
    QVERIFY(m_chart->picture().parts.isEmpty());
}

void TestYearsChart::aClickOnAPieceSelectsItsDeals()
{
    m_document->select({{CompanyId("a")}, {}});
    QTest::mouseClick(m_chart, Qt::LeftButton, {}, placeOf("ab", 2029));
    QCOMPARE(m_document->selection().deals, QSet{DealId("ab")});
    QTest::mouseClick(m_chart, Qt::LeftButton, {}, placeOf("ab2", {}));
    QCOMPARE(m_document->selection().deals, QSet{DealId("ab2")});
}

void TestYearsChart::aClickOnANameSelectsTheCompany()
{
    const EndLabel label = m_chart->picture().picture.endLabels.last();
    QTest::mouseClick(m_chart, Qt::LeftButton, {}, label.box.center().toPoint());
    QCOMPARE(m_document->selection().companies, QSet{label.company});
}

void TestYearsChart::theKeyboardWalksAndSelects()
{
    m_document->select({{CompanyId("z")}, {}});
    QTest::keyClick(m_chart, Qt::Key_Right);
    QTest::keyClick(m_chart, Qt::Key_Return);
    QCOMPARE(m_document->selection().deals, QSet{DealId("za")});
    QTest::keyClick(m_chart, Qt::Key_Home);
    QVERIFY(m_document->selection().isEmpty());
    QVERIFY(!m_chart->content().money.company);
}

void TestYearsChart::exportsWhatItShows()
{
    QTemporaryDir folder;
    m_document->select({{CompanyId("z")}, {}});
    const QString path = folder.filePath(QStringLiteral("years.csv"));
    QVERIFY(m_chart->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY(table.contains("to pay,2026,Z,A,za"));
    QVERIFY(!table.contains(",ab,"));
}

void TestYearsChart::theDockSaysWhatItIs()
{
    QCOMPARE(m_dock->windowTitle(), QStringLiteral("Money by Year"));
    QVERIFY(!m_dock->exportAction()->text().isEmpty());
    (void)m_chart->picture();
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("2029")));
}

QTEST_MAIN(TestYearsChart)
#include "tst_yearschart.moc"
