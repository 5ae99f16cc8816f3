// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/examplenetworks.h"
#include "io/issuerows.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace CapitalLoop;

namespace {

Error errorOf(const QByteArray &bytes)
{
    const auto read = readNetwork(bytes, "file");
    return read ? Error{} : read.error();
}

} // namespace

/// What is opened and what is refused: folders, pipes, huge files, other formats, newer versions.
class OpeningFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoNetwork_data();
    void refusesWhatIsNoNetwork();
    void refusesNewerVersions();
    void refusesMissingFilesAndFolders();
    void refusesHugeFiles();
    void refusesFilesThatCannotBeRead();
    void noticesThatAFileChangesItsSize();
    void readsPipes();
    void exampleNamesBecomeResources();
};

void OpeningFilesTest::refusesWhatIsNoNetwork_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"capital-loop\"");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("another format") << QByteArray(R"({"format": "geojson", "version": 1})");
    QTest::newRow("format that is a number") << QByteArray(R"({"format": 1, "version": 1})");
    QTest::newRow("format that is null") << QByteArray(R"({"format": null})");
}

void OpeningFilesTest::refusesWhatIsNoNetwork()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(errorOf(bytes), (Error{ErrorCode::NotACapitalLoopFile, {"file", 1, 1, {}}, {}}));
}

void OpeningFilesTest::refusesNewerVersions()
{
    QCOMPARE(errorOf(R"({"format": "capital-loop", "version": 2})"),
             (Error{ErrorCode::UnsupportedVersion, {"file", 1, 39, "/version"}, {"2", "1"}}));
    QCOMPARE(errorOf(R"({"version": 1.5, "format": "capital-loop"})").code, ErrorCode::UnsupportedVersion);
}

void OpeningFilesTest::refusesMissingFilesAndFolders()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath("missing.caploop");
    QCOMPARE(readNetworkFile(missing).error(), (Error{ErrorCode::FileNotFound, {.file = missing}, {}}));
    QCOMPARE(readNetworkFile({}).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readNetworkFile(folder.path()).error(), (Error{ErrorCode::FileIsFolder, {.file = folder.path()}, {}}));
    QCOMPARE(readNetworkFile("example:no-such").error(),
             (Error{ErrorCode::FileNotFound, {.file = "example:no-such"}, {}}));
    QVERIFY(QFile::link(missing, folder.filePath("dangling")));
    QCOMPARE(readNetworkFile(folder.filePath("dangling")).error().code, ErrorCode::FileNotFound);
}

void OpeningFilesTest::refusesHugeFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("huge.caploop"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(512LL * 1024 * 1024 + 1)); // a hole: takes no room
    file.close();
    const auto read = readNetworkFile(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::FileTooLarge, {.file = file.fileName()}, {"536870912"}}));
}

void OpeningFilesTest::refusesFilesThatCannotBeRead()
{
    // Reading its own memory from the start is refused by the system, even to the superuser.
    const auto read = readNetworkFile("/proc/self/mem");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileNotReadable);
    QVERIFY(!read.error().arguments.value(0).isEmpty());
}

void OpeningFilesTest::noticesThatAFileChangesItsSize()
{
    QCOMPARE(readNetworkFile("/proc/self/status").error().code,
             ErrorCode::FileChangedWhileRead); // says it has no bytes
}

void OpeningFilesTest::readsPipes()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const QByteArray bytes = dealWith({});
    QCOMPARE(write(ends[1], bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    close(ends[1]);
    const auto read = readNetworkFile(QStringLiteral("/dev/fd/%1").arg(ends[0]));
    close(ends[0]);
    QVERIFY(read);
    QCOMPARE(read->network.deals().size(), 1);
}

void OpeningFilesTest::exampleNamesBecomeResources()
{
    QCOMPARE(resolvedPath("example:ai-loop-2025-10"), QString(":/networks/ai-loop-2025-10.caploop"));
    QCOMPARE(resolvedPath("folder/example:x"), QString("folder/example:x"));
    const QStringList names = exampleNames();
    QVERIFY(std::ranges::is_sorted(names));
    for (const QString &name : names)
        QVERIFY2(readNetworkFile("example:" + name), qPrintable(name));
}

QTEST_GUILESS_MAIN(OpeningFilesTest)
#include "tst_openingfiles.moc"
