// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcementpage.h"
#include "app/tablespanel.h"
#include "document/tables/announcementtablemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

/// The table of what was announced against what has been paid, on the built-in network of October 2025.
class TestAnnouncementPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page.reset();
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->open(QStringLiteral("example:ai-loop-2025-10")));
        m_page = std::make_unique<AnnouncementPage>(*m_document, nullptr);
        m_page->resize(1000, 400);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void saysThatACoincidenceIsNoCause()
    {
        QVERIFY(m_page->findChild<QLabel *>()->text().contains("A coincidence in time is not a cause"));
    }

    void theLargestGainComesFirst()
    {
        QCOMPARE(text(0, AnnouncementTableModel::DealName), QStringLiteral("OpenAI → Oracle"));
        QCOMPARE(text(0, AnnouncementTableModel::Gained), QStringLiteral("+$250B"));
        QCOMPARE(text(0, AnnouncementTableModel::PerDollar), QStringLiteral("+0.83"));
    }

    void aChosenRowSelectsItsDeal()
    {
        m_page->view().setFocus();
        QTest::mouseClick(m_page->view().viewport(), Qt::LeftButton, {},
                          m_page->view().visualRect(m_page->view().model()->index(0, 0)).center());
        QCOMPARE(m_document->selection(), (Selection{{}, {DealId("openai-oracle-cloud-2025")}}));
    }

    void followsTheSelectionOfOthers()
    {
        m_page->findChild<QLineEdit *>()->setFocus();
        m_document->select({{}, {DealId("nvidia-openai-equity-2025")}});
        const QModelIndexList rows = m_page->view().selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().data().toString(), QStringLiteral("Nvidia → OpenAI"));
        m_document->select({});
        QVERIFY(!m_page->view().selectionModel()->hasSelection());
    }

    void filtersAndLeavesOutWhatIsNotKnown()
    {
        const int all = m_page->view().model()->rowCount();
        m_page->findChild<QCheckBox *>()->setChecked(true);
        const int known = m_page->view().model()->rowCount();
        QVERIFY(known > 0 && known < all);
        m_page->findChild<QLineEdit *>()->setText(QStringLiteral("oracle"));
        QVERIFY(m_page->view().model()->rowCount() < known);
    }

    void copiesAndExportsWhatIsShown()
    {
        m_page->findChild<QLineEdit *>()->setText(QStringLiteral("Openai → Oracle"));
        m_page->copy();
        QVERIFY(
            QApplication::clipboard()->text().contains(QStringLiteral("OpenAI → Oracle\t2025-09-10\t300000000000")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(m_page->exportTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QCOMPARE(csv.count(u'\n'), 2);
        QVERIFY(csv.contains(QStringLiteral("OpenAI → Oracle,2025-09-10,300000000000,,,36,250000000000,")));
        const auto refused = m_page->exportTo(folder.filePath(QStringLiteral("none/a.csv")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
    }

    void whileHiddenTheNetworkMayGo()
    {
        m_page->hide();
        m_document->setNetwork({}, {});
        QVERIFY(m_page->view().model()->rowCount() > 0); // as it was, and harmless
        m_page->view().model()->index(0, 0).data();
        m_page->show();
        QCOMPARE(m_page->view().model()->rowCount(), 0);
        QVERIFY(m_page->findChild<QLabel *>()->text().startsWith("No deal of this network"));
    }

    void isATabOfTheTables()
    {
        TablesPanel tables(*m_document);
        QCOMPARE(tables.announcements().title(), QStringLiteral("Announcements"));
    }

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_page->view().model()->index(row, column).data().toString();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<AnnouncementPage> m_page;
};

QTEST_MAIN(TestAnnouncementPage)
#include "tst_announcementpage.moc"
