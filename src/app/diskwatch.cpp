// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diskwatch.h"

#include <QCoreApplication>
#include <QPointer>

#include <thread>

namespace CapitalLoop {

DiskWatch::DiskWatch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &DiskWatch::look);
}

void DiskWatch::setFile(const QString &path, const FileStamp &stamp)
{
    clear();
    m_path = path;
    m_stamp = stamp;
    m_watcher.addPath(path);
}

void DiskWatch::clear()
{
    ++m_question;
    m_pause.stop();
    m_path.clear();
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
}

void DiskWatch::look()
{
    if (m_path.isEmpty())
        return;
    // The watch may be gone before the disk answers.
    std::thread([watch = QPointer(this), path = m_path, stamp = m_stamp, question = ++m_question] {
        const OnDisk state = compareWithDisk(path, stamp);
        QMetaObject::invokeMethod(
            qApp,
            [watch, question, state] {
                if (watch)
                    watch->take(question, state);
            },
            Qt::QueuedConnection);
    }).detach();
}

void DiskWatch::take(quint64 question, OnDisk state)
{
    if (question != m_question)
        return;
    // A file that was replaced is another one to the system.
    if (state != OnDisk::Gone && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (state != OnDisk::Same)
        emit found(state);
}

} // namespace CapitalLoop
