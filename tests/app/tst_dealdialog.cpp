// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dealdialog.h"
#include "app/dealoverlapspage.h"
#include "app/dealschedulepage.h"
#include "app/dealstepspage.h"
#include "app/draftview.h"
#include "app/fieldnote.h"
#include "shared/testnetwork.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestDealDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        installLanguage(Language::English);
        m_document = std::make_unique<Document>();
        m_document->setNetwork(smallNetwork(), {});
        open(0);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_document.reset();
    }

    void showsWhatEveryDealHasFirst()
    {
        QStringList titles;
        for (int i = 0; i < tabs().count(); ++i)
            titles.append(tabs().tabText(i));
        QCOMPARE(titles, QStringList({"General", "Status", "Schedule", "Overlaps", "Details"}));
        QCOMPARE(tabs().currentIndex(), 0);
        QCOMPARE(line("Amount")->text(), QStringLiteral("100bn"));
    }

    void changesNothingThatWasNotTouched()
    {
        const Network before = m_document->network();
        for (int tab = 0; tab < tabs().count(); ++tab)
            tabs().setCurrentIndex(tab);
        m_dialog->accept();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_document->network() == before);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void addsStepsInTheOrderOfTime()
    {
        tabs().setCurrentWidget(page<DealStepsPage>());
        QAbstractItemModel &steps = *page<DealStepsPage>()->findChild<QTableView *>()->model();
        QCOMPARE(steps.rowCount(), 1);
        addRow(*page<DealStepsPage>());
        QVERIFY(steps.setData(steps.index(1, 0), QStringLiteral("letter of intent")));
        QVERIFY(steps.setData(steps.index(1, 1), QStringLiteral("Nov 2024")));
        // The earlier one has come first.
        QCOMPARE(steps.index(0, 1).data(Qt::EditRole).toString(), QStringLiteral("2024-11"));
        QVERIFY(steps.setData(steps.index(0, 2), QStringLiteral("https://example.org/loi")));
        QVERIFY(steps.setData(steps.index(0, 3), QStringLiteral("a note")));
        addRow(*page<DealStepsPage>());
        QVERIFY(steps.setData(steps.index(2, 0), QStringLiteral("paid")));
        QVERIFY(steps.setData(steps.index(2, 1), QStringLiteral("2025-10-01")));
        QCOMPARE(box("Status")->currentText(), QStringLiteral("paid")); // the plain fields go along
        QCOMPARE(line("Since")->text(), QStringLiteral("2025-10-01"));
        m_dialog->accept();
        const Network &network = m_document->network();
        const QList<StatusStep> &made = network.deals()[0].steps;
        QCOMPARE(made.size(), 3);
        QCOMPARE(made[0].status, Status::LetterOfIntent);
        QCOMPARE(made[0].note, QStringLiteral("a note"));
        QCOMPARE(network.source(made[0].sources.value(0))->url, QUrl(QStringLiteral("https://example.org/loi")));
        QCOMPARE(made[1].status, Status::Signed);
        QCOMPARE(made[2].date, PartialDate::fromIso(u"2025-10-01"));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QVERIFY(m_document->network() == smallNetwork());
    }

    void putsTheSameAddressOnTwoPagesIntoOneSource()
    {
        line("Sources")->setText(QStringLiteral("https://example.org/one"));
        QAbstractItemModel &steps = *page<DealStepsPage>()->findChild<QTableView *>()->model();
        QVERIFY(steps.setData(steps.index(0, 2), QStringLiteral("https://example.org/one; https://example.org/two")));
        m_dialog->accept();
        const Deal &deal = m_document->network().deals()[0];
        QCOMPARE(m_document->network().sources().size(), 2);
        QCOMPARE(deal.sources.size(), 1);
        QCOMPARE(deal.steps[0].sources.value(0), deal.sources[0]);
        QCOMPARE(m_document->network().source(deal.steps[0].sources.value(1))->url.path(), QStringLiteral("/two"));
    }

    void takesTheStatusOfThePlainFieldsForTheLastStep()
    {
        box("Status")->setCurrentText(QStringLiteral("paid"));
        line("Since")->setText(QStringLiteral("2025-12"));
        tabs().setCurrentWidget(page<DealStepsPage>());
        QCOMPARE(page<DealStepsPage>()->status(), QStringLiteral("paid"));
        QCOMPARE(page<DealStepsPage>()->since(), QStringLiteral("2025-12"));
        m_dialog->accept();
        QCOMPARE(m_document->network().deals()[0].steps.size(), 1);
        QCOMPARE(m_document->network().deals()[0].status(), Status::Paid);
    }

    void keepsTheLastStep()
    {
        QTableView &view = *page<DealStepsPage>()->findChild<QTableView *>();
        view.setCurrentIndex(view.model()->index(0, 0));
        QVERIFY(!button(*page<DealStepsPage>(), "Remove")->isEnabled());
        addRow(*page<DealStepsPage>());
        QVERIFY(button(*page<DealStepsPage>(), "Remove")->isEnabled());
        button(*page<DealStepsPage>(), "Remove")->click();
        QCOMPARE(view.model()->rowCount(), 1);
    }

    void laysTheAmountOnYears()
    {
        auto *schedule = page<DealSchedulePage>();
        tabs().setCurrentWidget(schedule);
        auto *preview = schedule->findChild<QLabel *>(QStringLiteral("preview"));
        schedule->findChild<QComboBox *>()->setCurrentIndex(int(Schedule::Convention::AtDate));
        QAbstractItemModel &rows = *schedule->findChild<QTableView *>()->model();
        addRow(*schedule);
        m_dialog->accept();
        QVERIFY(m_dialog->isVisible()); // a row without its year
        QCOMPARE(notes(), 1);
        QVERIFY(rows.setData(rows.index(0, 0), QStringLiteral("2027")));
        QVERIFY(rows.setData(rows.index(0, 3), QStringLiteral("30bn")));
        QCOMPARE(notes(), 0);
        addRow(*schedule);
        QVERIFY(rows.setData(rows.index(1, 0), QStringLiteral("2026")));
        QVERIFY(rows.setData(rows.index(0, 3), QStringLiteral("20bn")));
        QCOMPARE(preview->text(), QStringLiteral("So it falls on the years: $20B in 2026, $30B in 2027, $50B without "
                                                 "a date."));
        QVERIFY(!rows.setData(rows.index(0, 3), QStringLiteral("lots")));
        QCOMPARE(notes(), 1);
        m_dialog->accept();
        const auto &made = m_document->network().deals()[0].schedule;
        QVERIFY(made);
        QCOMPARE(made->entries.size(), 2);
        QCOMPARE(made->entries[0].date, PartialDate::fromYear(2026));
        QCOMPARE(made->entries[0].amount, Money::fromMajor(20e9));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void spreadsTheAmountOverTheTermThatWasTyped()
    {
        tabs().setCurrentWidget(page<DealSchedulePage>());
        auto *preview = page<DealSchedulePage>()->findChild<QLabel *>(QStringLiteral("preview"));
        page<DealSchedulePage>()->findChild<QComboBox *>()->setCurrentIndex(int(Schedule::Convention::StraightLine));
        QVERIFY(preview->text().contains(QStringLiteral("start")));
        tabs().setCurrentIndex(0);
        line("Starts")->setText(QStringLiteral("2026"));
        line("Ends")->setText(QStringLiteral("2027"));
        line("Amount")->setText(QStringLiteral("10bn"));
        tabs().setCurrentWidget(page<DealSchedulePage>());
        QCOMPARE(preview->text(), QStringLiteral("So it falls on the years: $5B in 2026, $5B in 2027."));
    }

    void ticksOverlapsThatThenNameEachOther()
    {
        tabs().setCurrentWidget(page<DealOverlapsPage>());
        auto *list = page<DealOverlapsPage>()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 4);
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), QStringLiteral("ab2")); // of the same companies
        list->item(0)->setCheckState(Qt::Checked);
        page<DealOverlapsPage>()->findChild<QLineEdit *>()->setText(QStringLiteral("C"));
        QCOMPARE(list->count(), 2); // what is ticked stays so out of sight
        m_dialog->accept();
        QCOMPARE(m_document->network().deal(deal("ab1"))->overlaps, QList{deal("ab2")});
        QCOMPARE(m_document->network().deal(deal("ab2"))->overlaps, QList{deal("ab1")});
        QCOMPARE(m_document->undoStack().count(), 1);
        // And out again, from the other side.
        open(1);
        tabs().setCurrentWidget(page<DealOverlapsPage>());
        list = page<DealOverlapsPage>()->findChild<QListWidget *>();
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        list->item(0)->setCheckState(Qt::Unchecked);
        m_dialog->accept();
        QVERIFY(m_document->network() == smallNetwork());
    }

    void saysUnderTheFieldWhatIsWrongWithIt()
    {
        line("Gigawatts")->setText(QStringLiteral("some"));
        line("In return")->setText(QStringLiteral("shares"));
        tabs().setCurrentIndex(1);
        m_dialog->accept();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(notes(), 1);
        auto *note = m_dialog->findChild<FieldNote *>();
        QVERIFY(note->text().contains(QStringLiteral("some")));
        QVERIFY(note->isVisible()); // its page has come to the front
        QVERIFY(note->y() > line("Gigawatts")->y() && note->y() < line("Processors")->y());
        QCOMPARE(m_document->undoStack().count(), 0);
        line("Gigawatts")->setText(QStringLiteral("4-5"));
        m_dialog->accept();
        QVERIFY(!m_dialog->isVisible());
        const Deal &deal = m_document->network().deals()[0];
        QCOMPARE(deal.quantities.gigawatts->low, 4);
        QCOMPARE(deal.inReturn.en, QStringLiteral("shares"));
    }

    void makesANewDealWithAllOfIt()
    {
        open(5);
        line("From")->setText(QStringLiteral("D"));
        line("To")->setText(QStringLiteral("E"));
        line("Amount")->setText(QStringLiteral("5-6bn"));
        tabs().setCurrentWidget(page<DealOverlapsPage>());
        page<DealOverlapsPage>()->findChild<QListWidget *>()->item(3)->setCheckState(Qt::Checked);
        QAbstractItemModel &steps = *page<DealStepsPage>()->findChild<QTableView *>()->model();
        QVERIFY(steps.setData(steps.index(0, 1), QStringLiteral("2025-10")));
        m_dialog->accept();
        const Deal &made = m_document->network().deals().last();
        QCOMPARE(made.steps.size(), 1);
        QCOMPARE(made.steps[0].date, PartialDate::fromMonth(2025, 10));
        QCOMPARE(made.amount->low, Money::fromMajor(5e9));
        QCOMPARE(made.overlaps.size(), 1);
        QCOMPARE(m_document->network().companies().size(), 5);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

private:
    void open(int row)
    {
        m_dialog = std::make_unique<DealDialog>(std::make_unique<DealTableModel>(*m_document), row,
                                                QMap<int, QString>(), QStringLiteral("Deal"), nullptr);
        m_dialog->show();
    }

    QTabWidget &tabs() const { return *m_dialog->findChild<QTabWidget *>(); }
    template <class Page> Page *page() const { return m_dialog->findChild<Page *>(); }
    int notes() const { return int(m_dialog->findChildren<FieldNote *>().size()); }

    template <class Field> Field *field(const char *title) const
    {
        for (QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text() != QLatin1StringView(title) || !label->buddy())
                continue;
            auto *found = qobject_cast<Field *>(label->buddy());
            return found ? found : label->buddy()->findChild<Field *>();
        }
        return nullptr;
    }
    QLineEdit *line(const char *title) const { return field<QLineEdit>(title); }
    QComboBox *box(const char *title) const { return field<QComboBox>(title); }

    QPushButton *button(const QWidget &form, const char *text) const
    {
        for (QPushButton *each : form.findChildren<QPushButton *>()) {
            if (each->text() == QLatin1StringView(text))
                return each;
        }
        return nullptr;
    }
    void addRow(const QWidget &form) const { button(form, "Add")->click(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<DealDialog> m_dialog;
};

QTEST_MAIN(TestDealDialog)
#include "tst_dealdialog.moc"
