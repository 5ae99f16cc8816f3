// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopspanel.h"

#include "app/loopsearchbar.h"

#include "shared/randomgraph.h"
#include "shared/testnetwork.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

/// So many companies and deals, with so many loops that finding and counting them takes a while.
Network bigNetwork(int companies, int deals)
{
    Network network;
    for (int i = 0; i < companies; ++i) {
        Company company{.id = CompanyId(QStringLiteral("c%1").arg(i))};
        company.name.en = QStringLiteral("Company %1").arg(i);
        (void)network.add(company);
    }
    for (const Arc &arc : randomArcs(companies, deals, 7)) {
        Deal deal{.id = DealId(QStringLiteral("d%1-%2").arg(arc.from).arg(arc.to)),
                  .from = CompanyId(QStringLiteral("c%1").arg(arc.from)),
                  .to = CompanyId(QStringLiteral("c%1").arg(arc.to))};
        const auto money = Money::fromMajor(arc.amount * 1e9);
        deal.amount = Amount{.low = money, .high = money};
        deal.steps = {StatusStep{.status = Status::Signed, .date = PartialDate::fromYear(2025)}};
        (void)network.add(deal);
    }
    return network;
}

/// a <-> b of which something is paid, a -> c -> a of which more is promised and nothing paid, a -> d -> a without any
/// amount; with a source, a ticker and Chinese names.
Network partlyPaid()
{
    Network network;
    network.asOf = QDate(2025, 10, 31);
    (void)network.add(Source{.id = SourceId("s"),
                             .publisher = QStringLiteral("The Daily"),
                             .date = PartialDate::fromIso(QStringLiteral("2025-09-22")),
                             .url = QUrl(QStringLiteral("https://example.com/a"))});
    (void)network.add(Source{.id = SourceId("t"), .title = QStringLiteral("A filing")});
    for (const char *name : {"a", "b", "c", "d"}) {
        Company company{.id = CompanyId(QLatin1StringView(name))};
        company.name.en = QString::fromLatin1(name).toUpper();
        if (name[0] == 'b')
            company.name = {.en = QStringLiteral("Oracle"),
                            .zhHans = QStringLiteral("甲骨文"),
                            .zhHant = QStringLiteral("甲骨文臺灣")};
        company.ticker = name[0] == 'b' ? QStringLiteral("ORCL") : QString();
        (void)network.add(company);
    }
    const auto add = [&](const char *id, const char *from, const char *to, double billions, double paid) {
        Deal deal{.id = DealId(QLatin1StringView(id)),
                  .from = CompanyId(QLatin1StringView(from)),
                  .to = CompanyId(QLatin1StringView(to))};
        const auto money = Money::fromMajor(billions * 1e9);
        if (billions > 0)
            deal.amount = Amount{.low = money, .high = money, .paid = Money::fromMajor(paid * 1e9)};
        deal.steps = {StatusStep{.status = Status::Signed, .date = PartialDate::fromYear(2025)}};
        deal.sources = {SourceId(id[0] == 'a' ? "s" : "t")};
        (void)network.add(deal);
    };
    add("ab", "a", "b", 10, 4);
    add("ba", "b", "a", 20, 5);
    add("ac", "a", "c", 100, 1);
    add("ca", "c", "a", 200, 0);
    add("ad", "a", "d", 0, 0);
    add("da", "d", "a", 0, 0);
    return network;
}

} // namespace

class TestLoopsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void loopsWithoutMoneyOnTheBasisComeLastAndAreCounted();
    void theyComeLastInEveryOrder();
    void copiesBasisDayAndSources();
    void findsACompanyByAnyNameOrTicker();
    void showsAndEndsALongSearch();
    void aRowIsAsHighAsItsWrappedTextsNeed();
    void loopsOfAFormerNetworkAreNotLeftStanding();
    void aThousandLoopsAreListedAndOthersFoundByCompany();

