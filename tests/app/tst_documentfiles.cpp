// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfiles.h"

#include "app/autosaver.h"
#include "app/filebar.h"
#include "app/recoverydialog.h"
#include "app/windowactions.h"
#include "document/commands/arrangementcommand.h"
#include "document/commands/editcommand.h"
#include "document/recovery.h"
#include "io/caploopreader.h"
#include "io/caploopwriter.h"
#include "words/formatter.h"

#include "shared/answers.h"
#include "shared/testnetwork.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

/// A window with a document, as far as files go.
struct Window
{
    QWidget widget{};
    Document document{};
    DocumentFiles files{document, &widget, {}};

    Window() { widget.show(); }

    void edit(const QString &note)
    {
        Records records = document.network().records();
        records.deals[0].note.en = note;
        document.undoStack().push(
            new EditCommand(document, *document.network().withRecords(records), QStringLiteral("Note")));
    }

    [[nodiscard]] bool isClean() { return document.undoStack().isClean(); }
    [[nodiscard]] QByteArray text() const { return writeNetwork(document.network()); }
};

} // namespace

class TestDocumentFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }

    void takesATableAsANewNetwork()
    {
        const QString path = m_folder->filePath(QStringLiteral("my deals.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from,to,amount\nNvidia,OpenAI,up to 100bn\nOpenAI,Oracle,300bn\n");
        file.close();
        Window window;
        QVERIFY(window.files.open(path));
        QCOMPARE(window.document.network().deals().size(), 2);
        QVERIFY(window.document.path().isEmpty()); // saving asks for a name and leaves the table alone
        QCOMPARE(window.files.displayName(), QStringLiteral("my deals"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("work.caploop"));
        QVERIFY(saveBytes(writeNetwork(smallNetwork()), m_path));
        m_window = std::make_unique<Window>();
    }

    void cleanup() { m_window.reset(); }

    void savesAndKeepsTheVersionBefore()
    {
        open();
        const QByteArray before = m_window->text();
        m_window->edit(QStringLiteral("new"));
        QVERIFY(m_window->files.save());
        QVERIFY(m_window->isClean());
        QCOMPARE(content(m_path), m_window->text());
        QCOMPARE(content(m_path + u'~'), before);
        QVERIFY(m_window->files.bar().isHidden());
    }

    void asksForANameWhereThereIsNone()
    {
        m_window->files.create();
        QVERIFY(m_window->document.network().companies().isEmpty());
        QCOMPARE(m_window->files.displayName(), QStringLiteral("Untitled network"));
        const Answers answers({m_folder->filePath(QStringLiteral("new"))});
        QVERIFY(m_window->files.save());
        const QString path = m_folder->filePath(QStringLiteral("new.caploop"));
        QCOMPARE(m_window->document.path(), path);
        QVERIFY(readNetworkFile(path));
        QCOMPARE(m_window->files.recent(), QStringList{path});
    }

    void asksForANameForAnExample()
    {
        QVERIFY(m_window->files.open(QStringLiteral("example:ai-loop-2025-10")));
        const QString path = m_folder->filePath(QStringLiteral("mine.caploop"));
        const Answers answers({path});
        QVERIFY(m_window->files.save());
        QVERIFY(answers.asked()[0].endsWith(QStringLiteral("ai-loop-2025-10.caploop")));
        QCOMPARE(m_window->document.path(), path);
    }

    void savesACopyAndGoesOnWithTheFile()
    {
        open();
        m_window->edit(QStringLiteral("new"));
        const QString copy = m_folder->filePath(QStringLiteral("copy.caploop"));
        const Answers answers({copy});
        m_window->files.saveCopy();
        QCOMPARE(content(copy), m_window->text());
        QCOMPARE(m_window->document.path(), m_path);
        QVERIFY(!m_window->isClean());
        QVERIFY(!QFile::exists(lockPath(copy)));
    }

    void revertsToTheFile()
    {
        open();
        const QByteArray before = m_window->text();
        m_window->edit(QStringLiteral("new"));
        const Answers cancel({QStringLiteral("Cancel")});
        m_window->files.revert();
        QVERIFY(m_window->text() != before);
        const Answers revert({QStringLiteral("Revert")});
        m_window->files.revert();
        QCOMPARE(m_window->text(), before);
        QVERIFY(m_window->isClean());
        QVERIFY(!m_window->files.isCopy());
    }

    void asksBeforeUnsavedWorkIsLeft()
    {
        open();
        QVERIFY(m_window->files.mayLeave());
        m_window->edit(QStringLiteral("new"));
        const Answers answers({QStringLiteral("Cancel"), QStringLiteral("Discard"), QStringLiteral("Save")});
        QVERIFY(!m_window->files.mayLeave());
        QVERIFY(m_window->files.mayLeave());
        QVERIFY(!m_window->isClean());
        QVERIFY(m_window->files.mayLeave());
        QVERIFY(m_window->isClean());
        QVERIFY(answers.areGiven());
        QCOMPARE(content(m_path), m_window->text());
    }

    void asksOfAnExampleOnlyIfMoreThanPlacesChanged()
    {
        QVERIFY(m_window->files.open(QStringLiteral("example:ai-loop-2025-10")));
        Document &document = m_window->document;
        const CompanyId first = document.network().companies()[0].id;
        document.undoStack().push(new MoveCompaniesCommand(
            document, {first}, {.engine = QStringLiteral("x"), .canvas = {9, 9}, .positions = {{first, {1, 2}}}}, 0));
        QVERIFY(!m_window->isClean());
        QVERIFY(m_window->files.mayLeave());
        m_window->edit(QStringLiteral("new"));
        const Answers answers({QStringLiteral("Cancel")});
        QVERIFY(!m_window->files.mayLeave());
    }

    void asksBeforeItWritesOverOthersWork()
    {
        open();
        m_window->edit(QStringLiteral("mine"));
        QVERIFY(saveBytes("theirs", m_path));
        const Answers answers(
            {QStringLiteral("Cancel"), QStringLiteral("Save As"), m_folder->filePath(QStringLiteral("other.caploop"))});
        QVERIFY(!m_window->files.save());
        QCOMPARE(content(m_path), QByteArray("theirs"));
        QVERIFY(!m_window->isClean());
        QVERIFY(m_window->files.save());
        QCOMPARE(content(m_path), QByteArray("theirs"));
        QCOMPARE(m_window->document.path(), m_folder->filePath(QStringLiteral("other.caploop")));
        QVERIFY(answers.asked()[0].contains(QStringLiteral("work.caploop was changed on disk")));
    }

    void writesOverOthersWorkIfToldTo()
    {
        open();
        m_window->edit(QStringLiteral("mine"));
        QVERIFY(saveBytes("theirs", m_path));
        const Answers answers({QStringLiteral("Overwrite")});
        QVERIFY(m_window->files.save());
        QCOMPARE(content(m_path), m_window->text());
        QCOMPARE(content(m_path + u'~'), QByteArray("theirs"));
        m_window->edit(QStringLiteral("more"));
        QVERIFY(m_window->files.save()); // no question any more
    }

    void reloadsWhatOthersChanged()
    {
        open();
        Network theirs = smallNetwork();
        theirs.title.en = QStringLiteral("Theirs");
        QVERIFY(saveBytes(writeNetwork(theirs), m_path));
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::Changed));
        QVERIFY(m_window->files.bar().text().contains(QStringLiteral("work.caploop was changed on disk")));
        press(QStringLiteral("Reload"));
        QCOMPARE(m_window->document.network().title.en, QStringLiteral("Theirs"));
        QVERIFY(m_window->files.bar().isHidden());
        QVERIFY(!m_window->files.isCopy());
    }

    void keepsMineIfToldTo()
    {
        open();
        QVERIFY(saveBytes("theirs", m_path));
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::Changed));
        press(QStringLiteral("Keep Mine"));
        QVERIFY(m_window->files.bar().isHidden());
        QVERIFY(!m_window->isClean());
        QVERIFY(m_window->files.save());
        QCOMPARE(content(m_path), m_window->text());
        QCOMPARE(content(m_path + u'~'), QByteArray("theirs"));
    }

    void saysThatTheFileIsGone()
    {
        open();
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::Gone));
        press(QStringLiteral("Save"));
        QCOMPARE(content(m_path), m_window->text());
        QVERIFY(m_window->files.bar().isHidden());
    }

    void doesNotTakeItsOwnSavingForOthers()
    {
        open();
        for (int i = 0; i < 5; ++i) {
            m_window->edit(QString::number(i));
            QVERIFY(m_window->files.save());
        }
        // Whatever the system reports of it has come once another change is seen.
        QVERIFY(!m_window->files.bar().shows(FileNotice::Kind::Changed));
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::Gone));
        QVERIFY(!m_window->files.bar().shows(FileNotice::Kind::Changed));
    }

    void opensTheFileOfAnotherWindowAsACopy()
    {
        open();
        Window second;
        QVERIFY(second.files.open(m_path));
        QVERIFY(second.files.isCopy());
        QCOMPARE(second.files.displayName(), QStringLiteral("work.caploop (copy)"));
        const QString text = second.files.bar().text();
        QVERIFY2(text.contains(QStringLiteral("open in another window")), qPrintable(text));
        QVERIFY2(text.contains(QFileInfo(m_path).owner()), qPrintable(text));
        QVERIFY2(text.contains(Formatter(Language::English).date(QDate::currentDate())), qPrintable(text));
        second.edit(QStringLiteral("second"));
        const QString other = m_folder->filePath(QStringLiteral("other.caploop"));
        const Answers answers({m_path, QStringLiteral("Yes"), QStringLiteral("Close"), other});
        QVERIFY(!second.files.save()); // under the same name
        QCOMPARE(content(m_path), m_window->text());
        QTRY_COMPARE(answers.asked().size(), 3);
        QVERIFY2(answers.asked()[2].contains(QStringLiteral("open in another window")), qPrintable(answers.asked()[2]));
        QVERIFY(second.files.save());
        QVERIFY(answers.asked()[3].endsWith(QStringLiteral("work copy.caploop")));
        QVERIFY(!second.files.isCopy());
        QVERIFY(second.files.bar().isHidden());
        QVERIFY(QFile::exists(lockPath(other)));
    }

    void letsGoOfAFileThatItLeaves()
    {
        open();
        QVERIFY(QFile::exists(lockPath(m_path)));
        QVERIFY(m_window->files.open(m_path)); // again
        QVERIFY(!m_window->files.isCopy());
        m_window->files.create();
        QVERIFY(!QFile::exists(lockPath(m_path)));
        open();
        m_window.reset();
        QVERIFY(!QFile::exists(lockPath(m_path)));
    }

    void editsAnywayWhatADeadComputerHolds()
    {
        QVERIFY(saveBytes("17\ncapital-loop\nanother-computer\n", lockPath(m_path)));
        open();
        QVERIFY(m_window->files.isCopy());
        QVERIFY(m_window->files.bar().text().contains(QStringLiteral("on another-computer")));
        press(QStringLiteral("Edit Anyway"));
        QVERIFY(!m_window->files.isCopy());
        m_window->edit(QStringLiteral("new"));
        QVERIFY(m_window->files.save());
        QCOMPARE(content(m_path), m_window->text());
    }

    void keepsTheWorkWhereTheFolderIsGone()
    {
        const QString path = m_folder->filePath(QStringLiteral("sub/work.caploop"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")) && QFile::copy(m_path, path));
        QVERIFY(m_window->files.open(path));
        m_window->edit(QStringLiteral("new"));
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("sub"))).removeRecursively());
        const Answers answers({QStringLiteral("Close")});
        QVERIFY(!m_window->files.save());
        QTRY_COMPARE(answers.asked().size(), 1);
        QVERIFY2(answers.asked()[0].contains(QStringLiteral("is not there any more")), qPrintable(answers.asked()[0]));
        QVERIFY(answers.asked()[0].contains(QStringLiteral("All changes are still in this window")));
        QVERIFY(!m_window->isClean());
        QCOMPARE(m_window->document.path(), path);
    }

    void keepsTheWorkWhereAFolderHasTheName()
    {
        open();
        m_window->edit(QStringLiteral("new"));
        QVERIFY(QFile::remove(m_path) && QDir(m_folder->path()).mkdir(QStringLiteral("work.caploop")));
        const Answers answers({QStringLiteral("Close")});
        QVERIFY(!m_window->files.save());
        QTRY_COMPARE(answers.asked().size(), 1);
        QVERIFY2(answers.asked()[0].contains(QStringLiteral("This is a folder")), qPrintable(answers.asked()[0]));
        QVERIFY(!m_window->isClean());
    }

    void tellsOfAFileThatIsMissing()
    {
        open();
        const Answers answers({QStringLiteral("Close")});
        QVERIFY(!m_window->files.open(m_folder->filePath(QStringLiteral("missing.caploop"))));
        QTRY_COMPARE(answers.asked().size(), 1);
        QVERIFY(answers.asked()[0].contains(QStringLiteral("missing.caploop could not be opened")));
        QVERIFY(answers.asked()[0].contains(QStringLiteral("There is no such file")));
        QCOMPARE(m_window->document.path(), m_path);
        QVERIFY(QFile::exists(lockPath(m_path)));
    }

    void savesNamedFilesByItself()
    {
        open();
        const QByteArray before = m_window->text();
        m_window->files.setAutosave(true);
        for (int i = 0; i < 3; ++i) {
            m_window->edit(QString::number(i));
            m_window->files.findChild<Autosaver *>()->save();
            QTRY_VERIFY(m_window->isClean());
            QCOMPARE(content(m_path), m_window->text());
        }
        QCOMPARE(content(m_path + u'~'), before); // and not what it wrote a moment ago
        m_window->edit(QStringLiteral("new"));
        QVERIFY(m_window->files.save());
        QCOMPARE(content(m_path + u'~'), before);
        const QByteArray saved = m_window->text();
        m_window->edit(QStringLiteral("newer"));
        QVERIFY(m_window->files.save());
        QCOMPARE(content(m_path + u'~'), saved);
    }

    void doesNotSaveByItselfOverOthersWork()
    {
        open();
        m_window->edit(QStringLiteral("mine"));
        QVERIFY(saveBytes("theirs", m_path));
        m_window->files.findChild<Autosaver *>()->save();
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::Changed));
        QCOMPARE(content(m_path), QByteArray("theirs"));
        QVERIFY(!m_window->isClean());
    }

    void saysWhyItCouldNotSaveByItself()
    {
        open();
        m_window->edit(QStringLiteral("mine"));
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        m_window->files.findChild<Autosaver *>()->save();
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::NotAutosaved));
        QVERIFY(!m_window->isClean());
    }

    void waitsForItsOwnSaving()
    {
        open();
        m_window->edit(QStringLiteral("one"));
        m_window->files.findChild<Autosaver *>()->save();
        m_window->edit(QStringLiteral("two"));
        QVERIFY(m_window->files.save()); // without a question
        QVERIFY(m_window->isClean());
        QCOMPARE(content(m_path), m_window->text());
    }

    void savesSomeSecondsAfterAChange()
    {
        open();
        m_window->files.setAutosave(true);
        m_window->edit(QStringLiteral("mine"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isClean(), 30000);
        QCOMPARE(content(m_path), m_window->text());
    }

    void restoresWhatWasLeft()
    {
        const QByteArray text = leave();
        Recovery recovery(m_window->document, copies());
        m_window->files.setRecovery(&recovery);
        const Answers answers({QStringLiteral("Restore")});
        m_window->files.offerLeftovers(copies());
        QVERIFY2(answers.asked().value(0).contains(QStringLiteral("1 deal")), qPrintable(answers.asked().value(0)));
        QCOMPARE(m_window->document.path(), m_path);
        QCOMPARE(m_window->text(), text);
        QVERIFY(!m_window->isClean());
        QVERIFY(QFile::exists(lockPath(m_path)));
        QTRY_COMPARE(copyFiles().size(), 1); // in its own hands
        QVERIFY(m_window->files.save());
        QCOMPARE(content(m_path), text);
        QTRY_COMPARE(copyFiles().size(), 0);
        m_window->files.offerLeftovers(copies()); // no more
    }

    void restoresBesideAFileThatChanged()
    {
        leave();
        Network theirs = smallNetwork();
        theirs.title.en = QStringLiteral("Theirs");
        QVERIFY(saveBytes(writeNetwork(theirs), m_path));
        const Answers answers({QStringLiteral("Restore"), QStringLiteral("Cancel")});
        m_window->files.offerLeftovers(copies());
        QVERIFY(answers.asked().value(0).contains(QStringLiteral("has been changed since")));
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::Changed));
        QVERIFY(!m_window->files.save());
        QCOMPARE(content(m_path), writeNetwork(theirs));
    }

    void showsWhatWasLeftAsANewNetwork()
    {
        const QByteArray text = leave();
        const Answers answers({QStringLiteral("Show as a New Network")});
        m_window->files.offerLeftovers(copies());
        QCOMPARE(m_window->document.path(), QString());
        QCOMPARE(m_window->text(), text);
        QVERIFY(!m_window->isClean());
    }

    void asksAgainWhenItIsDecidedLater()
    {
        leave();
        const Answers answers({QStringLiteral("Decide Later"), QStringLiteral("Discard")});
        m_window->files.offerLeftovers(copies());
        QCOMPARE(copyFiles().size(), 1);
        QVERIFY(m_window->document.path().isEmpty());
        m_window->files.offerLeftovers(copies());
        QCOMPARE(copyFiles().size(), 0);
        QVERIFY(answers.areGiven());
    }

    void tellsOfADamagedCopy()
    {
        QVERIFY(QDir().mkpath(copies()) && saveBytes("nonsense", copies() + QStringLiteral("/x.recovery")));
        const Answers answers({QStringLiteral("Close")});
        m_window->files.offerLeftovers(copies());
        QVERIFY(answers.asked().value(0).contains(copies() + QStringLiteral("/x.recovery.damaged")));
        QCOMPARE(content(copies() + QStringLiteral("/x.recovery.damaged")), QByteArray("nonsense"));
        m_window->files.offerLeftovers(copies()); // told once
    }

    void asksForARestoredExampleBeforeItIsLeft()
    {
        Window crashed;
        QVERIFY(crashed.files.open(QStringLiteral("example:ai-loop-2025-10")));
        {
            Recovery recovery(crashed.document, copies());
            crashed.edit(QStringLiteral("new"));
        }
        const Answers answers({QStringLiteral("Restore"), QStringLiteral("Cancel")});
        m_window->files.offerLeftovers(copies());
        QVERIFY(m_window->document.isExample());
        QVERIFY(!m_window->files.mayLeave());
        QVERIFY(answers.areGiven());
    }

    void saysThatNoRecoveryCopyCanBeKept()
    {
        open();
        Recovery recovery(m_window->document, m_path + QStringLiteral("/no/folder"));
        m_window->files.setRecovery(&recovery);
        m_window->edit(QStringLiteral("new"));
        QTRY_VERIFY(m_window->files.bar().shows(FileNotice::Kind::NoRecovery));
        QVERIFY(m_window->files.save());
    }

private:
    void open() { QVERIFY(m_window->files.open(m_path)); }
    [[nodiscard]] QString copies() const { return m_folder->filePath(QStringLiteral("recovery")); }

    [[nodiscard]] QStringList copyFiles() const
    {
        return QDir(copies()).entryList({QStringLiteral("*.recovery")}, QDir::Files);
    }

    /// A window that goes with unsaved work in it, and what that was.
    QByteArray leave()
    {
        Window crashed;
        crashed.files.open(m_path);
        Recovery recovery(crashed.document, copies());
        crashed.files.setRecovery(&recovery);
        recovery.setOriginal(stampOfFile(m_path));
        crashed.edit(QStringLiteral("left"));
        return crashed.text();
    }

    void press(const QString &text)
    {
        for (QPushButton *button : m_window->files.bar().findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&m_window->files.bar()) && plainText(button->text()) == plainText(text))
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Window> m_window;
};

QTEST_MAIN(TestDocumentFiles)
#include "tst_documentfiles.moc"
