// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/windowlock.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

class TestWindowLock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_lock = lockPath(m_folder->filePath(QStringLiteral("deals.caploop")));
    }

    void staysOutOfSight() { QCOMPARE(m_lock, m_folder->filePath(QStringLiteral(".deals.caploop.lock"))); }

    void isHeldByOneAtATime()
    {
        LockAnswer first = takeLock(m_lock);
        QVERIFY(first.lock);
        const LockAnswer second = takeLock(m_lock);
        QVERIFY(!second.lock);
        QVERIFY(second.owner);
        QVERIFY(second.owner->computer.isEmpty());
        QCOMPARE(second.owner->user, QFileInfo(m_lock).owner());
        QVERIFY(second.owner->since.secsTo(QDateTime::currentDateTime()) < 60);
        first.lock.reset();
        QVERIFY(!QFile::exists(m_lock));
        QVERIFY(takeLock(m_lock).lock);
    }

    void isTakenOverFromTheDead()
    {
        write(QByteArray::number(4194305) + "\ncapital-loop\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        QVERIFY(takeLock(m_lock).lock);
    }

    void isTakenOverFromTheDeadWhoseNumberLivesAgain()
    {
        write(QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
              QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n');
        QVERIFY(takeLock(m_lock).lock);
    }

    void isLeftToAnotherComputerUnlessForced()
    {
        write("17\ncapital-loop\nanother-computer\n");
        const LockAnswer answer = takeLock(m_lock);
        QVERIFY(!answer.lock);
        QCOMPARE(answer.owner->computer, QStringLiteral("another-computer"));
        QVERIFY(takeLockByForce(m_lock).lock);
    }

    void cannotBeHadWhereThereIsNoFolder()
    {
        const LockAnswer answer = takeLock(m_folder->filePath(QStringLiteral("gone/.x.lock")));
        QVERIFY(!answer.lock);
        QVERIFY(!answer.owner);
    }

private:
    void write(const QByteArray &content)
    {
        QFile file(m_lock);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_lock;
};

QTEST_GUILESS_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