private:
    void open(const Network &network);
    [[nodiscard]] QString cell(int row, int role = Qt::DisplayRole) const;
    [[nodiscard]] int rows() const { return m_panel->list()->model()->rowCount(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LoopsPanel> m_panel;
};

void TestLoopsPanel::init()
{
    m_panel.reset();
    m_document = std::make_unique<Document>();
    m_panel = std::make_unique<LoopsPanel>(*m_document);
    m_panel->resize(360, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(!m_panel->finder().isBusy());
}

void TestLoopsPanel::open(const Network &network)
{
    m_document->setNetwork(network, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->finder().isBusy(), 60'000);
}

QString TestLoopsPanel::cell(int row, int role) const
{
    return m_panel->list()->model()->index(row, 0).data(role).toString();
}

void TestLoopsPanel::loopsWithoutMoneyOnTheBasisComeLastAndAreCounted()
{
    open(partlyPaid());
    QCOMPARE(rows(), 3);
    QVERIFY(m_panel->carrying()->isHidden());
    QCOMPARE(cell(0), QStringLiteral("A → C → A"));
    QCOMPARE(cell(2), QStringLiteral("A → D → A"));
    m_panel->certainty()->setValue(static_cast<int>(AmountBasis::Paid));
    QTRY_VERIFY(!m_panel->finder().isBusy());
    QCOMPARE(cell(0), QStringLiteral("A → Oracle → A"));
    QCOMPARE(cell(1), QStringLiteral("A → D → A")); // unknown, so it may carry some
    QCOMPARE(cell(2), QStringLiteral("A → C → A"));
    QVERIFY(!m_panel->list()->model()->index(1, 0).data(LoopTableModel::NothingRole).toBool());
    QVERIFY(m_panel->list()->model()->index(2, 0).data(LoopTableModel::NothingRole).toBool());
    QVERIFY(m_panel->carrying()->isVisible());
    QCOMPARE(m_panel->carrying()->text(),
             QStringLiteral("1 of 3 loops carry money on this basis (paid); the grey ones below the line do not. "
                            "For 1 of them the amount is not known."));
}

void TestLoopsPanel::theyComeLastInEveryOrder()
{
    LoopTableModel model;
    LoopFilterModel filter;
    filter.setSourceModel(&model);
    AnalysisScope scope;
    scope.basis = AmountBasis::Paid;
    const Network network = partlyPaid();
    model.setLoops(network, findLoops(network, scope, {}), Language::English);
    for (const int column :
         {LoopTableModel::Path, LoopTableModel::Bottleneck, LoopTableModel::Total, LoopTableModel::Paid}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            filter.sort(column, order);
            QCOMPARE(filter.index(2, 0).data().toString(), QStringLiteral("A → C → A"));
        }
    }
}

void TestLoopsPanel::copiesBasisDayAndSources()
{
    open(partlyPaid());
    m_panel->setBasis(AmountBasis::Firm);
    QTRY_VERIFY(!m_panel->finder().isBusy());
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(1, 0));
    QTest::keySequence(m_panel->list(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[0].contains("10 billion dollars"));
    QCOMPARE(lines[1], QStringLiteral("Basis: firm. Signed, delivered or paid; the smallest figure published."));
    QCOMPARE(lines[2], QStringLiteral("As of 31 October 2025."));
    QCOMPARE(lines[3], QStringLiteral("Sources:"));
    QCOMPARE(lines[4], QStringLiteral("- A → Oracle, $10B: The Daily, 22 September 2025, https://example.com/a"));
    QCOMPARE(lines[5], QStringLiteral("- Oracle → A, $20B: A filing"));
}

void TestLoopsPanel::findsACompanyByAnyNameOrTicker()
{
    open(partlyPaid());
    for (const char *name : {"oracle", "甲骨文", "臺灣", " orcl "}) {
        m_panel->company()->setText(QString::fromUtf8(name));
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0), QStringLiteral("A → Oracle → A"));
    }
    m_panel->company()->setText(QStringLiteral("nobody"));
    QCOMPARE(rows(), 0);
    QVERIFY(m_panel->count()->text().contains("nobody"));
    m_panel->company()->clear();
    QCOMPARE(rows(), 3);
}

