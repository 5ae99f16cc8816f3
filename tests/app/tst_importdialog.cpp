// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdialog.h"

#include "io/caploopwriter.h"
#include "shared/testnetwork.h"
#include "words/formatter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

SheetFile file(const char *text)
{
    return sheetOfText(QString::fromUtf8(text), QStringLiteral("deals.csv"));
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        installLanguage(Language::English);
        m_document = std::make_unique<Document>();
        m_document->setNetwork(smallNetwork(), {});
    }

    void showsWhatWouldBecomeOfTheRows()
    {
        ImportDialog dialog(*m_document, file("Payer;Recipient;Amount\nA;B;1,5 Mrd\nA;New;many\n;B;3\n"),
                            QStringLiteral("deals.csv"), {}, nullptr);
        QVERIFY(!isReady(dialog)); // not before it was tried
        QTRY_VERIFY(dialog.isUpToDate());
        QCOMPARE(dialog.result().counts.leftOut, 1);
        const QString summary = dialog.findChild<QLabel *>(QStringLiteral("summary"))->text();
        QVERIFY2(summary.contains(QStringLiteral("1 are left out")), qPrintable(summary));
        QVERIFY(dialog.findChild<QListWidget *>()->count() >= 2); // the amount and the row without a payer
        QVERIFY(isReady(dialog));
        QCOMPARE(writeNetwork(m_document->network()), writeNetwork(smallNetwork())); // nothing was done yet
    }

    void takesItInOneStepAndTellsTheMapping()
    {
        ImportDialog dialog(*m_document, file("Payer,Recipient,Amount\nA,D,7bn\nD,Other,2bn\n"),
                            QStringLiteral("deals.csv"), {}, nullptr);
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTRY_VERIFY(dialog.isUpToDate());
        dialog.accept();
        QCOMPARE(m_document->network().deals().size(), 7);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(imported.size(), 1);
        QCOMPARE(mappingFromJson(imported[0][0].toJsonObject()), dialog.mapping());
        m_document->undoStack().undo();
        QCOMPARE(writeNetwork(m_document->network()), writeNetwork(smallNetwork()));
    }

    void asksForTheColumnsItNeeds()
    {
        ImportDialog dialog(*m_document, file("x,y,z\nA,D,7bn\n"), QStringLiteral("odd.csv"), {}, nullptr);
        const auto *summary = dialog.findChild<QLabel *>(QStringLiteral("summary"));
        const auto *preview = dialog.findChild<QTableWidget *>(QStringLiteral("preview"));
        const auto choose = [&](int column, int field) {
            auto *box = qobject_cast<QComboBox *>(preview->cellWidget(0, column));
            box->setCurrentIndex(box->findData(field));
            emit box->activated(box->currentIndex());
        };
        choose(0, -1); // not read
        QTRY_VERIFY(summary->text().contains(QStringLiteral("Payer")));
        QVERIFY(!isReady(dialog));
        choose(0, int(ImportField::To));
        choose(1, int(ImportField::From));
        choose(2, int(ImportField::Amount));
        QTRY_VERIFY(isReady(dialog));
        QCOMPARE(dialog.result().counts.added, 1);
        QCOMPARE(dialog.result().network.deals().last().to, company("a"));
    }

    void theRowOfNamesAndTheReadingOfDatesAndNumbersAreChosen()
    {
        ImportDialog dialog(*m_document, file("Deals,,,\nGiver x,Taker x,Sum x,Day x\nA,D,\"1,500\",03/04/2025\n"),
                            QStringLiteral("odd.csv"), {}, nullptr);
        const auto choose = [&](const char *name, int index) {
            auto *box = dialog.findChild<QComboBox *>(QLatin1StringView(name));
            box->setCurrentIndex(index);
            emit box->activated(index);
        };
        choose("header", 2);
        QCOMPARE(dialog.mapping().headerRow, 1);
        auto *day =
            qobject_cast<QComboBox *>(dialog.findChild<QTableWidget *>(QStringLiteral("preview"))->cellWidget(0, 3));
        day->setCurrentIndex(day->findData(int(ImportField::Announced)));
        emit day->activated(day->currentIndex());
        QTRY_VERIFY(isReady(dialog));
        const auto deal = [&] { return dialog.result().network.deals().last(); };
        QCOMPARE(dialog.result().counts.added, 1);
        QCOMPARE(deal().amount->headline(), *Money::fromMajor(1500));
        QCOMPARE(deal().announced->iso(), "2025-03-04");
        choose("dates", 1);
        choose("decimals", 2);
        QTRY_VERIFY(isReady(dialog));
        QCOMPARE(deal().amount->headline(), Money(150, Currency()));
        QCOMPARE(deal().announced->iso(), "2025-04-03");
    }

    void aColumnReadAsWhatAnotherIsReadAsIsSaid()
    {
        ImportDialog dialog(*m_document, file("Payer,Recipient,Amount,Amount\nA,D,7bn,8bn\n"),
                            QStringLiteral("deals.csv"), {}, nullptr);
        QTRY_VERIFY(isReady(dialog));
        const auto *preview = dialog.findChild<QTableWidget *>(QStringLiteral("preview"));
        auto *box = qobject_cast<QComboBox *>(preview->cellWidget(0, 3));
        box->setCurrentIndex(box->findData(int(ImportField::Amount)));
        emit box->activated(box->currentIndex());
        QTRY_VERIFY(isReady(dialog));
        const auto &issues = dialog.result().issues;
        QVERIFY(std::ranges::any_of(
            issues, [](const Issue &issue) { return issue.error.code == ErrorCode::FieldMappedTwice; }));
        QCOMPARE(dialog.result().network.deals().last().amount->headline(), *Money::fromMajor(7e9));
    }

    void takesUpAFormerMapping()
    {
        const SheetFile table = file("x,y,z\nA,D,7bn\n");
        ColumnMapping mapping = guessedMapping(table.sheets[0], TableKind::Deals);
        mapping.columns[0].field = ImportField::To;
        mapping.columns[1].field = ImportField::From;
        ImportDialog dialog(*m_document, table, QStringLiteral("odd.csv"), {mappingToJson(mapping)}, nullptr);
        QTRY_VERIFY(isReady(dialog));
        QCOMPARE(dialog.result().network.deals().last().from, company("d"));
    }

private:
    [[nodiscard]] static bool isReady(const ImportDialog &dialog)
    {
        return dialog.isUpToDate() && dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    std::unique_ptr<Document> m_document;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
