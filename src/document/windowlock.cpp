// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/windowlock.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace CapitalLoop {

namespace {

/// A living process holds the file itself, which tells better than its number: numbers come again, and are the same
/// in every sandbox. On a network disk this holds for this computer only.
bool removeIfDead(QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (lock.getLockInfo(&process, &computer, &program) && computer != QSysInfo::machineHostName())
        return false;
    return lock.removeStaleLockFile();
}

} // namespace

QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock");
}

LockAnswer takeLock(const QString &lockFile)
{
    auto lock = std::make_unique<QLockFile>(lockFile);
    lock->setStaleLockTime(0); // a living window's lock never ages
    if (lock->tryLock(0) || (lock->error() == QLockFile::LockFailedError && removeIfDead(*lock) && lock->tryLock(0)))
        return {.lock = std::move(lock)};
    if (lock->error() != QLockFile::LockFailedError)
        return {};
    LockOwner owner;
    qint64 process = 0;
    QString program;
    if (lock->getLockInfo(&process, &owner.computer, &program) && owner.computer == QSysInfo::machineHostName())
        owner.computer.clear();
    const QFileInfo info(lockFile);
    owner.user = info.owner();
    owner.since = info.lastModified();
    return {.owner = owner};
}

LockAnswer takeLockByForce(const QString &lockFile)
{
    QFile::remove(lockFile);
    return takeLock(lockFile);
}

} // namespace CapitalLoop
