// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

class QWidget;

namespace CapitalLoop {

class Document;

/// Brings tables of other programs into the open network: asks for the file, reads it in another thread, and shows it
/// in an ImportDialog. Keeps the mappings of former imports. Document and window must outlive it.
class TableImporter : public QObject
{
    Q_OBJECT

public:
    TableImporter(Document &document, QWidget *window, const QStringList &mappings);

    void askAndImport();
    void import(const QString &path);
    /// Mappings of former imports as JSON, the last one first.
    [[nodiscard]] QStringList mappings() const;

signals:
    void told(const QString &message);
    void mappingsChanged(const QStringList &mappings);

private:
    void remember(const QJsonObject &mapping);

    Document &m_document;
    QWidget *m_window;
    QList<QJsonObject> m_mappings;
    QString m_folder;
};

} // namespace CapitalLoop
