// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkpanel.h"
#include "app/mainwindow.h"
#include "app/recorddialog.h"
#include "app/tablepage.h"
#include "app/tablespanel.h"
#include "app/windowactions.h"
#include "app/windowdocks.h"
#include "diagram/diagramview.h"
#include "io/caploopreader.h"
#include "io/caploopwriter.h"
#include "words/formatter.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace CapitalLoop;

namespace {

/// Forty deals as they come from a spreadsheet, in a ring of ten companies; the third names one with a slip of the pen
/// and the fifth has its dates exchanged.
QString fortyDeals()
{
    QString text = QStringLiteral("Payer\tRecipient\tAmount\tAnnounced\tKind\tStart\tEnd\tSource\n");
    for (int i = 0; i < 40; ++i) {
        QString payer = QStringLiteral("Company %1").arg(QChar(u'A' + i % 10));
        const QString recipient = QStringLiteral("Company %1").arg(QChar(u'A' + (i + 1) % 10));
        payer = i == 2 ? QStringLiteral("Compny C") : payer;
        text += QStringLiteral("%1\t%2\t%3bn\t2025-%4-01\t%5\t%6\t%7\thttps://example.org/%8\n")
                    .arg(payer, recipient)
                    .arg(i + 1)
                    .arg(i / 10 + 1, 2, 10, QLatin1Char('0'))
                    .arg(QStringList{QStringLiteral("equity"), QStringLiteral("cloud"), QStringLiteral("chips")}[i % 3],
                         i == 4 ? QStringLiteral("2030") : QStringLiteral("2026"),
                         i == 4 ? QStringLiteral("2026") : QStringLiteral("2030"))
                    .arg(i);
    }
    return text;
}

} // namespace

