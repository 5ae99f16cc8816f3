// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedrop.h"

#include "app/documentfiles.h"
#include "app/tableimporter.h"
#include "io/sheet.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QWidget>

namespace CapitalLoop {
namespace {

QStringList localFiles(const QMimeData &content)
{
    QStringList paths;
    for (const QUrl &url : content.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(DocumentFiles &files, TableImporter &importer, QWidget *window)
    : QObject(window), m_files(files), m_importer(importer)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    // The file stays where it is, whatever was proposed.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    // Questions wait until the other program has its drag back.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, paths] { take(paths); });
    return true;
}

void FileDrop::take(const QStringList &paths)
{
    const QString &first = paths.first();
    if (sheetSuffixes().contains(QFileInfo(first).suffix().toLower()))
        m_importer.import(first);
    else if (!m_files.mayLeave() || !m_files.open(first))
        return;
    if (paths.size() > 1)
        emit told(tr("Only %1 was taken; %n other files were not. Drop them one after the other.", nullptr,
                     int(paths.size()) - 1)
                      .arg(QFileInfo(first).fileName()));
}

} // namespace CapitalLoop
