// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/companytablemodel.h"
#include "document/tables/dealtablemodel.h"
#include "document/tables/figuretablemodel.h"
#include "document/tables/sourcetablemodel.h"
#include "document/tables/valuationtablemodel.h"
#include "io/caploopreader.h"
#include "io/caploopwriter.h"

#include "shared/testnetwork.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestRecordTables : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->setNetwork(smallNetwork(), {});
        m_deals = std::make_unique<DealTableModel>(*m_document);
        m_companies = std::make_unique<CompanyTableModel>(*m_document);
        m_sources = std::make_unique<SourceTableModel>(*m_document);
        m_valuations = std::make_unique<ValuationTableModel>(*m_document);
        m_figures = std::make_unique<FigureTableModel>(*m_document);
        for (RecordTableModel *model : all()) {
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
            connect(model, &RecordTableModel::refused, this, [this](const QString &why) { m_refused = why; });
        }
        m_refused.clear();
    }

    void showsAndTakesWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("edited"); ///< what the editor shows afterwards
        QTest::newRow("amount") << "Amount" << "1.5bn" << "1.5bn";
        QTest::newRow("amount in Chinese") << "Amount" << QStringLiteral("15亿") << "1.5bn";
        QTest::newRow("amount in German") << "Amount" << "1,5 Mrd" << "1.5bn";
        QTest::newRow("ceiling") << "Amount" << "up to 100bn" << "up to 100bn";
        QTest::newRow("about") << "Amount" << "~40bn" << "~40bn";
        QTest::newRow("range") << "Amount" << "10-15bn" << "10bn-15bn";
        QTest::newRow("at least") << "Amount" << "over 5m" << "over 5m";
        QTest::newRow("euros") << "Amount" << "300m EUR" << "300m EUR";
        QTest::newRow("to the cent") << "Amount" << "1234567.89" << "1234567.89";
        QTest::newRow("undisclosed") << "Amount" << "" << "";
        QTest::newRow("paid") << "Paid so far" << "2.5bn" << "2.5bn";
        QTest::newRow("day") << "Announced" << "22 Sep 2025" << "2025-09-22";
        QTest::newRow("month") << "Announced" << QStringLiteral("2025年9月") << "2025-09";
        QTest::newRow("year") << "Starts" << "2027" << "2027";
        QTest::newRow("no day") << "Announced" << "" << "";
        QTest::newRow("kind") << "Kind" << "chips" << "chip purchase";
        QTest::newRow("status") << "Status" << "paid" << "paid";
        QTest::newRow("status date") << "Since" << "2025-10" << "2025-10";
        QTest::newRow("years") << "Years" << "2,5" << "2.5";
        QTest::newRow("count") << "Processors" << "450,000" << "450000";
        QTest::newRow("range of a count") << "Gigawatts" << QStringLiteral("4.5 – 6") << "4.5-6";
        QTest::newRow("most of a count") << "Gigawatts" << "up to 10" << "up to 10";
        QTest::newRow("least of a count") << "Gigawatts" << QStringLiteral("至少2") << "over 2";
        QTest::newRow("count and more") << "Processors" << "18000+" << "over 18000";
        QTest::newRow("no count") << "Gigawatts" << " " << "";
        QTest::newRow("shares") << "Shares" << "160,000,000" << "160000000";
        QTest::newRow("strike") << "Strike price" << "$0.01" << "0.01";
        QTest::newRow("stake") << "Stake in %" << "10 %" << "10";
        QTest::newRow("basis") << "Amount is" << "value of the stake" << "value of the stake";
        QTest::newRow("disputed") << "Disputed" << "yes" << "yes";
        QTest::newRow("one report") << "One report only" << "x" << "yes";
        QTest::newRow("note") << "Note" << " a <b>note</b> " << "a <b>note</b>";
        QTest::newRow("company") << "To" << "d" << "D";
        QTest::newRow("address") << "Sources" << "https://example.org/a" << "example-org";
    }

    void showsAndTakesWhatPeopleWrite()
    {
        QFETCH(QString, column);
        QFETCH(QString, typed);
        QFETCH(QString, edited);
        const QByteArray before = printed();
        const QModelIndex cell = at(*m_deals, 0, column);
        QVERIFY(cell.isValid());
        QVERIFY2(m_deals->setData(cell, typed), qPrintable(m_refused));
        QCOMPARE(cell.data(Qt::EditRole).toString(), edited);
        const QByteArray after = printed();
        // The editor's own text can be read again and says the same.
        QVERIFY(m_deals->setData(cell, edited));
        QCOMPARE(printed(), after);
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(printed(), before);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("amount") << "Amount" << "a lot" << "a lot";
        QTest::newRow("date") << "Announced" << "soon" << "soon";
        QTest::newRow("two days") << "Announced" << "04/05/2025" << "two days";
        QTest::newRow("kind") << "Kind" << "friendship" << "friendship";
        QTest::newRow("no company") << "To" << " " << "must be named";
        QTest::newRow("source") << "Sources" << "somebody said" << "somebody said";
        QTest::newRow("years") << "Years" << "-1" << "-1";
        QTest::newRow("count") << "Gigawatts" << "many" << "many";
        QTest::newRow("range upside down") << "Gigawatts" << "6-4" << "6-4";
        QTest::newRow("ceiling of a range") << "Gigawatts" << "up to 4-6" << "4-6";
        QTest::newRow("negative") << "Shares" << "-5" << "-5";
        QTest::newRow("more than all") << "Stake in %" << "101" << "the most is 100";
        QTest::newRow("firm part of no ceiling") << "Firm part" << "1bn" << "up to";
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QString, column);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const QByteArray before = printed();
        QVERIFY(!m_deals->setData(at(*m_deals, 0, column), typed));
        QVERIFY2(m_refused.contains(says), qPrintable(m_refused));
        QCOMPARE(printed(), before);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void everyCellOfTheBuiltInNetworksCanBeReadAgain_data()
    {
        QTest::addColumn<QString>("example");
        QTest::newRow("2025") << "example:ai-loop-2025-10";
        QTest::newRow("2026") << "example:ai-loop-2026-07";
    }

    void everyCellOfTheBuiltInNetworksCanBeReadAgain()
    {
        QFETCH(QString, example);
        QVERIFY(m_document->open(example));
        const Network before = m_document->network();
        for (RecordTableModel *model : all()) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (int row = 0; row < std::min(model->rowCount(), 25); ++row) {
                    const QModelIndex cell = model->index(row, column);
                    const QString text = cell.data(Qt::EditRole).toString();
                    if (!(cell.flags() & Qt::ItemIsEditable) || text.isEmpty())
                        continue;
                    // A blank makes it another text, so that it is read and not only compared.
                    QVERIFY2(model->setData(cell, text + u' '), qPrintable(text + QStringLiteral(": ") + m_refused));
                    QVERIFY2(m_document->network() == before, qPrintable(text));
                }
            }
        }
        QCOMPARE(m_document->undoStack().count(), 0); // nothing changed, so nothing is to be undone
    }

    void namesAnewCompanyAndTells()
    {
        QSignalSpy made(m_deals.get(), &RecordTableModel::companiesMade);
        QVERIFY(m_deals->setData(at(*m_deals, 0, QStringLiteral("To")), QStringLiteral("Fresh Company")));
        QCOMPARE(made.size(), 1);
        QCOMPARE(m_companies->rowCount(), 5);
        QVERIFY(m_document->network().company(CompanyId(QStringLiteral("fresh-company"))));
        m_document->undoStack().undo();
        QCOMPARE(m_companies->rowCount(), 4);
    }

    void renamedCompaniesShowInOtherTables()
    {
        QSignalSpy changed(m_deals.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_companies->setData(at(*m_companies, 0, QStringLiteral("Name")), QStringLiteral("Alpha")));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(at(*m_deals, 0, QStringLiteral("From")).data().toString(), QStringLiteral("Alpha"));
    }

    void addsDuplicatesAndDeletes()
    {
        const QByteArray before = printed();
        for (RecordTableModel *model : all()) {
            const int rows = model->rowCount();
            QCOMPARE(model->addRow(), rows);
            model->duplicateRows({rows});
            QCOMPARE(model->rowCount(), rows + 2);
            model->removeRows({rows, rows + 1});
            QCOMPARE(model->rowCount(), rows);
            QCOMPARE(printed(), before);
            QCOMPARE(m_document->undoStack().count(), 3);
            m_document->undoStack().undo();
            QCOMPARE(model->rowCount(), rows + 2);
            m_document->undoStack().setIndex(0);
            QCOMPARE(printed(), before);
            m_document->undoStack().clear();
        }
    }

    void addsToAnEmptyNetwork()
    {
        m_document->setNetwork({}, {});
        for (RecordTableModel *model : all())
            QVERIFY(model->addRow() >= 0);
        QCOMPARE(m_document->network().deals().size(), 1);
        QVERIFY(m_document->network().companies().size() >= 2);
    }

    void deletesWhatHangsOnACompany()
    {
        QVERIFY(m_companies->removalWarning({0}).contains(QStringLiteral("4")));
        QVERIFY(m_companies->removalWarning({3}).isEmpty());
        m_companies->removeRows({0});
        QCOMPARE(m_deals->rowCount(), 1);
        QCOMPARE(m_companies->rowCount(), 3);
    }

    void copiesForASpreadsheetAndTakesItBack()
    {
        QVERIFY(
            m_deals->setData(at(*m_deals, 0, QStringLiteral("Note")), QStringLiteral("two\nlines, a \"word\"\tand")));
        QModelIndexList cells;
        for (int row = 0; row < m_deals->rowCount(); ++row) {
            for (int column = 0; column < m_deals->columnCount(); ++column)
                cells.append(m_deals->index(row, column));
        }
        const QString text = m_deals->copied(cells, false);
        QVERIFY(text.contains(QStringLiteral("\"two\nlines, a \"\"word\"\"\tand\"")));
        const QByteArray before = printed();
        QVERIFY(!m_deals->paste(text, {0, 1, 2, 3, 4}, 0).isEmpty()); // over itself
        QCOMPARE(printed(), before);
        QVERIFY(!m_deals->paste(text, {}, 0).isEmpty()); // below
        QCOMPARE(m_deals->rowCount(), 10);
        QCOMPARE(at(*m_deals, 5, QStringLiteral("Note")).data(Qt::EditRole),
                 at(*m_deals, 0, QStringLiteral("Note")).data(Qt::EditRole));
        m_document->undoStack().undo();
        QCOMPARE(printed(), before);
    }

    void pastesATableWithTitles()
    {
        const QString text = QStringLiteral("Payer\tRecipient\tAmount\tDate\nNvidia\tOpenAI\tup to 100bn\t2025-09-22\n"
                                            "OpenAI\tOracle\t300bn\t2025-09-10\n");
        m_document->setNetwork({}, {});
        const QString said = m_deals->paste(text, {}, 0);
        QVERIFY2(said.startsWith(QStringLiteral("2 rows added")), qPrintable(said + m_refused));
        QCOMPARE(m_deals->rowCount(), 2);
        QCOMPARE(m_companies->rowCount(), 3);
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(m_deals->paste(text, {}, 0).startsWith(QStringLiteral("0 rows added"))); // known already
        QCOMPARE(m_deals->rowCount(), 2);
    }

    void setsARowInOneStep()
    {
        const QByteArray before = printed();
        QVERIFY(m_deals->setRow(5,
                                {{0, QStringLiteral("New One")}, {1, QStringLiteral("B")}, {3, QStringLiteral("5bn")}},
                                QStringLiteral("New deal")));
        QCOMPARE(m_deals->rowCount(), 6);
        QCOMPARE(m_companies->rowCount(), 5);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("New deal"));
        m_document->undoStack().undo();
        QCOMPARE(printed(), before);
        QVERIFY(!m_deals->setRow(5, {{0, QStringLiteral("A")}}, QStringLiteral("New deal"))); // to whom?
        QVERIFY2(m_refused.contains(QStringLiteral("To")), qPrintable(m_refused));
        QCOMPARE(printed(), before);
    }

    void pastesAllOrNothing()
    {
        const QByteArray before = printed();
        QVERIFY(m_deals->paste(QStringLiteral("a\tb\tchips\t5bn\nb\tc\tchips\tmany\n"), {0, 1}, 0).isEmpty());
        QVERIFY(m_refused.contains(QStringLiteral("many")));
        QCOMPARE(printed(), before);
        QVERIFY(m_deals->paste(QString(), {}, 0).isEmpty());
    }

    void clearsCells()
    {
        QVERIFY(m_deals->clearCells(
            {at(*m_deals, 0, QStringLiteral("Amount")), at(*m_deals, 1, QStringLiteral("Amount"))}));
        QVERIFY(!m_document->network().deals()[0].amount && !m_document->network().deals()[1].amount);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void followsTheSelection()
    {
        m_document->select({.companies = {company("b")}, .deals = {deal("ba"), deal("ca")}});
        QCOMPARE(m_deals->selectedRows(), (QList{2, 4}));
        QCOMPARE(m_companies->selectedRows(), QList{1});
        QCOMPARE(m_deals->selectionOf({0}).deals, QSet{deal("ab1")});
    }

    void speaksTheLanguageItIsGiven()
    {
        m_companies->setLanguage(Language::SimplifiedChinese);
        QVERIFY(m_companies->setData(at(*m_companies, 0, QStringLiteral("Note")), QStringLiteral("说明")));
        QCOMPARE(m_document->network().companies()[0].note.zhHans, QStringLiteral("说明"));
        QVERIFY(m_document->network().companies()[0].note.en.isEmpty());
    }

    void figuresAreMoneySharesOrCounts()
    {
        QVERIFY(m_figures->addRow() == 0);
        const QModelIndex cell = at(*m_figures, 0, QStringLiteral("Value"));
        QVERIFY(m_figures->setData(cell, QStringLiteral("$1.5bn")));
        QCOMPARE(m_document->network().figures()[0].value, Money::fromMajor(1.5e9));
        QVERIFY(m_figures->setData(cell, QStringLiteral("36%")));
        QCOMPARE(m_document->network().figures()[0].percent, 36.0);
        QVERIFY(!m_document->network().figures()[0].value);
        QVERIFY(m_figures->setData(cell, QStringLiteral("800000000")));
        QCOMPARE(m_document->network().figures()[0].count, 8e8);
        QVERIFY(!m_figures->setData(cell, QStringLiteral("big")));
    }

private:
    [[nodiscard]] QList<RecordTableModel *> all() const
    {
        return {m_sources.get(), m_companies.get(), m_deals.get(), m_valuations.get(), m_figures.get()};
    }
    [[nodiscard]] static QModelIndex at(const QAbstractItemModel &model, int row, const QString &title)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return model.index(row, column);
        }
        return {};
    }
    [[nodiscard]] QByteArray printed() const { return writeNetwork(m_document->network()); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<DealTableModel> m_deals;
    std::unique_ptr<CompanyTableModel> m_companies;
    std::unique_ptr<SourceTableModel> m_sources;
    std::unique_ptr<ValuationTableModel> m_valuations;
    std::unique_ptr<FigureTableModel> m_figures;
    QString m_refused;
};

QTEST_GUILESS_MAIN(TestRecordTables)
#include "tst_recordtables.moc"
