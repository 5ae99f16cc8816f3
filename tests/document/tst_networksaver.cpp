// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/networkdifference.h"
#include "document/networksaver.h"
#include "io/caploopwriter.h"
#include "model/networkedit.h"

#include "shared/testnetwork.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

} // namespace

class TestNetworkSaver : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheVersionBefore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.caploop"));
        const auto first = saveNetwork({.network = smallNetwork(), .path = path});
        QVERIFY(first && first->stamp && !first->notKept);
        QVERIFY(!QFile::exists(formerVersionPath(path)));
        const Network less = without(smallNetwork(), {.deals = {deal("ba")}});
        QVERIFY(saveNetwork({.network = less, .path = path}));
        QCOMPARE(content(path), writeNetwork(less));
        QCOMPARE(content(formerVersionPath(path)), writeNetwork(smallNetwork()));
        QVERIFY(saveNetwork({.network = Network(), .path = path, .keepsFormer = false}));
        QCOMPARE(content(formerVersionPath(path)), writeNetwork(smallNetwork()));
    }

    void savesThoughTheVersionBeforeCannotBeKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.caploop"));
        QVERIFY(saveNetwork({.network = smallNetwork(), .path = path}));
        QVERIFY(QDir().mkpath(formerVersionPath(path)));
        const auto saved = saveNetwork({.network = Network(), .path = path});
        QVERIFY(saved && saved->stamp);
        QCOMPARE(saved->notKept->code, ErrorCode::FileIsFolder);
        QCOMPARE(content(path), writeNetwork(Network()));
    }

    void writesNothingOverWhatSomebodyElseWrote()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.caploop"));
        const auto stamp = saveNetwork({.network = smallNetwork(), .path = path})->stamp;
        QCOMPARE(compareWithDisk(path, *stamp), OnDisk::Same);
        QVERIFY(saveBytes("other", path));
        QCOMPARE(compareWithDisk(path, *stamp), OnDisk::Changed);
        const auto answer = saveNetwork({.network = Network(), .path = path, .expected = stamp});
        QVERIFY(answer && !answer->stamp);
        QCOMPARE(content(path), QByteArray("other"));
        QVERIFY(!QFile::exists(formerVersionPath(path)));
        QVERIFY(QFile::remove(path));
        QCOMPARE(compareWithDisk(path, *stamp), OnDisk::Gone);
        QVERIFY(saveNetwork({.network = Network(), .path = path, .expected = stamp})->stamp); // nothing is lost
    }

    void takesTheSameBytesForTheSameFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.caploop"));
        FileStamp stamp = *saveNetwork({.network = smallNetwork(), .path = path})->stamp;
        stamp.modified = stamp.modified.addSecs(-60);
        QCOMPARE(compareWithDisk(path, stamp), OnDisk::Same);
        stamp.hash = "another";
        QCOMPARE(compareWithDisk(path, stamp), OnDisk::Changed);
    }

    void saysWhatStandsInTheWay()
    {
        const QTemporaryDir folder;
        const auto code = [](const QString &path) {
            const auto saved = saveNetwork({.network = smallNetwork(), .path = path});
            return saved ? -1 : int(saved.error().code);
        };
        QCOMPARE(code(folder.path()), int(ErrorCode::FileIsFolder));
        QCOMPARE(code(folder.filePath(QStringLiteral("gone/work.caploop"))), int(ErrorCode::FolderNotFound));
        QVERIFY(code(QStringLiteral("/proc/work.caploop")) >= 0);
        QVERIFY(code(QString()) >= 0);
    }

    void leavesTheFileAsItIsWhereThereIsNoRoom()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.caploop"));
        QVERIFY(saveNetwork({.network = smallNetwork(), .path = path}));
        const QByteArray before = content(path);
        QVERIFY(before.size() > 1000);
        // A limit for the size of a file ends the writing as a full disk does.
        rlimit former{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
        const auto formerSignal = std::signal(SIGXFSZ, SIG_IGN);
        rlimit low = former;
        low.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &low), 0);
        Network other = smallNetwork();
        other.title.en = QStringLiteral("Other");
        const auto saved = saveNetwork({.network = other, .path = path});
        const auto written = writeNetworkFile(other, path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
        std::signal(SIGXFSZ, formerSignal);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
        QVERIFY(!written);
        QCOMPARE(content(path), before);
        QVERIFY(!QFile::exists(formerVersionPath(path)));
    }

    void doesNotWriteIntoAProtectedFileOrFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("work.caploop"));
        QVERIFY(saveNetwork({.network = smallNetwork(), .path = path}));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        if (QFileInfo(path).isWritable())
            QSKIP("nothing is protected from this user");
        QCOMPARE(saveNetwork({.network = Network(), .path = path}).error().code, ErrorCode::FileReadOnly);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const QString other = folder.filePath(QStringLiteral("other.caploop"));
        QCOMPARE(saveNetwork({.network = Network(), .path = other}).error().code, ErrorCode::FolderNotWritable);
        QCOMPARE(content(path), writeNetwork(smallNetwork()));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void countsWhatDiffers()
    {
        const Network before = smallNetwork();
        QVERIFY(differenceBetween(before, before).isEmpty());
        const Network less = without(before, {.companies = {company("d")}, .deals = {deal("ba")}});
        QCOMPARE(differenceBetween(before, less),
                 (NetworkDifference{.companies = {.removed = 1}, .deals = {.removed = 1}}));
        QCOMPARE(differenceBetween(less, before),
                 (NetworkDifference{.companies = {.added = 1}, .deals = {.added = 1}}));
        Network titled = before;
        titled.title.en = QStringLiteral("Other");
        QCOMPARE(differenceBetween(before, titled), NetworkDifference{.others = true});
        Records records = before.records();
        std::swap(records.deals[0], records.deals[1]);
        records.companies[0].note.en = QStringLiteral("note");
        QCOMPARE(differenceBetween(before, *before.withRecords(records)).companies,
                 (NetworkDifference::Count{.changed = 1}));
    }
};

QTEST_GUILESS_MAIN(TestNetworkSaver)
#include "tst_networksaver.moc"
