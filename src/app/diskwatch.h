// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filestamp.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace CapitalLoop {

/// Tells when the open file is changed or removed by somebody else. Looks at it in another thread, since a disk may
/// not answer: when the system says that something happened, and when asked to.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(QObject *parent = nullptr);

    void setFile(const QString &path, const FileStamp &stamp);
    void clear(); ///< also while we write ourselves
    void look();

signals:
    void found(CapitalLoop::OnDisk state); ///< Changed or Gone

private:
    void take(quint64 question, OnDisk state);

    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< others write in several steps
    QString m_path;
    FileStamp m_stamp;
    quint64 m_question = 0;
};

} // namespace CapitalLoop