class TestNetworkEditing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        installLanguage(Language::English);
        m_window = std::make_unique<MainWindow>(Preferences());
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void pastesFortyDealsAndPutsThemRight()
    {
        Document &document = m_window->document();
        document.setNetwork({}, {});
        m_window->docks().bringTablesForward();
        TablePage &deals = m_window->docks().tables().page(TablesPanel::Deals);
        QApplication::clipboard()->setText(fortyDeals());
        deals.view().setFocus();
        QTest::keySequence(&deals.view(), QKeySequence::Paste);
        QCOMPARE(document.network().deals().size(), 40);
        QCOMPARE(document.network().companies().size(), 11);
        QCOMPARE(document.network().sources().size(), 40);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(m_window->isWindowModified());
        auto *said = m_window->docks().tables().findChild<QLabel *>(QStringLiteral("tablesMessage"));
        QVERIFY(said->isVisible() && said->text().startsWith(QStringLiteral("40 rows added")));

        // What is wrong is found, and put right by its buttons.
        CheckPanel &check = m_window->docks().check();
        qobject_cast<QDockWidget *>(check.parentWidget())->show();
        qobject_cast<QDockWidget *>(check.parentWidget())->raise();
        const auto kinds = [&] {
            QList<Finding::Kind> found;
            for (const Finding &finding : check.findings())
                found.append(finding.kind);
            return found;
        };
        QTRY_VERIFY(check.isUpToDate());
        QVERIFY(kinds().contains(Finding::Kind::TermEndsBeforeStart));
        QVERIFY(kinds().contains(Finding::Kind::NamesAlike));
        for (const char *words : {"Exchange start and end", "Make them one"}) {
            QPushButton *button = nullptr;
            for (QPushButton *candidate : check.findChildren<QPushButton *>()) {
                if (candidate->text() == QLatin1StringView(words))
                    button = candidate;
            }
            QVERIFY2(button, words);
            const int steps = document.undoStack().count();
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(document.undoStack().count(), steps + 1);
            QTRY_VERIFY(check.isUpToDate());
        }
        QVERIFY(!kinds().contains(Finding::Kind::TermEndsBeforeStart));

        // Saved and read again it is the same.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deals.caploop"));
        QVERIFY(document.save(path));
        QVERIFY(!m_window->isWindowModified());
        const auto read = readNetworkFile(path);
        QVERIFY(read && read->issues.isEmpty());
        QCOMPARE(writeNetwork(read->network), writeNetwork(document.network()));

        // Back to the beginning and forth again.
        const QByteArray last = writeNetwork(document.network());
        document.undoStack().setIndex(0);
        QVERIFY(document.network().deals().isEmpty());
        document.undoStack().setIndex(document.undoStack().count());
        QCOMPARE(writeNetwork(document.network()), last);
    }

    void editsACellByItsKeys()
    {
        QVERIFY(m_window->openNetwork(QStringLiteral("example:ai-loop-2025-10")));
        m_window->docks().bringTablesForward();
        QTableView &view = m_window->docks().tables().page(TablesPanel::Deals).view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(1, 3));
        QTest::keyClick(&view, Qt::Key_F2);
        auto *line = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("12.5bn"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_window->document().network().deals()[1].amount->headline(), *Money::fromMajor(12.5e9));
        m_window->actions().action(WindowActions::Undo)->trigger();
        QVERIFY(m_window->document().undoStack().isClean());
    }

    void aCellThatIsBeingEditedDoesNotOutliveTheWindow()
    {
        QVERIFY(m_window->openNetwork(QStringLiteral("example:ai-loop-2025-10")));
        m_window->docks().bringTablesForward();
        QTableView &view = m_window->docks().tables().page(TablesPanel::Deals).view();
        view.setFocus();
        view.setCurrentIndex(view.model()->index(1, 3));
        QTest::keyClick(&view, Qt::Key_F2);
        QTest::keyClicks(view.viewport()->findChild<QLineEdit *>(), QStringLiteral("1bn"));
        m_window.reset();
    }

    void makesACompanyWhereItWasAskedFor()
    {
        QVERIFY(m_window->openNetwork(QStringLiteral("example:ai-loop-2025-10")));
        Document &document = m_window->document();
        const Network before = document.network();
        emit m_window->view().companyWanted({400, 300});
        auto *form = m_window->findChild<RecordDialog *>();
        QVERIFY(form);
        form->accept();
        QVERIFY(form->isVisible()); // nothing was typed yet
        QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("field0")), QStringLiteral("Fresh <b>"));
        form->accept();
        QCOMPARE(document.network().companies().size(), before.companies().size() + 1);
        const Company &made = document.network().companies().last();
        QCOMPARE(made.name.en, QStringLiteral("Fresh <b>"));
        QVERIFY(document.network().pinned.contains(made.id));
        QCOMPARE(m_window->view().placement().positions.value(made.id), QPointF(400, 300));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.network() == before);
    }

    void drawsADealFromCircleToCircle()
    {
        QVERIFY(m_window->openNetwork(QStringLiteral("example:ai-loop-2025-10")));
        DiagramView &view = m_window->view();
        const auto at = [&](const char *id) {
            for (const CompanyShape &company : view.drawing().companies) {
                if (company.id.text() == QLatin1StringView(id))
                    return view.camera().toView(company.centre).toPoint();
            }
            return QPoint();
        };
        QTRY_VERIFY(!view.drawing().companies.isEmpty());
        const Placement placed = view.placement();
        QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, at("nvidia"));
        // A drag takes moves with the button held, which QTest::mouseMove does not send.
        for (const QPoint point : {at("nvidia") + QPoint(30, 0), at("meta")}) {
            QMouseEvent move(QEvent::MouseMove, point, view.mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             Qt::ShiftModifier);
            QApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, at("meta"));
        auto *form = m_window->findChild<RecordDialog *>();
        QVERIFY(form);
        const auto line = [&](int column) {
            return form->findChild<QLineEdit *>(QStringLiteral("field%1").arg(column));
        };
        QCOMPARE(line(0)->text(), QStringLiteral("Nvidia"));
        QCOMPARE(line(1)->text(), QStringLiteral("Meta"));
        line(3)->setText(QStringLiteral("~7bn"));
        form->accept();
        const Deal &made = m_window->document().network().deals().last();
        QCOMPARE(made.from.text(), QStringLiteral("nvidia"));
        QCOMPARE(made.to.text(), QStringLiteral("meta"));
        QVERIFY(made.amount->about);
        QVERIFY(view.placement() == placed); // nobody was moved
    }

    void opensTheValuationsOfACompany()
    {
        QVERIFY(m_window->openNetwork(QStringLiteral("example:ai-loop-2025-10")));
        Document &document = m_window->document();
        emit m_window->view().companyActivated(CompanyId(QStringLiteral("nvidia")));
        auto *form = m_window->findChild<RecordDialog *>();
        QVERIFY(form);
        const auto buttons = form->findChildren<QPushButton *>();
        const auto button = std::ranges::find(buttons, QStringLiteral("Valuations…"), &QPushButton::text);
        QVERIFY(button != buttons.end());
        form->findChild<QLineEdit *>(QStringLiteral("field0"))->setText(QStringLiteral("Nvidia Corp"));
        QTest::mouseClick(*button, Qt::LeftButton);
        QVERIFY(!form->isVisible());
        QCOMPARE(document.network().company(CompanyId(QStringLiteral("nvidia")))->name.en,
                 QStringLiteral("Nvidia Corp")); // what was typed was taken
        TablePage &page = m_window->docks().tables().page(TablesPanel::Valuations);
        QTRY_VERIFY(page.isVisible());
        const QAbstractItemModel &rows = *page.view().model();
        QCOMPARE(rows.rowCount(), document.network().valuationsOf(CompanyId(QStringLiteral("nvidia"))).size());
        for (int row = 0; row < rows.rowCount(); ++row)
            QCOMPARE(rows.index(row, 0).data().toString(), QStringLiteral("Nvidia Corp"));
        QCOMPARE(document.selection().companies, QSet{CompanyId(QStringLiteral("nvidia"))});
    }

    void deletesWhatIsSelected()
    {
        QVERIFY(m_window->openNetwork(QStringLiteral("example:ai-loop-2025-10")));
        Document &document = m_window->document();
        const Network before = document.network();
        const DealId first = before.deals()[0].id;
        document.select({.companies = {}, .deals = {first}});
        m_window->view().setFocus();
        m_window->actions().action(WindowActions::DeleteSelected)->trigger();
        QVERIFY(!document.network().deal(first));
        QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("steps of stories")));
        document.undoStack().undo();
        QVERIFY(document.network() == before);
        m_window->statusBar()->clearMessage();
        for (const Deal &deal : before.deals()) {
            if (deal.from == CompanyId(QStringLiteral("meta")))
                document.select({.companies = {}, .deals = {deal.id}});
        }
        m_window->actions().action(WindowActions::DeleteSelected)->trigger();
        QVERIFY(m_window->statusBar()->currentMessage().isEmpty()); // no story lights it
        document.undoStack().undo();
    }

private:
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestNetworkEditing)
#include "tst_networkediting.moc"
