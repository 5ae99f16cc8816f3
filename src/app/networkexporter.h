// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace CapitalLoop {

class Document;

/// Writes the open network in another program's format, and says before it does what that format cannot hold. Document
/// and window must outlive it.
class NetworkExporter : public QObject
{
    Q_OBJECT

public:
    NetworkExporter(Document &document, QWidget *window);

    void askAndExport();
    /// Writes it as the format of that id. False if the user did not want it so or it could not be written, which is
    /// told.
    bool write(const QString &path, const QString &formatId);

signals:
    void written(const QString &path);

private:
    [[nodiscard]] bool mayLose(const QString &formatId) const;

    Document &m_document;
    QWidget *m_window;
};

} // namespace CapitalLoop
