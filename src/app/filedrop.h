// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace CapitalLoop {

class DocumentFiles;
class TableImporter;

/// Takes files that are dropped on the window: tables are imported into the open network, others are opened. Of several
/// the first is taken and the others are told of. Files and importer must outlive it.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(DocumentFiles &files, TableImporter &importer, QWidget *window);

signals:
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QStringList &paths);

    DocumentFiles &m_files;
    TableImporter &m_importer;
};

} // namespace CapitalLoop
