// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/commands/editcommand.h"
#include "document/networksaver.h"
#include "document/recovery.h"
#include "io/caploopwriter.h"
#include "model/networkedit.h"

#include "shared/testnetwork.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document>();
        const QString path = m_folder->filePath(QStringLiteral("work.caploop"));
        m_stamp = saveNetwork({.network = smallNetwork(), .path = path})->stamp;
        QVERIFY(m_stamp);
        m_document->setNetwork(smallNetwork(), path);
        m_recovery = std::make_unique<Recovery>(*m_document, copies());
        m_recovery->setOriginal(m_stamp);
    }

    void cleanup()
    {
        m_recovery.reset();
        m_document.reset();
    }

    void keepsNothingOfACleanDocument()
    {
        m_recovery->writeNow().wait();
        QVERIFY(copyFiles().isEmpty());
    }

    void keepsACopyWhileThereAreUnsavedChanges()
    {
        edit("first");
        QTRY_COMPARE(copyFiles().size(), 1);
        QTRY_COMPARE(copiedNote(), QStringLiteral("first"));
        const auto copy = readRecoveryCopy(m_recovery->file());
        QCOMPARE(copy->note.path, m_document->path());
        QCOMPARE(copy->note.title, QStringLiteral("Small"));
        QCOMPARE(copy->note.original, m_stamp);
        QVERIFY(copy->note.time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QCOMPARE(writeNetwork(copy->network), writeNetwork(m_document->network()));
        edit("second");
        QTRY_COMPARE(copiedNote(), QStringLiteral("second"));
    }

    void isNotStarvedByConstantTyping()
    {
        QSignalSpy written(m_recovery.get(), &Recovery::written);
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [this] { edit("typing"); });
        typing.start(10); // far below the quiet that it waits for
        QTRY_VERIFY(written.size() >= 2);
    }

    void removesTheCopyOnceSaved()
    {
        edit("first");
        m_recovery->writeNow().wait();
        QCOMPARE(copiedNote(), QStringLiteral("first"));
        QVERIFY(m_document->save(m_document->path()));
        QTRY_VERIFY(copyFiles().isEmpty());
    }

    void removesTheCopyOnceUndoneToClean()
    {
        edit("first");
        m_recovery->writeNow().wait();
        edit("second");
        m_document->undoStack().undo();
        m_recovery->writeNow().wait();
        QCOMPARE(copiedNote(), QStringLiteral("first"));
        m_document->undoStack().undo();
        QTRY_VERIFY(copyFiles().isEmpty());
        m_document->undoStack().redo();
        QTRY_COMPARE(copiedNote(), QStringLiteral("first"));
    }

    void removesTheCopyOnceDiscarded()
    {
        edit("first");
        m_recovery->writeNow().wait();
        m_recovery->discard();
        m_recovery.reset();
        QCOMPARE(QDir(copies()).entryList(QDir::Files), QStringList());
    }

    void removesTheCopyOnceAnotherNetworkIsOpened()
    {
        edit("first");
        m_recovery->writeNow().wait();
        m_document->setNetwork(Network(), {});
        QTRY_VERIFY(copyFiles().isEmpty());
    }

    void leavesUnsavedWorkOverWhenTheWindowGoesWithoutAQuestion()
    {
        edit("first");
        m_recovery.reset();
        const std::vector<RecoveryOffer> offers = examined(claimLeftovers(copies()));
        QCOMPARE(offers.size(), 1u);
        QVERIFY(offers[0].copy);
        QCOMPARE(writeNetwork(offers[0].copy->network), writeNetwork(m_document->network()));
        QCOMPARE(offers[0].difference->deals, (NetworkDifference::Count{.changed = 1}));
        QVERIFY(!offers[0].isOriginalChanged);
    }

    void offersNothingOfALivingWindow()
    {
        edit("first");
        m_recovery->writeNow().wait();
        QVERIFY(claimLeftovers(copies()).empty());
    }

    void offersALeftoverToOneWindowOnly()
    {
        leave("first");
        const std::vector<RecoverySlot> first = claimLeftovers(copies());
        QCOMPARE(first.size(), 1u);
        QVERIFY(claimLeftovers(copies()).empty());
    }

    void offersALeftoverAgainUntilItIsDecided()
    {
        leave("first");
        QCOMPARE(examined(claimLeftovers(copies())).size(), 1u);
        QCOMPARE(examined(claimLeftovers(copies())).size(), 1u);
    }

    void dropsALeftoverThatDiffersInNothing()
    {
        leave("first");
        QVERIFY(m_document->save(m_document->path()));
        QVERIFY(examined(claimLeftovers(copies())).empty());
        QVERIFY(copyFiles().isEmpty());
    }

    void saysThatTheOriginalHasChangedOrGone()
    {
        leave("first");
        QFile file(m_document->path());
        QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        file.close();
        QVERIFY(examined(claimLeftovers(copies()))[0].isOriginalChanged);
        QVERIFY(file.remove());
        const std::vector<RecoveryOffer> offers = examined(claimLeftovers(copies()));
        QVERIFY(offers[0].isOriginalChanged);
        QVERIFY(!offers[0].difference);
    }

    void keepsTheCopyOfAnUnsavedOrBuiltInNetwork()
    {
        for (const QString &path : {QString(), QStringLiteral("example:ai-loop-2025-10")}) {
            m_document->setNetwork(smallNetwork(), path);
            m_recovery->setOriginal({});
            edit("first");
            m_recovery->writeNow().wait();
            const auto copy = readRecoveryCopy(m_recovery->file());
            QVERIFY(copy);
            QCOMPARE(copy->note.path, path);
            QVERIFY(!copy->note.original);
        }
    }

    void holdsAnyTitleAndPath()
    {
        const QString file = m_folder->filePath(QStringLiteral("odd.recovery"));
        const RecoveryNote note{.path = QStringLiteral("/a\nb/\"ü\".caploop"),
                                .title = QStringLiteral("\u202e</b>\n\U0001F4B0"),
                                .time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC)};
        QVERIFY(writeRecoveryCopy(file, note, smallNetwork()));
        const auto copy = readRecoveryCopy(file);
        QVERIFY(copy);
        QCOMPARE(copy->note, note);
        QCOMPARE(writeNetwork(copy->network), writeNetwork(smallNetwork()));
    }

    void keepsADamagedCopyAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("no first line") << writeNetwork(smallNetwork());
        QTest::newRow("first line only") << QByteArray("{\"capital-loop-recovery\":1}\n");
        QTest::newRow("cut off") << "{\"capital-loop-recovery\":1}\n" + writeNetwork(smallNetwork()).chopped(50);
        QTest::newRow("later version") << "{\"capital-loop-recovery\":2}\n" + writeNetwork(smallNetwork());
    }

    void keepsADamagedCopyAside()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(copies()));
        QVERIFY(saveBytes(bytes, copies() + QStringLiteral("/x.recovery")));
        leave("first");
        std::vector<RecoveryOffer> offers = examined(claimLeftovers(copies()));
        QCOMPARE(offers.size(), 2u);
        QVERIFY(offers[0].copy);
        QVERIFY(offers[1].damage);
        QFile kept(offers[1].slot.file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        offers.clear();
        QCOMPARE(examined(claimLeftovers(copies())).size(), 1u);
    }

    void takesALeftoverOver()
    {
        leave("first");
        m_recovery = std::make_unique<Recovery>(*m_document, copies());
        std::vector<RecoveryOffer> offers = examined(claimLeftovers(copies()));
        m_document->setNetwork(offers[0].copy->network, m_document->path());
        m_document->undoStack().resetClean();
        const QString former = offers[0].slot.file;
        m_recovery->adopt(std::move(offers[0].slot));
        QTRY_VERIFY(!QFile::exists(former));
        QCOMPARE(copiedNote(), QStringLiteral("first"));
        m_document->undoStack().setClean();
        QTRY_VERIFY(copyFiles().isEmpty());
    }

    void clearsAwayHalvesAndLocksOfTheDead()
    {
        leave("first");
        const QString half = copyFiles()[0] + QStringLiteral(".aBcDeF");
        QVERIFY(saveBytes("half", QDir(copies()).filePath(half)));
        QVERIFY(saveBytes("1\nx\n\n", copies() + QStringLiteral("/dead.lock")));
        QCOMPARE(claimLeftovers(copies()).size(), 1u);
        QCOMPARE(QDir(copies()).entryList(QDir::Files), copyFiles());
    }

    void tellsThatNoCopyCanBeKept()
    {
        QVERIFY(saveBytes("a file", copies()));
        QSignalSpy failed(m_recovery.get(), &Recovery::failed);
        edit("first");
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::FolderNotWritable);
        QVERIFY(QFile::remove(copies()));
        edit("second");
        QTRY_COMPARE(copiedNote(), QStringLiteral("second"));
    }

private:
    [[nodiscard]] QString copies() const { return m_folder->filePath(QStringLiteral("recovery")); }

    [[nodiscard]] QStringList copyFiles() const
    {
        return QDir(copies()).entryList({QStringLiteral("*.recovery")}, QDir::Files);
    }

    [[nodiscard]] QString copiedNote() const
    {
        const auto copy = readRecoveryCopy(m_recovery->file());
        return copy ? copy->network.deals()[0].note.en : QString();
    }

    void edit(const char *note)
    {
        Records records = m_document->network().records();
        records.deals[0].note.en = QLatin1StringView(note);
        if (records == m_document->network().records())
            records.deals[0].note.en += u'+';
        m_document->undoStack().push(
            new EditCommand(*m_document, *m_document->network().withRecords(records), QStringLiteral("Note")));
    }

    /// Work that its window left over.
    void leave(const char *note)
    {
        edit(note);
        m_recovery.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Recovery> m_recovery;
    std::optional<FileStamp> m_stamp;
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