void TestLoopsPanel::showsAndEndsALongSearch()
{
    open(partlyPaid());
    QVERIFY(m_panel->searchBar()->isHidden());
    m_panel->searchBar()->setPatience(0);
    QSignalSpy found(&m_panel->finder(), &LoopFinder::found);
    m_document->setNetwork(bigNetwork(1000, 10'000), {});
    QTRY_VERIFY(m_panel->searchBar()->isVisible());
    QVERIFY(m_panel->finder().isBusy());
    QVERIFY(m_panel->searchBar()->progress()->isVisible());
    QCOMPARE(m_panel->count()->text(), QStringLiteral("Looking for loops …"));
    QCOMPARE(m_panel->searchBar()->button()->text(), QStringLiteral("Cancel"));
    QTest::mouseClick(m_panel->searchBar()->button(), Qt::LeftButton);
    QVERIFY(!m_panel->finder().isBusy());
    QVERIFY(found.isEmpty());
    QCOMPARE(rows(), 0); // those of the small network are no loops of this one
    QCOMPARE(m_panel->count()->text(), QStringLiteral("The search was stopped; no loops are shown."));
    QVERIFY(!m_panel->searchBar()->progress()->isVisible());
    QCOMPARE(m_panel->searchBar()->button()->text(), QStringLiteral("Search again"));
    m_panel->searchBar()->setPatience(600'000);
    QTest::mouseClick(m_panel->searchBar()->button(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 60'000);
    QVERIFY(m_panel->searchBar()->isHidden());
    QVERIFY(rows() > 0);
    const int listed = rows();
    m_panel->setBasis(AmountBasis::Firm); // of the same network: what was found before stays
    m_panel->finder().cancel();
    QCOMPARE(rows(), listed);
    QCOMPARE(
        m_panel->count()->text(),
        QStringLiteral("The search was stopped; the loops found before are shown (headline, at most 6 companies)."));
}

void TestLoopsPanel::aRowIsAsHighAsItsWrappedTextsNeed()
{
    open(partlyPaid());
    m_panel->show();
    const QModelIndex first = m_panel->list()->model()->index(0, 0);
    const auto heightAt = [&](int width) {
        m_panel->resize(width, 700);
        QCoreApplication::processEvents();
        return m_panel->list()->sizeHintForIndex(first).height();
    };
    const int wide = heightAt(900);
    const int narrow = heightAt(200);
    QVERIFY2(narrow > wide, qPrintable(QStringLiteral("%1 and %2").arg(narrow).arg(wide)));
}

void TestLoopsPanel::loopsOfAFormerNetworkAreNotLeftStanding()
{
    open(partlyPaid());
    m_panel->list()->setCurrentIndex(m_panel->list()->model()->index(0, 0));
    m_document->setNetwork(bigNetwork(100, 1000), {});
    QTest::keyClick(m_panel->list(), Qt::Key_Right); // into the legs of the loops that are still listed
    QTest::keySequence(m_panel->list(), QKeySequence::Copy);
    m_panel->finder().cancel();
    QCOMPARE(rows(), 0);
}

void TestLoopsPanel::aThousandLoopsAreListedAndOthersFoundByCompany()
{
    open(bigNetwork(60, 400));
    QCOMPARE(rows(), 1000);
    QVERIFY(m_panel->count()->text().contains("1,000 shown of"));
    m_panel->company()->setText(QStringLiteral("Company 59"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->finder().isBusy(), 60'000);
    QCOMPARE(rows(), 1000); // not only those among the first thousand of all
    QVERIFY(cell(999).contains("Company 59"));
    m_panel->company()->clear();
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->finder().isBusy(), 60'000);
    QCOMPARE(rows(), 1000);
    QElapsedTimer timer;
    timer.start();
    m_panel->company()->setText(QStringLiteral("ompany"));
    m_panel->list()->grab();
    qInfo("filtering and painting a thousand loops: %lld ms", timer.elapsed());
}

QTEST_MAIN(TestLoopsPanel)
#include "tst_loopspanel.moc"
