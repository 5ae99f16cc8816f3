// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thenandnowdialog.h"

#include "app/exportdialog.h"
#include "cli/commands.h"
#include "document/document.h"
#include "drawing/savedplaces.h"
#include "words/formatter.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace CapitalLoop;

class TestThenAndNowDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installLanguage(Language::English);
        QVERIFY(m_document.open(QStringLiteral("example:ai-loop-2026-07")));
        m_dialog = std::make_unique<ThenAndNowDialog>(m_document, [this] {
            PictureSource source{.network = m_document.network(), .style = {.size = {1920, 1080}}};
            source.style.filter.minimum = suggestedMinimum(source.network);
            source.positions = savedPositions(source.network, source.style);
            return source;
        });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void tellsTheStoryOfNvidiaAndOpenAi()
    {
        m_dialog->setDays(QDate(2025, 10, 31), QDate(2026, 7, 3));
        const QString text = m_dialog->text();
        QVERIFY2(text.contains(QStringLiteral("It was letter of intent: Nvidia invests up to 100 billion dollars in "
                                              "OpenAI (lapsed")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("New: Nvidia invests 30 billion dollars in OpenAI")));
        QVERIFY(text.contains(QStringLiteral("Nvidia → OpenAI, financing: 100.1 billion dollars became 30.1 billion")));
    }

    void leavesTheChangesBetweenTheCompaniesThatAreNamed()
    {
        m_dialog->setDays(QDate(2025, 10, 31), QDate(2026, 7, 3));
        auto *filter = m_dialog->findChild<QLineEdit *>(QStringLiteral("filter"));
        filter->setText(QStringLiteral("nvidia openai"));
        auto *list = m_dialog->findChild<QTreeWidget *>();
        QStringList left;
        for (int g = 0; g < list->topLevelItemCount(); ++g) {
            for (int i = 0; i < list->topLevelItem(g)->childCount(); ++i) {
                if (!list->topLevelItem(g)->child(i)->isHidden())
                    left.append(list->topLevelItem(g)->child(i)->text(0));
            }
        }
        QVERIFY(left.contains(
            QStringLiteral("Nvidia → OpenAI, financing: 100.1 billion dollars became 30.1 billion dollars.")));
        QVERIFY(left.size() < 4);
        filter->clear();
        QVERIFY(!m_dialog->text().contains(QStringLiteral("Another amount: Microsoft invests 1 billion")));
    }

    void drawsBothDays()
    {
        m_dialog->setDays(QDate(2025, 1, 15), QDate(2026, 7, 3));
        const auto *before = m_dialog->findChild<MomentPicture *>(QStringLiteral("before"));
        const auto *after = m_dialog->findChild<MomentPicture *>(QStringLiteral("after"));
        QTRY_VERIFY(!before->drawing().deals.isEmpty());
        QTRY_VERIFY(after->drawing().deals.size() > before->drawing().deals.size());
    }

    void selectsTheDealsOfASentence()
    {
        m_dialog->setDays(QDate(2025, 10, 31), QDate(2026, 7, 3));
        auto *list = m_dialog->findChild<QTreeWidget *>();
        QTreeWidgetItem *first = list->topLevelItem(0)->child(0);
        list->setCurrentItem(first);
        QCOMPARE(m_document.selection().deals.size(), m_dialog->changes().first().deals.size());
        QVERIFY(m_document.selection().deals.contains(m_dialog->changes().first().deals.first().deal));
    }

    void writesThePictureThatTheCommandLineWrites()
    {
        m_dialog->setDays(QDate(2025, 10, 31), QDate(2026, 7, 3));
        press(QStringLiteral("&Export Picture…"));
        auto *exporting = m_dialog->findChild<ExportDialog *>();
        QVERIFY(exporting);
        auto *format = exporting->findChild<QComboBox *>(QStringLiteral("format"));
        format->setCurrentIndex(format->findData(QStringLiteral("svg")));
        const QTemporaryDir folder;
        QSignalSpy written(exporting, &ExportDialog::written);
        exporting->write(folder.filePath(QStringLiteral("window.svg")));
        QTRY_COMPARE(written.size(), 1);
        const QStringList arguments{QStringLiteral("capital-loop"), QStringLiteral("example:ai-loop-2026-07"),
                                    QStringLiteral("--then"),       QStringLiteral("2025-10-31"),
                                    QStringLiteral("--now"),        QStringLiteral("2026-07-03"),
                                    QStringLiteral("-o"),           folder.filePath(QStringLiteral("line.svg"))};
        QCOMPARE(ExportCommand::run(arguments), 0);
        const auto bytes = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray window = bytes(QStringLiteral("window.svg"));
        QVERIFY(window.contains("As known on 31 October 2025"));
        QVERIFY(window.contains("more</text>"));
        QCOMPARE(window, bytes(QStringLiteral("line.svg")));
    }

    void copiesThePicture()
    {
        press(QStringLiteral("Copy as &Picture"));
        QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(2560, 1440));
    }

    void saysWhenNothingChanged()
    {
        m_dialog->setDays(QDate(2026, 7, 3), QDate(2026, 7, 3));
        QVERIFY(m_dialog->changes().isEmpty());
        QCOMPARE(m_dialog->text(), QStringLiteral("Nothing changed between 3 July 2026 and 3 July 2026."));
    }

private:
    void press(const QString &text)
    {
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        (*std::ranges::find(buttons, text, &QPushButton::text))->click();
    }

    Document m_document;
    std::unique_ptr<ThenAndNowDialog> m_dialog;
};

QTEST_MAIN(TestThenAndNowDialog)
#include "tst_thenandnowdialog.moc"
